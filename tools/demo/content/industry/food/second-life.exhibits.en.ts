import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/second-life';

/** The exhibits of “Second life”: tins, papers, and the machine that made them young again. */
export const secondLifeExhibits: readonly Exhibit[] = [
  {
    id: 'tin',
    seal: 'OR-0319-01',
    title: 'Tin from the school kitchen',
    holder: 'The cook, Mrs. Abara',
    place: 'Kitchen of Weir Road School',
    provenance: 'Delivered by Dawnfield Trading nine days ago',
    status: 'as-found',
    actions: [
      {
        ...{
          id: 'photo',
          act: 'photograph',
          label: 'Photograph it on the shelf, with its neighbours and the delivery note',
        },
        ...{ entry: 'Photographed on the shelf with lot, neighbours and delivery note', scenes: ['thumb'] },
      },
      {
        ...{ id: 'rub', act: 'open', label: 'Rub the rest of the date off, to be sure' },
        ...{ entry: 'Date rubbed off', scenes: ['thumb'], when: 'false' },
        broken: 'The rest of the date was rubbed off by the officer; it can no longer be compared',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Seal it unopened, label upward, and take the cook’s statement' },
        ...{ entry: 'Sealed unopened in a rigid box; statement of Mrs. Abara attached', scenes: ['thumb'] },
        ...{ after: ['photo'], due: ['papers'], holder: 'You', place: 'Cool store of the food authority' },
        broken: 'Taken along in a bag, without photograph or seal',
      },
    ],
    notes: ['wipes'],
    picture: {
      file: `${PICTURES}/suspect.png`,
      alt: 'Lid and side of a tin of Sanderling tuna; on the lid the date 14 06 2029, smeared at one end, and the lot L7 203',
    },
    found: 'Third shelf, kitchen of Weir Road School, Wednesday 10:20',
    description: 'One of sixty. The cook has rubbed one corner of the date, and then called you.',
    facts: [
      { label: 'Date', value: '14 06 2029, in dots; smears under a dry thumb' },
      { label: 'Below it', value: 'Traces of an older figure' },
      { label: 'Lot', value: 'L7 203, pressed into the lid' },
    ],
  },
  {
    id: 'certificates',
    seal: 'OR-0319-02',
    title: 'Certificates of destruction',
    holder: 'You',
    place: 'Food crime unit',
    provenance: 'From the files of Halden Wholesale, on request of the authority',
    status: 'as-found',
    actions: [],
    found: 'Registry of the environment agency, Thursday',
    description:
      'Fourteen certificates of Greenbow Recycling in one handwriting, and the log of an oven that knows nothing of them.',
    facts: [
      { label: 'Certified', value: '18.4 t burned on 3 March, 09:10' },
      { label: 'Weighbridge', value: '6.1 t on that day' },
      { label: 'Paid by Halden', value: '210 a tonne, for burning' },
    ],
  },
  {
    id: 'printer',
    seal: 'OR-0319-03',
    title: 'Ink-jet printer on the line in Hall 3',
    holder: 'Greenbow Recycling',
    place: 'Hall 3, quarry road',
    provenance: 'Running when the search began',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph the display, page by page, while it has power' },
        ...{ entry: 'Display photographed page by page: 500 jobs, each with its hour', scenes: ['hall'] },
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Have the memory read out by the technician, then switch off and seal' },
        ...{ entry: 'Memory read out, hash written down, printer sealed', scenes: ['hall'], after: ['photo'] },
        ...{ due: ['compare'], holder: 'Digital laboratory', place: 'Orlen' },
        broken: 'Switched off at the wall: the memory of the jobs is gone',
      },
    ],
    notes: ['memory'],
    picture: {
      file: `${PICTURES}/printer.png`,
      alt: 'Ink-jet printer above a belt of tins; its display reads: date 14 06 2029, lot as is, job 412, 01:52',
    },
    found: 'Hall 3, end of the belt, 01:55',
    description: 'A machine of the kind that prints eggs. Beside it a drum of thinner, a box of rags and a radio.',
    facts: [
      { label: 'Set to', value: '14 06 2029; the lot is left as it is' },
      { label: 'Jobs', value: 'The last 500, with date and hour' },
      { label: 'Power', value: 'No battery' },
    ],
  },
  {
    id: 'tally',
    seal: 'OR-0319-04',
    title: 'Tally book of the night shift',
    holder: 'Shift leader',
    place: 'Hall 3, desk',
    provenance: 'Open on the desk',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph every page where it lies' },
        ...{ entry: 'Every page photographed on the desk', scenes: ['hall'] },
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Seal it in paper before the shift leader' },
        ...{ entry: 'Sealed in paper; the shift leader signed', scenes: ['hall'], after: ['photo'] },
        ...{ due: ['compare'], holder: 'You', place: 'Exhibit room' },
        broken: 'Taken in a jacket pocket, or sealed before it was photographed',
      },
    ],
    notes: ['tally'],
    picture: {
      file: `${PICTURES}/tally.png`,
      alt: 'Open tally book: columns for date, lot, pallets and a column headed V, and a coffee ring',
    },
    found: 'Desk of the shift leader, 02:10',
    description: 'Four columns in ball-point. The last one has only a letter at its head.',
    facts: [
      { label: 'Loads', value: '31 in seven months' },
      { label: 'Lots', value: 'The same as on the fourteen certificates' },
      { label: 'Column V', value: 'A tenth of each load, in money' },
    ],
  },
  {
    id: 'retained',
    seal: 'SD-7703-02',
    title: 'Retained sample of the producer',
    holder: 'Sanderling, quality department',
    place: 'Food authority',
    provenance: 'Kept by the producer from lot L7 203, as for every lot',
    status: 'as-found',
    actions: [],
    picture: {
      file: `${PICTURES}/retained.png`,
      alt: 'Lid and side of a retained tin of Sanderling tuna; on the lid the date 14 06 2025 and the lot L7 203',
    },
    found: 'Lent against receipt, Monday 09:30',
    description: 'The same lot as it left the works: one tin that nobody was ever meant to eat.',
    facts: [
      { label: 'Date', value: '14 06 2025, burned in by laser' },
      { label: 'Lot', value: 'L7 203, pressed into the lid' },
      { label: 'Sold to', value: 'Halden Wholesale, all of it' },
    ],
  },
  {
    id: 'lab',
    seal: 'OL-5520-01',
    title: 'Report of the official laboratory',
    holder: 'Prosecutor Ilves',
    place: 'Office of the prosecutor',
    provenance: 'Official laboratory of the province',
    status: 'as-found',
    actions: [],
    notes: ['histamine'],
    found: 'Received after nine days',
    description: 'Six pages on fish, and two on ink.',
    facts: [
      { label: 'Histamine', value: 'Far above the limit in 4 of 9 units of the lot' },
      { label: 'Ink', value: 'The date of 2029 lies over traces of solvent; burnt figures of 2025 below' },
      { label: 'Cause', value: 'Long storage in heat, before or after the old date' },
    ],
  },
];
