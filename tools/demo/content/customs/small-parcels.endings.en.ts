import type { Scene } from '@provost/domain';

const RISK =
  'Agreement on Trade Facilitation, Article 7.4: control of high risk, quick release of low risk, appropriate criteria, selection also at random, no arbitrary discrimination.';
const REVIEW =
  'Agreement on Trade Facilitation, Article 4, and TRIPS Agreement, Articles 41 and 59: reasons, and review by a judicial authority.';
const SMALL =
  'TRIPS Agreement, Article 60: members may leave out small quantities of a non-commercial nature in luggage or small consignments.';
const OWN =
  'TRIPS Agreement, Article 58: suspension on own initiative upon prima facie evidence; officials who act in good faith are exempt from liability.';
const CLOCK =
  'TRIPS Agreement, Articles 54 and 55: prompt notice; release unless proceedings begin within ten working days, extendable by ten.';

/** The five ways in which “Small parcels” can end. */
export const parcelEndings: readonly Scene[] = [
  {
    id: 'empty',
    kind: 'ending',
    title: 'The belt runs',
    body: [
      'At seven the belt starts. At nine there are twenty parcels on twenty doormats. The account is closed, and on the second Thursday another one is opened, in another town, with another telephone. It posts five parcels of 640 grams.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'A night without a find is no disgrace. A night that leaves no trace is. What you opened and what was not in it belongs on record, because a profile learns from its misses; and the people behind an account are asked nothing until it is decided what will be held. Somebody who posts five parcels every second Thursday knows how many you open. He does not need to know what you look for.',
      legalBasis: [RISK, OWN],
    },
  },
  {
    id: 'loaf',
    kind: 'ending',
    title: 'The rest of the loaf',
    body: [
      'You kept what you had opened, and the rest went on. In Flat 2, Quince Street 1, they are put into boxes with a laughing child on them and sold at the Sunday market. Seventeen days later a surgeon takes six cubes out of a boy of three. He keeps them in a jar for you.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'Article 60 is a kindness to travellers and aunts. It speaks of small quantities of a non-commercial nature, and both halves count. Five parcels with one telephone, one weight and one street are one consignment in slices. You need not open them all: the written link is the reason to hold them all. The second half of the loaf was the box, which came by itself, as it always does.',
      legalBasis: [SMALL, OWN, 'National law on the safety of toys.'],
    },
  },
  {
    id: 'annulled',
    kind: 'ending',
    title: 'Twenty minutes',
    body: [
      'The judge needs twelve of them. He does not say that the goods were genuine. He says that a state which keeps a man’s post must be able to say why, and from when it knew. The decision is annulled. Mr. Tarrant is handed a parcel, or the price of one, in the corridor; a man from Flat 2 carries it home for him.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'lost',
      debrief:
        'What is found later is never the reason for what was done before. A country alone, a feeling, a sheet that was filled in afterwards, a belt stopped as a whole, a thing destroyed before anybody was heard: each replaces a choice by a power. A judge on appeal looks for one page with a time on it. If the goods fell because their own history had a hole, the page alone could not save them.',
      legalBasis: [REVIEW, RISK, 'TRIPS Agreement, Article 56: compensation for the wrongful detention of goods.'],
    },
  },
  {
    id: 'goods',
    kind: 'ending',
    title: 'Six parcels less',
    body: [
      'The appeal is dismissed. The magnets are destroyed, and so are the boxes. Mr. Tarrant shakes your hand, which is worse than if he had not. On the second Thursday nothing comes. On the fourth there are five parcels of 655 grams, for Plum Street.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'partial',
      debrief:
        'The choice held, because the sheet was older than the find, and the goods held, because their history was whole. Something was missing for more: nobody saw behind which door the five parcels became one, or the profile could not be shown to find more than chance, or the list of the labels called different what was equal. A ring that loses six parcels has lost a working day.',
      legalBasis: [OWN, CLOCK, SMALL],
    },
  },
  {
    id: 'whole',
    kind: 'ending',
    title: 'Flat 2',
    body: [
      'The appeal is dismissed in a page and a half, which other courts will quote. In Flat 2 lie the scale, the printer with its dead point, and boxes for four hundred sets; sixteen earlier Thursdays are in a school notebook. Mr. Tarrant and his neighbours were paid five dollars a parcel, and give evidence. The market stalls are searched before Sunday.',
    ],
    exhibits: [],
    choices: [],
    ending: {
      verdict: 'strong',
      debrief:
        'You chose four by signs that anybody could read, and said so before the tape was cut. You let a witness draw a fifth, found coffee, and wrote it down: that line made your profile a method. You held the slices together on one reason, opened no more than you had to, and told everybody what they may do against it. You looked at the labels for what was equal. And you used a sentence with two rates, although one of them was small. Hits 61 of 412, by lot 8 of 388: the second number is the one that protects you, and the public.',
      legalBasis: [RISK, OWN, SMALL, CLOCK, REVIEW],
    },
  },
];
