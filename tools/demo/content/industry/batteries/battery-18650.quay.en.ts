import type { Scene } from '@provost/domain';

const QUAY = 'Bonded warehouse, Quay 6, Aldhaven';

/** “Battery 18650” from the warm carton to the open one. */
export const quayScenes: readonly Scene[] = [
  {
    id: 'warm',
    kind: 'decision',
    title: 'A carton that is warm',
    clock: '14:10',
    place: QUAY,
    body: [
      'The forklift driver has taken off his glove and holds his palm against a carton in bay 9, as one feels a child’s forehead. “This one,” he says. “The others are cold.” There is a sweet smell, like nail polish.',
      'The papers say torches without batteries. Nine people work in the hall. Under the third layer something clicks, once, and stops.',
    ],
    exhibits: ['carton'],
    notes: ['smell'],
    choices: [
      {
        id: 'clear',
        label:
          'Everybody out and upwind, power off, fire service on the line; watch the carton with the thermal camera',
        to: 'papers',
        effects: [
          { variable: 'safety', value: 'min(100, safety + 15)' },
          { variable: 'admissibility', value: 'admissibility + 5' },
        ],
        rationale:
          'Distance costs you nothing that cannot be found again. The smell is electrolyte: a cell has vented. Its neighbours decide within minutes or hours whether they follow.',
        legalBasis: 'National law on occupational safety and on the command of the fire service at an incident.',
      },
      {
        id: 'carry',
        label: 'Take it out to the yard on the pallet truck now, while it is only warm',
        to: 'papers',
        effects: [
          { variable: 'safety', value: 'safety - 35' },
          { variable: 'admissibility', value: 'admissibility - 10' },
        ],
        breaks: [
          { exhibit: 'carton', entry: 'Moved at 14:14, before it was photographed; two seams burst on the ramp.' },
        ],
        rationale:
          'It went well, this time. You carried a fire that had not decided yet, with your face above it, and nobody can show any more where it stood.',
      },
      {
        id: 'open',
        label: 'Cut it open. If something is beginning to burn in there, every minute counts',
        to: 'burned',
        effects: [
          { variable: 'safety', value: '0' },
          { variable: 'harm', value: 'harm + 20' },
        ],
        rationale:
          'A knife and fresh air are what the carton lacked. And the gas from such cells holds hydrogen fluoride, for which a dust mask is no mask.',
      },
    ],
  },
  {
    id: 'papers',
    kind: 'document',
    title: 'Papers for torches',
    clock: '14:50',
    place: 'Office across the yard, upwind',
    body: [
      'Sub-officer Kessy of the fire service has the warm carton in the open and a camera on it. Fifty-eight degrees, fifty-five, fifty-two. “It is thinking about it,” she says. “You have an hour. Read.”',
      'Mark what cannot be true of torches. You need a reason to open the other hundred and nineteen, and she needs to know what is in them.',
    ],
    exhibits: ['papers'],
    paper: {
      title: 'Declaration, packing list, test summary',
      from: 'Document desk, Quay 6',
      passages: [
        { id: 'goods', text: 'Goods: LED torches, plastic, without batteries, 7,200 pieces.', notes: ['torches'] },
        { id: 'weight', text: 'Net weight 624 kg. Scale ticket of the quay: 1,090 kg.', notes: ['weight'] },
        { id: 'packing', text: 'Packing: 120 cartons on 6 pallets, shrink film.' },
        {
          id: 'summary',
          text: 'Attached: UN 38.3 test summary, “Arvolt K35”, tested in March 2021.',
          notes: ['summary'],
        },
        { id: 'maker', text: 'Public data sheet of the maker: K35, first made in May 2022.' },
        { id: 'route', text: 'Onward: by air to two islands, on scheduled passenger flights.', notes: ['label'] },
        { id: 'shipper', text: 'Shipper: Lucent Leisure Goods. Freight paid in advance.' },
      ],
    },
    choices: [
      {
        id: 'order',
        label:
          'Write down the mismatches, name the goods as suspected lithium cells, and open under the fire officer’s plan',
        to: 'opening',
        needs: ['papers'],
        when: 'noted.weight and (noted.summary or noted.label or noted.torches)',
        closed: 'One thing that does not agree is a slip. Mark the weight, and one thing more.',
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 10)' }],
        rationale:
          'Four sheets gave you the reason, and gave her the hazard: UN 3480, unlabelled, of unknown charge. Her plan is now part of your file.',
        legalBasis:
          'National customs law: power to examine; UN Model Regulations: class 9, UN 3480, test 38.3, and the hazard shown on the package.',
      },
      {
        id: 'agent',
        label: 'Send photographs to Arvolt’s local agent, and seize as soon as he says “counterfeit”',
        to: 'opening',
        needs: ['papers'],
        effects: [{ variable: 'admissibility', value: 'admissibility - 15' }],
        rationale:
          'He said it within ten minutes, from a picture of a label. So the file has a conclusion from somebody who has seen nothing, and still no reason of your own.',
      },
    ],
  },
  {
    id: 'opening',
    kind: 'narrative',
    title: 'One carton at a time',
    clock: '16:05',
    place: 'Yard of Quay 6',
    body: [
      'Out of doors, on a steel table, one carton at a time, the next one twenty metres away. Kessy’s rules fit on her glove: no metal tools, no rings, eyes covered, sand within reach, and nobody alone. You lift the flaps from the side.',
      'Two hundred cells in teal sleeves stand in the carton like organ pipes, poles bare, shoulder to shoulder. In the lower corner one has lifted its cap.',
    ],
    exhibits: ['carton', 'cell', 'vented'],
    choices: [
      {
        id: 'on',
        label: 'Close the record of the opening, and have the maker’s engineer come with a reference cell',
        to: 'compare',
        needs: ['carton', 'cell', 'vented'],
        rationale:
          'Photographed as they lay, poles covered, the damaged one alone: that is what safe and what admissible have in common.',
      },
    ],
  },
  {
    id: 'compare',
    kind: 'comparator',
    title: 'Two cells, one sleeve',
    clock: 'Day 2, 09:10',
    place: 'Yard of Quay 6',
    body: [
      'Dr. Hoshino sets her cell down on a rubber mat, turns the label towards you and says nothing. She has read the file; she wants you to see it for yourself.',
      'A sleeve costs two cents. Look at what a sleeve does not cover.',
    ],
    exhibits: ['cell', 'reference'],
    comparison: {
      left: {
        file: 'figures/battery-18650/suspect.png',
        alt: 'Suspect cell from carton 40: its side in a teal sleeve, its top, its bottom, and a balance',
      },
      right: {
        file: 'figures/battery-18650/reference.png',
        alt: 'Reference cell of the maker: its side in a teal sleeve, its top, its bottom, and a balance',
      },
      features: [
        {
          ...{ id: 'name', label: 'The name on the sleeve', differs: false },
          areas: [{ x: 0.14, y: 0.24, width: 0.21, height: 0.08 }],
          finding: 'The same letters. A sleeve can be printed anywhere.',
        },
        {
          ...{ id: 'capacity', label: 'The capacity that is claimed', differs: false },
          areas: [{ x: 0.14, y: 0.325, width: 0.21, height: 0.055 }],
          finding: 'The same figure, and possible for a cell of this size. Only a test shows whether it is true.',
        },
        {
          ...{ id: 'matrix', label: 'The square code', differs: false },
          areas: [{ x: 0.37, y: 0.25, width: 0.08, height: 0.12 }],
          finding: 'The same squares. It was copied from a genuine cell, and so was its number.',
        },
        {
          ...{ id: 'seam', label: 'The seam of the sleeve', differs: true },
          areas: [{ x: 0.11, y: 0.155, width: 0.53, height: 0.075 }],
          finding:
            'Straight on the genuine cell; slanted and blistered on the suspect one, shrunk on with a hot-air gun.',
        },
        {
          ...{ id: 'code', label: 'The production code', differs: true },
          areas: [{ x: 0.47, y: 0.29, width: 0.17, height: 0.07 }],
          finding: 'Etched in fine grey on the genuine cell, printed in black on the suspect one.',
        },
        {
          ...{ id: 'vents', label: 'The openings round the top', differs: true },
          areas: [{ x: 0.71, y: 0.13, width: 0.2, height: 0.3 }],
          finding: 'Four openings on a K35. The suspect cell has three: under the sleeve is another maker’s steel.',
        },
        {
          ...{ id: 'scars', label: 'The bottom', differs: true },
          areas: [{ x: 0.71, y: 0.55, width: 0.2, height: 0.3 }],
          finding: 'Paired grey scars: strips were welded here, and torn off. The cell has had a life before.',
        },
        {
          ...{ id: 'weight', label: 'The weight', differs: true },
          areas: [{ x: 0.08, y: 0.56, width: 0.36, height: 0.3 }],
          finding: '41.3 g against 48.1 g. Capacity is made of metal, and metal weighs.',
        },
        {
          ...{ id: 'length', label: 'The length', differs: false },
          areas: [{ x: 0.08, y: 0.43, width: 0.6, height: 0.05 }],
          finding: '65 mm in both: that is what 650 stands for.',
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
        label:
          'Sign the list of differences together, and decide where twenty-four thousand cells will spend the night',
        to: 'store',
        needs: ['cell', 'reference'],
      },
    ],
  },
];
