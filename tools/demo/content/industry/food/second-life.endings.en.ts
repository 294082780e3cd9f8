import type { Scene } from '@provost/domain';

const UNSAFE =
  'Regulation (EC) No 178/2002, Articles 14, 18 and 19, and Regulation (EU) No 1169/2011, Article 24, where they apply; elsewhere the national food law: unsafe food, traceability, withdrawal.';
const DATE =
  'Codex CXS 1-1985: after a use-by date food should not be sold; after a best-before date it may still be fit. To change either is to deceive.';
const FRAUD = 'National law on fraud, forgery of documents, and waste: false certificates of destruction.';

/** The four ways in which “Second life” can end. */
export const secondLifeEndings: readonly Scene[] = [
  {
    id: 'eaten',
    kind: 'ending',
    title: 'One week',
    body: [
      'You learn where the van comes from on the fifth day. On the fourth, twenty-six children of another school are taken ill at table, and one of them does not wake until Sunday. The inquiry that follows is about you.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'A controlled delivery is lawful and useful where the goods do no harm while they are watched, or are replaced by something that does none. Food that is already on forty shelves is past that point. Withdraw the lot first. A withdrawal can be as quiet as any routine, it brings in the exhibits with their places and their papers, and the trail runs backwards from there as well as forwards.',
      legalBasis: [
        UNSAFE,
        'National law on controlled delivery and its limits: no foreseeable harm to life or health.',
        'Duty of every authority to protect life: it does not rest while evidence is gathered.',
      ],
    },
  },
  {
    id: 'chewing',
    kind: 'ending',
    title: 'Counsel finishes his lunch',
    body: [
      'The machine and the book never came before the court. What remains is fish that nobody can be shown to have dated, a contradiction between two sets of papers, and a clerk at Greenbow who says that she mistook a line. The fine for untidy records is paid from petty cash.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'It can be said that food past a best-before date may be eaten, and Codex says so. The crime was never the age of the fish. It was the wiped date, the false certificate, the heat in which the tins had stood, and the money taken twice. Each of these had one exhibit that could prove it, and stood in Hall 3 at night. By appointment there was nothing to see. Go in when the line runs, and give each thing its ten minutes: a photograph where it stands, power left on, pages before the seal, a second set of samples.',
      legalBasis: [DATE, 'National rules of evidence: continuity, sampling and counter-samples.', FRAUD],
    },
  },
  {
    id: 'rags',
    kind: 'ending',
    title: 'Four an hour',
    body: [
      'Seven people are convicted: the shift leader, and six who wiped. Two of them had been given their passports back on the morning of the trial. In autumn a hall is let in the next province, near a quarry.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'The line is stopped and the lot is known: some thousands of meals were not eaten. But this business earns in an office. It is paid to destroy and paid again to deliver, and it needs one man at the wholesaler who knows the lots. His accounts, the tin from the shelf, or the proof that two laboratories could agree upon did not reach the court. Treat the hands on the belt as what they often are, which is witnesses, and sometimes victims of labour exploitation; freeze the accounts before the first arrest.',
      legalBasis: [
        FRAUD,
        DATE,
        'National law on exploitation of labour; protection of witnesses.',
        'FATF Recommendation 30: a parallel financial investigation.',
      ],
    },
  },
  {
    id: 'twice',
    kind: 'ending',
    title: 'Paid twice',
    body: [
      'The printer says when, the tally says how much, two laboratories say how bad. Vasko explains column V on the second day, in exchange for nothing. Greenbow loses its licence, Dawnfield its accounts, and the province learns what its oven weighs. Mrs. Abara is asked to speak to the trainees, and shows them her thumb.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'strong',
      debrief:
        'You took the food away before you took anybody by surprise. You let the papers contradict each other before you asked a single person who could have harmonised them. You went in at the hour at which the machine could speak, with somebody who knew the air. You gave the operator his samples, and so had his expert as well. And you never let the bulk out of sight, least of all to those who had sold it once. Europol saw this pattern on an unprecedented scale in 2023 and again in 2025, when Operation Opson XIV reported 13 groups broken up and goods worth EUR 95 million: waste firms infiltrated, dates removed with solvent, new ones printed.',
      legalBasis: [
        UNSAFE,
        'Regulation (EU) 2017/625, Articles 34 and 35, where it applies: sampling, and second expert opinion.',
        FRAUD,
        'FATF Recommendations 4 and 30: freezing and confiscation, and the parallel financial investigation.',
      ],
    },
  },
];
