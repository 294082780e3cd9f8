import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/label-by-the-sea';
const AT_THE_UNIT = { holder: 'Nobody yet', place: 'Unit 14, Halcyon Quay', status: 'as-found' } as const;
const KEPT = { due: ['offer'], holder: 'You', place: 'Exhibit store, Port Tarrow' };

/** The exhibits of unit 14, and what the laboratory wrote. */
export const unitExhibits: readonly Exhibit[] = [
  {
    ...{ id: 'jar', seal: 'PT-0611-05', title: 'Two jars from the table', ...AT_THE_UNIT },
    provenance: 'First table of unit 14, one on each side of the press',
    picture: {
      file: `${PICTURES}/jar.png`,
      alt: 'Two equal white jars of cream side by side: the left one plain, the right one with a gold and cream label',
    },
    found: 'Unit 14, first table, 22:40',
    description: 'Two jars from one carton. One is white. The other says Velanthe Clair, a little crooked.',
    facts: [
      { label: 'Left', value: 'Plain, cap without print' },
      { label: 'Right', value: 'Labelled; printed cap; folding box beside it' },
      { label: 'Difference', value: '5.8 g, on the scale of the unit' },
      { label: 'Cream', value: 'Grey-white, smells of metal. Do not touch' },
    ],
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph both where they stand, with scale', scenes: ['unit'] },
        entry: 'Photographed on the table with scale and number, Idris',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Bag and seal them, with gloves', scenes: ['unit'] },
        ...{ after: ['photo'], ...KEPT, entry: 'Bagged with gloves and sealed, Okoye as witness' },
        broken: 'Moved before they were photographed, or left without a seal',
      },
      {
        ...{
          id: 'lab',
          act: 'laboratory',
          label: 'Send a sealed set to the laboratory, against receipt',
          scenes: ['offer'],
        },
        ...{ after: ['seal'], due: ['clocks'], holder: 'Laboratory', place: 'State laboratory, trace metals' },
        entry: 'Sent sealed to the state laboratory, receipt signed',
        broken: 'No sealed set went to the laboratory against a receipt',
        effects: [{ variable: 'budget', value: 'budget - 100' }],
      },
    ],
  },
  {
    ...{ id: 'press', seal: 'PT-0611-06', title: 'Heat press and plate', ...AT_THE_UNIT, notes: ['plate'] },
    provenance: 'Second table of unit 14',
    picture: {
      file: `${PICTURES}/press.png`,
      alt: 'Bench press with a lever and a heated plate; on the plate the name Velanthe in mirror writing',
    },
    found: 'Unit 14, second table, still warm, 22:45',
    description: 'A bench press for caps and boxes. The plate is new, and reads from right to left.',
    facts: [
      { label: 'Plate', value: 'Velanthe, in mirror writing' },
      { label: 'Counter', value: '117,904 strokes' },
      { label: 'Second plate', value: 'In oiled paper, under the bench: another brand' },
      { label: 'Switch', value: 'On. 160 °C' },
    ],
    actions: [
      {
        ...{
          id: 'photo',
          act: 'photograph',
          label: 'Photograph press, plate and counter before anything moves',
          scenes: ['unit'],
        },
        entry: 'Press, plate and counter photographed in place, Idris',
      },
      {
        ...{
          id: 'seal',
          act: 'seal',
          label: 'Switch it off, let it cool, and seal plate and counter',
          scenes: ['unit'],
        },
        ...{ after: ['photo'], ...KEPT, entry: 'Plate and counter sealed, Okoye as witness' },
        broken: 'Moved before it was photographed, or left without a seal',
      },
    ],
  },
  {
    ...{ id: 'daybook', seal: 'PT-0611-07', title: 'Daybook of the foreman', ...AT_THE_UNIT },
    notes: ['lots', 'passports'],
    provenance: 'Drawer of a desk in unit 14, under three passports',
    picture: {
      file: `${PICTURES}/daybook.png`,
      alt: 'Narrow notebook open at a page with dates, numbers of jars and three initials; passports beside it',
    },
    found: 'Unit 14, desk of the foreman, 22:55',
    description: 'A narrow book in pencil. Each line is a date, a number and a letter. It lay under three passports.',
    facts: [
      { label: 'Lots', value: 'Six, in all 118,000 jars' },
      { label: 'Letters', value: 'K, M and S: three places of delivery, it seems' },
      { label: 'Last line', value: 'Tomorrow’s date, 20,160, K' },
      { label: 'Under it', value: 'Three passports of other people' },
    ],
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph each page where it lies', scenes: ['unit'] },
        entry: 'Every page photographed where it lay, Idris',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Seal it in a paper bag', scenes: ['unit'] },
        ...{ after: ['photo'], ...KEPT, entry: 'Sealed in a paper bag, Okoye as witness' },
        broken: 'Carried out before it was photographed, or left without a seal',
      },
    ],
  },
  {
    ...{ id: 'lab-report', seal: 'SL-7720-03', title: 'Laboratory report', status: 'as-found', actions: [] },
    ...{ notes: ['mercury'], holder: 'Prosecutor Duarte', place: 'Office of the prosecutor' },
    provenance: 'State laboratory, trace metals, signed by its head',
    picture: {
      file: `${PICTURES}/lab-report.png`,
      alt: 'Bar chart of a laboratory: nine samples, each with some nine thousand milligrams of mercury in a kilogram',
    },
    found: 'State laboratory, three days later, 10:05',
    description: 'Mercury in nine samples from nine cartons, by two methods. A reserve set is kept for the defence.',
    facts: [
      { label: 'Mercury', value: '8,700 to 9,600 mg/kg, in 9 of 9' },
      { label: 'On the label', value: 'Not named' },
      { label: 'Advice', value: 'Do not use. Wash hands. Keep away from children' },
      { label: 'Reserve', value: 'Sealed, kept for the defence' },
    ],
  },
];
