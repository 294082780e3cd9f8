import { describe, expect, it } from '@jest/globals';
import { contents, itemOf, words } from './contents.fixture.js';
import type { Scene } from './case-study/case-study-content.js';
import { CONTENT_KINDS } from './kind.js';
import { contentProblems, type KindContent } from './registry.js';

const { article, lesson, quiz, video, podcast, webinar } = contents;
const port = contents['case-study'];
const scene = (id: string) =>
  itemOf(
    port.scenes.filter((candidate) => candidate.id === id),
    0,
  );
/** An ending told as a scene that goes on. */
const told = (id: string): Scene => {
  const { title, body, exhibits } = scene(id);
  return { id, title, body, exhibits, kind: 'narrative', choices: [] };
};
/** The port case with one scene changed, or one more. */
const portWith = (changed: (typeof port.scenes)[number]): KindContent => ({
  ...port,
  scenes: [...port.scenes.filter(({ id }) => id !== changed.id), changed],
});
const check = { type: 'check', id: 'c1', prompt: 'Which?', options: [] } as const;
const option = (id: string, correct: boolean) => ({ id, text: id, correct, feedback: '' });

it.each(CONTENT_KINDS)('a sound %s has no problem', (kind) => {
  expect(contentProblems(contents[kind])).toEqual([]);
});

const linkTo = (href: string) => ({
  type: 'doc' as const,
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }] },
  ],
});
const articleWith = (body: ReturnType<typeof words>): KindContent => ({
  ...article,
  sections: [{ id: 's1', heading: 'One', body }],
});

