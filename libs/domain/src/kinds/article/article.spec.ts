import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Range } from '../../evidence/ranges.js';
import { words } from '../contents.fixture.js';
import { article, type ArticleContent, type ArticleEvidence } from './article.js';
import { secondsToRead, usualSeconds } from './pace.js';
import { checkReadings, newestReading, shownUpTo, WHOLE } from './reading.js';

const ofWords = (count: number) => words(Array<string>(count).fill('word').join(' '));
/** 99 words and a heading of one: 12 seconds at 500 words a minute. */
const long = { id: 'long', heading: 'Long', body: ofWords(99) };
const short = { id: 'short', heading: 'Short', body: ofWords(3) };
const content: ArticleContent = { kind: 'article', sections: [long, short], sources: [] };

const now = new Date('2026-11-24T09:00:00Z');
const at = now.getTime() / 1000;
const inMs = (ranges: readonly Range[]) => ranges.map(([from, to]): Range => [from * 1000, to * 1000]);
/** A section read at these seconds. */
const read = (during: readonly Range[], shown: readonly Range[] = [[0, WHOLE]]) => ({ during: inMs(during), shown });
const of = (sections: ArticleEvidence['sections']): ArticleEvidence => ({ kind: 'article', sections });
const openIn = (evidence: ArticleEvidence) => {
  const judgement = article.judge(content, evidence);
  return judgement.complete ? 0 : judgement.missing.needed - judgement.missing.reached;
};

describe('a section asks for its words at a fast pace', () => {
  it.each([
    [0, 1],
    [3, 1],
    [99, 12],
    [499, 60],
    [2_999, 360],
  ])('%d words: %d s', (count, seconds) => {
    expect(secondsToRead({ heading: 'One', body: ofWords(count) })).toBe(seconds);
  });

  it('and takes most readers longer than that, in every language', () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'km']) {
      expect(usualSeconds(long, language)).toBeGreaterThan(secondsToRead(long));
    }
    expect(usualSeconds(long, 'ar')).toBeGreaterThan(usualSeconds(long, 'en'));
  });
});

describe('a section is read', () => {
  const cases: [string, ArticleEvidence['sections'][string], boolean][] = [
    ['when it was before the eye for long enough, to its end', read([[0, 12]]), true],
    ['when that was in two sittings', read([[0, 5], [100, 107]]), true], // prettier-ignore
    ['when all of it was shown, screen by screen', read([[0, 12]], [[0, 400], [390, 800], [800, 1000]]), true], // prettier-ignore
    ['not when a second is lacking', read([[0, 11]]), false],
    ['not when the same seconds were told twice', read([[0, 7], [0, 7]]), false], // prettier-ignore
    ['not when its end was never shown, however long', read([[0, 3_000]], [[0, 900]]), false],
    ['not when a middle was passed over', read([[0, 60]], [[0, 400], [600, 1000]]), false], // prettier-ignore
    ['not when it only flew past', read([[0, 0.5]]), false],
  ];
  it.each(cases)('%s', (_name, reading, isRead) => {
    expect(openIn(of({ long: reading, short: read([[200, 201]]) }))).toBe(isRead ? 0 : 1);
  });

  it('and the last one read last is where the text is taken up again, or the next one', () => {
    expect(article.resumeAt(content, of({ long: read([[0, 5]]) }))).toEqual({ place: 'long' });
    expect(article.resumeAt(content, of({ long: read([[0, 12]]) }))).toEqual({ place: 'short' });
    expect(article.resumeAt(content, of({ gone: read([[0, 12]]) }))).toEqual({});
  });

  it('and a long one is taken up where it was left', () => {
    expect(shownUpTo(read([], [[0, 300], [600, 700]]))).toBe(300); // prettier-ignore
    expect(shownUpTo(read([], [[600, 700]]))).toBe(0);
  });
});

describe('two tabs', () => {
  it('that lay open at the same time count that time once', () => {
    const tab = of({ long: read([[0, 7]]) });
    const other = of({ long: read([[2, 9]]) });
    expect(article.join(tab, other).sections.long?.during).toEqual([[0, 9_000]]);
    expect(openIn(article.join(tab, other))).toBe(2);
  });
});

describe('a report', () => {
  const ids = ['long', 'short'];
  const checked = (sections: ArticleEvidence['sections']) => checkReadings(sections, ids, now);

  it.each<[string, ArticleEvidence['sections'], string]>([
    ['of a section that is not there', { other: read([[at - 9, at]]) }, 'unknown-id'],
    ['of tomorrow', { long: read([[at + 86_390, at + 86_400]]) }, 'from-the-future'],
    ['of a moment that runs backwards', { long: read([[at, at - 9]]) }, 'out-of-range'],
    ['of all time until now', { long: read([[0, at]]) }, 'out-of-range'],
    ['of a moment that is none', { long: read([[NaN, at]]) }, 'out-of-range'],
    ['of an hour without end', { long: read([[at, Infinity]]) }, 'out-of-range'],
    ['of more than a section has', { long: read([], [[0, 2_000]]) }, 'out-of-range'],
    ['of less than its top', { long: read([], [[-5, 10]]) }, 'out-of-range'],
  ])('%s is refused', (_name, sections, reason) => {
    expect(checked(sections)).toEqual({ ok: false, reason });
  });

  it('that claims one moment for two sections has it counted for the first of them', () => {
    const answer = checked({ short: read([[at - 20, at]]), long: read([[at - 12, at - 2]]) });
    expect(answer.ok && answer.evidence.long?.during).toEqual(inMs([[at - 12, at - 2]])); // prettier-ignore
    expect(answer.ok && answer.evidence.short?.during).toEqual(inMs([[at - 20, at - 12], [at - 2, at]])); // prettier-ignore
  });

  it('never counts more seconds than the clock went by', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 60 }))
      .map(([start, length]): Range => [start, start + length]);
    const reading = fc.record({ during: fc.array(stretch, { maxLength: 8 }), shown: fc.constant([]) });
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const answer = checked({ long: a, short: b });
        if (!answer.ok) throw new Error(answer.reason);
        const counted = Object.values(answer.evidence).flatMap(({ during }) => during);
        const seconds = counted.reduce((sum, [start, end]) => sum + end - start, 0);
        expect(seconds).toBeLessThanOrEqual(560);
        const moments = counted.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
        expect(new Set(moments).size).toBe(moments.length);
      }),
    );
  });
});

it('the newest reading is the one that ended last', () => {
  expect(newestReading({ a: read([[5, 9]]), b: read([[0, 7]]) })).toBe('a');
  expect(newestReading({})).toBeUndefined();
});
