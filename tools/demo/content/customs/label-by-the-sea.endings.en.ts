import type { Scene } from '@provost/domain';

const BORDER =
  'TRIPS Agreement, Articles 51, 52 and 58: suspension of release on application or on own initiative, on prima facie evidence.';
const NOTICE =
  'TRIPS Agreement, Articles 54 and 55: prompt notice, and release unless proceedings begin within ten working days, extendable by ten.';
const DEFINITION =
  'TRIPS Agreement, note 14 (a) to Article 51: counterfeit trademark goods are goods, including packaging, that bear the mark without authorization.';
const CRIMINAL =
  'TRIPS Agreement, Article 61: wilful trademark counterfeiting on a commercial scale; seizure and destruction of materials and implements predominantly used for it.';
const MERCURY =
  'Minamata Convention on Mercury, Article 4 and Annex A: no manufacture, import or export of cosmetics with added mercury (threshold removed by decision MC-5/4 of 2023).';
const ZONE =
  'OECD Recommendation on free trade zones (2019): checks at any time on own initiative on goods stored, made or packaged in a zone.';

/** The six ways in which “Label by the sea” can end. */
export const labelEndings: readonly Scene[] = [
  {
    id: 'gone',
    kind: 'ending',
    title: 'Unit 14 is swept',
    body: [
      'When you come to unit 14 with a paper that opens it, it has been swept. There is a warm mark on the floor where a machine stood. Kestrel Bay left with eighty-four cartons of cream, goods unaltered. In the next port a woman buys a jar because she knows the name on it.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'A free zone is a place where things are changed quickly by people who watch the gate. They need an hour. Each of the ways that lead here gave them one: a question that only an investigator would ask, a success announced before its second half was found, or the belief that a fence stands for the law. It stands for duty. Note 13 of Article 51 frees a state from an obligation on goods in transit; no treaty forbids you to look at what is being made on your own soil.',
      legalBasis: [
        ZONE,
        BORDER,
        'TRIPS Agreement, Article 51, note 13: no obligation to apply these procedures to goods in transit.',
      ],
    },
  },
  {
    id: 'bare',
    kind: 'ending',
    title: 'Jars without a name',
    body: [
      'You hold 20,160 white jars. The importer’s counsel asks which mark they bear. You say that they are meant for one. “Then come back when they have it,” says the judge, and orders release, with costs. On the same evening a courier brings a roll of labels to a stationer, and nobody looks.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'This is why the two routes exist. Neither carries a counterfeit: the sea carries cream, the air carries paper, and each can be explained by itself. The offence is made on the table where they meet, or in the proof that they were going to. So look for the second route before you touch the first, and let the difference in weight lead you: 1.4 kilograms a carton came from somewhere. Whoever wrongfully detains goods may also have to pay for it.',
      legalBasis: [
        DEFINITION,
        'TRIPS Agreement, Article 56: compensation for the wrongful detention of goods.',
        BORDER,
      ],
    },
  },
  {
    id: 'reexported',
    kind: 'ending',
    title: 'The same cream, a month later',
    body: [
      'They peeled for a day and a night. The plain jars went back on Kestrel Bay, and your store stayed empty, as promised. Five weeks later a pharmacist two countries away sends a photograph to Velanthe: the name in gold, the same batch number, and under it, not quite removed, the glue of another label.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'The offer was made to sound like a solution, and it saved everyone work. But a label is the cheapest part of a counterfeit, and it comes off as easily as it goes on. For this reason Article 46 says that the simple removal of the mark is not enough, and Article 59 says that counterfeit goods must not be sent abroad unaltered. A panel of the WTO had to decide on just that sentence in 2009. And nobody had yet asked what was in the cream.',
      legalBasis: [
        'TRIPS Agreement, Article 46: simple removal of the mark does not suffice, other than in exceptional cases, to release the goods.',
        'TRIPS Agreement, Article 59: no re-export of counterfeit trademark goods in an unaltered state, other than in exceptional circumstances.',
        'WTO, DS362, report of the Panel (2009).',
        MERCURY,
      ],
    },
  },
  {
    id: 'doubtful',
    kind: 'ending',
    title: 'A strip of paper',
    body: [
      'The defence does not dispute the cream. It lays a strip of labels on the table and asks where the rest of the roll was on Tuesday night, and who cut it. Then it asks the same of the jar. The cream is destroyed, for the health authority needs no label. The man who pays the rent is not convicted.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'A case of two routes is two exhibits that must fit each other: a label from the parcel, a jar from the table. If the history of either has a hole, the join is lost, and the join was the case. Photograph before you move, seal before you leave, and whenever a seal must be cut, write why, cut it before a witness, and seal again under a new number. The mercury saved part of this day: what endangers health can be destroyed on its own legal basis, without any mark.',
      legalBasis: ['National rules of evidence: continuity of exhibits.', MERCURY, CRIMINAL],
    },
  },
  {
    id: 'workshop',
    kind: 'ending',
    title: 'One door closed',
    body: [
      'The press is cut into pieces, the jars are destroyed, and a foreman is sentenced. Unit 14 has a new tenant who sells bicycles. In another zone, on the same sea, a man who has lost one machine buys another. He still has the cream, the printer and the buyers.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'A workshop was closed, and that is a result. What was missing stands in your log. Perhaps nobody saw the labels arrive at the jars, so the printer and the sender stayed names on a waybill. Perhaps nobody told the countries at both ends, so 118,000 earlier jars stayed on their shelves. Perhaps the three who knew the names were never asked, or the plate and the reasons of the right holder did not stand. A zone is a knot, and both ends of the string lie elsewhere. What you know on the first day belongs to those who can pull.',
      legalBasis: [
        CRIMINAL,
        'TRIPS Agreement, Article 69: contact points, and exchange of information between customs on trade in counterfeit goods.',
        NOTICE,
      ],
    },
  },
  {
    id: 'strong',
    kind: 'ending',
    title: 'Both ends of the string',
    body: [
      'In one country a printer’s shop is searched, in another a wholesaler’s, in the same week. The plate fits the caps, the caps fit the jars, and your mark lies on the core of the roll. The health authorities of three countries call back six lots. The student of dentistry gives evidence; so do three people who now have their passports. The man who paid the rent is sentenced for the counterfeits and for the mercury.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'strong',
      debrief:
        'You began with a difference of 1.4 kilograms, and did not touch the jars until you knew what it was. Four parcels out of twenty were chosen by signs that you had written down, and the ones that held nothing were recorded like the ones that did. The prosecutor let the labels travel, marked, so the two routes met before witnesses. The three at the machine were heard before they were judged. The cream went to a laboratory because cream is put on faces, and both ends of the route heard of it the same day. Note what carried the sentence: the mark, the machine, and the mercury, each by itself enough.',
      legalBasis: [CRIMINAL, DEFINITION, BORDER, NOTICE, MERCURY],
    },
  },
];
