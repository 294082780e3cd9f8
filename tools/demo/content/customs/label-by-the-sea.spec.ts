import { expect, it } from '@jest/globals';
import { contentProblems, take, type CaseAct, type SceneOf } from '@provost/domain';
import { custody, examine, played, type Deed } from '../played.fixture.js';
import { labelByTheSeaEn as story } from './label-by-the-sea.en.js';

const GOOD = ['a03', 'a07', 'a11', 'a14'];
const DIFFERENCES = ['band', 'line', 'volume', 'batch', 'maker', 'shell'];

const toHall: Deed[] = [
  ['choose', 'records'],
  ...examine('stock', 'waybill'),
  ['mark', 'out'],
  ['mark', 'number'],
  ['choose', 'second'],
];
const inspected = (rows: readonly string[], way: string): Deed[] => [...toHall, ['target', '', rows], ['choose', way]];
const ROLL = ['roll/photo', 'roll/seal'];
const compared = (picks: readonly string[] = DIFFERENCES, strip = ['roll/strip', 'roll/reseal']): Deed[] => [
  ...examine('roll'),
  ...custody(...ROLL),
  ['choose', 'specimen'],
  ...examine('specimen'),
  ...custody(...strip),
  ['compare', '', picks],
  ...custody('specimen/return'),
  ['choose', 'on'],
  ...examine('statement'),
];
const toPlan = [...inspected(GOOD, 'found'), ...compared()];
const TABLE = ['jar', 'press', 'daybook'].flatMap((id) => [`${id}/photo`, `${id}/seal`]);
const unit = (actions: readonly string[] = TABLE, way = 'people'): Deed[] => [
  ...examine('jar', 'press', 'daybook'),
  ...custody(...actions),
  ['choose', way],
];
const toCourt = (word = 'both', keep = 'sample'): Deed[] => [
  ...custody('jar/lab'),
  ['choose', keep],
  ...examine('lab-report'),
  ['choose', word],
];
const watched: Deed[] = [...toPlan, ['choose', 'deliver'], ['choose', 'enter']];

// prettier-ignore
it.each<[string, Deed[], string]>([
  ['everything done in order', [...watched, ...unit(), ...toCourt(), ['choose', 'both']], 'strong'],
  ['checked without a delivery', [...toPlan, ['choose', 'check'], ...unit(), ...toCourt(), ['choose', 'one']], 'workshop'],
  ['nobody abroad told', [...watched, ...unit(), ...toCourt('quiet'), ['choose', 'one']], 'workshop'],
  ['the workers accused', [...watched, ...unit(TABLE, 'suspects'), ...toCourt(), ['choose', 'one']], 'workshop'],
  ['four wrong parcels, and no money for a delivery', [...inspected(['a01', 'a02', 'a05', 'a19'], 'little'), ['choose', 'search'], ...compared(), ['choose', 'check'], ...unit(), ...toCourt(), ['choose', 'one']], 'workshop'],
  ['a handful out of the jar', [...watched, ...unit(TABLE, 'quick'), ...toCourt(), ['choose', 'none']], 'doubtful'],
  ['the padlock of the operator', [...watched, ...unit(), ...toCourt('both', 'padlock'), ['choose', 'none']], 'doubtful'],
  ['the offer accepted', [...watched, ...unit(), ['choose', 'accept']], 'reexported'],
  ['the jars seized first', [['choose', 'records'], ['choose', 'jars']], 'bare'],
  ['the unit raided at once', [['choose', 'raid']], 'bare'],
  ['the tenant rung up', [['choose', 'visit'], ['ask', 'gate'], ['choose', 'call']], 'gone'],
  ['the fence taken for the law', [['choose', 'transit']], 'gone'],
  ['a success announced', [...toPlan, ['choose', 'announce']], 'gone'],
])('Label by the sea, %s', (_name, deeds, ending) => {
  expect(played(story, deeds).scene).toBe(ending);
});

it('may be published', () => {
  expect(contentProblems(story)).toEqual([]);
});

// prettier-ignore
it.each<[string, string[], number, number, number]>([
  ['four of the five', GOOD, 4, 1, 0],
  ['two by signs and two by fame', ['a03', 'a18', 'a02', 'a19'], 2, 3, 2],
  ['four by fame', ['a01', 'a02', 'a05', 'a19'], 0, 5, 4],
])('the inspection of %s counts hits, misses, false alarms and what it cost', (_name, rows, hits, misses, falseAlarms) => {
  const state = played(story, [...toHall, ['target', '', rows]]);
  const { targeting } = story.scenes.find(({ id }) => id === 'hall') as SceneOf<'targeting'>;
  const worth = targeting.rows.filter(({ hit }) => hit).length;
  const result = state.targeted.get('hall');
  expect(result).toMatchObject({ hits, rate: hits / 4, cost: 600 });
  expect(worth - (result?.hits ?? 0)).toBe(misses);
  expect(rows.length - (result?.hits ?? 0)).toBe(falseAlarms);
  expect(state.values.get('budget')).toBe(1400);
});

it('four wrong parcels leave no money for a delivery under watch', () => {
  const poor = played(story, [
    ...inspected(['a01', 'a02', 'a05', 'a19'], 'little'),
    ['choose', 'search'],
    ...compared(),
  ]);
  const deliver: CaseAct = { after: 'x', deed: 'choose', on: 'plan', of: 'deliver', at: 2 };
  expect(take(story, poor, deliver)).toBeNull();
});

it.each<[string, Deed[], string]>([
  [
    'the roll left open after the strip',
    [...inspected(GOOD, 'found'), ...compared(DIFFERENCES, ['roll/strip'])],
    'roll',
  ],
  ['the jars never photographed', [...toPlan], 'jar'],
])('%s is a chain that breaks, and an exhibit excluded in court', (_name, deeds, exhibit) => {
  const actions = exhibit === 'jar' ? TABLE.filter((action) => action !== 'jar/photo') : TABLE;
  const { rulings } = played(story, [...deeds, ['choose', 'check'], ...unit(actions), ...toCourt()]);
  expect(rulings.get(exhibit)).toMatchObject({ admitted: false, forCustody: true });
});

it('a list of differences that names what is equal carries no statement', () => {
  const wrong = [...inspected(GOOD, 'found'), ...compared(['band', 'line', 'name', 'jar', 'bars'])];
  const { rulings } = played(story, [...wrong, ['choose', 'check'], ...unit(), ...toCourt()]);
  expect(rulings.get('statement')).toMatchObject({ admitted: false, forCustody: false });
  expect(rulings.get('roll')).toMatchObject({ admitted: true });
});
