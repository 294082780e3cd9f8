import { expect, it } from '@jest/globals';
import { contentProblems } from '@provost/domain';
import { custody, examine, openWays, played, type Deed } from '../../played.fixture.js';
import { battery18650En as story } from './battery-18650.en.js';

const DIFFERENCES = ['seam', 'code', 'vents', 'scars', 'weight'];
const read: Deed[] = [...examine('papers'), ['mark', 'weight'], ['mark', 'summary'], ['choose', 'order']];
const opened: Deed[] = [
  ...custody('carton/photo'),
  ['choose', 'clear'],
  ...read,
  ...examine('carton', 'cell', 'vented'),
];
const SAFE = ['carton/seal', 'vented/photo', 'vented/box', 'cell/photo', 'cell/insulate'];
const compared = (actions: readonly string[]): Deed[] => [
  ...[...opened, ...custody(...actions), ['choose', 'on'] as Deed, ...examine('reference')],
  ['compare', '', DIFFERENCES],
  ['choose', 'on'],
];
const kept: Deed[] = [...compared(SAFE), ['choose', 'yard']];
const drawn: Deed[] = [...kept, ...custody('cell/lab'), ['choose', 'plan'], ...examine('report')];

it('may be published', () => {
  expect(contentProblems(story)).toEqual([]);
});

// prettier-ignore
it.each<[string, Deed[], string]>([
  ['safe, drawn by lot and told in time', [...drawn, ['choose', 'warn'], ['choose', 'whole']], 'packs'],
  ['kept from the public', [...drawn, ['choose', 'hold'], ['choose', 'paper']], 'torches'],
  ['the worst sixty sent', [...kept, ...custody('cell/lab'), ['choose', 'worst'], ...examine('report'), ['choose', 'warn'], ['choose', 'paper']], 'torches'],
  ['all of it destroyed', [...drawn, ['choose', 'destroy'], ['choose', 'paper']], 'torches'],
  ['left with the importer', [...compared(SAFE), ['choose', 'shed'], ...custody('cell/lab'), ['choose', 'plan'], ...examine('report'), ['choose', 'warn'], ['choose', 'paper']], 'torches'],
  ['into the cellar', [...compared(SAFE), ['choose', 'room']], 'cellar'],
  ['cut open', [['choose', 'open']], 'burned'],
])('Battery 18650, %s', (_name, deeds, ending) => {
  expect(played(story, deeds).scene).toBe(ending);
});

it.each([
  ['poured into one bag', [...SAFE.slice(0, 4), 'cell/bag', 'cell/insulate'], 'cell/lab'],
  ['sent by air', SAFE, 'cell/air'],
])('cells that were %s are excluded, and the report on them falls with them', (_name, actions, sent) => {
  const { rulings } = played(story, [
    ...compared(actions),
    ...([['choose', 'yard'], ...custody(sent), ['choose', 'plan'], ...examine('report'), ['choose', 'warn']] as Deed[]),
  ]);
  expect(rulings.get('cell')).toMatchObject({ admitted: false, forCustody: true });
  expect(rulings.get('report')).toMatchObject({ admitted: false, forCustody: false });
  expect(rulings.get('carton')).toMatchObject({ admitted: true });
});

it('officers who were put in danger twice have nobody left to keep a watch', () => {
  const carried = compared([...SAFE, 'cell/bag']).map((deed): Deed =>
    deed[1] === 'clear' ? ['choose', 'carry'] : deed,
  );
  expect(openWays(story, played(story, carried))).toEqual(['room', 'shed']);
});

it('two couriers for one set leave no money for a draw', () => {
  const twice: Deed[] = [...kept, ...custody('cell/lab', 'cell/air')];
  expect(openWays(story, played(story, twice))).toEqual(['worst', 'maker']);
});
