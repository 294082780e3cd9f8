import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/small-parcels';
const ON_THE_TABLE = { holder: 'Nobody yet', place: 'Customs table, sorting centre', status: 'as-found' } as const;

/** The things of “Small parcels”: what lay in the parcels, and the labels on them. */
export const parcelExhibits: readonly Exhibit[] = [
  {
    ...{ id: 'parcel', seal: 'LM-2217-03', title: 'Parcel No. 6', ...ON_THE_TABLE },
    provenance: 'Post from abroad, 640 g, to K. Amadi, Quince Street 6',
    picture: {
      file: `${PICTURES}/parcel.png`,
      alt: 'Small brown parcel, opened along one edge; beside it a plain bag and a kitchen scale that shows 640 grams',
    },
    found: 'On the belt, place 6; opened at the customs table',
    description: 'Brown paper, one strip of tape, a printed label. It looks like a gift because it was meant to.',
    facts: [
      { label: 'Declared', value: 'Toy game, gift, USD 9' },
      { label: 'Weight', value: '640 g, as in four other parcels' },
      { label: 'Tape', value: 'Cut by machine; the next parcel begins where this ends' },
      { label: 'Inside', value: 'One plain bag, no card, no sender’s word' },
    ],
    actions: [
      {
        ...{
          id: 'photo',
          act: 'photograph',
          label: 'Photograph wrapper, label and contents together, with scale',
          scenes: ['slices'],
        },
        entry: 'Wrapper, label and contents photographed together, Brandt',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Put the wrapper into a bag of its own and seal it', scenes: ['slices'] },
        ...{ after: ['photo'], due: ['compare'], holder: 'You', place: 'Exhibit cupboard, sorting centre' },
        entry: 'Wrapper and label sealed apart from the contents, two signatures',
        broken: 'Moved before it was photographed, or left on the table without a seal',
      },
    ],
  },
  {
    ...{ id: 'toy', seal: 'LM-2217-04', title: 'Two hundred magnetic cubes', ...ON_THE_TABLE, notes: ['bare'] },
    provenance: 'Plain bag in parcel No. 6',
    picture: {
      file: `${PICTURES}/toy.png`,
      alt: 'Heap of small coloured cubes, each with a bright magnet in one face; one magnet has come loose and lies apart',
    },
    found: 'Parcel No. 6, in a plain bag, 06:20',
    description:
      'Plastic cubes as small as sugar, each with a magnet set into one face. On each cube, pressed in: Klikkle.',
    facts: [
      { label: 'Mark', value: 'Klikkle, pressed into every cube' },
      { label: 'Magnet', value: 'Glued, not sealed in; one came off on the table' },
      { label: 'Package', value: 'None, no warning, no age' },
      { label: 'Count', value: '200, that is five sets of forty' },
    ],
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph bag and cubes in the open parcel', scenes: ['slices'] },
        entry: 'Photographed in the open parcel with scale and number, Brandt',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Count, bag and seal them, with the loose magnet', scenes: ['slices'] },
        ...{ after: ['photo'], due: ['compare'], holder: 'You', place: 'Exhibit cupboard, sorting centre' },
        entry: 'Counted, bagged and sealed, the operator’s witness signs',
        broken: 'Moved before they were photographed, or left loose on the table',
      },
      {
        ...{
          id: 'show',
          act: 'open',
          label: 'Open the bag again to show the cubes to the manager',
          scenes: ['compare'],
        },
        ...{ when: 'false', entry: 'Opened', broken: 'Seal cut without a reason in writing; not sealed again' },
      },
      {
        ...{
          id: 'lab',
          act: 'laboratory',
          label: 'Send them sealed to the toy laboratory, against receipt',
          scenes: ['street'],
        },
        ...{ after: ['seal'], due: ['figures'], holder: 'Laboratory', place: 'State laboratory, toys' },
        entry: 'Sent sealed to the state laboratory for toys, receipt signed',
        broken: 'No sealed sample went to the laboratory against a receipt',
        effects: [{ variable: 'budget', value: 'budget - 50' }],
      },
    ],
  },
  {
    ...{ id: 'flats', seal: 'LM-2217-05', title: 'Two hundred flat boxes', ...ON_THE_TABLE },
    provenance: 'Parcel No. 11, declared as printed card',
    picture: {
      file: `${PICTURES}/flats.png`,
      alt: 'Stack of flat printed boxes with the name Klikkle, coloured cubes and a laughing face',
    },
    found: 'Parcel No. 11, to Flat 2, Quince Street 1',
    description: 'Boxes, printed and cut, not folded. The boxes came by one parcel and the cubes by five.',
    facts: [
      { label: 'Print', value: 'Klikkle, “40 pieces”, “from 3 years”' },
      { label: 'Number', value: '200: enough for eight of these Thursdays' },
      { label: 'Warning', value: 'None about magnets' },
      { label: 'Booked by', value: 'The account that booked No. 3' },
    ],
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph the stack and one box, unfolded', scenes: ['slices'] },
        entry: 'Stack and one box photographed, Brandt',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Count and seal the stack', scenes: ['slices'] },
        ...{ after: ['photo'], due: ['compare'], holder: 'You', place: 'Exhibit cupboard, sorting centre' },
        entry: 'Counted and sealed, the operator’s witness signs',
        broken: 'Moved before it was photographed, or left on the table without a seal',
      },
    ],
  },
  {
    ...{ id: 'labels', seal: 'LM-2217-06', title: 'Labels of Nos. 6 and 13', status: 'as-found', actions: [] },
    ...{ holder: 'You', place: 'Customs table, sorting centre' },
    provenance: 'Printed by the senders, or by one of them',
    picture: {
      file: `${PICTURES}/label-06.png`,
      alt: 'Label of parcel 6 with sender, receiver, contents, weight and a bar code crossed by a white line',
    },
    found: 'On the wrappers of parcels 6 and 13',
    description: 'Two labels from two towns. Hold them against the lamp, one over the other.',
    facts: [
      { label: 'No. 6', value: 'P. Lunn, to Quince Street 6' },
      { label: 'No. 13', value: 'T. Hahn, to Quince Street 10' },
      { label: 'Paper', value: 'Thermal, 100 by 67 mm, from one kind of roll' },
      { label: 'Posted', value: '02:10, both, in one collection' },
    ],
  },
];
