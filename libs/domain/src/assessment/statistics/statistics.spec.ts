import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemStatistics } from './item-statistics.js';
import { quizStatistics } from './quiz-statistics.js';
import { scoreTable } from './score-table.js';
import type { ItemSetting, ScoredAttempt, ScoredItem } from './scored-attempt.js';

const setting = (itemId: string, more: Partial<ItemSetting> = {}): ItemSetting => ({
  itemId,
  randomGuessScore: 0.25,
  isPilot: false,
  classes: [],
  ...more,
});
const item = (itemId: string, score: number, outOf = 1): ScoredItem => ({ itemId, score, outOf, classes: [] });
/** One attempt a row, one item a column; null was not asked. */
const quizOf = (rows: (number | null)[][], settings: ItemSetting[] = []) => {
  const attempts = rows.map((row, i): ScoredAttempt => ({
    attemptId: `attempt ${i}`,
    locale: 'en',
    items: row.flatMap((score, j) => (score === null ? [] : [item(`item ${j}`, score)])),
  }));
  const table = scoreTable(attempts, settings);
  return { items: itemStatistics(table), quiz: quizStatistics(table) };
};
const NOTHING = { discriminationIndex: null, discriminativeEfficiency: null };

describe('a figure that does not exist is null', () => {
  it('of no attempts', () => {
    const { items, quiz } = quizOf([], [setting('item 0')]);
    expect(items).toEqual([
      { itemId: 'item 0', n: 0, counts: false, facility: null, standardDeviation: null, randomGuessScore: 0.25, intendedWeight: null, effectiveWeight: null, ...NOTHING }, // prettier-ignore
    ]);
    expect(quiz).toEqual({ n: 0, outOf: null, items: null, mean: null, median: null, standardDeviation: null, skewness: null, kurtosis: null, internalConsistency: null, errorRatio: null, standardError: null }); // prettier-ignore
  });

  it('of one attempt: what it scored is all there is', () => {
    const { items, quiz } = quizOf([[1, 0]]);
    expect(items[0]).toMatchObject({ n: 1, facility: 1, standardDeviation: null, effectiveWeight: null, ...NOTHING });
    expect(quiz).toMatchObject({ n: 1, mean: 0.5, median: 0.5, standardDeviation: null, internalConsistency: null });
  });

  it('of attempts that are all alike', () => {
    const { items, quiz } = quizOf([[0.1, 0.2, 1], [0.1, 0.2, 1], [0.1, 0.2, 1], [0.1, 0.2, 1]]); // prettier-ignore
    for (const each of items) expect(each).toMatchObject({ standardDeviation: 0, effectiveWeight: null, ...NOTHING });
    expect(quiz).toMatchObject({ standardDeviation: 0, skewness: null, kurtosis: null, internalConsistency: null });
  });

  it.each([
    [2, { skewness: null, kurtosis: null, internalConsistency: null }],
    [3, { skewness: expect.any(Number), kurtosis: null, internalConsistency: expect.any(Number) }],
    [4, { skewness: expect.any(Number), kurtosis: expect.any(Number), internalConsistency: expect.any(Number) }],
  ])('of %d attempts, where more are needed', (n, expected) => {
    expect(quizOf([[0, 0], [1, 0], [1, 1], [0, 1]].slice(0, n)).quiz).toMatchObject(expected); // prettier-ignore
  });

  it('of a quiz of one item: there is no rest to compare with', () => {
    const { items, quiz } = quizOf([[0], [1], [1], [0]]);
    expect(items[0]).toMatchObject({ facility: 0.5, effectiveWeight: 1, intendedWeight: 1, ...NOTHING });
    expect(quiz.internalConsistency).toBeNull();
  });

  it('of what is marked out of nothing', () => {
    const attempts = [0, 1].map((i): ScoredAttempt => ({ attemptId: `${i}`, locale: 'en', items: [item('text', 0, 0), item('a', i)] })); // prettier-ignore
    const [a, text] = itemStatistics(scoreTable(attempts, [setting('text')]));
    expect(text).toMatchObject({ n: 0, facility: null });
    expect(a).toMatchObject({ facility: 0.5, intendedWeight: 1 });
  });
});

