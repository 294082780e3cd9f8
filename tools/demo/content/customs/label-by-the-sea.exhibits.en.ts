import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/label-by-the-sea';

/** The exhibits of the papers and of the air: what was found before the door of unit 14 was opened. */
export const labelExhibits: readonly Exhibit[] = [
  {
    ...{ id: 'stock', seal: 'PT-0611-01', title: 'Stock record of unit 14', status: 'as-found', actions: [] },
    ...{ holder: 'You, against receipt', place: 'Targeting unit, Port Tarrow' },
    provenance: 'Operator of the free zone, from its own system; copy certified by Okoye',
    picture: {
      file: `${PICTURES}/stock.png`,
      alt: 'Page of a stock book: six lots in and out, with cartons and kilograms; the kilograms out are circled',
    },
    found: 'Operator’s office, Halcyon Quay, handed over this morning',
    description:
      'The operator charges by the kilogram and the day, so it weighs each carton twice. Nobody asked it to; it wants to be paid.',
    facts: [
      { label: 'In', value: '83 cartons of 240 jars, 16.0 kg each' },
      { label: 'Out', value: '83 cartons, 17.4 kg each' },
      { label: 'Between', value: 'Two days, in each of six lots since March' },
      { label: 'Now in the unit', value: '84 cartons, in since yesterday, due out tomorrow' },
    ],
  },
  {
    ...{ id: 'waybill', seal: 'PT-0611-02', title: 'Express waybill A-03', status: 'as-found', actions: [] },
    ...{ holder: 'Soraya Lim', place: 'Targeting unit, Port Tarrow' },
    provenance: 'Data of the express carrier, sent before the aircraft landed',
    picture: {
      file: `${PICTURES}/waybill.png`,
      alt: 'Waybill for stationery, 15.2 kilograms, value 30 dollars, freight 214 dollars, to Blue Heron Stationers',
    },
    found: 'Pre-arrival data of the air hub, 05:55',
    description: 'The waybill of the parcel that Soraya found first. The shop exists. It sells pens.',
    facts: [
      { label: 'Goods', value: 'Stationery' },
      { label: 'Value and freight', value: 'USD 30 and USD 214' },
      { label: 'Consignee', value: 'Blue Heron Stationers, Mole Street' },
      { label: 'Telephone', value: 'As in the lease of unit 14' },
      { label: 'Paid', value: 'By card, the same as for parcel A-18' },
    ],
  },
  {
    ...{ id: 'roll', seal: 'PT-0611-03', title: 'Roll of labels', status: 'as-found', notes: ['eleven'] },
    ...{ holder: 'Nobody yet', place: 'Parcel A-03, evidence table' },
    provenance: 'Parcel A-03, by air, addressed to Blue Heron Stationers',
    picture: {
      file: `${PICTURES}/roll.png`,
      alt: 'Thick roll of cream and gold labels on a cardboard core, beside the parcel it came in',
    },
    found: 'Parcel A-03, under a layer of note pads, 12:20',
    description: 'A roll of self-adhesive labels on a cardboard core. The core bears a number, in pencil.',
    facts: [
      { label: 'Labels', value: '11,400, for jars of 50 ml' },
      { label: 'Weight', value: '14.8 kg with core' },
      { label: 'Core', value: '“2 / 2”, in pencil: there is another roll' },
      { label: 'Under it', value: 'Four note pads, the only stationery' },
    ],
    actions: [
      {
        ...{
          id: 'photo',
          act: 'photograph',
          label: 'Photograph it in its parcel, with scale and number',
          scenes: ['roll'],
        },
        entry: 'Photographed in the open parcel with scale and number, Idris',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Seal it whole, and number the seal', scenes: ['roll'] },
        ...{ after: ['photo'], due: ['compare'], holder: 'You', place: 'Evidence table, air hub' },
        entry: 'Sealed whole under PT-0611-03, two signatures',
        broken: 'Moved before it was photographed, or left the table without a seal',
      },
      {
        ...{
          id: 'strip',
          act: 'open',
          label: 'Cut the seal and a strip of 30 cm, before a witness',
          scenes: ['compare'],
        },
        ...{ after: ['seal'], due: ['plan'], entry: 'Opened before Lim; strip of 30 cm cut; old seal kept in the bag' },
        broken: 'No strip was cut from a sealed roll: nobody knows what was compared',
      },
      {
        ...{ id: 'reseal', act: 'seal', label: 'Seal the roll again under a new number', scenes: ['compare'] },
        ...{ after: ['strip'], due: ['plan'], entry: 'Sealed again under PT-0611-03a, with the old seal inside' },
        broken: 'Left open after the strip was cut',
        ...{ holder: 'Exhibit store', place: 'Exhibit store, Port Tarrow' },
      },
    ],
  },
  {
    ...{ id: 'specimen', seal: 'VL-2024-118', title: 'Specimen label of Velanthe', status: 'sealed' },
    ...{ holder: 'You, against receipt', place: 'Evidence table, air hub' },
    provenance: 'Print archive of Velanthe, sealed there',
    picture: {
      file: `${PICTURES}/specimen.png`,
      alt: 'Genuine label: two fine gold lines, the name Velanthe, a shell with nine ribs, a window for the batch number',
    },
    found: 'Print archive of the right holder, by evening flight, 17:10',
    description: 'A label from the printer’s own archive, in a sealed sleeve with a certificate.',
    facts: [
      { label: 'Upper edge', value: 'Two fine lines in gold foil' },
      { label: 'Batch number', value: 'Jetted when the jar is filled, never printed' },
      { label: 'Shell', value: 'Nine ribs' },
      { label: 'Sleeve', value: 'To be returned; opened only before a witness' },
    ],
    actions: [
      {
        ...{
          id: 'return',
          act: 'hand-over',
          label: 'Return it in its sleeve, against receipt',
          scenes: ['compare'],
        },
        when: 'compared.compare.hits + compared.compare.falseAlarms > 0',
        entry: 'Returned in its sleeve to Velanthe, receipt signed',
        broken: 'Returned before it had been compared',
        holder: 'Velanthe, print archive',
      },
    ],
  },
  {
    ...{ id: 'statement', seal: 'PT-0611-04', title: 'Statement of the right holder', status: 'as-found', actions: [] },
    ...{ notes: ['entitled', 'grams'], holder: 'Prosecutor Duarte', place: 'Office of the prosecutor' },
    provenance: 'Ines Brandauer, counsel for Velanthe, signed and dated',
    picture: {
      file: `${PICTURES}/statement.png`,
      alt: 'Signed statement of two pages with a list of numbered differences and an extract of a register',
    },
    found: 'By secure mail, 18:50',
    description:
      'Two pages with reasons, an extract of the register, and a promise in the last line: nobody else was told.',
    facts: [
      { label: 'Right', value: 'Word mark Velanthe, class 3, registered here since 2009' },
      { label: 'Maker', value: 'None in this country or zone; no licence' },
      { label: 'Reasons', value: 'The differences, each with a picture' },
      { label: 'Weight', value: 'Label, cap and folding box: 5.8 g' },
    ],
  },
];
