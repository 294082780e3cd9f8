import { describe, expect, it } from '@jest/globals';
import { contents } from '../contents.fixture.js';
import type { CaseStudyContent, Choice, CustodyAction, Scene, SceneOf } from './case-study-content.js';
import { caseStudyProblems } from './case-study-problems.js';

const port = contents['case-study'];
const told = (changes: Partial<CaseStudyContent>): string[] =>
  caseStudyProblems({ ...port, ...changes }).map(({ code, place }) => `${code} at ${place}`);
/** The port case with these scenes in place of its own of the same ids, and the rest added. */
const withScenes = (...scenes: Scene[]): string[] => {
  const ids = new Set(scenes.map(({ id }) => id));
  return told({ scenes: [...port.scenes.filter(({ id }) => !ids.has(id)), ...scenes] });
};
const sceneOf = (id: string) => port.scenes.find((one) => one.id === id) as Scene;
const withWays = (id: string, ...choices: Choice[]): Scene => ({ ...sceneOf(id), choices });
const onward = (id: string, ...choices: Choice[]): Scene => ({
  ...{ id, kind: 'narrative', title: id, body: [id], exhibits: [], choices },
});
const way = (to: string, when?: string): Choice => ({ id: `${to}-${when ?? ''}`.replaceAll(/\W+/gu, '-'), label: to, to, ...(when !== undefined && { when }) }); // prettier-ignore
const ended = (id: string): Scene => ({ ...sceneOf('gone'), id });
const open: Choice = { id: 'open', label: 'Open', to: 'inside', needs: ['manifest'] };

describe('what a case is told before it is published', () => {
  it('nothing, when it is sound', () => expect(told({})).toEqual([]));

  it('a dead end: a scene that is no ending and leads nowhere', () => {
    expect(withScenes(withWays('quay', open, way('road')), onward('road'))).toContain('dead-end at scene road');
  });

  it('a scene that nobody can reach', () => {
    expect(withScenes(onward('attic', way('gone')))).toEqual(['unreachable-scene at scene attic']);
  });

  it('a scene whose only way in can never open is out of reach too, and the way is named', () => {
    expect(withScenes(withWays('quay', open, way('gone'), way('attic', 'hours > 6')), onward('attic', way('gone')))).toEqual([
      'choice-never-open at scene quay, choice attic-hours-6',
      'unreachable-scene at scene attic',
    ]); // prettier-ignore
  });

  it('an ending that the ways lead to and that nobody can come to', () => {
    const warning: Choice = { ...open, effects: [{ variable: 'warned', value: 'true' }] };
    const never = way('medal', 'warned and not warned');
    const back = withWays('inside', { id: 'seal', label: 'Seal', to: 'seized' }, way('quay'));
    expect(withScenes(withWays('quay', open, way('gone'), way('medal', 'hours < 0')), ended('medal'))).toEqual([
      'choice-never-open at scene quay, choice medal-hours-0',
      'impossible-ending at scene medal',
    ]);
    // What two conditions say together is not seen; neither is it called impossible.
    expect(withScenes(withWays('quay', warning, way('gone'), never), back, ended('medal'))).not.toContain(
      'impossible-ending at scene medal',
    );
  });

  it('scenes that only lead to each other', () => {
    const scenes = [onward('road', way('ferry')), onward('ferry', way('road'))];
    expect(withScenes(withWays('quay', open, way('gone'), way('road')), ...scenes)).toEqual([
      'endless-loop at scene road',
      'endless-loop at scene ferry',
    ]);
  });

  it.each([
    ['a variable that does not exist', 'money > 3', 'unknown-name'],
    ['an exhibit that does not exist', 'custody.knife.intact', 'unknown-name'],
    ['a number where yes or no is needed', 'hours', 'wrong-type'],
    ['half a condition', 'hours >', 'bad-expression'],
  ])('a condition with %s', (_, when, code) => {
    const quay = withWays('quay', open, way('gone'), { ...way('gone', when), id: 'odd' });
    expect(withScenes(quay)).toEqual([`${code} at scene quay, choice odd, condition`]);
  });

  it('an effect on a variable that does not exist', () => {
    const effects = [{ variable: 'money', value: 'hours + 1' }];
    expect(withScenes({ ...withWays('quay', open, way('gone')), effects })).toEqual([
      'unknown-name at scene quay, effect 1',
    ]);
  });
});