describe('an item', () => {
  it('against the rest has no weight where it spreads the totals the wrong way', () => {
    const { items } = quizOf([[0, 1, 1, 1], [0, 1, 1, 1], [1, 0, 0, 0], [1, 0, 0, 1]]); // prettier-ignore
    expect(items[0]?.effectiveWeight).toBeNull();
    expect(items[0]?.discriminationIndex).toBeLessThan(-0.8);
    expect(items.reduce((sum, { effectiveWeight }) => sum + (effectiveWeight ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it('that is a pilot moves no total, and is compared with all of it', () => {
    const rows = [[0, 0, 0], [1, 0, 1], [1, 1, 1], [0, 1, 0]]; // prettier-ignore
    const { items, quiz } = quizOf(rows, [setting('item 2', { isPilot: true })]);
    expect(items[2]).toMatchObject({ counts: false, facility: 0.5, intendedWeight: 0, effectiveWeight: null });
    expect(items[2]?.discriminationIndex).toBeCloseTo(Math.SQRT1_2, 12);
    expect(quiz).toEqual(quizOf(rows.map((row) => row.slice(0, 2))).quiz);
  });

  it('weighs what the quiz says, not what it is marked out of', () => {
    const rows = [[0, 0], [1, 0], [1, 1], [0, 1]]; // prettier-ignore
    const { items, quiz } = quizOf(rows, [setting('item 0', { weight: 3 })]);
    expect(items.map(({ intendedWeight }) => intendedWeight)).toEqual([0.75, 0.25]);
    expect(quiz).toMatchObject({ outOf: 4, mean: 0.5, median: 0.5 });
    expect(items.map(({ effectiveWeight }) => effectiveWeight)).toEqual([0.75, 0.25].map((w) => expect.closeTo(w, 12)));
  });

  it('that was not asked is not a wrong answer', () => {
    expect(quizOf([[1, 1], [1, null], [null, 0]]).items.map(({ n, facility }) => [n, facility])).toEqual([[2, 1], [2, 0.5]]); // prettier-ignore
  });
});

describe('items drawn in each other’s place', () => {
  // Each attempt has items 0 and 1, and one of 2 and 3.
  const marks = [[1, 1, 1], [0, 0, 0], [1, 0, 1], [0, 1, 0], [1, 1, 0.5], [0, 0, 0.5], [1, 1, 1], [0, 1, 0]]; // prettier-ignore
  const rows = Array.from({ length: 400 }, (_, i) => marks[(i >> 1) % marks.length] as number[]);
  const position = quizOf(rows);
  const drawn = quizOf(rows.map(([a = 0, b = 0, c = 0], i) => (i % 2 === 0 ? [a, b, c, null] : [a, b, null, c])));

  it('count for internal consistency as the position they share does at Moodle', () => {
    expect(drawn.quiz.internalConsistency).toBeCloseTo(position.quiz.internalConsistency ?? NaN, 12);
    expect(drawn.quiz).toMatchObject({ items: 3, outOf: 3 });
  });

  it('share the weights of that position as often as each is drawn', () => {
    expect(drawn.items.map(({ intendedWeight }) => intendedWeight)).toEqual([1 / 3, 1 / 3, 1 / 6, 1 / 6]);
    const [first, second, third] = position.items.map(({ effectiveWeight }) => effectiveWeight ?? NaN) as [number, number, number]; // prettier-ignore
    const expected = [first, second, third / 2, third / 2].map((weight) => expect.closeTo(weight, 2));
    expect(drawn.items.map(({ effectiveWeight }) => effectiveWeight)).toEqual(expected);
  });

  it('are kept apart by the pool they come from', () => {
    const hard = Array.from({ length: 200 }, (_, i) => [i % 2, i % 2 === 0 ? 0 : 0.5, i % 4 === 0 ? 1 : null, i % 4 === 0 ? null : 1]); // prettier-ignore
    const together = quizOf(hard).quiz.internalConsistency;
    expect(quizOf(hard, [setting('item 2', { pool: 'easy' }), setting('item 3', { pool: 'easy' })]).quiz.internalConsistency).toBe(together); // prettier-ignore
    const split = hard.map(([a = 0, b = 0], i) => (i % 2 ? [a, b, 1, null, 0, null] : [a, b, null, 1, null, 0]));
    const pools = ['easy', 'easy', 'hard', 'hard'].map((pool, i) => setting(`item ${i + 2}`, { pool }));
    expect(quizOf(split, pools).quiz.internalConsistency).toBeGreaterThan(
      quizOf(split).quiz.internalConsistency ?? NaN,
    );
  });
});

const anyMark = fc.constantFrom(0, 0, 1, 1, 1, 0.5, 1 / 3, 0.9);
const anyQuiz = fc.integer({ min: 1, max: 6 }).chain((items) =>
  fc.record({
    rows: fc.array(fc.array(fc.option(anyMark, { freq: 5 }), { minLength: items, maxLength: items }), {
      maxLength: 12,
    }),
    settings: fc
      .array(fc.record({ isPilot: fc.boolean(), weight: fc.constantFrom(undefined, 1, 2.5, 0) }), { maxLength: items })
      .map((all) => all.map((each, i) => setting(`item ${i}`, each))),
  }),
);
const attemptsOf = (rows: (number | null)[][]) =>
  rows.map((row, i): ScoredAttempt => ({
    attemptId: `attempt ${i}`,
    locale: 'en',
    items: row.flatMap((score, j) => (score === null ? [] : [item(`item ${j}`, score * (j + 1), j + 1)])),
  }));
const analysed = (attempts: readonly ScoredAttempt[], settings: readonly ItemSetting[]) => {
  const table = scoreTable(attempts, settings);
  return { items: itemStatistics(table), quiz: quizStatistics(table) };
};

describe('of any quiz', () => {
  it('the order of attempts, of items and of settings changes nothing', () => {
    fc.assert(
      fc.property(anyQuiz, ({ rows, settings }) => {
        const attempts = attemptsOf(rows);
        const turned = attempts.map((attempt) => ({ ...attempt, items: [...attempt.items].reverse() })).reverse();
        expect(analysed(turned, [...settings].reverse())).toEqual(analysed(attempts, settings));
      }),
    );
  });

  it('every figure is a number within its bounds, or null', () => {
    const between = (least: number, value: number | null, most: number) => {
      if (value === null) return;
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    };
    fc.assert(
      fc.property(anyQuiz, ({ rows, settings }) => {
        const { items, quiz } = analysed(attemptsOf(rows), settings);
        for (const each of items) {
          for (const share of [each.facility, each.standardDeviation, each.intendedWeight, each.effectiveWeight]) between(0, share, 1); // prettier-ignore
          between(-1, each.discriminationIndex, 1);
          between(-1e9, each.discriminativeEfficiency, 1);
        }
        for (const share of [quiz.mean, quiz.median, quiz.standardDeviation]) between(0, share, 1);
        between(-1e9, quiz.internalConsistency, 1);
        for (const figure of [quiz.skewness, quiz.kurtosis, quiz.standardError, quiz.errorRatio]) between(-1e9, figure, 1e9); // prettier-ignore
      }),
    );
  });

  it('weights sum to the whole: those intended always, those effective wherever there are any', () => {
    const sumOf = (weights: (number | null)[]) => weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
    fc.assert(
      fc.property(anyQuiz, ({ rows, settings }) => {
        const { items } = analysed(attemptsOf(rows), settings);
        const effective = items.map(({ effectiveWeight }) => effectiveWeight);
        if (effective.some((weight) => weight !== null)) expect(sumOf(effective)).toBeCloseTo(1, 9);
        const intended = items.map(({ intendedWeight }) => intendedWeight);
        if (intended.some((weight) => weight !== null)) expect(sumOf(intended)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('an item that everybody gets the same score at changes no other facility, and no discrimination where all items are in all attempts', () => {
    const whole = fc.array(fc.array(anyMark, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(whole, anyMark, (rows, score) => {
        const shown = (all: (number | null)[][]) =>
          quizOf(all).items.slice(0, 4).map(({ facility, standardDeviation, discriminationIndex: index }) => [facility, standardDeviation, index === null ? null : expect.closeTo(index, 6)]); // prettier-ignore
        const before = quizOf(rows).items.map(({ facility, standardDeviation, discriminationIndex }) => [facility, standardDeviation, discriminationIndex]); // prettier-ignore
        expect(before).toEqual(shown(rows.map((row) => [...row, score])));
      }),
    );
  });

  it('marks out of ten weigh as marks out of one where the quiz says so', () => {
    fc.assert(
      fc.property(anyQuiz, ({ rows }) => {
        const settings = [0, 1, 2, 3, 4, 5].map((i) => setting(`item ${i}`, { weight: i + 1 }));
        const { quiz } = analysed(attemptsOf(rows), settings);
        const ten = attemptsOf(rows).map((attempt) => ({
          ...attempt,
          items: attempt.items.map(({ score, outOf, ...rest }) => ({ ...rest, score: score * 10, outOf: outOf * 10 })),
        }));
        expect(analysed(ten, settings).quiz.mean).toEqual(quiz.mean === null ? null : expect.closeTo(quiz.mean, 9));
      }),
    );
  });
});
