import { expect, it } from '@jest/globals';
import { contents } from './contents.fixture.js';
import { CONTENT_KINDS } from './kind.js';
import { rulesOf } from './registry.js';

const wordsOf = (kind: (typeof CONTENT_KINDS)[number]) =>
  rulesOf(kind)
    .passages(contents[kind])
    .map(({ title, text }) => `${title}\n${text}`)
    .join('\n');

it.each(CONTENT_KINDS)('a %s tells search what stands in it', (kind) => {
  const passages = rulesOf(kind).passages(contents[kind]);
  expect(passages.length).toBeGreaterThan(0);
  expect(passages.every(({ text, title }) => `${title}${text}`.trim() !== '')).toBe(true);
});

it('an article is found by its sections', () => {
  expect(rulesOf('article').passages(contents.article)[1]).toMatchObject({
    place: 's2',
    title: 'What counterfeiting is',
  });
});

it('what is said keeps its second, under its chapter', () => {
  const { transcript } = contents.video;
  const passages = rulesOf('video').passages(contents.video);
  expect(passages[0]).toMatchObject({ title: 'What it is', place: null });
  const seconds = passages.flatMap(({ times }) => times.map(([, at]) => at));
  expect(seconds).toEqual(transcript.map(({ start }) => start));
  for (const { text, times } of passages) {
    for (const [offset, at] of times) {
      expect(text.slice(offset)).toMatch(new RegExp(`^${transcript.find(({ start }) => start === at)?.text}`));
    }
  }
});

it.each([
  ['the ending of a case', 'case-study', 'The court has its exhibits.'],
  ['the debrief of a case', 'case-study', 'The chain of custody holds.'],
  ['which option is right', 'lesson', 'a work was copied'],
] as const)('search tells nobody %s', (_name, kind, secret) => {
  expect(JSON.stringify(contents[kind])).toContain(secret);
  expect(wordsOf(kind)).not.toContain(secret);
});
