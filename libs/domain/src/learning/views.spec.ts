import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  LEAST_GROUP,
  leastSeen,
  mostPlayedAgain,
  shownGroups,
  sumOf,
  viewedStretches,
  viewsBySecond,
  type ViewChange,
  type ViewGroup,
} from './views.js';

const groupsOf = (sizes: Readonly<Record<string, number>>): ViewGroup[] =>
  Object.entries(sizes).map(([country, officers]) => ({ country, officers }));

describe('nothing for groups under five', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['none', {}, []],
    ['four', { GH: 4 }, []],
    ['five', { GH: 5 }, ['GH']],
    ['five and seven', { GH: 5, FR: 7 }, ['FR', 'GH']],
    ['a few of one country: the next smallest hides them', { GH: 20, FR: 3 }, []],
    ['a few beside two: one of the two stays', { GH: 20, FR: 9, ES: 3 }, ['GH']],
    ['few of many countries, five together', { GH: 20, FR: 3, ES: 2 }, ['GH']],
  ])('%s', (_, sizes, shown) => {
    expect(shownGroups(groupsOf(sizes)).map(({ country }) => country)).toEqual(shown);
  });

  test('no difference of what is shown is about fewer, and no more is hidden than must be', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, (all) => {
        const groups = all.map((officers, i) => ({ country: `C${i}`, officers }));
        const shown = shownGroups(groups);
        const hidden = sumOf(groups) - sumOf(shown);
        expect(shown.every(({ officers }) => officers >= LEAST_GROUP)).toBe(true);
        expect(hidden === 0 || hidden >= LEAST_GROUP || shown.length === 0).toBe(true);
        if (groups.every(({ officers }) => officers >= LEAST_GROUP)) expect(shown).toHaveLength(groups.length);
      }),
    );
  });
});

describe('changes read as seconds and stretches', () => {
  const changes: ViewChange[] = [
    { at: 0, viewers: 8, plays: 8 },
    { at: 4, viewers: 8, plays: 14 },
    { at: 6, viewers: 5, plays: 5 },
    { at: 9, viewers: 0, plays: 0 },
  ];

  test('each second holds what the last change before it said', () => {
    expect(viewsBySecond(changes, 10).map(({ viewers, plays }) => `${viewers}/${plays}`)).toEqual(
      '8/8 8/8 8/8 8/8 8/14 8/14 5/5 5/5 5/5 0/0'.split(' '),
    );
  });

  test('nothing was seen where nothing changed', () => {
    expect(viewedStretches([], 3, 10)).toEqual([0, 1, 2].map((from) => ({ from, to: from + 1, viewers: 0, again: 0 })));
  });

  test('a last piece of a second whose middle nobody can play is no second that nobody saw', () => {
    const whole: ViewChange[] = [
      { at: 0, viewers: 7, plays: 7 },
      { at: 126, viewers: 0, plays: 0 },
    ];
    const stretches = viewedStretches(whole, 126.12, 30);
    expect(stretches.at(-1)).toEqual({ from: 125, to: 126.12, viewers: 7, again: 0 });
    expect(leastSeen(stretches)).toBeUndefined();
  });

  test('stretches are round, cover the medium, and keep the sum', () => {
    const anyChanges = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(9), fc.nat(9)), { maxLength: 9 })
      .map((all) => {
        let at = -1;
        return all.map(([step, viewers, more]): ViewChange => ({ at: (at += step), viewers, plays: viewers + more }));
      });
    fc.assert(
      fc.property(
        anyChanges,
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        (all, length, most) => {
          const stretches = viewedStretches(all, length, most);
          expect(stretches.length).toBeLessThanOrEqual(most);
          expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, length]);
          const sum = stretches.reduce((total, { from, to, viewers }) => total + viewers * (to - from), 0);
          const seconds = viewsBySecond(all, length).reduce((total, { viewers }) => total + viewers, 0);
          expect(sum).toBeCloseTo(seconds, 6);
        },
      ),
    );
  });

  test('what is said of it: most played again, seen by the fewest, or nothing where all is alike', () => {
    const stretches = viewedStretches(changes, 10, 5);
    expect(mostPlayedAgain(stretches)).toMatchObject({ from: 4, to: 6, again: 6 });
    expect(leastSeen(stretches)).toMatchObject({ from: 8, to: 10, viewers: 2.5 });
    const even = viewedStretches([{ at: 0, viewers: 6, plays: 6 }], 10, 5);
    expect([mostPlayedAgain(even), leastSeen(even)]).toEqual([undefined, undefined]);
  });
});
