import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFilled } from './fill.js';
import { gradeOf, scattered } from './grade.js';
import { task, TASKS } from './lesson.fixture.js';
import { joinTries, MOST_TRIES, triesOf, type LessonTries } from './tries.js';

describe('an answer is graded', () => {
  it.each(TASKS)('wholly right: $type $id', (one, right) => expect(gradeOf(one, right)).toBe(1));

  it.each([
    ['one', ['b'], 0],
    ['many', ['a'], 1 / 2],
    ['many', ['a', 'b', 'c'], 1 / 2],
    ['many', ['a', 'b', 'c', 'd'], 0],
    ['many', ['c', 'd'], 0],
    ['spot', ['foil'], 1 / 2],
    ['spot', ['foil', 'logo'], 0],
    ['sort', ['i=g', 'j=g'], 1 / 2],
    ['sort', [], 0],
    ['order', ['d', 'a', 'b', 'c'], 2 / 3],
    ['order', ['d', 'c', 'b', 'a'], 0],
    ['match', ['p=q', 'q=p'], 0],
    ['fill', ['n=11', 't=RELEASE'], 1 / 2],
    ['worked', ['s1='], 0],
    ['worked', ['s1=', 's2= '], 0],
  ] as const)('%s %j: %f', (id, answer, grade) => expect(gradeOf(task(id), answer)).toBeCloseTo(grade));

  it('within 0 and 1, whatever was answered, and alike in whatever order the options stand', () => {
    const words = fc.constantFrom('a', 'b', 'c', 'd', 'foil', 'logo', 'i=g', 'j=g', 'p=q', 'n=10', 'n=x', 's1=');
    fc.assert(
      fc.property(fc.constantFrom(...TASKS), fc.array(words, { maxLength: 6 }), ([one], answer) => {
        const grade = gradeOf(one, answer);
        expect(grade >= 0 && grade <= 1).toBe(true);
        if (one.type === 'check') {
          expect(gradeOf({ ...one, options: [...one.options].reverse() }, answer)).toBe(grade);
          expect(gradeOf(one, [...answer].reverse())).toBe(grade);
        }
        if (one.type === 'sort') expect(gradeOf({ ...one, items: [...one.items].reverse() }, answer)).toBe(grade);
      }),
    );
  });

  it('things are scattered alike each time, and never as they are written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.string(), (ids, seed) => {
        const things = ids.map((id) => ({ id }));
        const mixed = scattered(things, seed);
        expect(mixed).not.toEqual(things);
        expect(new Set(mixed)).toEqual(new Set(things));
        expect(scattered(things, seed)).toEqual(mixed);
      }),
    );
  });
});

describe('a gap', () => {
  const number = (value: number, tolerance = 0, unit = '') =>
    ({ id: 'n', type: 'number', label: '', value, tolerance, unit }) as const;
  const word = (accepted: string, exactCase: boolean, exactDiacritics: boolean) =>
    ({ id: 't', type: 'text', label: '', accepted: [accepted], exactCase, exactDiacritics }) as const;
  it.each([
    [number(10), '10', true],
    [number(10), '١٠', true],
    [number(10, 0, 'days'), '10 days', true],
    [number(10), '10.5', false],
    [number(10.5), '10,5', true],
    [number(1000), '1,000', true],
    [number(1), '1,000', true],
    [number(1234567.5), '1.234.567,5', true],
    [number(26800), '26 800', true],
    [number(0.3, 0.1), '0.4', true],
    [number(0.3, 0.1), '0.41', false],
    [number(-5), '−5', true],
    [number(10), 'ten', false],
    [number(0), '', false],
    [word('Contrefaçon', false, false), ' contrefacon ', true],
    [word('Contrefaçon', false, true), 'contrefacon', false],
    [word('TRIPS', true, false), 'trips', false],
    [word('bill of lading', false, false), 'Bill  of lading', true],
    [word('', false, false), '', false],
  ] as const)('%j filled with %j: %s', (gap, typed, right) => expect(isFilled(gap, typed)).toBe(right));
});

describe('tries', () => {
  const tries: fc.Arbitrary<LessonTries> = fc
    .array(
      fc.record({ block: fc.constantFrom('a', 'b'), answer: fc.array(fc.constantFrom('x', 'y')), at: fc.nat(90) }),
      { maxLength: 90 },
    )
    .map((all) => all.map(triesOf).reduce(joinTries, {}));

  it('are joined alike in whatever order and however often they arrive', () => {
    fc.assert(
      fc.property(tries, tries, tries, (a, b, c) => {
        expect(joinTries(a, a)).toEqual(a);
        expect(joinTries(a, b)).toEqual(joinTries(b, a));
        expect(joinTries(joinTries(a, b), c)).toEqual(joinTries(a, joinTries(b, c)));
      }),
    );
  });

  it('the first and the newest of a block are kept, however many there are', () => {
    const all = Array.from({ length: 500 }, (_, at) => triesOf({ block: 'a', answer: [], at }));
    const kept = Object.values(all.reduce(joinTries, {})).map(({ at }) => at);
    expect(kept).toHaveLength(MOST_TRIES + 1);
    expect([Math.min(...kept), Math.max(...kept)]).toEqual([0, 499]);
  });
});
