import type { Scene } from '@provost/domain';

const HALL = 'Hall 3, quarry road';

/** “Second life” from the door of Hall 3 to the comparison of the tins. */
export const secondLifeHallScenes: readonly Scene[] = [
  {
    id: 'hall',
    kind: 'decision',
    title: 'Like a sewing machine',
    clock: 'Saturday, 01:50',
    place: HALL,
    body: [
      'The fire officer goes in first with a meter, opens both gates and says: no flash, no switch, two minutes. Then you see it. Tins on a belt, six people with rags, a drum of thinner; at the end a small machine that ticks, and dates.',
      'The shift leader has his hand on the main switch. “I turn it off,” he says. “For safety.”',
    ],
    exhibits: ['printer', 'tally'],
    choices: [
      {
        id: 'freeze',
        label: 'Stop the belt, leave the printer its power; every lot sampled where it stands, before the operator',
        to: 'compare',
        needs: ['printer', 'tally'],
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 10)' }],
        rationale:
          'The belt shows how, the memory shows when, the lots show what. All three were there only as long as nobody tidied up.',
        legalBasis:
          'National criminal procedure: search; Regulation (EU) 2017/625, Article 34, where it applies: sampling.',
      },
      {
        id: 'dark',
        label: 'Let him switch it off. There are fumes, and six people without masks',
        to: 'compare',
        effects: [{ variable: 'admissibility', value: 'admissibility - 10' }],
        breaks: [
          { exhibit: 'printer', entry: 'Switched off by the shift leader at 01:54; the memory of the jobs is empty.' },
        ],
        rationale:
          'The care was right, and the switch was his. The gates were open and the meter had said two minutes: lead the people out, and leave the machine.',
      },
    ],
  },
  {
    id: 'swept',
    kind: 'narrative',
    title: 'Monday, by appointment',
    clock: 'Monday, 10:00',
    place: HALL,
    body: [
      'The hall has been hosed down. There are pallets of paper, a forklift, and a manager with coffee. On the floor is a square, cleaner than the rest, the size of a small machine.',
      'In a skip behind the building your colleague finds four trays that nobody has had time for.',
    ],
    exhibits: [],
    effects: [{ variable: 'stock', value: 'max(0, stock - 20)' }],
    choices: [
      {
        id: 'court',
        label: 'Charge Greenbow with the papers, the four trays and the tin of the cook',
        to: 'hearing',
        rationale:
          'Nothing else was left to charge it with. What had stood on the clean square could have said the rest.',
      },
    ],
  },
  {
    id: 'compare',
    kind: 'comparator',
    title: 'Two tins of one lot',
    clock: 'Monday, 11:30',
    place: 'Food authority, examination room',
    body: [
      'Sanderling keeps twelve tins of every lot for its own conscience. One stands before you, beside the cook’s. They were closed on the same afternoon, by the same machine.',
      'Find what was done to one of them since.',
    ],
    exhibits: ['tin', 'retained'],
    comparison: {
      left: {
        file: 'figures/second-life/suspect.png',
        alt: 'Tin from the school kitchen: lid with date and lot, and side with the label',
      },
      right: {
        file: 'figures/second-life/retained.png',
        alt: 'Retained tin of the producer: lid with date and lot, and side with the label',
      },
      features: [
        {
          ...{ id: 'brand', label: 'The brand', differs: false },
          areas: [{ x: 0.57, y: 0.36, width: 0.34, height: 0.12 }],
          finding: 'The same label. Nothing here was counterfeited; it was only kept alive.',
        },
        {
          ...{ id: 'lot', label: 'The lot', differs: false },
          areas: [{ x: 0.17, y: 0.56, width: 0.2, height: 0.09 }],
          finding: 'L7 203, pressed into the metal of both. Solvent takes ink; it does not take steel.',
        },
        {
          ...{ id: 'print', label: 'How the date is made', differs: true },
          areas: [{ x: 0.12, y: 0.335, width: 0.3, height: 0.095 }],
          finding: 'Burned in by laser on the retained tin; ink-jet dots on the other. And four years younger.',
        },
        {
          ...{ id: 'ghost', label: 'The metal just below the date', differs: true },
          areas: [{ x: 0.12, y: 0.435, width: 0.3, height: 0.085 }],
          finding: 'A ghost of the burnt figures is left in the lacquer, and the wipe of a rag round it.',
        },
        {
          ...{ id: 'gloss', label: 'The surface of the label', differs: true },
          areas: [{ x: 0.57, y: 0.5, width: 0.34, height: 0.2 }],
          finding: 'Glossy on the retained tin; dull and streaked where thinner ran down.',
        },
        {
          ...{ id: 'rim', label: 'The rim of the lid', differs: true },
          areas: [
            { x: 0.04, y: 0.33, width: 0.075, height: 0.28 },
            { x: 0.425, y: 0.33, width: 0.075, height: 0.28 },
          ],
          finding: 'Specks of rust along the rim: this tin has stood in the damp, and not in a warehouse.',
        },
        {
          ...{ id: 'weight', label: 'The net weight', differs: false },
          areas: [{ x: 0.57, y: 0.72, width: 0.18, height: 0.07 }],
          finding: '160 g on both.',
        },
        {
          ...{ id: 'barcode', label: 'The bar code', differs: false },
          areas: [{ x: 0.76, y: 0.72, width: 0.15, height: 0.09 }],
          finding: 'The same. A bar code knows the product, not the day.',
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
        id: 'on',
        label: 'Sign the list, and decide what becomes of the tins',
        to: 'bulk',
        needs: ['tin', 'retained'],
      },
    ],
  },
];
