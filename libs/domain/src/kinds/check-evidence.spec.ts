import { describe, expect, it } from '@jest/globals';
import { CLOCK_TOLERANCE_MS } from '../evidence/checks.js';
import type { Range } from '../evidence/ranges.js';
import { contents } from './contents.fixture.js';
import { checkEvidence, rulesOf, type Evidence, type KindContent } from './registry.js';

const now = new Date('2026-11-24T09:00:00Z');
const at = now.getTime();
const soon = at + CLOCK_TOLERANCE_MS;

const video = (played: readonly Range[], playhead = { seconds: 0, at }): Evidence => ({
  kind: 'video',
  played,
  playhead,
});
/** Each section read for ten seconds, until an instant in milliseconds. */
const read = (ends: Record<string, number>): Evidence => ({
  kind: 'article',
  sections: Object.fromEntries(
    Object.entries(ends).map(([id, end]) => [id, { during: [[end - 10_000, end]], shown: [[0, 1000]] }]),
  ),
});
const pieces = (count: number) => Array.from({ length: count }, (_, i): Range => [i / 100, i / 100 + 0.01]);

describe('a report is refused', () => {
  const cases: [string, Evidence, string][] = [
    ['a range past the end', video([[0, 181.1]]), 'out-of-range'],
    ['a range before the beginning', video([[-0.1, 5]]), 'out-of-range'],
    ['a range that runs backwards', video([[10, 5]]), 'out-of-range'],
    ['a range that is no number', video([[NaN, 5]]), 'out-of-range'],
    ['a range without end', video([[0, Infinity]]), 'out-of-range'],
    ['2,001 ranges at once', video(pieces(2001)), 'out-of-range'],
    ['a playhead past the end', video([], { seconds: 200, at }), 'out-of-range'],
    ['a playhead at no instant', video([], { seconds: 2, at: NaN }), 'out-of-range'],
    ['a playhead that stood there tomorrow', video([], { seconds: 2, at: at + 86_400_000 }), 'from-the-future'],
    ['a section read three minutes from now', read({ s1: at + 180_000 }), 'from-the-future'],
    ['a section that the article does not have', read({ s1: at, s9: at }), 'unknown-id'],
    ['a section named like a property of every object', read({ constructor: at }), 'unknown-id'],
    [
      'a section named like the prototype',
      read(JSON.parse(`{"__proto__": ${at}}`) as Record<string, number>),
      'unknown-id',
    ],
    ['a section read before 1970', read({ s1: -1 }), 'out-of-range'],
    ['a page that the lesson does not have', { kind: 'lesson', seen: { p9: at }, chosen: {} }, 'unknown-id'],
    ['an option that the check does not have', { kind: 'lesson', seen: {}, chosen: { 'c1/z': at } }, 'unknown-id'],
    ['an option chosen in the future', { kind: 'lesson', seen: {}, chosen: { 'c1/a': soon + 1 } }, 'from-the-future'],
    ['an exam result from a browser', { kind: 'quiz', attempts: 1, bestShare: 1 }, 'not-reportable'],
    ['minutes present from a browser', { kind: 'webinar', present: [[0, 3600]] }, 'not-reportable'],
  ];
  it.each(cases)('%s', (_name, evidence, reason) => {
    expect(checkEvidence(evidence.kind, contents[evidence.kind], evidence, now)).toEqual({ ok: false, reason });
  });

  it.each([
    ['a lesson’s in an article', contents.article, { kind: 'lesson', seen: {}, chosen: {} }],
    ['a podcast’s in a video', contents.video, { ...video([[0, 5]]), kind: 'podcast' }],
    ['an article’s in a quiz', contents.quiz, read({ s1: at })],
  ] as [string, KindContent, Evidence][])('evidence of another kind: %s', (_name, content, evidence) => {
    const result = checkEvidence(content.kind, content, evidence, now);
    expect(result).toEqual({ ok: false, reason: 'not-reportable' });
  });
});

describe('a report is taken', () => {
  const cases: [string, Evidence, Evidence][] = [
    ['nothing yet', video([]), video([])],
    ['the very end, a rounding past the stated length', video([[170, 180.9]]), video([[170, 180]])],
    [
      'ranges out of order and overlapping, brought to their joined form',
      video([[50, 60], [0, 10], [5, 20]], { seconds: 60, at }), // prettier-ignore
      video([[0, 20], [50, 60]], { seconds: 60, at }), // prettier-ignore
    ],
    ['2,000 ranges, the most there may be', video(pieces(2000)), video([[0, 20]])],
    ['a phone whose clock runs two minutes ahead', read({ s1: soon }), read({ s1: soon })],
    ['work done offline last month', read({ s1: at - 30 * 86_400_000 }), read({ s1: at - 30 * 86_400_000 })],
  ];
  it.each(cases)('%s', (_name, evidence, taken) => {
    const result = checkEvidence(evidence.kind, contents[evidence.kind], evidence, now);
    expect(result.ok && rulesOf(taken.kind).join(rulesOf(taken.kind).none, result.evidence)).toEqual(
      rulesOf(taken.kind).join(rulesOf(taken.kind).none, taken),
    );
  });
});
