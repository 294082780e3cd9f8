import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quizReport } from './quiz-report.js';
import type { ItemSetting, ScoredAttempt } from './scored-attempt.js';

const SETTINGS = ['q0', 'q1', 'q2', 'q3'].map((itemId): ItemSetting => ({
  itemId,
  randomGuessScore: 0.25,
  isPilot: itemId === 'q3',
  classes: ['a', 'b', 'c', 'd'].map((classId) => ({ classId, isKey: classId === 'a' })),
}));
/** What an officer chose at each item, `a` being right; null was not asked. */
const attemptOf = (choices: readonly (string | null)[], i: number): ScoredAttempt => ({
  attemptId: `attempt ${i}`,
  locale: i % 2 === 0 ? 'en' : 'fr',
  items: choices.flatMap((classId, j) =>
    classId === null ? [] : [{ itemId: `q${j}`, score: classId === 'a' ? 1 : 0, outOf: 1, classes: [classId] }],
  ),
});
const anyChoices = fc.array(fc.array(fc.constantFrom('a', 'a', 'b', 'c', 'd', null), { minLength: 4, maxLength: 4 }), { maxLength: 60 }); // prettier-ignore

describe('the report on a quiz', () => {
  it('withholds every figure until there are enough marks, item by item', () => {
    const attempts = Array.from({ length: 30 }, (_, i) => attemptOf([i % 2 ? 'a' : 'b', i === 0 ? null : i % 3 ? 'a' : 'c'], i)); // prettier-ignore
    const report = quizReport(attempts, SETTINGS);
    expect(report.figures).toMatchObject({ n: 30 });
    const [asked, askedLess, never] = report.items;
    expect(asked).toMatchObject({ n: 30, figures: { facility: 0.5 }, classes: [{ n: 15 }, { n: 15 }, { n: 0 }, { n: 0 }] }); // prettier-ignore
    const waits = { code: 'too-few', action: 'wait', needed: 30 };
    expect(askedLess).toEqual({ itemId: 'q1', n: 29, isPilot: false, figures: null, classes: [], verdicts: [{ ...waits, n: 29 }] }); // prettier-ignore
    expect(never).toMatchObject({ n: 0, verdicts: [{ ...waits, n: 0 }] });
    const less = quizReport(attempts.slice(1), SETTINGS);
    expect(less).toMatchObject({ n: 29, figures: null, verdict: { ...waits, n: 29 } });
  });

  it('finds the key that is wrong, and the option that the strong choose instead', () => {
    // Whoever has the other two right chooses b; the key a is chosen by the weak.
    const attempts = Array.from({ length: 60 }, (_, i) => attemptOf(i < 30 ? ['b', 'a', 'a'] : ['a', 'b', i % 2 ? 'd' : 'c'], i)); // prettier-ignore
    const [suspect] = quizReport(attempts, SETTINGS).items;
    expect(suspect?.verdicts.slice(0, 2)).toEqual([
      { code: 'discriminates-negatively', action: 'review-key', discriminationIndex: expect.any(Number) },
      { code: 'strong-choose-distractor', action: 'review-key', classId: 'b', upperShare: 1, keyUpperShare: 0 },
    ]);
  });

  it('of any attempts holds numbers alone, says something of every item, and is the same in any order', () => {
    const isFinite = (value: unknown): boolean =>
      typeof value === 'number'
        ? Number.isFinite(value)
        : typeof value !== 'object' || value === null || Object.values(value).every(isFinite);
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const attempts = choices.map(attemptOf);
        const report = quizReport(attempts, SETTINGS);
        expect(isFinite(report)).toBe(true);
        for (const { verdicts } of report.items) expect(verdicts.length).toBeGreaterThan(0);
        expect(quizReport([...attempts].reverse(), [...SETTINGS].reverse())).toEqual(report);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
    );
  });
});
