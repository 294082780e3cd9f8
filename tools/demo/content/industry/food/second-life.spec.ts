import { expect, it } from '@jest/globals';
import { contentProblems } from '@provost/domain';
import { custody, examine, openWays, played, type Deed } from '../../played.fixture.js';
import { secondLifeEn as story } from './second-life.en.js';

const DIFFERENCES = ['print', 'ghost', 'gloss', 'rim'];
const marks: Deed[] = ['oven', 'hour', 'lot', 'price'].map((id) => ['mark', id]);
const asks: Deed[] = ['road', 'hall', 'who', 'fear'].map((id) => ['ask', id]);
const taken = custody('printer/photo', 'printer/seal', 'tally/photo', 'tally/seal');
const asked = (...kitchen: string[]): Deed[] => [
  ...[...examine('tin'), ...custody(...kitchen), ['choose', 'withdraw'] as Deed],
  ...[...examine('certificates'), ...marks, ['choose', 'driver'] as Deed, ...asks],
];
const compared: Deed[] = [...examine('retained'), ['compare', '', DIFFERENCES], ['choose', 'on']];
const searched: Deed[] = [
  ['choose', 'night'],
  ...examine('printer', 'tally'),
  ...taken,
  ['choose', 'freeze'],
  ...compared,
];
const careful: Deed[] = [...asked('tin/photo', 'tin/seal'), ...searched];
const court = (bulk: string, money: string, judgment: string): Deed[] => [
  ...[['choose', bulk] as Deed, ...examine('lab')],
  ...([
    ['choose', money],
    ['choose', judgment],
  ] satisfies Deed[]),
];
const swept: Deed[] = [...asked('tin/rub'), ['choose', 'inspect'], ['choose', 'court'], ['choose', 'nothing']];
const manager = swept.map((deed): Deed => (deed[1] === 'driver' ? ['choose', 'ask'] : deed));

it('may be published', () => {
  expect(contentProblems(story)).toEqual([]);
});

// prettier-ignore
it.each<[string, Deed[], string]>([
  ['withdrawn, taken while it ran, sampled twice, and the money frozen', [...careful, ...court('set', 'up', 'whole')], 'twice'],
  ['the hands charged', [...careful, ...court('set', 'down', 'rags')], 'rags'],
  ['the bulk given to the sister firm', [...careful, ...court('greenbow', 'up', 'rags')], 'rags'],
  ['one tin sent', [...careful, ...court('one', 'up', 'rags')], 'rags'],
  ['warned of by its brand', [...careful.map((deed): Deed => (deed[1] === 'withdraw' ? ['choose', 'shout'] : deed)), ...court('set', 'up', 'rags')], 'rags'],
  ['inspected by appointment, the date rubbed off', swept, 'chewing'],
  ['the manager of the wholesaler asked', manager, 'chewing'],
  ['left on the shelves', [['choose', 'follow']], 'eaten'],
])('Second life, %s', (_name, deeds, ending) => {
  expect(played(story, deeds).scene).toBe(ending);
});

it('a date that an officer rubbed off is lost with its tin, and the case against those above it', () => {
  const { rulings, scene } = played(story, [
    ...[...asked('tin/photo', 'tin/rub', 'tin/seal'), ...searched, ...court('set', 'up', 'rags')],
  ]);
  expect(rulings.get('tin')).toMatchObject({ admitted: false, forCustody: true });
  expect(rulings.get('lab')).toMatchObject({ admitted: true });
  expect(scene).toBe('rags');
});

it('a printer that was switched off has nothing to say', () => {
  const { rulings } = played(story, [
    ...asked('tin/photo', 'tin/seal'),
    ...([['choose', 'night'], ['choose', 'dark'], ...compared, ...court('set', 'up', 'rags').slice(0, -1)] as Deed[]),
  ]);
  expect(rulings.get('printer')).toMatchObject({ admitted: false, forCustody: true });
});

it('a manager who was asked leaves nothing to be searched at night', () => {
  expect(openWays(story, played(story, manager.slice(0, -3)))).toEqual(['inspect']);
});
