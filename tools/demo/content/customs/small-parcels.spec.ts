import { expect, it } from '@jest/globals';
import { contentProblems, take, type CaseAct, type SceneOf } from '@provost/domain';
import { custody, examine, played, type Deed } from '../played.fixture.js';
import { smallParcelsEn as story } from './small-parcels.en.js';

const RING = ['p03', 'p06', 'p09', 'p13'];
const FAME = ['p02', 'p05', 'p08', 'p18'];
const DIFFERENCES = ['sender', 'address', 'receiver', 'contents', 'value'];
const TABLE = ['parcel', 'toy', 'flats'].flatMap((id) => [`${id}/photo`, `${id}/seal`]);

const bySigns: Deed[] = [
  ['choose', 'read'],
  ...examine('datafile', 'sheet'),
  ['mark', 'phone'],
  ['mark', 'grams'],
  ['choose', 'sheet'],
];
const register = custody('sheet/register');
const inspected = (rows: readonly string[] = RING): Deed[] => [
  ['target', '', rows],
  ['choose', 'found'],
];
const toStreet = (more = 'draw', actions: readonly string[] = TABLE, picks = DIFFERENCES): Deed[] => [
  ['choose', more],
  ...examine('parcel', 'toy', 'flats'),
  ...custody(...actions),
  ['choose', 'together'],
  ...examine('labels'),
  ['compare', '', picks],
  ['choose', 'on'],
  ...examine('statement'),
];
const toCourt = (street = 'deliver', number = 'rates'): Deed[] => [
  ...custody('toy/lab'),
  ['choose', street],
  ...examine('chart'),
  ['choose', number],
];
const careful = [...bySigns, ...register, ...inspected()];

// prettier-ignore
it.each<[string, Deed[], string]>([
  ['everything done in order', [...careful, ...toStreet(), ...toCourt(), ['choose', 'whole']], 'whole'],
  ['letters, and nobody seen', [...careful, ...toStreet(), ...toCourt('letters'), ['choose', 'goods']], 'goods'],
  ['fifteen per cent of everything', [...careful, ...toStreet(), ...toCourt('deliver', 'fifteen'), ['choose', 'goods']], 'goods'],
  ['no parcel drawn by lot', [...careful, ...toStreet('enough'), ...toCourt('deliver', 'none'), ['choose', 'goods']], 'goods'],
  ['misses first, then five times 640', [...bySigns, ...register, ['target', '', FAME], ['choose', 'nothing'], ['choose', 'more'], ...toStreet(), ...toCourt('letters'), ['choose', 'goods']], 'goods'],
  ['a country for a reason', [['choose', 'country'], ...register, ...inspected(['p02', 'p03', 'p05', 'p18']), ...toStreet(), ...toCourt(), ['choose', 'annulled']], 'annulled'],
  ['a feeling for a reason', [['choose', 'walk'], ...register, ...inspected(), ...toStreet(), ...toCourt(), ['choose', 'annulled']], 'annulled'],
  ['all twenty held', [['choose', 'read'], ['choose', 'twenty']], 'annulled'],
  ['destroyed unheard', [...careful, ['choose', 'draw'], ['choose', 'destroy']], 'annulled'],
  ['each slice by itself', [...careful, ['choose', 'draw'], ['choose', 'small']], 'loaf'],
  ['the account asked', [['choose', 'ask'], ['ask', 'account'], ['choose', 'write']], 'empty'],
  ['four misses taped up', [['choose', 'country'], ['target', '', FAME], ['choose', 'nothing'], ['choose', 'close']], 'empty'],
])('Small parcels, %s', (_name, deeds, ending) => {
  expect(played(story, deeds).scene).toBe(ending);
});

it('may be published', () => {
  expect(contentProblems(story)).toEqual([]);
});

// prettier-ignore
it.each<[string, string[], number, number, number]>([
  ['four slices', RING, 4, 3, 0],
  ['two slices, the boxes, and the hollow book', ['p03', 'p11', 'p13', 'p15'], 4, 3, 0],
  ['one slice among three brands', ['p06', 'p07', 'p08', 'p14'], 1, 6, 3],
  ['the country in the news', FAME, 0, 7, 4],
])('the inspection of %s counts hits, misses, false alarms and the minutes', (_name, rows, hits, misses, falseAlarms) => {
  const state = played(story, [...bySigns, ...register, ['target', '', rows]]);
  const { targeting } = story.scenes.find(({ id }) => id === 'inspect') as SceneOf<'targeting'>;
  const worth = targeting.rows.filter(({ hit }) => hit).length;
  const result = state.targeted.get('inspect');
  expect(result).toMatchObject({ hits, rate: hits / 4, cost: 140 });
  expect(worth - (result?.hits ?? 0)).toBe(misses);
  expect(rows.length - (result?.hits ?? 0)).toBe(falseAlarms);
  expect(state.values.get('minutes')).toBe(180 - 5 - 15 - 140);
});

it('offers twenty parcels and four inspections', () => {
  const { targeting } = story.scenes.find(({ id }) => id === 'inspect') as SceneOf<'targeting'>;
  expect([targeting.rows.length, targeting.choose]).toEqual([20, 4]);
});

it('a sheet that was registered after the first tape was cut is a broken chain, and the decision falls', () => {
  const late: Deed[] = [...bySigns, ['target', '', RING], ...register, ['choose', 'found']];
  const state = played(story, [...late, ...toStreet(), ...toCourt()]);
  expect(state.rulings.get('sheet')).toMatchObject({ admitted: false, forCustody: true });
  expect(state.rulings.get('datafile')).toMatchObject({ admitted: false, forCustody: false });
  const next: CaseAct = { after: 'x', deed: 'choose', on: 'appeal', of: 'annulled', at: 3 };
  expect(take(story, state, next)?.scene).toBe('annulled');
});

it('cubes that were left loose on the table are excluded', () => {
  const actions = TABLE.filter((action) => action !== 'toy/seal');
  const { rulings } = played(story, [...careful, ...toStreet('draw', actions), ...toCourt()]);
  expect(rulings.get('toy')).toMatchObject({ admitted: false, forCustody: true });
});

it('labels called different where they are equal carry no weight', () => {
  const wrong = ['sender', 'address', 'receiver', 'contents', 'phone', 'weight'];
  const { rulings } = played(story, [...careful, ...toStreet('draw', TABLE, wrong), ...toCourt()]);
  expect(rulings.get('labels')).toMatchObject({ admitted: false, forCustody: false });
});

it('two rates are open only to whoever drew a parcel by lot', () => {
  const unsampled = played(story, [
    ...careful,
    ...toStreet('enough'),
    ...custody('toy/lab'),
    ['choose', 'deliver'],
    ...examine('chart'),
  ]);
  const rates: CaseAct = { after: 'x', deed: 'choose', on: 'figures', of: 'rates', at: 3 };
  expect(take(story, unsampled, rates)).toBeNull();
});
