import type { Exhibit } from '@provost/domain';

/** The exhibits of “Night freight”. The two blisters carry the same labels, so that they can be compared line by line. */
export const nightFreightExhibits: readonly Exhibit[] = [
  {
    id: 'waybill',
    seal: 'CA-0417-01',
    title: 'Air waybill and import declaration',
    found: 'Document pouch on pallet 1, freight hall C, 02:18',
    description:
      'One sheet of the airline and one of the customs system. Both were filled in by the same freight forwarder, abroad, on the same afternoon.',
    facts: [
      { label: 'Goods', value: 'Food supplements, herbal' },
      { label: 'Gross weight', value: '389 kg (scale of the hall: 412 kg)' },
      { label: 'Shipper', value: 'Bright Harbour Textiles Ltd' },
      { label: 'Consignee', value: 'Sunmark General Trading, registered eleven days ago' },
      { label: 'Routing', value: 'Two changes of aircraft, one repacking in a free zone' },
      { label: 'Handling', value: '“Keep below 30 °C”, added by hand' },
    ],
  },
  {
    id: 'invoice',
    seal: 'CA-0417-02',
    title: 'Invoice and packing list',
    found: 'Document pouch on pallet 1, freight hall C, 02:18',
    description:
      'Two pages on the shipper’s paper. The packing list counts forty cartons; forty-six stand in the hall.',
    facts: [
      { label: 'Goods', value: 'Herbal tea, mixed' },
      { label: 'Cartons', value: '40' },
      { label: 'Net weight', value: '350 kg' },
      { label: 'Value', value: 'USD 1,840, paid in advance' },
      { label: 'Freight cost', value: 'USD 2,310: more than the goods' },
    ],
  },
  {
    id: 'carton',
    seal: 'CA-0417-03',
    title: 'Carton 17 of 46',
    found: 'Pallet 2, second layer, opened 03:05',
    description:
      'Brown carton, resealed: under the upper tape lies a second, older tape. Below a layer of herbal tea are twenty-five white boxes with twenty-four blisters each.',
    facts: [
      { label: 'Upper layer', value: 'Herbal tea, loose, 1.1 kg' },
      { label: 'Lower layer', value: '25 boxes marked Malatrex' },
      { label: 'Tape', value: 'Two layers, from two makers' },
      { label: 'Print', value: 'Old consignee label under the new one, partly legible: “…mark Pharm…”' },
    ],
  },
  {
    id: 'blister',
    seal: 'CA-0417-04',
    title: 'Blister from carton 17',
    found: 'Carton 17, box 3, 03:12',
    description: 'Twenty-four yellow tablets in a clear blister with printed foil.',
    facts: [
      { label: 'Batch and expiry', value: 'LX 4471, EXP 08 2029, ink-jet; smears under a dry thumb' },
      { label: 'Foil', value: 'Logo printed every 31 mm' },
      { label: 'Perforation', value: 'None' },
      { label: 'Tablet colour', value: 'Uneven, pale edges' },
      { label: 'Leaflet', value: 'One language, “lumefantrin”' },
      { label: 'Hidden feature', value: 'Absent under ultraviolet light' },
    ],
  },
  {
    id: 'reference',
    seal: 'HA-2210-07',
    title: 'Reference blister',
    found: 'Reference store of the health authority, lent against receipt, 05:10',
    description: 'A genuine blister of the same product, bought by the authority from the licensed importer.',
    facts: [
      { label: 'Batch and expiry', value: 'LX 4471, EXP 02 2028, pressed into the foil' },
      { label: 'Foil', value: 'Logo printed every 28 mm' },
      { label: 'Perforation', value: 'Between every pair of tablets' },
      { label: 'Tablet colour', value: 'Even yellow' },
      { label: 'Leaflet', value: 'Three languages, “lumefantrine”' },
      { label: 'Hidden feature', value: 'Fine line, blue under ultraviolet light' },
    ],
  },
  {
    id: 'logger',
    seal: 'CA-0417-05',
    title: 'Temperature logger',
    found: 'Carton 17, between two boxes, 03:20',
    description:
      'A common single-use logger, still running. It was not put there by the airline. Somebody wanted to know how the goods travelled, so somebody will want it back.',
    facts: [
      { label: 'Started', value: 'Six days ago, 16:42' },
      { label: 'Above 40 °C', value: '9 h 10 min, on the apron of the free zone' },
      { label: 'Now', value: '34 °C, recording' },
      { label: 'Serial number', value: 'Sold in a pack of ten to a pharmacy wholesaler' },
    ],
  },
  {
    id: 'lab-report',
    seal: 'NL-3305-01',
    title: 'Laboratory screening',
    found: 'National quality-control laboratory, received 11:50',
    description:
      'Result of a first screening of twelve tablets from three cartons by thin-layer chromatography. The full report will follow.',
    facts: [
      { label: 'Artemether', value: 'Not detected in 12 of 12' },
      { label: 'Lumefantrine', value: 'Not detected in 12 of 12' },
      { label: 'Found instead', value: 'Starch, chalk, yellow dye' },
      { label: 'Effect of heat', value: 'Cannot explain the absence of both substances' },
      { label: 'Reserve sample', value: 'Sealed, kept for the defence' },
    ],
  },
  {
    id: 'ledger',
    seal: 'CA-0417-11',
    title: 'Notebook from the wholesaler’s yard',
    found: 'On carton 9, rear yard, 21:52, under warrant',
    description: 'School notebook, blue ink, in two hands. Each line is a date, a number of cartons and a word.',
    facts: [
      { label: 'Entries', value: '14 deliveries in five months' },
      { label: 'Words', value: 'Names of flowers: one for each retail pharmacy, it seems' },
      { label: 'Sums', value: 'Weekly, in a currency not used in the country' },
      { label: 'Last page', value: 'A telephone number, which also stands on the papers of the consignee' },
    ],
  },
];
