import type { Scene } from '@provost/domain';

/** “Label by the sea” from the two lines on a screen to the papers of the zone. */
export const deskScenes: readonly Scene[] = [
  {
    id: 'desk',
    kind: 'decision',
    title: 'Two lines on a screen',
    clock: '06:40',
    place: 'Targeting unit, Port Tarrow',
    body: [
      'Soraya Lim has worked through the night, and two lines are left on her screen. By sea: one container, 20,160 jars of cream, white, without a word on them, for Corniche Blending in the Halcyon Quay free zone. By air: a parcel of “stationery”, fifteen kilograms, from another country, for a shop called Blue Heron.',
      'She has drawn a ring around two telephone numbers. They are the same. “It may be nothing,” she says. “But the feeder Kestrel Bay loads at Halcyon Quay tomorrow at 18:40, and Corniche has space on her.” What leaves on that ship is no longer yours.',
    ],
    exhibits: [],
    choices: [
      {
        ...{
          id: 'records',
          label: 'Ask for the zone’s own stock records, and read them beside our entries',
          to: 'papers',
        },
        effects: [{ variable: 'hours', value: 'hours - 2' }],
        rationale:
          'The operator of a zone counts for its invoices, and so it counts well. Where its book and the customs entry differ, you have a reason in writing.',
        legalBasis:
          'OECD Recommendation on free trade zones (2019): access to data and documents, and checks on the authorities’ own initiative.',
      },
      {
        ...{
          id: 'visit',
          label: 'Go and see the zone’s head of compliance, before anybody asks her on paper',
          to: 'keeper',
        },
        effects: [{ variable: 'hours', value: 'hours - 1' }],
        rationale: 'A letter is opened by a secretary. A visit is heard by one person, and you see her face.',
      },
      {
        ...{
          id: 'raid',
          label: 'Take four officers through the gate and open unit 14 while the jars are still there',
          to: 'bare',
        },
        effects: [
          { variable: 'budget', value: 'budget - 900' },
          { variable: 'admissibility', value: 'admissibility - 25' },
        ],
        rationale:
          'You would have found jars. Jars without a name are lawful goods, and from that hour the tenant knew that he was watched.',
      },
      {
        ...{
          id: 'transit',
          label: 'Leave it. Goods in a zone are in transit, and TRIPS does not ask us to act on those',
          to: 'gone',
        },
        effects: [{ variable: 'harm', value: 'harm + 50' }],
        rationale:
          'Note 13 to Article 51 says that there is no obligation. It takes no power away. The goods are also not in transit if they are changed here.',
        legalBasis: 'TRIPS Agreement, Article 51, note 13.',
      },
    ],
  },
  {
    id: 'keeper',
    kind: 'interview',
    title: 'The woman who counts',
    clock: '07:30',
    place: 'Operator’s office, Halcyon Quay',
    body: [
      'Tamsin Okoye receives you standing, with a bunch of keys in her hand. She has run the compliance desk of the zone for six years. In that time customs has asked her for a paper twice.',
      'Through the glass behind her you see the gate, and a man who writes down each visitor.',
    ],
    exhibits: [],
    person: { name: 'Tamsin Okoye', role: 'head of compliance, operator of the free zone' },
    questions: [
      {
        ...{ id: 'unit', ask: 'What comes into unit 14, and what goes out of it?', notes: ['repack', 'stay'] },
        answer:
          '“Jars in on Monday, jars out on Wednesday. Six times since March. My forklift driver swears that they get heavier. I told him that cream does not grow.”',
      },
      {
        ...{ id: 'meter', ask: 'Does anybody work there at night?', notes: ['meter'] },
        answer:
          '“The lease says storage. The meter says otherwise. From ten to four they draw what a bakery draws. I wrote to them about it in May. They paid the bill by return.”',
      },
      {
        ...{ id: 'tenant', ask: 'Whose name is on the lease?', notes: ['owner'] },
        answer:
          '“A young man’s. I have met him once; he was late for a lecture in dentistry. The rent comes from a company abroad that is not on the lease. I am told that this is usual.”',
      },
      {
        ...{ id: 'gate', ask: 'Who will know tonight that I was here?', notes: ['deputy'] },
        answer:
          'She looks past you, at the glass. “My deputy. He keeps the gate book, and his brother drives for Corniche. Next time use the quay door. I have the only key, and I do not lend it.”',
        effects: [{ variable: 'safety', value: 'safety + 15' }],
      },
    ],
    choices: [
      {
        ...{ id: 'copy', label: 'Write down what she said, and take her stock records against receipt', to: 'papers' },
        effects: [{ variable: 'admissibility', value: 'admissibility + 10' }],
        when: 'noted.repack or noted.meter',
        closed: 'You have not asked what happens in unit 14. Without that, you would not know what to look for.',
        rationale: 'A witness from inside, heard early and alone, dates your suspicion to this morning.',
      },
      {
        ...{
          id: 'call',
          label: 'Ask her to ring the tenant for his packing lists, as she would ring any client',
          to: 'gone',
        },
        effects: [{ variable: 'harm', value: 'harm + 25' }],
        rationale: 'She has never asked him for a paper before. He would have heard the question behind the question.',
      },
    ],
  },
  {
    id: 'papers',
    kind: 'document',
    title: 'The book of the zone',
    clock: '09:15',
    place: 'Targeting unit, Port Tarrow',
    body: [
      'The stock record smells of the warehouse. Beside it Soraya lays the customs entries of the last lot, and the waybill of the stationer’s parcel.',
      'Read for what a false entry cannot keep equal: what a thing weighs, where it comes from, and who answers the telephone.',
    ],
    exhibits: ['stock', 'waybill'],
    paper: {
      title: 'Stock record of unit 14, export entry, express waybill',
      from: 'Operator of the zone; customs system; Meridian Express',
      passages: [
        { id: 'in', text: 'Stock record. In: 83 cartons, 240 jars each, 16.0 kg a carton. Filled, no print.' },
        { id: 'out', text: 'Stock record. Out, two days later: 83 cartons, 17.4 kg a carton.', notes: ['weight'] },
        {
          id: 'entry',
          text: 'Export entry: “cosmetic cream, goods unaltered, no handling in the zone”.',
          notes: ['unaltered'],
        },
        {
          id: 'origin',
          text: 'Origin on entry and origin on leaving name two different countries.',
          notes: ['origin'],
        },
        { id: 'fee', text: 'Storage paid in advance, as with every tenant in this row.' },
        {
          id: 'value',
          text: 'Waybill: “stationery”, 15.2 kg. Value USD 30, freight USD 214, prepaid.',
          notes: ['freight'],
        },
        {
          id: 'number',
          text: 'Waybill, telephone of the consignee: the number in the lease of unit 14.',
          notes: ['phone'],
        },
        { id: 'ship', text: 'Booking on Kestrel Bay, berth 3, made by a forwarder known for thirty years.' },
      ],
    },
    effects: [{ variable: 'hours', value: 'hours - 1' }],
    choices: [
      {
        id: 'second',
        label: 'Write down what does not agree, and ask the air hub what else came this week',
        to: 'hall',
        needs: ['stock', 'waybill'],
        when: 'noted.weight and (noted.phone or noted.unaltered or noted.origin)',
        closed: 'One sign is a coincidence. Mark what the cartons weigh, and at least one thing that fits it.',
        effects: [{ variable: 'admissibility', value: 'admissibility + 10' }],
        rationale:
          'Something is added in the zone that weighs 1.4 kilograms a carton. It did not come in the container, so it came by another road.',
        legalBasis:
          'TRIPS Agreement, Article 58: action on the authorities’ own initiative, upon prima facie evidence.',
      },
      {
        id: 'jars',
        label: 'Seize the jars today. Everybody can see what they are for',
        to: 'bare',
        effects: [{ variable: 'admissibility', value: 'admissibility - 15' }],
        rationale: 'What they are for is not what they are. A jar that bears no mark infringes none.',
        legalBasis:
          'TRIPS Agreement, note 14 (a) to Article 51: counterfeit are goods, including packaging, that bear the mark.',
      },
    ],
  },
];