const CASES: [name: string, content: KindContent, problems: string[]][] = [
  ['an article without sections', { ...article, sections: [] }, ['no-sections at article']],
  [
    'an article with the same section twice',
    { ...article, sections: [...article.sections, itemOf(article.sections, 0)] },
    ['duplicate-id at section s1'],
  ],
  ['an article whose section is blank', articleWith(words('  ')), ['empty-text at section s1']],
  ['an article that links to a script', articleWith(linkTo('javascript:alert(1)')), ['unsafe-link at section s1']],
  [
    'an article that links to a page without TLS',
    articleWith(linkTo('http://example.org')),
    ['unsafe-link at section s1'],
  ],
  [
    'an article with an image node, which nobody allowed',
    articleWith({ type: 'doc', content: [itemOf(words('text').content, 0), { type: 'image' }] }),
    ['rich-text-not-allowed at section s1'],
  ],
  [
    'an article with a heading of the first level',
    articleWith({
      type: 'doc',
      content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Big' }] }],
    }),
    ['rich-text-not-allowed at section s1'],
  ],
  [
    'an article whose source was checked on no day',
    { ...article, sources: [{ ...itemOf(article.sources, 0), checkedOn: 'last week' }] },
    ['bad-date at source 1'],
  ],
  ['a lesson without pages', { ...lesson, pages: [] }, ['no-pages at lesson']],
  [
    'a lesson with an empty page',
    { ...lesson, pages: [{ id: 'p1', title: 'One', blocks: [] }] },
    ['empty-page at page p1'],
  ],
  [
    'a lesson whose check has no right option: nobody could finish it',
    {
      ...lesson,
      pages: [{ id: 'p1', title: 'One', blocks: [{ ...check, options: [option('a', false), option('b', false)] }] }],
    },
    ['no-right-option at check c1'],
  ],
  [
    'a lesson whose check has one option',
    { ...lesson, pages: [{ id: 'p1', title: 'One', blocks: [{ ...check, options: [option('a', true)] }] }] },
    ['too-few-options at check c1'],
  ],
  [
    'a lesson with one check on two pages',
    { ...lesson, pages: [...lesson.pages, { ...itemOf(lesson.pages, 1), id: 'p3' }] },
    ['duplicate-id at check c1'],
  ],
  [
    'a lesson with an id that would break its evidence',
    { ...lesson, pages: [{ ...itemOf(lesson.pages, 0), id: 'a/b' }] },
    ['bad-id at page a/b'],
  ],
  [
    'a lesson with an empty row of cards',
    { ...lesson, pages: [{ id: 'p1', title: 'One', blocks: [{ type: 'cards', cards: [] }] }] },
    ['empty-block at page p1, block 1'],
  ],
  ['a case without scenes', { ...port, scenes: [], exhibits: [] }, ['no-scenes at case']],
  ['a case that starts nowhere', { ...port, start: 'airport' }, ['unknown-id at start']],
  [
    'a case with a choice that leads nowhere',
    portWith({ ...scene('quay'), choices: [...scene('quay').choices, { id: 'run', label: 'Run', to: 'hills' }] }),
    ['unknown-id at scene quay, choice run'],
  ],
  [
    'a case with a scene that nobody reaches',
    portWith({ ...scene('seized'), id: 'court' }),
    ['unreachable-scene at scene court'],
  ],
  [
    'a case with a scene that ends nothing and leads nowhere',
    portWith({ ...told('gone'), choices: [] }),
    ['dead-end at scene gone'],
  ],
  [
    'a case with two scenes that only lead to each other',
    {
      ...port,
      scenes: [
        ...port.scenes.map((each) =>
          each.id === 'gone' ? { ...told('gone'), choices: [{ id: 'on', label: 'On', to: 'road' }] } : each,
        ),
        { ...told('gone'), id: 'road', choices: [{ id: 'back', label: 'Back', to: 'gone' }] },
      ],
    },
    ['endless-loop at scene gone', 'endless-loop at scene road'],
  ],
  [
    'a case whose choice needs an exhibit that is shown only behind it',
    portWith({ ...scene('quay'), choices: [{ id: 'open', label: 'Open', to: 'inside', needs: ['pads'] }] }),
    [
      'choice-never-open at scene quay, choice open',
      'no-ending at case',
      'unreachable-scene at scene inside',
      'impossible-ending at scene seized',
      'unreachable-scene at scene gone',
    ],
  ],
  [
    'a case that shows an exhibit it does not have',
    portWith({ ...scene('seized'), exhibits: ['knife'] }),
    ['unknown-id at scene seized, exhibits'],
  ],
  ['a video without a file', { ...video, sources: [] }, ['no-file at medium']],
  [
    'a video without length',
    { ...video, durationSeconds: 0, chapters: [], transcript: [] },
    ['bad-duration at medium'],
  ],
  ['a video of which more than all is asked', { ...video, requiredShare: 1.2 }, ['bad-share at required share']],
  ['a video of which nothing is asked', { ...video, requiredShare: 0 }, ['bad-share at required share']],
  [
    'a video with neither captions nor transcript',
    { ...video, captions: [], transcript: [] },
    ['no-transcript at video'],
  ],
  [
    'a video with chapters out of order',
    { ...video, chapters: [...video.chapters].reverse() },
    ['bad-time at chapter 2'],
  ],
  ['a podcast without transcript', { ...podcast, transcript: [] }, ['no-transcript at podcast']],
  [
    'a podcast with a line that ends before it begins',
    { ...podcast, transcript: [{ start: 5, end: 4, text: 'No.' }] },
    ['bad-time at cue 1'],
  ],
  ['a quiz that asks nothing', { ...quiz, blueprint: [] }, ['no-questions at quiz']],
  [
    'a quiz that asks half a question',
    { ...quiz, blueprint: [{ topic: 'law', count: 0.5 }] },
    ['bad-count at topic law'],
  ],
  [
    'a quiz that names a topic twice',
    { ...quiz, blueprint: [...quiz.blueprint, { topic: 'law', count: 1 }] },
    ['duplicate-id at topic law'],
  ],
  ['a quiz whose pass mark is written as 80', { ...quiz, passMark: 80 }, ['bad-share at pass mark']],
  ['a quiz whose pass mark is no number', { ...quiz, passMark: NaN }, ['bad-share at pass mark']],
  ['a quiz of no time', { ...quiz, timeLimitMinutes: 0 }, ['bad-time-limit at time limit']],
  ['a quiz of no attempts', { ...quiz, attemptsAllowed: 0 }, ['bad-attempts at attempts']],
  ['a quiz without limits is sound', { ...quiz, timeLimitMinutes: null, attemptsAllowed: null }, []],
  ['a quiz without a bank', { ...quiz, bankId: '' }, ['no-bank at quiz']],
  ['a webinar step without a webinar', { ...webinar, webinarId: '' }, ['no-webinar at webinar']],
  ['a webinar step that asks for no minute', { ...webinar, requiredMinutes: 0 }, ['bad-minutes at required minutes']],
];

describe('before publishing', () => {
  it.each(CASES)('%s', (_name, content, problems) => {
    expect(contentProblems(content).map(({ code, place }) => `${code} at ${place}`)).toEqual(problems);
  });
});
