import { describe, expect, it } from '@jest/globals';
import { askedIn, firstAnswersIn } from './first-answers.js';
import { isScored } from './grade.js';
import { TASKS } from './lesson.fixture.js';

const pages = [{ id: 'p', title: 'Page', blocks: TASKS.map(([task]) => task) }];
const scored = TASKS.filter(([task]) => isScored(task));
const figures = (place: string, ...groups: [answer: string[], officers: number][]) =>
  firstAnswersIn(
    { pages },
    groups.map(([answer, officers]) => ({ place, answer, officers })),
  ).find((one) => one.place === place);
const shares = (place: string, ...groups: [answer: string[], officers: number][]) => {
  const found = figures(place, ...groups);
  return [found?.officers, found?.right, ...(found?.parts.map(({ officers }) => officers) ?? [])].join(' ');
};

describe('First answers of a lesson', () => {
  it('are told of each exercise that gives points, in its order', () => {
    expect(firstAnswersIn({ pages }, []).map(({ place }) => place)).toEqual(scored.map(([{ id }]) => id));
    expect([...askedIn({ pages }).keys()]).toEqual(scored.map(([{ id }]) => id));
  });

  it.each(scored)('wholly right of $id: all parts of it are', ({ id }, right) => {
    const found = figures(id, [[...right], 7]);
    expect(found).toMatchObject({ officers: 7, right: 7 });
    for (const part of found?.parts ?? []) expect(part.officers).toBe(part.right === false ? 0 : 7);
  });

  it.each<[string, [string[], number][], string]>([
    ['one', [[['a'], 4], [['b'], 6]], '10 4 4 6'],
    ['many', [[['a', 'b'], 3], [['a', 'c'], 2]], '5 3 5 3 2 0'],
    ['spot', [[['foil', 'logo'], 5]], '5 0 5 0 5'],
    ['sort', [[['i=g', 'j=g'], 5], [['i=g', 'j=h'], 1]], '6 1 6 1'],
    ['order', [[['a', 'b', 'd', 'c'], 5]], '5 0 5 5 0 0'],
    ['match', [[['p=q', 'q=p'], 5]], '5 0 0 0'],
    ['one', [[['z'], 9], [['a', 'b'], 9], [['a'], 5]], '5 5 5 0'],
  ])('%s %j: officers, right, part by part %s', (place, groups, told) => {
    expect(shares(place, ...groups)).toBe(told);
  }); // prettier-ignore

  it('of another wording are not asked the same', () => {
    const [[task] = []] = TASKS;
    const worded = askedIn({ pages: [{ id: 'p', title: 'P', blocks: task ? [{ ...task, prompt: 'Else?' }] : [] }] });
    expect(worded.get(task?.id ?? '')).not.toBe(askedIn({ pages }).get(task?.id ?? ''));
  });
});
