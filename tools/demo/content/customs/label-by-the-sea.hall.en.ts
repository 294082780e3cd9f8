import type { Scene } from '@provost/domain';
import { labelColumns, labelParcels } from './label-by-the-sea.parcels.en.js';

const PICTURES = 'figures/label-by-the-sea';

/** “Label by the sea” in the express hall and at the table: four parcels of twenty, and two labels side by side. */
export const hallScenes: readonly Scene[] = [
  {
    id: 'hall',
    kind: 'targeting',
    title: 'Twenty parcels, one town',
    clock: '11:30',
    place: 'Express hall, air hub',
    body: [
      'Twenty parcels for Tarrow lie behind yellow tape. The hall gives you two of its people, a scanner and a table until two o’clock. That is enough for four inspections. The rest goes out with the afternoon vans.',
      'You know what you look for: something that weighs 5.8 grams a jar, goes to somebody who has no use for it, and is tied to unit 14 by a thread. Write the signs down before you touch the tape.',
    ],
    exhibits: ['waybill'],
    targeting: {
      columns: labelColumns,
      rows: labelParcels,
      ...{ choose: 4, costEach: 150, unit: 'USD' },
      effects: [
        { variable: 'budget', value: 'budget - targeted.hall.cost' },
        { variable: 'hours', value: 'hours - 3' },
        { variable: 'admissibility', value: 'admissibility + 3 * targeted.hall.hits' },
      ],
    },
    choices: [
      {
        ...{ id: 'found', label: 'Record all four inspections, and take what you found to the table', to: 'roll' },
        when: 'targeted.hall.hits >= 2',
        closed: 'One piece of a jar, or none, does not show a second route.',
        rationale:
          'The inspections that found nothing are recorded like the others. They show that you chose by signs, and how good the signs were.',
      },
      {
        ...{ id: 'little', label: 'It is too little. Find another way into the data', to: 'thin' },
        when: 'targeted.hall.hits < 2',
        closed: 'You have found enough to go on.',
        rationale:
          'Brands, distant countries and dear goods draw the eye. Signs lie in what does not fit: freight and value, goods and trade, one telephone under two names.',
      },
    ],
  },
  {
    id: 'thin',
    kind: 'decision',
    title: 'The vans are loaded',
    clock: '13:40',
    place: 'Express hall, air hub',
    body: [
      'Four parcels lie open on the table, and their receivers will have questions. Sixteen are on their way to the vans. The manager of the hall looks at the clock. “I can stop the belt,” he says, “if you give me a paper and pay the night shift. Nine hundred.”',
      'Soraya says: “One telephone. Let us ask for everything that was ever sent to it.”',
    ],
    exhibits: [],
    choices: [
      {
        ...{
          id: 'search',
          label: 'Sign. Stop the belt, and pull every parcel that is tied to that telephone',
          to: 'roll',
        },
        effects: [
          { variable: 'budget', value: 'budget - 900' },
          { variable: 'hours', value: 'hours - 4' },
        ],
        rationale: 'Right, and dear. What four well-chosen inspections cost would have done the same for six hundred.',
      },
      {
        ...{
          id: 'close',
          label: 'Four inspections, one result at best. Let the vans go and write a report',
          to: 'gone',
        },
        effects: [{ variable: 'harm', value: 'harm + 30' }],
        rationale: 'The signs were right, the choice was not. A report is what one writes when one has stopped.',
      },
    ],
  },
  {
    id: 'roll',
    kind: 'decision',
    title: 'Eleven thousand names',
    clock: '16:10',
    place: 'Evidence table, air hub',
    body: [
      'In the parcel for the stationer lies a roll as heavy as a small child. You turn the first label to the light. It is cream, gold and blue, and says Velanthe Clair. There is no invoice, no order, no maker.',
      'To compare it you need a specimen that is beyond doubt. Idris has his knife out. “A metre of this, by messenger, and the dealer at the harbour will tell us within the hour.”',
    ],
    exhibits: ['roll'],
    notes: ['eleven'],
    choices: [
      {
        ...{
          id: 'specimen',
          label: 'Leave the roll whole. Ask Velanthe for a sealed specimen and a statement',
          to: 'compare',
        },
        needs: ['roll'],
        effects: [{ variable: 'hours', value: 'hours - 2' }],
        rationale:
          'Only the right holder can say what is genuine, and only a specimen under seal can be shown to a court beside your roll.',
        legalBasis:
          'TRIPS Agreement, Article 58 (a): the authorities may at any time seek information from the right holder.',
      },
      {
        ...{
          id: 'cut',
          label: 'Let Idris cut a metre off and send it to the dealer. An hour counts today',
          to: 'compare',
        },
        effects: [{ variable: 'hours', value: 'hours - 1' }],
        breaks: [
          { exhibit: 'roll', entry: 'A metre cut off without a record and given to a messenger; not returned.' },
        ],
        rationale:
          'The dealer knows what sells. He does not know what is genuine, and now nobody can say how long the roll was.',
      },
    ],
  },
  {
    id: 'compare',
    kind: 'comparator',
    title: 'Gold on cream',
    clock: '17:30',
    place: 'Evidence table, air hub',
    body: [
      'The specimen comes with the evening flight, in a sealed sleeve, with a list of features that only the printer knows. For the comparison you need a strip of the roll. A seal that is cut must be replaced, and the old one kept.',
      'You lay specimen and strip under one lamp. Mark what differs, and only that.',
    ],
    exhibits: ['roll', 'specimen'],
    comparison: {
      left: {
        file: `${PICTURES}/label.png`,
        alt: 'Label from the roll: cream ground, gold bands, the name Velanthe, small print',
      },
      right: {
        file: `${PICTURES}/specimen.png`,
        alt: 'Specimen of the right holder: cream ground, gold bands, the name Velanthe, small print',
      },
      features: [
        {
          ...{
            id: 'name',
            label: 'The name of the brand',
            differs: false,
            areas: [{ x: 0.08, y: 0.22, width: 0.52, height: 0.16 }],
          },
          finding:
            'The same letters, in the same face. The name is what the buyer looks at, so it is copied with care.',
        },
        {
          ...{
            id: 'band',
            label: 'The gold band along the upper edge',
            differs: true,
            areas: [{ x: 0.04, y: 0.07, width: 0.92, height: 0.08 }],
          },
          finding:
            'One flat ochre stroke on the roll. Two fine lines with a hair of cream between them on the specimen.',
        },
        {
          ...{
            id: 'line',
            label: 'The words under the name',
            differs: true,
            areas: [{ x: 0.08, y: 0.41, width: 0.44, height: 0.08 }],
          },
          finding: '“Brightning cream” on the roll, “Brightening cream” on the specimen.',
        },
        {
          ...{
            id: 'volume',
            label: 'The volume',
            differs: true,
            areas: [{ x: 0.08, y: 0.52, width: 0.2, height: 0.1 }],
          },
          finding: '“50 ml” alone on the roll; the sign for an average filled quantity is missing.',
        },
        {
          ...{
            id: 'jar',
            label: 'The sign of the open jar',
            differs: false,
            areas: [{ x: 0.66, y: 0.46, width: 0.12, height: 0.2 }],
          },
          finding: 'The open jar with 12 months, in both.',
        },
        {
          ...{
            id: 'batch',
            label: 'The batch number',
            differs: true,
            areas: [{ x: 0.08, y: 0.83, width: 0.26, height: 0.08 }],
          },
          finding:
            'Printed with the label on the roll, so all 11,400 have one batch. On the specimen it is jetted into an empty window.',
        },
        {
          ...{
            id: 'maker',
            label: 'The address of the maker',
            differs: true,
            areas: [{ x: 0.08, y: 0.7, width: 0.46, height: 0.09 }],
          },
          finding:
            'No street, no reference number on the roll. A product that is placed on a market names somebody who answers.',
        },
        {
          ...{
            id: 'bars',
            label: 'The bar code',
            differs: false,
            areas: [{ x: 0.66, y: 0.72, width: 0.27, height: 0.19 }],
          },
          finding: 'The same bars. A code is copied with the rest.',
        },
        {
          ...{
            id: 'shell',
            label: 'The shell',
            differs: true,
            areas: [{ x: 0.735, y: 0.185, width: 0.195, height: 0.245 }],
          },
          finding: 'Seven ribs on the roll, nine on the specimen. Velanthe counts them; nobody else does.',
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
        ...{ id: 'on', label: 'Note the differences, and ask counsel for Velanthe to sign what she knows', to: 'plan' },
        needs: ['roll', 'specimen'],
        effects: [{ variable: 'hours', value: 'hours - 1' }],
      },
    ],
  },
];
