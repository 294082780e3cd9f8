import type { Exhibit } from '@provost/domain';

const PICTURES = 'figures/quiet-stream';

/** The exhibits of “The quiet stream”: what the screen, the bank, the shop and the server each know. */
export const quietStreamExhibits: readonly Exhibit[] = [
  {
    id: 'complaint',
    seal: 'MR-1108-01',
    title: 'Complaint of Halcyon Sport',
    holder: 'You',
    place: 'Desk, digital crime unit',
    provenance: 'Handed over by Pieter Lang, investigator of the right holder',
    status: 'as-found',
    actions: [],
    notes: ['mark'],
    found: 'Received against signature, Thursday 18:40',
    description:
      'Eleven pages and a recording of four minutes. Lang made it on his own office machine. It shows what he saw; it does not show what else the machine was doing.',
    facts: [
      { label: 'Channels', value: '14 of Halcyon’s, in full quality' },
      {
        label: 'Hidden mark',
        value: 'Every licensed box writes its number into the picture. One number, always the same',
      },
      { label: 'Offer', value: '“Quiet TV”, 11 a month, by message or over the counter' },
      { label: 'Rights', value: 'Contract for the league and extract of the register, certified' },
    ],
  },
  {
    id: 'capture',
    seal: 'MR-1108-02',
    title: 'Recording of the test purchase',
    holder: 'You',
    place: 'Desk, digital crime unit',
    provenance: 'Made by you on Thursday evening',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'hash', act: 'seal', label: 'Write down the hash, and seal disc and session log' },
        ...{ entry: 'Hash written into the log, disc sealed, two signatures', scenes: ['trail'], due: ['witness'] },
        ...{ holder: 'You', place: 'Exhibit store' },
        broken: 'No hash and no seal: the file lay on a shared drive',
      },
    ],
    picture: {
      file: `${PICTURES}/capture.png`,
      alt: 'Screen during the purchase: a football match under the words Quiet TV, the address, a clock, and a receipt for 11.00',
    },
    found: 'Test machine, Thursday 19:52',
    description: 'One month of “Quiet TV”, bought and played. The screen shows address, clock and receipt together.',
    facts: [
      { label: 'Paid', value: '11.00 to T. Brandl, telephone repairs' },
      { label: 'Stream', value: 'From an address of Tarn Hosting, Karlsholt, Brenmar' },
      { label: 'Sign-in', value: 'Line 2316, seller “merrow-2”' },
    ],
  },
  {
    id: 'statement',
    seal: 'MR-1108-03',
    title: 'Account statement of the shop',
    holder: 'You',
    place: 'Desk, digital crime unit',
    provenance: 'Released by the bank on a production order',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'order', act: 'hand-over', label: 'File it together with the order that released it' },
        ...{ entry: 'Filed with the production order and the bank’s certificate', scenes: ['trail'] },
        ...{ due: ['witness'], holder: 'Registry', place: 'Case file, volume 1' },
        broken: 'In the file without the order or the bank’s certificate: nobody can say whence it came',
      },
    ],
    picture: {
      file: `${PICTURES}/statement.png`,
      alt: 'Account statement: many payments of 11.00 called screen repair, and sums to Tarn Hosting and Saltmarsh Media',
    },
    found: 'Bank of Merrow, by secure transfer, Friday 11:15',
    description: 'Four weeks of a small shop that repairs two telephones a day and is paid four hundred times.',
    facts: [
      { label: 'Coming in', value: '412 times 11.00, “screen repair”' },
      { label: 'Going out', value: '1,640 to Tarn Hosting; twice 2,900 to Saltmarsh Media' },
      { label: 'Spare parts', value: '212.40 in the month' },
    ],
  },
  {
    id: 'laptop',
    seal: 'MR-1108-04',
    title: 'Laptop behind the counter',
    holder: 'Tomas Brandl',
    place: 'Counter of the shop',
    provenance: 'Used by Brandl himself',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph it where it stands, screen and cables' },
        ...{ entry: 'Photographed in place: screen, clock, cables', scenes: ['shop'] },
      },
      {
        ...{ id: 'record', act: 'open', label: 'Let Marek record memory and session, and write the hash' },
        ...{ entry: 'Live recording by I. Marek, every step in her log, hash written down', scenes: ['shop'] },
        ...{ after: ['photo'], broken: 'Recorded before anybody had shown what was on the screen' },
      },
      {
        ...{ id: 'browse', act: 'open', label: 'Scroll through the customer list while you wait for Marek' },
        ...{ entry: 'Looked through', scenes: ['shop'], when: 'false' },
        broken: 'Used by an officer for eleven minutes: 340 files bear the time of the search',
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Shut it down, seal it, label it' },
        ...{ entry: 'Sealed in the presence of the owner, two signatures', scenes: ['shop'] },
        ...{ after: ['photo'], due: ['request'], holder: 'I. Marek', place: 'Digital laboratory' },
        broken: 'Carried away without a photograph in place, or without a seal',
      },
    ],
    notes: ['admin'],
    picture: {
      file: `${PICTURES}/laptop.png`,
      alt: 'Open laptop on a counter; the screen shows a panel: seller merrow-2, 2,341 lines, 841 watching, 684 credits left',
    },
    found: 'Counter of the shop, under warrant',
    description: 'A cheap machine with a good lock. Open, it tells everything. Shut, it is a brick.',
    facts: [
      { label: 'Disk', value: 'Encrypted; the key is in the memory while it runs' },
      { label: 'Panel', value: 'Seller “merrow-2”, 2,341 lines, 684 credits left' },
      { label: 'Server', value: 'Karlsholt, Brenmar. The password is saved' },
    ],
  },
  {
    id: 'locked',
    seal: 'MR-1108-06',
    title: 'Laptop, locked',
    holder: 'Tomas Brandl',
    place: 'Counter of the shop',
    provenance: 'Shut, or without power, when it came into your hands',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph it where it stands, with its cables' },
        ...{ entry: 'Photographed in place with its cables', scenes: ['closed'] },
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Seal it and label it, stick and all' },
        ...{ entry: 'Sealed with the stick, two signatures', scenes: ['closed'], after: ['photo'] },
        ...{ due: ['request'], holder: 'I. Marek', place: 'Digital laboratory' },
        broken: 'Carried away without a photograph in place, or without a seal',
      },
    ],
    picture: {
      file: `${PICTURES}/locked.png`,
      alt: 'Open laptop on a counter; the dark screen shows nothing but a padlock and an empty field for the key',
    },
    found: 'Counter of the shop, under warrant',
    description: 'A cheap machine with a good lock.',
    facts: [
      { label: 'Disk', value: 'Encrypted; the key was in the memory' },
      { label: 'Stick', value: 'On a cord round his neck. It opens a bicycle' },
    ],
  },
  {
    id: 'card',
    seal: 'MR-1108-05',
    title: 'Price card from under the counter',
    holder: 'Tomas Brandl',
    place: 'Under the counter',
    provenance: 'Taped below the till',
    status: 'as-found',
    actions: [
      {
        ...{ id: 'photo', act: 'photograph', label: 'Photograph it where it is taped' },
        ...{ entry: 'Photographed in place', scenes: ['shop', 'closed'] },
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Bag it in paper and seal it' },
        ...{ entry: 'Sealed in paper, two signatures', scenes: ['shop', 'closed'], after: ['photo'] },
        ...{ due: ['request'], holder: 'You', place: 'Exhibit store' },
        broken: 'Peeled off and pocketed, with no photograph of where it was, or no seal',
      },
    ],
    notes: ['price'],
    found: 'Under the till, under warrant',
    description: 'A laminated card in two columns, one for those who watch and one for those who sell.',
    facts: [
      { label: 'Watch', value: '1 month 11, 6 months 55, 12 months 90' },
      { label: 'Sell', value: '“500 cr 900, 2000 cr 2900. Ask for G.”' },
      { label: 'On the back', value: 'A number in Brenmar' },
    ],
  },
  {
    id: 'server-image',
    seal: 'BR-7740-01',
    title: 'Image of the server in Karlsholt',
    holder: 'Central authority of Brenmar',
    place: 'Diplomatic courier',
    provenance: 'Taken by the police of Brenmar on your request, from the data that were kept for you',
    status: 'as-found',
    actions: [
      {
        ...{
          id: 'verify',
          act: 'open',
          label: 'Compute the hash behind a write blocker, and compare it with the letter',
        },
        ...{ entry: 'Hash computed through a write blocker: equal to the letter of Brenmar', scenes: ['arrival'] },
      },
      {
        ...{ id: 'seal', act: 'seal', label: 'Copy it twice, and seal the original' },
        ...{ entry: 'Two verified copies made; original sealed again', scenes: ['arrival'], after: ['verify'] },
        ...{ due: ['hearing'], holder: 'I. Marek', place: 'Digital laboratory, safe' },
        broken: 'The original was not verified and sealed before the work on it began',
      },
    ],
    notes: ['sellers'],
    picture: {
      file: `${PICTURES}/server-image.png`,
      alt: 'Hard disk in a clear bag with the seal of Brenmar, beside a letter that gives its hash',
    },
    found: 'Received against signature, five weeks after the search',
    description: 'One disk and one letter. The letter says what was taken, by whom, when, and with which hash.',
    facts: [
      { label: 'Scope', value: 'One server, fourteen days, as requested' },
      { label: 'Hash', value: 'SHA-256, beginning 9c41 77e0' },
      { label: 'Holds', value: 'Panel of nineteen sellers; payments to one account above them' },
    ],
  },
];
