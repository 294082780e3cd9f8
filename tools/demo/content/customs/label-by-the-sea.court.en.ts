import type { Scene } from '@provost/domain';

/** “Label by the sea” from the laboratory’s letter to the court. */
export const courtScenes: readonly Scene[] = [
  {
    id: 'clocks',
    kind: 'decision',
    title: 'Two clocks',
    clock: 'Three days later',
    place: 'Office of the prosecutor',
    body: [
      'The laboratory’s letter has a bar chart, and the bars touch the upper edge of the page. Nine samples, nine times mercury. Duarte reads it standing.',
      '“I have ten working days to begin,” she says, “and I shall. That is my clock. The other clock is on bathroom shelves.” Six lots have left since March, to three places that you know only by a letter.',
    ],
    exhibits: ['lab-report'],
    choices: [
      {
        id: 'both',
        label:
          'Notice to importer and right holder today, a warning through the health authority, and word to both ends of the route',
        to: 'hearing',
        needs: ['lab-report'],
        effects: [
          { variable: 'abroad', value: 'true' },
          { variable: 'harm', value: 'harm - 30' },
          { variable: 'admissibility', value: 'admissibility + 5' },
        ],
        rationale:
          'The notice starts the ten days and keeps the case. The warning keeps skin. The word abroad, through customs contact points and INTERPOL’s bureaus, lets others pull at their end.',
        legalBasis: 'TRIPS Agreement, Articles 54, 55 and 69; Minamata Convention, Article 4.',
      },
      {
        id: 'brand',
        label: 'Send all of it to Velanthe. The mark is theirs; they will decide whom to warn',
        to: 'hearing',
        effects: [
          { variable: 'harm', value: 'harm + 20' },
          { variable: 'admissibility', value: 'admissibility - 5' },
        ],
        rationale: 'A company warns its customers. These women are not its customers; they are yours.',
      },
      {
        id: 'quiet',
        label: 'Say nothing before the hearing. A warning now is publicity, and publicity is a motion to dismiss',
        to: 'hearing',
        effects: [{ variable: 'harm', value: 'harm + 35' }],
        rationale: 'No court has excluded a jar because somebody was warned of it. Some have asked why nobody was.',
      },
    ],
  },
  {
    id: 'hearing',
    kind: 'hearing',
    title: 'The label and the jar',
    clock: 'Nine months later',
    place: 'Maritime court, Tarrow',
    body: [
      'Counsel for the defence is still friendly. He asks the court to think of two ships that pass at night: here paper, there cream. What, he asks, has the one to do with the other?',
    ],
    exhibits: [],
    hearing: {
      before: 'Judge Amankwah, maritime court',
      rulings: [
        {
          exhibit: 'roll',
          admitted:
            'Admitted. It was sealed whole, opened once before a witness, and sealed again with the old seal inside.',
          excluded: 'Excluded. Nobody can say how long the roll was, or that the strip was cut from it.',
        },
        {
          exhibit: 'statement',
          when: 'admitted.roll and compared.compare.hits >= 4 and compared.compare.falseAlarms <= 2',
          admitted: 'Admitted. The right holder gives reasons, and they are the differences that the officer saw.',
          excluded: 'Given no weight. It rests on a label that is out, or on a list of differences that does not hold.',
        },
        {
          exhibit: 'jar',
          admitted: 'Admitted. Photographed on the table, sealed there, and sealed when the laboratory received it.',
          excluded: 'Excluded. What the laboratory tested cannot be shown to be what stood on the table.',
        },
        {
          exhibit: 'press',
          admitted: 'Admitted. Plate and counter were sealed where they stood; the plate fits the caps.',
          excluded: 'Excluded. Nobody can say who had the plate in his hands, or for how long.',
        },
        {
          exhibit: 'daybook',
          admitted: 'Admitted. Each page was photographed where it lay, under three passports.',
          excluded: 'Excluded. It was carried out loose, and some lines are in another pencil.',
        },
        {
          exhibit: 'lab-report',
          when: 'admitted.jar',
          admitted: 'Admitted. Two methods, nine samples, and a reserve that the defence did not ask for.',
          excluded: 'Excluded as proof against the accused. The goods may still be destroyed as a danger to health.',
        },
      ],
    },
    effects: [
      {
        variable: 'admissibility',
        value: 'if(admitted.roll and admitted.jar, admissibility, min(admissibility, 30))',
      },
    ],
    choices: [
      {
        ...{ id: 'both', label: 'Hear the judgment', to: 'strong' },
        when: "admitted.roll and admitted.statement and admitted.jar and admitted.press and joined and abroad and workers == 'heard'",
      },
      { id: 'one', label: 'Hear the judgment', to: 'workshop', when: 'admitted.roll and admitted.jar' },
      { id: 'none', label: 'Hear the judgment', to: 'doubtful' },
    ],
  },
];
