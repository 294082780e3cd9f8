import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerClasses } from './answer-classes.js';
import { correlationOf } from './moments.js';
import { restShares, scoreTable, type ItemColumn } from './score-table.js';
import { BLANK, type ItemSetting, type ScoredAttempt } from './scored-attempt.js';

const CLASSES = ['a', 'b', 'c'].map((classId) => ({ classId, isKey: classId === 'a' }));
const CHOICE: ItemSetting = { itemId: 'choice', randomGuessScore: 1 / 3, isPilot: true, classes: CLASSES };

/** Attempts at an exam of so many points of `outOf`, with a pilot item beside it and the answers to that. */
const sat = (rows: readonly (readonly [points: number, ...given: string[]])[], outOf = 50) => {
  const attempts = rows.map(([points, ...given], i): ScoredAttempt => ({
    attemptId: String(i),
    locale: 'en',
    items: [
      { itemId: 'exam', score: points, outOf, classes: [] },
      { itemId: 'choice', score: given.includes('a') ? 1 : 0, outOf: 1, classes: given },
    ],
  }));
  const table = scoreTable(attempts, [CHOICE]);
  const column = table.columns.find(({ setting }) => setting.itemId === 'choice') as ItemColumn;
  return { table, column, rows: answerClasses(table, column) };
};

describe('the answers to an item', () => {
  // Brown 2001, "Point-biserial correlation coefficients", Shiken 5(3), table 2: eight students with totals of 50 to 25, and
  // items that the better half had right (.91, as he rounds .905) and that it had wrong (-.91).
  const BROWN = [50, 45, 45, 40, 35, 30, 30, 25];
  it.each([
    ['the better half', (i: number) => i < 4, 0.91],
    ['the weaker half', (i: number) => i >= 4, -0.91],
  ])("have Brown's point-biserial where %s gave them", (_who, gave, published) => {
    const { rows } = sat(BROWN.map((points, i) => [points, gave(i) ? 'a' : 'b']));
    expect(Math.abs((rows[0]?.pointBiserial ?? NaN) - published)).toBeLessThan(0.006);
    expect(rows[1]?.pointBiserial).toBeCloseTo(-(rows[0]?.pointBiserial ?? NaN), 12);
  });

  it('have none where all or nobody gave them', () => {
    const { rows } = sat(BROWN.map((points) => [points, 'a']));
    expect(rows.map(({ pointBiserial }) => pointBiserial)).toEqual([null, null, null]);
  });

  it('stand in the order of the options, also those that nobody chose, then what else was answered', () => {
    const { rows } = sat([[9, 'x'], [8, BLANK], [7, BLANK], [6, 'b'], [5, 'a', 'b'], [4, 'b', 'b']]); // prettier-ignore
    expect(rows.map(({ classId, role, n, share }) => [classId, role, n, share])).toEqual([
      ['a', 'key', 1, 1 / 6],
      ['b', 'distractor', 3, 1 / 2],
      ['c', 'distractor', 0, 0],
      [BLANK, 'other', 2, 1 / 3],
      ['x', 'other', 1, 1 / 6],
    ]);
  });

  it('are counted among the strongest and the weakest 27 %', () => {
    // 11 attempts: 2.97, so three on each side.
    const given = ['a', 'a', 'b', 'c', 'c', 'c', 'c', 'c', 'a', 'b', 'b'];
    const { rows } = sat(given.map((classId, i) => [50 - i, classId]));
    expect(rows.map(({ upperShare, lowerShare }) => [upperShare, lowerShare])).toEqual([
      [expect.closeTo(2 / 3, 8), expect.closeTo(1 / 3, 8)],
      [expect.closeTo(1 / 3, 8), expect.closeTo(2 / 3, 8)],
      [0, 0],
    ]);
  });

  it('of those tied at the edge share the places left', () => {
    // The best, then ten alike for the other two places of the upper group.
    const { rows } = sat([[50, 'b'], ...Array.from({ length: 10 }, (_, i) => [40, i < 5 ? 'a' : 'c'] as [number, string])]); // prettier-ignore
    expect(rows.map(({ upperShare }) => upperShare)).toEqual([1 / 3, 1 / 3, 1 / 3].map((share) => expect.closeTo(share, 8))); // prettier-ignore
  });

  it('are none of nobody', () => {
    const table = scoreTable([], [CHOICE]);
    expect(answerClasses(table, table.columns[0] as ItemColumn)).toEqual([]);
  });

  it('to any item: shares are of those asked, groups hold whoever answered once, and each point-biserial is a correlation', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('a', 'b', 'c', BLANK));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (given) => {
        const { table, column, rows } = sat(given, 6);
        for (const figure of ['share', 'upperShare', 'lowerShare'] as const) {
          expect(rows.reduce((sum, each) => sum + each[figure], 0)).toBeCloseTo(1, 7);
        }
        for (const { classId, pointBiserial } of rows) {
          const chosen = Float64Array.from(column.classes, (classes) => (classes.includes(classId) ? 1 : 0));
          const correlation = correlationOf(chosen, restShares(table, column));
          expect(pointBiserial).toEqual(correlation === null ? null : expect.closeTo(correlation, 9));
        }
        expect(sat([...given].reverse(), 6).rows).toEqual(rows.map((each) => ({ ...each, pointBiserial: each.pointBiserial === null ? null : expect.closeTo(each.pointBiserial, 9) }))); // prettier-ignore
      }),
    );
  });
});
