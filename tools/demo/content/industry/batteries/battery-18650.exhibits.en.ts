import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/battery-18650';

/** The exhibits of “Battery 18650”. Two of them may still catch fire. */
export const battery18650Exhibits: readonly Exhibit[] = [
  {
    id: 'papers',
    seal: 'AH-0611-01',
    title: 'Declaration, packing list and test summary',
    holder: 'Document desk',
    place: 'Bonded warehouse, Quay 6',
    provenance: 'Sent ahead by the forwarder',
    status: 'as-found',
    actions: [],
    found: 'Document desk of the warehouse, 14:30',
    description: 'Four sheets. Three of them speak of torches, and the fourth of cells.',
    facts: [
      { label: 'Goods', value: '7,200 LED torches, without batteries' },
      { label: 'Weight', value: '624 kg net; scale of the quay 1,090 kg' },
      { label: 'Attached', value: 'Test summary under UN 38.3 for “Arvolt K35”' },
      { label: 'Consignee', value: 'Brightwheel Repair, owner G. Petz' },
    ],
  },
  {
    id: 'carton',
    seal: 'AH-0611-02',
    title: 'Carton 40 of 120',
    holder: 'Nobody yet',
    place: 'Bay 9',
    provenance: 'By sea and road, repacked once',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph it in place, with the thermal picture beside it' },
        ...{ entry: 'Photographed in place, by light and by heat', scenes: ['warm', 'opening'] },
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Number it, seal it, and leave a gap round it' },
        ...{ entry: 'Numbered and sealed in the open, one metre from the next', scenes: ['opening'], after: ['photo'] },
        ...{ due: ['compare'], holder: 'You', place: 'Yard of Quay 6' },
        broken: 'No photograph where it stood, or no seal when you left it',
      },
    ],
    picture: {
      file: `${PICTURES}/carton.png`,
      alt: 'Brown carton marked LED torches; under the torn label the print K35-18650, 200 pcs; a thermal camera beside it shows 58 degrees',
    },
    found: 'Bay 9, third layer, 14:10',
    description: 'A carton that weighs almost twice what it should. Under the new label is an old one.',
    facts: [
      { label: 'New label', value: 'LED torches, 60 pcs' },
      { label: 'Old print', value: 'K35-18650, 200 pcs' },
      { label: 'Surface', value: '58 °C on one side, 21 °C on the others' },
      { label: 'Inside', value: '200 cells in two layers, poles bare, no dividers' },
    ],
  },
  {
    id: 'vented',
    seal: 'AH-0611-03',
    title: 'Swollen cell from carton 40',
    holder: 'Nobody yet',
    place: 'Carton 40, lower layer',
    provenance: 'Found in the warm corner',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph it from where the fire officer lets you stand' },
        ...{ entry: 'Photographed in place through a long lens', scenes: ['opening'] },
      },
      {
        ...{ id: 'box', act: 'seal', label: 'Have it laid alone into a vented steel box with dry sand, and sealed' },
        ...{ entry: 'Alone in a vented steel box with sand, sealed, watched by heat', scenes: ['opening'] },
        ...{ after: ['photo'], due: ['compare'], holder: 'Fire service', place: 'Yard, 15 m from any building' },
        broken: 'Left among the others, or moved before it was photographed',
      },
    ],
    picture: {
      file: `${PICTURES}/vented.png`,
      alt: 'Cell with a torn teal sleeve, a bulged end and brown residue round the cap, lying in a steel box with sand',
    },
    found: 'Carton 40, lower layer, 16:20',
    description: 'The sleeve is torn, the cap has lifted and brown residue has run down the side. It is still 41 °C.',
    facts: [
      { label: 'State', value: 'Vented: damaged within the meaning of special provision 376' },
      { label: 'Neighbour', value: 'Poles touching; a shiny line where the current went' },
      { label: 'May travel', value: 'By road under P908, or P911 where it may react. By air, never' },
    ],
  },
  {
    id: 'cell',
    seal: 'AH-0611-04',
    title: 'Cells from carton 40',
    holder: 'Nobody yet',
    place: 'Carton 40, upper layer',
    provenance: 'Cold layer of the same carton',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph the layer before a cell is taken out' },
        ...{ entry: 'Layer photographed with scale and number', scenes: ['opening'] },
      },
      {
        ...{ id: 'bag', act: 'seal', label: 'Pour forty cells into one evidence bag and seal it' },
        ...{ entry: 'Bagged', scenes: ['opening'], when: 'false', holder: 'You' },
        broken: 'Forty bare cells in one bag, pole to pole: two shorted in the car, and the bag was opened on the road',
        effects: [{ variable: 'safety', value: 'safety - 30' }],
      },
      {
        ...{
          id: 'insulate',
          act: 'seal',
          label: 'Tape both poles, one cell to a sleeve, forty sleeves to a sealed box',
        },
        ...{ entry: 'Poles insulated, packed singly, box sealed with two signatures', scenes: ['opening'] },
        ...{ after: ['photo'], due: ['compare'], holder: 'You', place: 'Yard of Quay 6' },
        broken: 'Taken out before the layer was photographed, or left with bare poles',
      },
      {
        ...{
          id: 'lab',
          act: 'laboratory',
          label: 'Book the road courier: declared as class 9, handed over against a receipt',
        },
        ...{ entry: 'Sent by road as UN 3480, class 9; receipt of Dr. Fenn', scenes: ['sample'], after: ['insulate'] },
        ...{ due: ['report'], holder: 'Laboratory', place: 'National testing laboratory' },
        broken: 'Nobody can say which cells the laboratory was given',
        effects: [{ variable: 'budget', value: 'budget - 300' }],
      },
      {
        ...{ id: 'air', act: 'laboratory', label: 'Book overnight air: the laboratory wants them tomorrow' },
        ...{ entry: 'Sent by air', scenes: ['sample'], when: 'false', holder: 'Air carrier' },
        broken: 'Sent undeclared by air; stopped and opened by the carrier, four cells fewer',
        effects: [
          { variable: 'safety', value: 'safety - 20' },
          { variable: 'budget', value: 'budget - 300' },
        ],
      },
    ],
    notes: ['lots'],
    picture: {
      file: `${PICTURES}/suspect.png`,
      alt: 'Suspect cell with teal sleeve, its top and bottom seen from the end, and a scale that reads 41.3 grams',
    },
    found: 'Carton 40, upper layer, 16:05',
    description: 'New sleeves, all alike. The steel beneath them is of six makes.',
    facts: [
      { label: 'Print', value: 'Arvolt K35, 3500 mAh, 3.6 V' },
      { label: 'Weight', value: '41.3 g on average; from 36 to 45 g' },
      { label: 'Poles', value: 'Bare, neither capped nor taped' },
      { label: 'Charge', value: 'Between 20 and 90 per cent' },
    ],
  },
  {
    id: 'reference',
    seal: 'RV-3305-09',
    title: 'Reference cell of Arvolt',
    holder: 'Dr. Hoshino, Arvolt',
    place: 'Yard of Quay 6',
    provenance: 'From the retained samples of the maker, with certificate',
    status: 'as-found',
    actions: [],
    picture: {
      file: `${PICTURES}/reference.png`,
      alt: 'Reference cell with teal sleeve, its top and bottom seen from the end, and a scale that reads 48.1 grams',
    },
    found: 'Handed over against receipt, day 2, 09:00',
    description: 'A K35 as it leaves the works. Dr. Hoshino lends it; she does not take yours.',
    facts: [
      { label: 'Weight', value: '48.1 g, within 0.4 g over a lot' },
      { label: 'Code', value: 'Etched by laser, read under the sleeve as well' },
      { label: 'Sold', value: 'To makers of packs only, never singly' },
    ],
  },
  {
    id: 'report',
    seal: 'NT-2208-01',
    title: 'Report of the testing laboratory',
    holder: 'Prosecutor Salvatierra',
    place: 'Office of the prosecutor',
    provenance: 'National testing laboratory, signed by Dr. Fenn',
    status: 'as-found',
    actions: [],
    notes: ['worn', 'packs'],
    found: 'Received on day 16, 11:20',
    description: 'Nine pages, and a film of three cells that she would rather not have stood beside.',
    facts: [
      { label: 'Capacity', value: '1,180 to 1,540 mAh in 60 of 60; print 3,500' },
      { label: 'Origin', value: 'Cells of six makes, used, cut from packs; weld scars on both poles' },
      { label: 'Short circuit', value: '3 of 20 vented with flame within 90 seconds' },
      { label: 'Test summary', value: 'Belongs to another model and another maker' },
    ],
  },
];
