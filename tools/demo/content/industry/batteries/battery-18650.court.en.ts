import type { Scene } from '@provost/domain';

/** “Battery 18650” from the question of storage to the hearing. */
export const courtScenes: readonly Scene[] = [
  {
    id: 'store',
    kind: 'decision',
    title: 'Where do they sleep?',
    clock: 'Day 2, 17:30',
    place: 'Quay 6',
    body: [
      'The exhibit officer has a key, a register and a good room: dry, guarded, locked, in the cellar of police headquarters. “Bring them,” he says. “That is what it is for.”',
      'Goran Petz of Brightwheel Repair has come with his lawyer, all politeness. He offers his shed: sheet steel, standing alone, and no cost to the state. He has the key with him.',
    ],
    exhibits: ['vented'],
    notes: ['shed'],
    choices: [
      {
        id: 'yard',
        label:
          'Hired steel containers in the open, in small lots with gaps and sand, 15 m from anything, watched by heat day and night',
        to: 'sample',
        when: 'budget >= 1400 and safety >= 20',
        closed: 'After the ramp and the car Kessy has withdrawn her people: nobody is left to keep a watch.',
        effects: [
          { variable: 'budget', value: 'budget - 1400' },
          { variable: 'safety', value: 'min(100, safety + 10)' },
        ],
        rationale:
          'A fire would now take one lot and no people. The seals are yours, the watch is in the log, and the cost is a line that you can show to the court which is to order destruction.',
        legalBasis: 'National fire and occupational safety law; guidance of the fire service, in writing, on the file.',
      },
      {
        id: 'room',
        label: 'The exhibit room: sealed, guarded, registered, as the rules of evidence ask',
        to: 'cellar',
        effects: [
          { variable: 'safety', value: '0' },
          { variable: 'harm', value: 'harm + 30' },
        ],
        rationale:
          'A perfect chain of custody into a cellar, under a custody block, with one door. No rule of evidence asks for that; habit does.',
      },
      {
        id: 'shed',
        label: 'The shed of the importer, under your seals. It is fireproof, and he answers for it in writing',
        to: 'sample',
        effects: [{ variable: 'harm', value: 'harm + 25' }],
        breaks: [
          {
            exhibit: 'carton',
            entry: 'Stored with the importer; on day 9 the seal was found cut, and 31 cartons gone.',
          },
          { exhibit: 'cell', entry: 'Stored with the importer, who had the only key.' },
        ],
        rationale: 'A seal keeps honest people out. Thirty-one cartons were on two islands before the month was over.',
      },
    ],
  },
  {
    id: 'sample',
    kind: 'decision',
    title: 'How many is enough?',
    clock: 'Day 3, 10:00',
    place: 'Office of the prosecutor',
    body: [
      'Dr. Fenn of the testing laboratory can take sixty cells, not one more; each test ends the cell. Prosecutor Salvatierra wants to be able to say “the consignment”, and not “the sample”.',
      'Arvolt offers its own laboratory, free, by Friday. Its engineers know the product better than anybody.',
    ],
    exhibits: ['cell'],
    choices: [
      {
        id: 'plan',
        label:
          'Carton 40 and eleven more by random number, five cells of each, drawn before Petz; one set to Fenn, one for him, one sealed in reserve',
        to: 'report',
        when: 'budget >= 600',
        closed: 'Two couriers were paid for one set: there is no money left for a draw.',
        effects: [
          { variable: 'budget', value: 'budget - 600' },
          { variable: 'admissibility', value: 'min(100, admissibility + 10)' },
        ],
        rationale:
          'Anyone could repeat it, and the defence has its own set. Now sixty cells speak for twenty-four thousand, with a margin that Fenn can state.',
        legalBasis:
          'National law on sampling and counter-samples; special provision 376 and packing instructions P908 and P911 for what is damaged.',
      },
      {
        id: 'worst',
        label: 'The sixty worst: swollen, light, scarred. The court should see how dangerous they are',
        to: 'report',
        effects: [{ variable: 'admissibility', value: 'admissibility - 20' }],
        rationale: 'You sent what you had already judged. The report is true of those sixty, and of nothing else.',
      },
      {
        id: 'maker',
        label: 'Arvolt’s laboratory. It is quick, it costs nothing, and nobody knows more',
        to: 'report',
        effects: [{ variable: 'admissibility', value: 'admissibility - 10' }],
        rationale:
          'Authenticity is the maker’s to state. Danger, measured by the party that sues, needs a second voice; and there is no sample left for one.',
      },
    ],
  },
  {
    id: 'report',
    kind: 'decision',
    title: 'Three of twenty',
    clock: 'Day 16, 11:40',
    place: 'Office of the prosecutor',
    body: [
      'Fenn’s film has no sound. A cell, a clamp, a counter: eighty-one seconds, and then the picture is white. She has filmed three like that.',
      'Brightwheel has sold packs with such cells since spring, to people who charge them in their hallways at night. The containers cost ninety a day.',
    ],
    exhibits: ['report'],
    choices: [
      {
        id: 'warn',
        label:
          'Alert market surveillance with pictures and shops; ask for an order to recycle the bulk, samples kept; and trace the old packs',
        to: 'hearing',
        needs: ['report'],
        effects: [{ variable: 'harm', value: 'max(0, harm - 40)' }],
        rationale:
          'People first, then space, then the question that nobody had asked: who sells the old packs? The collection scheme had a contract with Lucent, and an account for it.',
        legalBasis:
          'TRIPS Agreement, Articles 46 and 59: disposal outside the channels of commerce, or destruction. Regulation (EU) 2023/1542, where it applies: market surveillance, and the waste battery as a duty of its holder.',
      },
      {
        id: 'hold',
        label:
          'Nothing in public before the indictment. A warning would only tell his customers to throw the proof away',
        to: 'hearing',
        needs: ['report'],
        effects: [{ variable: 'harm', value: 'harm + 35' }],
        rationale:
          'On day 24 a hallway burned in the old town. Nobody died. The file does not say how you would have explained it.',
      },
      {
        id: 'destroy',
        label: 'Have all of it recycled this week, samples too. The report is enough, and it is too dangerous to keep',
        to: 'hearing',
        effects: [{ variable: 'safety', value: 'min(100, safety + 10)' }],
        breaks: [
          { exhibit: 'cell', entry: 'The reserve and the set of the defence were destroyed with the bulk on day 19.' },
        ],
        rationale: 'The bulk had to go. The sixty in sand did not, and they were not yours alone.',
      },
    ],
  },
  {
    id: 'hearing',
    kind: 'hearing',
    title: 'Cells before the court',
    clock: 'Ten months later',
    place: 'Regional court of Aldhaven',
    body: [
      'Petz says that he bought torches. His lawyer has read up on sampling, and has one question for every carton: who had the key?',
    ],
    exhibits: [],
    hearing: {
      before: 'Judge Okonjo, first chamber',
      rulings: [
        {
          exhibit: 'papers',
          admitted: 'Admitted. The accused signed for them himself.',
          excluded: 'Excluded.',
        },
        {
          exhibit: 'carton',
          admitted: 'Admitted. It is seen where it stood, by light and by heat.',
          excluded: 'Excluded. Where it stood, or who had it since, is anybody’s guess.',
        },
        {
          exhibit: 'vented',
          admitted: 'Admitted by photograph. The court has no wish to see it.',
          excluded: 'Excluded. It may have been damaged when it was moved.',
        },
        {
          exhibit: 'cell',
          admitted: 'Admitted. One cell to a sleeve, and one list for all of them.',
          excluded: 'Excluded. What was sealed, sent and kept cannot be shown to be the same.',
        },
        {
          exhibit: 'report',
          when: 'admitted.cell and chosen.sample.plan',
          admitted: 'Admitted, and for the whole consignment: the draw could be repeated.',
          excluded: 'Excluded. It speaks of chosen cells, of the party’s own measuring, or of a box that is out.',
        },
      ],
    },
    choices: [
      {
        id: 'whole',
        label: 'Hear the judgment',
        to: 'packs',
        when: 'admitted.report and admitted.carton and chosen.report.warn',
      },
      { id: 'paper', label: 'Hear the judgment', to: 'torches' },
    ],
  },
];
