import type { Scene } from '@provost/domain';

/** “Night freight” from the call to the question whom to wake. */
export const nightScenes: readonly Scene[] = [
  {
    id: 'call',
    kind: 'decision',
    title: 'Ten past two',
    clock: '02:10',
    place: 'Freight hall C, Calder airport',
    body: [
      'Freight hall C is lit like a hospital. Forty-six brown cartons stand on two pallets, wrapped in film. The agent, a careful man named Osei, points at a torn corner. “Vitamins do not smell like this,” he says. “And the driver has been here since midnight. Nobody waits two hours for vitamins.”',
      'The papers lie in a pouch on the pallet. The driver wants a signature. You have the power to hold the goods for examination, if you can say why.',
    ],
    exhibits: [],
    choices: [
      {
        ...{ id: 'ask', label: 'Ask Osei first what he saw, and write it down', to: 'osei' },
        effects: [{ variable: 'hours', value: 'hours - 1' }],
        rationale:
          'An informant is heard before he is tired. Ten minutes with Osei give you reasons that you can write down, and a witness who has already spoken.',
      },
      {
        ...{ id: 'read', label: 'Hold the goods, and read the papers before touching a carton', to: 'papers' },
        effects: [{ variable: 'admissibility', value: 'admissibility + 5' }],
        rationale:
          'Papers cost nothing to look at and cannot be spoiled by looking. They turn a smell into a reason that a court can weigh.',
        legalBasis: 'National customs law: power to hold and examine goods under customs control.',
      },
      {
        ...{ id: 'open', label: 'Cut the film and open the cartons now, before anyone objects', to: 'hasty' },
        effects: [{ variable: 'admissibility', value: 'admissibility - 20' }],
        rationale:
          'The goods would have waited. An opening without a recorded reason, a photograph and a witness is the first thing that the defence asks about.',
      },
      {
        ...{
          id: 'release',
          label: 'A smell is not a reason. Let the truck go and note the number plate',
          to: 'released',
        },
        effects: [{ variable: 'harm', value: 'harm + 60' }],
        rationale:
          'You had four risk indicators within reach and the power to look. A number plate of a hired truck is no lead.',
      },
    ],
  },
  {
    id: 'osei',
    kind: 'interview',
    title: 'What the agent saw',
    clock: '02:14',
    place: 'Freight hall C, Calder airport',
    body: [
      'Osei has worked here for nineteen years. He speaks slowly, and looks at your pen until you write.',
      'The driver stands twenty metres away, his back to the wall. He has put his telephone into his boot.',
    ],
    exhibits: [],
    person: { name: 'Kwabena Osei', role: 'freight agent on the night shift' },
    questions: [
      {
        ...{ id: 'smell', ask: 'What does it smell of, and since when?', notes: ['smell'] },
        answer:
          '“Bitter. Like the dispensary where my wife works. Since we moved the second pallet; one carton was torn when it came off the aircraft. I did not tear it.”',
      },
      {
        ...{ id: 'driver', ask: 'What do you know of the driver?', notes: ['driver'] },
        answer:
          '“Nothing. That is what is strange. He came at midnight with no order, only a message on a telephone. He will not say who sends him.”',
      },
      {
        ...{ id: 'before', ask: 'Has this shipper sent goods here before?', notes: ['shipper'] },
        answer:
          '“Bright Harbour? Cloth, twice. Never food. I remember because the cloth was paid after delivery, and this was paid before.”',
      },
      {
        ...{ id: 'knife', ask: 'Is the driver armed?', when: 'asked.osei.driver', notes: ['knife'] },
        answer: '“He cut the strap of the other truck with something from his sleeve. I would not stand close to him.”',
        effects: [{ variable: 'safety', value: 'safety + 15' }],
      },
    ],
    choices: [
      {
        ...{ id: 'hold', label: 'Hold the goods on what Osei said, and read the papers', to: 'papers' },
        effects: [{ variable: 'admissibility', value: 'admissibility + 10' }],
        when: 'noted.smell or noted.shipper',
        closed: 'You have nothing yet that you could write down as a reason. Ask him about the goods.',
        rationale: 'A reason with a name under it, dated before the opening, is worth more than any smell.',
      },
      {
        ...{ id: 'arrest', label: 'Walk over and take the driver’s telephone at once', to: 'warned' },
        effects: [
          { variable: 'safety', value: 'safety - if(noted.knife, 20, 50)' },
          { variable: 'admissibility', value: 'admissibility - 25' },
        ],
        rationale:
          'You had no order, no colleague and no offence yet. The man was a messenger, and his silence at three was the message.',
      },
    ],
  },
  {
    id: 'papers',
    kind: 'document',
    title: 'Three papers that disagree',
    clock: '02:18',
    place: 'Freight hall C, Calder airport',
    body: [
      'You spread the papers on a table and photograph each page. Osei brings the scale ticket of the pallets. The driver telephones somebody and lowers his voice.',
      'Read both sets of papers. Look for what a false declaration cannot keep equal: weight, value, and the trade of the people named.',
    ],
    exhibits: ['waybill', 'invoice'],
    paper: {
      title: 'What the two sets of papers say',
      from: 'Air waybill and import declaration; invoice and packing list. Document pouch on pallet 1',
      passages: [
        { id: 'goods', text: 'Waybill: food supplements, herbal. Invoice: herbal tea, mixed.', notes: ['description'] },
        { id: 'weight', text: 'Waybill: gross weight 389 kg. Scale of the hall: 412 kg.', notes: ['weight'] },
        { id: 'cartons', text: 'Packing list: 40 cartons. On the pallets: 46.', notes: ['count'] },
        { id: 'airline', text: 'Carrier: Meridian Air Cargo, flight 418, on time.' },
        {
          id: 'trade',
          text: 'Shipper: Bright Harbour Textiles Ltd. Consignee: Sunmark General Trading, registered eleven days ago.',
          notes: ['trade'],
        },
        { id: 'cost', text: 'Value of the goods: USD 1,840. Freight: USD 2,310.', notes: ['cost'] },
        { id: 'stamp', text: 'Stamp of the forwarder, dated the same afternoon on both sheets.' },
      ],
    },
    effects: [{ variable: 'hours', value: 'hours - 1' }],
    choices: [
      {
        id: 'inspect',
        label: 'Write down the mismatches that you marked, and order an inspection with a second officer',
        to: 'inspection',
        needs: ['waybill', 'invoice'],
        when: 'noted.weight and (noted.trade or noted.count or noted.cost)',
        closed: 'One sign is a coincidence. Mark the weight and at least one more thing that does not agree.',
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 10)' }],
        rationale:
          'Three mismatches together, in writing and before the opening, are a reason that no court has trouble with.',
        legalBasis:
          'TRIPS Agreement, Articles 51 to 60, and the national power to examine goods under customs control.',
      },
      {
        id: 'ring',
        label: 'Ring the consignee and ask him to come and explain the difference in weight',
        to: 'warned',
        effects: [{ variable: 'harm', value: 'harm + 20' }],
        rationale: 'He will not come, and now he knows. A question to a suspect is a warning with a question mark.',
      },
    ],
  },
  {
    id: 'hasty',
    kind: 'decision',
    title: 'The open carton',
    clock: '02:20',
    place: 'Freight hall C, Calder airport',
    body: [
      'The first carton is open before you have thought about it. Under a layer of herbal tea lie flat white boxes: Malatrex, tablets against malaria. You were right. You also stand alone, without gloves, without a photograph of the closed carton, and the film lies in pieces on the floor.',
      'Osei looks at you. “Shall I write down when you opened it?” he asks.',
    ],
    exhibits: ['carton'],
    choices: [
      {
        id: 'repair',
        label: 'Yes: stop, call a second officer, record what was done and when, then begin again properly',
        to: 'inspection',
        effects: [
          { variable: 'admissibility', value: 'admissibility + 10' },
          { variable: 'hours', value: 'hours - 2' },
        ],
        rationale: 'A mistake that is written down at once, with the time and a witness, is a note in the file.',
      },
      {
        id: 'silence',
        label: 'No: close it again. The boxes speak for themselves, and nobody will ask about the film',
        to: 'inspection',
        effects: [{ variable: 'admissibility', value: 'admissibility - 30' }],
        breaks: [
          { exhibit: 'carton', entry: 'Opened alone at 02:20; the opening was not recorded.' },
          { exhibit: 'blister', entry: 'Taken from a carton whose first opening was not recorded.' },
        ],
        rationale:
          'The defence finds the second tape in a minute. From then on nothing that came out of the carton is beyond doubt.',
        legalBasis: 'National rules of evidence: continuity of exhibits.',
      },
    ],
  },
  {
    id: 'inspection',
    kind: 'narrative',
    title: 'Under the tea',
    clock: '03:05',
    place: 'Freight hall C, Calder airport',
    body: [
      'Your colleague Adeyemi photographs, you open, Osei watches and signs as a witness. Each carton holds a layer of herbal tea, then medicine: Malatrex, blisters of twenty-four tablets, in all 27,600 blisters. In carton 17, between two boxes, a grey stick the size of a thumb blinks green.',
      'It is a quarter to four. The medicine, if it is medicine, should be kept below 30 °C. The hall is at 34.',
    ],
    exhibits: ['carton', 'blister', 'logger'],
    effects: [{ variable: 'hours', value: 'hours - 1' }],
    notes: ['hot'],
    choices: [
      {
        id: 'next',
        label: 'Close the record of the inspection, and decide whom to wake',
        to: 'first-call',
        needs: ['carton', 'blister', 'logger'],
        rationale:
          'What was photographed in place and sealed under a number can be believed in a year. What was not, cannot.',
      },
    ],
  },
  {
    id: 'first-call',
    kind: 'decision',
    title: 'Whom do you wake?',
    clock: '03:45',
    place: 'Freight hall C, Calder airport',
    body: [
      'On your page of names there are two numbers. Dr. Nassor is on duty at the health authority. Ms. Lindqvist is the regional counsel of the company that makes Malatrex; she answers at any hour, and her company’s local agent can be at the hall in twenty minutes.',
      'Adeyemi says: “The mark is what we can prove tonight. The health people will only ask for forms.”',
    ],
    exhibits: [],
    choices: [
      {
        id: 'health',
        label: 'The health authority first; then counsel, by name, asking that nobody else be told',
        to: 'comparator',
        effects: [
          { variable: 'informed', value: "'health'" },
          { variable: 'harm', value: 'harm - 15' },
        ],
        rationale:
          'Patients first: the authority can warn and recall. The right holder follows, named, on a stated footing.',
        legalBasis:
          'MEDICRIME Convention, Article 17 and following: cooperation of health, customs and police authorities.',
      },
      {
        id: 'agent',
        label: 'Only the company: let its local agent come, look, and ask his customers what they know',
        to: 'warned',
        effects: [
          { variable: 'informed', value: "'company'" },
          { variable: 'harm', value: 'harm + 20' },
        ],
        rationale:
          'A local agent who asks around warns the very customers who buy. Share by name and only what is needed.',
        legalBasis: 'TRIPS Agreement, Article 57: the right holder may inspect; the authority sets how.',
      },
    ],
  },
];
