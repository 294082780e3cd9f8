import type { Scene } from '@provost/domain';

const PICTURES = 'figures/small-parcels';

/** “Small parcels” from the draw by lot to the two labels under the lamp. */
export const lampScenes: readonly Scene[] = [
  {
    id: 'lot',
    kind: 'decision',
    title: 'One more, by lot',
    clock: '06:55',
    place: 'The belt, sorting centre',
    body: [
      'The four are done. The manager offers you one inspection more, on overtime: three hundred. Kofi wants the scarf from the country on the news, “to be sure”. You have a bag with sixteen numbers in it.',
      'Nobody in this hall can say what the sixteen hold. That is the question.',
    ],
    exhibits: [],
    choices: [
      {
        ...{
          id: 'draw',
          label: 'Let the operator’s witness draw one of the sixteen, and open that one, whatever it is',
          to: 'slices',
        },
        when: 'budget >= 300',
        closed: 'There is no money left for another inspection.',
        effects: [
          { variable: 'budget', value: 'budget - 300' },
          { variable: 'lot', value: 'true' },
        ],
        rationale:
          'She draws No. 16, and it is coffee: the most useful nothing of the night. Without a sample by lot nobody can say whether a profile finds more than chance does.',
        legalBasis:
          'Agreement on Trade Facilitation, Article 7.4.3: consignments may also be selected on a random basis.',
      },
      {
        ...{ id: 'scarf', label: 'Open the scarf, so that nobody can say it was passed by', to: 'slices' },
        when: 'budget >= 300',
        closed: 'There is no money left for another inspection.',
        effects: [
          { variable: 'budget', value: 'budget - 300' },
          { variable: 'admissibility', value: 'admissibility - 10' },
        ],
        rationale: 'It is a scarf. The sender’s country has now been the reason for one opening, and the file says so.',
      },
      {
        ...{ id: 'enough', label: 'Decline. Four were allowed, and four were opened', to: 'slices' },
        rationale: 'Thrifty. But whoever looks only where he expects something learns only what he knew.',
      },
    ],
  },
  {
    id: 'slices',
    kind: 'decision',
    title: 'Slices of a loaf',
    clock: '07:05',
    place: 'Customs table, sorting centre',
    body: [
      'No. 6 lies open under the lamp by now, whether it was among your four or came after them. There is a plain bag, and in it two hundred small cubes that cling to each other and to Kofi’s watch. In No. 11 lie flat boxes that say Klikkle, and on them a laughing child.',
      'Nos. 3, 6, 9, 13 and 17 weigh 3.2 kilograms together. Some of them are still closed. The belt is running. “Small, private, a gift,” says the manager. “The law leaves those alone, does it not?”',
    ],
    exhibits: ['parcel', 'toy', 'flats'],
    choices: [
      {
        ...{
          id: 'together',
          label: 'Hold the five and No. 11 on one written reason; open no more than you must',
          to: 'compare',
        },
        needs: ['parcel', 'toy', 'flats'],
        effects: [{ variable: 'harm', value: 'harm - 10' }],
        rationale:
          'The link is the evidence. Five slices with one telephone are a commercial quantity, and Article 60 speaks of another thing.',
        legalBasis: 'TRIPS Agreement, Articles 58 and 60: small quantities of a non-commercial nature may be left out.',
      },
      {
        ...{ id: 'small', label: 'Keep what was opened and release the rest: each is small and private', to: 'loaf' },
        effects: [{ variable: 'harm', value: 'harm + 45' }],
        rationale: 'Each slice is small. Somebody cut it so.',
        legalBasis: 'TRIPS Agreement, Article 60.',
      },
      {
        ...{ id: 'destroy', label: 'They are dangerous. Destroy all six today, and report it', to: 'annulled' },
        effects: [{ variable: 'admissibility', value: 'admissibility - 40' }],
        rationale:
          'Dangerous, perhaps. Who says so, and who was heard? What is burned cannot be compared, tested or given back.',
        legalBasis:
          'TRIPS Agreement, Article 59: disposal is subject to the right to seek review by a judicial authority.',
      },
    ],
  },
  {
    id: 'compare',
    kind: 'comparator',
    title: 'Two senders',
    clock: '07:30',
    place: 'Customs table, sorting centre',
    body: [
      'Two labels under one lamp: No. 6, sent by P. Lunn, and No. 13, sent by T. Hahn. They have never met, if one believes the labels.',
      'Mark what differs. When you have done so, look at what is left.',
    ],
    exhibits: ['labels', 'toy'],
    comparison: {
      left: {
        file: `${PICTURES}/label-06.png`,
        alt: 'Label of parcel 6: sender P. Lunn, 640 g, telephone ending in 771, bar code with a white line',
      },
      right: {
        file: `${PICTURES}/label-13.png`,
        alt: 'Label of parcel 13: sender T. Hahn, 640 g, telephone ending in 771, bar code with a white line',
      },
      features: [
        {
          ...{
            id: 'sender',
            label: 'The name of the sender',
            differs: true,
            areas: [{ x: 0.07, y: 0.13, width: 0.36, height: 0.09 }],
          },
          finding: 'P. Lunn and T. Hahn. A name costs nothing.',
        },
        {
          ...{
            id: 'address',
            label: 'The address of the sender',
            differs: true,
            areas: [{ x: 0.07, y: 0.22, width: 0.36, height: 0.11 }],
          },
          finding: 'Two streets in two towns. The second does not exist.',
        },
        {
          ...{
            id: 'phone',
            label: 'The telephone',
            differs: false,
            areas: [{ x: 0.56, y: 0.13, width: 0.36, height: 0.16 }],
          },
          finding:
            'The same. A name may be false, but a telephone must ring: somebody wants to hear when a parcel is stuck.',
        },
        {
          ...{
            id: 'receiver',
            label: 'The receiver',
            differs: true,
            areas: [{ x: 0.07, y: 0.38, width: 0.42, height: 0.17 }],
          },
          finding: 'Two doors, two apart, in one street.',
        },
        {
          ...{
            id: 'contents',
            label: 'The contents',
            differs: true,
            areas: [{ x: 0.56, y: 0.38, width: 0.36, height: 0.09 }],
          },
          finding: '“Toy game, gift” and “Blocks, present”: two ways to say the same little.',
        },
        {
          ...{
            id: 'value',
            label: 'The value',
            differs: true,
            areas: [{ x: 0.56, y: 0.47, width: 0.36, height: 0.08 }],
          },
          finding: 'Nine dollars and eight. Both know where ten begins.',
        },
        {
          ...{
            id: 'weight',
            label: 'The weight',
            differs: false,
            areas: [{ x: 0.07, y: 0.62, width: 0.3, height: 0.13 }],
          },
          finding: '640 g, to the gram: one pair of scales, one bag, one hand.',
        },
        {
          ...{
            id: 'fault',
            label: 'The white line through the bar code',
            differs: false,
            areas: [{ x: 0.45, y: 0.6, width: 0.48, height: 0.2 }],
          },
          finding: 'The same line at the same height. One point in the head of one printer is dead.',
        },
        {
          ...{
            id: 'seven',
            label: 'The pencil mark in the corner',
            differs: false,
            areas: [{ x: 0.07, y: 0.82, width: 0.2, height: 0.12 }],
          },
          finding: 'A seven with a bar through it, by one hand. Somebody counts.',
        },
      ],
      effects: [
        {
          variable: 'admissibility',
          value: 'min(100, admissibility + 2 * compared.compare.hits - 5 * compared.compare.falseAlarms)',
        },
      ],
    },
    choices: [
      {
        ...{ id: 'on', label: 'Write down both lists: what differs, and what does not', to: 'street' },
        needs: ['labels'],
        notes: ['printer'],
        rationale: 'What differs was invented. What is equal could not be.',
      },
    ],
  },
];