describe('a scene in which an officer may be held fast', () => {
  const stuck = 'no-sure-way at scene quay';
  const choice: CaseStudyContent['variables'][number] = {
    ...{ id: 'told', title: 'Told', type: 'choice', initial: 'nobody', shown: false },
    options: ['nobody', 'agent'].map((id) => ({ id, title: id })),
  };
  const variables = [...port.variables, choice];
  /** The officer decides on the quay by these conditions alone; every variable may be anything by then. */
  const onQuay = (...conditions: string[]) => {
    const effects = [
      { variable: 'hours', value: '1' },
      { variable: 'warned', value: 'true' },
      { variable: 'told', value: "'agent'" },
    ];
    const call: CustodyAction = { ...{ id: 'call', act: 'hand-over', label: 'Call', entry: 'Called.' }, effects };
    const exhibits = port.exhibits.map((one) => (one.id === 'manifest' ? { ...one, actions: [call] } : one));
    const ways = conditions.map((when, i) => ({ ...way(i > 0 ? 'gone' : 'inside', when), id: `w${i}` }));
    const inside = withWays('inside', { id: 'seal', label: 'Seal', to: 'seized' });
    const scenes = [withWays('quay', ...ways), inside, ...port.scenes.slice(2)];
    return told({ variables, exhibits, scenes }).filter((one) => one === stuck);
  };

  it.each([
    ['one condition that may fail', ['hours > 2']],
    ['two conditions that may fail together', ['hours > 2', 'warned']],
    ['a gap between two numbers', ['hours < 2', 'hours > 4']],
    ['one of two options', ["told == 'agent'", 'warned']],
  ])('%s', (_, conditions) => expect(onQuay(...conditions)).toEqual([stuck]));

  it.each([
    ['a way without condition', ['hours > 2', '']],
    ['a condition that cannot fail', ['hours >= 0', 'warned']],
    ['a condition and its opposite', ['warned', 'not warned']],
    ['a number and the rest', ['hours >= 2', 'hours < 2']],
    ['three stretches without a gap', ['hours < 2', 'hours >= 2 and hours < 4', 'not (hours < 4)']],
    ['every option', ["told == 'agent'", "told == 'nobody'"]],
    ['an exhibit that lies there', ['examined.manifest', 'warned']],
    ['a note that an exhibit there gives', ['noted.weight']],
  ])('not by %s', (_, conditions) => expect(onQuay(...conditions)).toEqual([]));

  it('a way that needs what lies elsewhere is no sure one', () => {
    const elsewhere = { ...withWays('quay', open), exhibits: [] };
    const first = onward('first', way('quay'), way('gone'));
    const scenes = [{ ...first, exhibits: ['manifest'] }, elsewhere, ...port.scenes.slice(1)];
    expect(told({ start: 'first', scenes })).toContain(stuck);
  });

  it('a hearing that might decide nothing', () => {
    const hearing: SceneOf<'hearing'> = {
      ...{ id: 'court', kind: 'hearing', title: 'Court', body: ['Court.'], exhibits: [] },
      hearing: { before: 'Judge', rulings: [{ exhibit: 'manifest', admitted: 'In.', excluded: 'Out.' }] },
      choices: [way('seized', 'admitted.manifest')],
    };
    const quay = withWays('quay', open, way('court'));
    expect(withScenes(quay, hearing)).toContain('no-sure-way at scene court');
    const both = [...hearing.choices, way('gone', 'not admitted.manifest')];
    expect(withScenes(quay, { ...hearing, choices: both })).toEqual([]);
  });
});
