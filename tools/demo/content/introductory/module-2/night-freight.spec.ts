import { expect, it } from '@jest/globals';
import { custody, examine, played, type Deed } from '../../played.fixture.js';
import { nightFreightEn as story } from './night-freight.en.js';

const SEALED = ['carton', 'blister', 'logger'].flatMap((id) => [`${id}/photo`, `${id}/seal`]);
const DIFFERENCES = ['spelling', 'logo', 'perforation', 'colour', 'batch', 'expiry'];
const toHealth = (actions: readonly string[]): Deed[] => [
  ['choose', 'read'],
  ...examine('waybill', 'invoice'),
  ['mark', 'weight'],
  ['mark', 'trade'],
  ['choose', 'inspect'],
  ...examine('carton', 'blister', 'logger'),
  ...custody(...actions),
  ['choose', 'next'],
  ['choose', 'health'],
  ...examine('reference'),
  ['compare', '', DIFFERENCES],
  ['choose', 'on'],
  ['choose', 'describe'],
  ...custody(...(actions.includes('blister/seal') ? ['blister/lab'] : [])),
];
const toYard: Deed[] = [['choose', 'cool'], ...examine('lab-report'), ['choose', 'deliver'], ...examine('ledger')];
const ledger = custody('ledger/photo', 'ledger/seal');

// prettier-ignore
it.each<[string, Deed[], string]>([
  ['everything done in order', [...toHealth(SEALED), ...toYard, ...ledger, ['choose', 'money'], ['choose', 'whole']], 'strong'],
  ['the notebook left unsealed', [...toHealth(SEALED), ...toYard, ['choose', 'money'], ['choose', 'goods']], 'goods-only'],
  ['charged at noon', [...toHealth(SEALED), ['choose', 'cool'], ['choose', 'charge'], ['choose', 'goods']], 'goods-only'],
  ['kept in the heat', [...toHealth(SEALED), ['choose', 'near'], ['choose', 'charge'], ['choose', 'doubt']], 'doubtful'],
  ['nothing photographed or sealed', [...toHealth([]), ['choose', 'cool'], ['choose', 'charge'], ['choose', 'doubt']], 'doubtful'],
  ['the consignee rung up', [['choose', 'read'], ['choose', 'ring']], 'warned'],
  ['let go', [['choose', 'release']], 'released'],
])('Night freight, %s', (_name, deeds, ending) => {
  expect(played(story, deeds).scene).toBe(ending);
});

it('a chain broken at the scene is an exhibit excluded in court', () => {
  const { rulings } = played(story, [...toHealth([]), ['choose', 'cool'], ['choose', 'charge']]);
  expect(rulings.get('blister')).toMatchObject({ admitted: false, forCustody: true });
});
