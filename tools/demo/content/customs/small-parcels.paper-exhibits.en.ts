import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/small-parcels';

/** The papers of “Small parcels”: the data, the reason sheet, the statement and the figures. */
export const parcelPaperExhibits: readonly Exhibit[] = [
  {
    ...{ id: 'datafile', seal: 'LM-2217-01', title: 'Data of the twenty parcels', status: 'as-found', actions: [] },
    ...{ holder: 'You', place: 'Customs table, sorting centre' },
    provenance: 'Postal operator, sent before arrival; weights measured by its machine',
    picture: {
      file: `${PICTURES}/datafile.png`,
      alt: 'Printed table of twenty parcels with weights and telephones; five lines are equal in both',
    },
    found: 'Printed from the operator’s system, 04:05',
    description: 'Twenty lines with eight fields each. One field, the sender’s e-mail, holds a dot in five of them.',
    facts: [
      { label: 'Equal telephone', value: 'Nos. 3, 6, 9, 13, 17' },
      { label: 'Equal weight', value: 'The same five, 640 g' },
      { label: 'One account', value: 'The same five, and No. 11' },
      { label: 'One country in the news', value: 'Nos. 2, 5, 18' },
    ],
  },
  {
    ...{ id: 'sheet', seal: 'LM-2217-02', title: 'Reason sheet R-7', status: 'as-found' },
    ...{ holder: 'You', place: 'Customs table, sorting centre' },
    provenance: 'Form of the service; you fill it in',
    picture: {
      file: `${PICTURES}/sheet.png`,
      alt: 'Form R-7 with three columns, parcel, sign and time, and a field for a signature and the number in the register',
    },
    found: 'Pad of forms, customs table',
    description: 'One page. It is worth what the time on it is worth, and the time is that of the register.',
    facts: [
      { label: 'Columns', value: 'Parcel, sign, time' },
      { label: 'Signature', value: 'Yours, before the first opening' },
      { label: 'Register', value: 'The machine stamps the minute' },
      { label: 'Not asked', value: 'Who sent it, of what people, of what faith' },
    ],
    actions: [
      {
        ...{
          id: 'register',
          act: 'seal',
          label: 'Sign the sheet and have it stamped in the register',
          scenes: ['inspect'],
        },
        ...{
          when: 'targeted.inspect.cost == 0',
          due: ['lot', 'nothing'],
          holder: 'Night desk',
          place: 'Register of the service',
        },
        entry: 'Signed, and stamped in the register before the first opening',
        broken: 'Stamped, if at all, when the parcels were already open',
      },
    ],
  },
  {
    ...{ id: 'statement', seal: 'LM-2217-07', title: 'Statement of Klikkle', status: 'as-found', actions: [] },
    ...{ notes: ['loose'], holder: 'Adaeze Nwosu', place: 'Legal office of customs, Lindmere' },
    provenance: 'Siri Solheim, counsel for Klikkle, signed and dated',
    picture: {
      file: `${PICTURES}/statement.png`,
      alt: 'Drawing of two cubes cut open: in the genuine one the magnet is enclosed, in the other it is glued to the face',
    },
    found: 'By secure mail, 09:50',
    description: 'One page of law and one of engineering. The second is the one that makes Nwosu put down her cup.',
    facts: [
      { label: 'Right', value: 'Word mark Klikkle, class 28, registered here since 2015' },
      { label: 'Genuine', value: 'Magnet enclosed; block welded; warning on the box' },
      { label: 'These', value: 'Magnet glued on; comes off at a light pull' },
      { label: 'Told', value: 'Nobody else, in writing' },
    ],
  },
  {
    ...{ id: 'chart', seal: 'LM-2217-09', title: 'Three months in figures', status: 'as-found', actions: [] },
    ...{ holder: 'Director’s office', place: 'Director’s office' },
    provenance: 'Register of the service, counted by Brandt and checked by you',
    picture: {
      file: `${PICTURES}/chart.png`,
      alt: 'Two bars: of 412 parcels chosen by profile 61 held counterfeits, of 388 drawn by lot 8',
    },
    found: 'Office of the director, three weeks later',
    description: 'Every inspection of three months, with and without a find, by profile and by lot.',
    facts: [
      { label: 'By profile', value: '61 of 412, that is 14.8 %' },
      { label: 'By lot', value: '8 of 388, that is 2.1 %' },
      { label: 'Hours for a find', value: 'By profile 3.9, by lot 28' },
      { label: 'Parcels in that time', value: 'Some 1.1 million' },
    ],
  },
];
