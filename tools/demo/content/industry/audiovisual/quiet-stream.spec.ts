import { expect, it } from '@jest/globals';
import { contentProblems } from '@provost/domain';
import { custody, examine, openWays, played, type Deed } from '../../played.fixture.js';
import { quietStreamEn as story } from './quiet-stream.en.js';

const marks: Deed[] = ['host', 'credits', 'small'].map((id) => ['mark', id]);
const asks: Deed[] = ['credits', 'above', 'evening', 'laptop', 'afraid'].map((id) => ['ask', id]);
const filed = custody('capture/hash', 'statement/order');
const bought: Deed[] = [...examine('complaint'), ['choose', 'own'], ...examine('capture', 'statement'), ...marks];
const kept: Deed[] = [...bought, ...filed, ['choose', 'preserve'], ...asks];
const taken = custody('laptop/photo', 'laptop/record', 'laptop/seal', 'card/photo', 'card/seal');
const searched: Deed[] = [...kept, ['choose', 'saturday'], ...examine('laptop', 'card'), ...taken];
const disk: Deed[] = [['choose', 'live'], ['choose', 'precise'], ...examine('server-image')];
const verified = custody('server-image/verify', 'server-image/seal');
const careless: Deed[] = [
  ...([
    ['choose', 'phone'],
    ['mark', 'host'],
    ['choose', 'complete'],
  ] satisfies Deed[]),
  ...([
    ['choose', 'dawn'],
    ['choose', 'take'],
    ['choose', 'everything'],
    ['choose', 'on'],
  ] satisfies Deed[]),
];

it('may be published', () => {
  expect(contentProblems(story)).toEqual([]);
});

// prettier-ignore
it.each<[string, Deed[], string]>([
  ['kept, taken open, asked precisely, and the money followed', [...searched, ...disk, ...verified, ['choose', 'up'], ['choose', 'whole']], 'gardener'],
  ['charged before Monday', [...searched, ...disk, ...verified, ['choose', 'charge'], ['choose', 'shop']], 'shopkeeper'],
  ['the disk opened in a hurry', [...searched, ...disk, ['choose', 'quick'], ['choose', 'shop']], 'shopkeeper'],
  ['the plug pulled', [...searched, ['choose', 'plug'], ['choose', 'take'], ...disk.slice(1), ...verified, ['choose', 'up'], ['choose', 'shop']], 'shopkeeper'],
  ['never asked abroad', [...searched, ['choose', 'live'], ['choose', 'without'], ['choose', 'shop']], 'shopkeeper'],
  ['nothing recorded, filed or sealed', [...careless, ['choose', 'nothing']], 'silence'],
  ['blocked before kick-off', [['choose', 'block']], 'dark'],
])('The quiet stream, %s', (_name, deeds, ending) => {
  expect(played(story, deeds).scene).toBe(ending);
});

it('a click on the server abroad excludes the laptop, and with it all that the server says', () => {
  const { rulings } = played(story, [
    ...[...searched, ['choose', 'panel'], ['choose', 'precise'], ...examine('server-image'), ...verified],
    ['choose', 'charge'],
  ] as Deed[]);
  expect(rulings.get('laptop')).toMatchObject({ admitted: false, forCustody: true });
  expect(rulings.get('server-image')).toMatchObject({ admitted: false, forCustody: false });
  expect(rulings.get('statement')).toMatchObject({ admitted: true });
});

it('a recording that nobody sealed is excluded for its custody', () => {
  const { rulings } = played(story, careless);
  expect(rulings.get('capture')).toMatchObject({ admitted: false, forCustody: true });
});

it('a search at dawn costs the money above the shop', () => {
  const dawn: Deed[] = [...kept, ['choose', 'dawn'], ['choose', 'take'], ...disk.slice(1), ...verified];
  expect(openWays(story, played(story, dawn))).toEqual(['charge', 'quick']);
});
