import type { Scene } from '@provost/domain';

const COPYRIGHT =
  'TRIPS Agreement, Article 61, and Convention on Cybercrime, Article 10: wilful copyright piracy on a commercial scale.';
const PUBLIC =
  'Court of Justice of the EU, C-527/15 (Filmspeler): one who knowingly sells ready access to unlicensed streams may himself communicate them to the public.';

/** The four ways in which “The quiet stream” can end. */
export const quietStreamEndings: readonly Scene[] = [
  {
    id: 'dark',
    kind: 'ending',
    title: 'Forty minutes of silence',
    body: [
      'At kick-off the picture is black. At half-time every customer has a message: new address, sorry for the trouble, one week free. On Monday the shop repairs telephones and nothing else, and rack 12 has a new tenant.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'A block is a remedy of the right holder, and a good one, for a match. It is no investigation. Streams move in minutes; accounts, servers and habits move only when somebody is warned. Ask the company to wait, tell it for how long and why, and give it something in return: a named contact and a date. Halcyon would have waited one Saturday for the Gardener.',
      legalBasis: [
        'National law on blocking orders, and on coordination with criminal proceedings.',
        'TRIPS Agreement, Article 50: provisional measures, at the request of the right holder.',
        COPYRIGHT,
      ],
    },
  },
  {
    id: 'silence',
    kind: 'ending',
    title: 'Everybody knows, nobody may say',
    body: [
      'The judge is patient. She has read the newspaper too. But what was to prove the sale was taken from the file, and what is left is a man with a shop, a laptop and many small customers. Brandl is acquitted before lunch.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'Nothing was forged and nobody lied. A private telephone, a statement without its order, a click on somebody else’s server: each saved minutes. Data have no dents or fingerprints. All that tells the court that they are the same is the record of who took them, by what right, and the hash that was written down then. If one of these fails, say so at once and rest the case on another exhibit. When all of them fail, there is no other.',
      legalBasis: [
        'National rules of evidence: authority for each measure, and continuity of digital exhibits.',
        'Convention on Cybercrime, Articles 15 and 32: safeguards, and the limits of access across a border.',
        'ISO/IEC 27037: auditability, repeatability, reproducibility, justifiability.',
      ],
    },
  },
  {
    id: 'shopkeeper',
    kind: 'ending',
    title: 'The man at the tap',
    body: [
      'Brandl gets fourteen months, suspended, and keeps the shop. The derby of the next season is shown to more than two thousand people in Merrow, by a hairdresser. The credits come from the same account.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'A lawful result and a small one. A reseller is a tap: he is cheap, he is visible and he is replaced in a week. What cannot be replaced in a week is the panel with nineteen sellers, and the account into which all of them pay. To reach it, four things had to come together: data kept on the first day, a machine taken while it was open, a request that could be granted, and the money followed before the first arrest was public.',
      legalBasis: [
        COPYRIGHT,
        PUBLIC,
        'FATF Recommendation 30: a parallel financial investigation in cases of major proceeds-generating offences.',
      ],
    },
  },
  {
    id: 'gardener',
    kind: 'ending',
    title: 'Nineteen doors',
    body: [
      'At 20:30 on a match night nineteen doors open in two states, and in a quiet street of Karlsholt a retired landscape architect puts down his watering can. One hundred and forty thousand are frozen before he has found his glasses. In nineteen shops the picture stops.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'strong',
      debrief:
        'It was decided on the Friday. You asked for the data to be kept before you asked for them. You chose the hour of the search by the state of the evidence. You left the foreign server alone although it stood open, and so could use it when it came by the front door. The letter to Brenmar could be granted as it lay. And the account was frozen before anyone was arrested. Eurojust and Europol describe actions of just this shape: in November 2024 one service with 22 million users fell on one day in several states, with its servers, and with more than 560 resellers known by name.',
      legalBasis: [
        'Convention on Cybercrime, Articles 19, 29, 31 and 35: search, preservation, access on request, and the 24/7 network.',
        COPYRIGHT,
        PUBLIC,
        'FATF Recommendations 4 and 30: freezing and confiscation, and the parallel financial investigation.',
      ],
    },
  },
];
