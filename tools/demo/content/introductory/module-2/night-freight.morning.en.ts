import type { Scene } from '@provost/domain';

const BLISTERS = 'figures/night-freight';

/** “Night freight” from the comparison of the blisters to the hearing. */
export const morningScenes: readonly Scene[] = [
  {
    id: 'comparator',
    kind: 'comparator',
    title: 'Two blisters, one lamp',
    clock: '05:10',
    place: 'Evidence table, freight hall C',
    body: [
      'Dr. Nassor arrives with a cool box, a lens and a reference blister from the authority’s own store. Ms. Lindqvist sends, by secure mail, a sheet of features that only the maker knows. You lay the two blisters side by side and go through them line by line.',
      'By six you must give the prosecutor two sentences.',
    ],
    exhibits: ['blister', 'reference'],
    comparison: {
      left: {
        file: `${BLISTERS}/blister.png`,
        alt: 'Blister from carton 17: 24 yellow tablets behind clear plastic, printed foil',
      },
      right: {
        file: `${BLISTERS}/reference.png`,
        alt: 'Reference blister of the health authority: 24 yellow tablets, printed foil',
      },
      features: [
        {
          id: 'name',
          label: 'The name of the product',
          differs: false,
          areas: [{ x: 0.08, y: 0.1, width: 0.21, height: 0.09 }],
          finding: 'Malatrex, in the same letters. A name is the easiest thing to copy.',
        },
        {
          id: 'spelling',
          label: 'The name of the second substance',
          differs: true,
          areas: [{ x: 0.22, y: 0.19, width: 0.15, height: 0.06 }],
          finding: '“Lumefantrin” on the suspect pack, “lumefantrine” on the genuine one.',
        },
        {
          id: 'logo',
          label: 'The row of printed marks on the foil',
          differs: true,
          areas: [{ x: 0.08, y: 0.25, width: 0.84, height: 0.045 }],
          finding: 'Every 31 mm on the suspect foil, every 28 mm on the genuine one.',
        },
        {
          id: 'perforation',
          label: 'The line between the pairs of tablets',
          differs: true,
          areas: [0.17, 0.32, 0.47, 0.62, 0.77].map((x) => ({ x, y: 0.31, width: 0.06, height: 0.49 })),
          finding: 'The genuine pack is perforated between every pair. The suspect pack is not.',
        },
        {
          id: 'colour',
          label: 'The colour of the tablets',
          differs: true,
          areas: [0.085, 0.235, 0.385, 0.535, 0.685, 0.835].map((x) => ({ x, y: 0.31, width: 0.08, height: 0.49 })),
          finding: 'Uneven with pale edges in the suspect pack, even yellow in the genuine one.',
        },
        { id: 'count', label: 'The number of tablets', differs: false, finding: 'Twenty-four in both.' },
        {
          id: 'batch',
          label: 'How the batch number is printed',
          differs: true,
          areas: [{ x: 0.08, y: 0.84, width: 0.14, height: 0.08 }],
          finding:
            'Ink-jet that smears on the suspect pack, pressed into the foil on the genuine one. The number is the same: it was copied from a real pack.',
        },
        {
          id: 'expiry',
          label: 'The date of expiry',
          differs: true,
          areas: [{ x: 0.26, y: 0.84, width: 0.22, height: 0.08 }],
          finding: '08 2029 against 02 2028: one batch has one date.',
        },
        {
          id: 'barcode',
          label: 'The bar code',
          differs: false,
          areas: [{ x: 0.77, y: 0.83, width: 0.17, height: 0.09 }],
          finding: 'The same bars: a code can be copied like a name.',
        },
      ],
      effects: [
        {
          variable: 'admissibility',
          value: 'min(100, admissibility + 2 * compared.comparator.hits - 5 * compared.comparator.falseAlarms)',
        },
      ],
    },
    choices: [
      {
        id: 'on',
        label: 'Put the lens away. The prosecutor wants her two sentences by six',
        to: 'statement',
        needs: ['blister', 'reference'],
      },
    ],
  },
  {
    id: 'statement',
    kind: 'decision',
    title: 'Two sentences',
    clock: '05:55',
    place: 'Evidence table, freight hall C',
    body: ['What you write now will be read aloud in a year, slowly, by somebody who is paid to doubt it.'],
    exhibits: [],
    effects: [{ variable: 'hours', value: 'hours - 1' }],
    choices: [
      {
        id: 'conclude',
        label: '“The tablets are counterfeit. This was confirmed by comparison under a lens.”',
        to: 'storage',
        effects: [
          { variable: 'opinion', value: 'true' },
          { variable: 'admissibility', value: 'admissibility - 15' },
        ],
        rationale:
          'A lens sees print, not substance. “Confirmed” before the laboratory has spoken is an opinion, and the defence will call it one.',
        legalBasis: 'WHO definitions (May 2017): “falsified” and “substandard” are found by examination, not by eye.',
      },
      {
        id: 'describe',
        label:
          '“Suspected falsified medicine, and suspected counterfeit of the mark: the differences are listed. Laboratory and right holder will report by Friday.”',
        to: 'storage',
        when: 'compared.comparator.hits >= 4 and compared.comparator.falseAlarms <= 2',
        closed: 'You found too few differences, or named too many that are none: there is no list that you could sign.',
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 5)' }],
        rationale: 'Describe, attribute, and say who will conclude. Every word of it is still true in a year.',
      },
      {
        id: 'wait',
        label: '“Goods held. Appearance to be examined by the laboratory.” Nothing more',
        to: 'storage',
        effects: [{ variable: 'hours', value: 'hours - 1' }],
        rationale:
          'Modest and safe: it claims nothing, and it also gives the prosecutor little to work with before noon.',
      },
    ],
  },
  {
    id: 'storage',
    kind: 'decision',
    title: 'Forty-six cartons and the sun',
    clock: '06:40',
    place: 'Freight hall C, Calder airport',
    body: [
      'The sun is up. The evidence room of the airport police is empty, locked and twenty metres away; its air conditioning has been broken since June. The health authority has a cooled store with a register, across the city.',
      'The defence may say that your own heat destroyed good tablets. The logger already tells of nine bad hours before they reached you.',
    ],
    exhibits: ['logger', 'blister'],
    choices: [
      {
        id: 'cool',
        label:
          'Take three sealed samples (laboratory, defence, reserve), and move the rest under escort to the cooled store',
        to: 'plan',
        when: 'budget >= 600',
        closed: 'The escort and the cooled store cost more than you have left.',
        effects: [
          { variable: 'budget', value: 'budget - 600' },
          { variable: 'hours', value: 'hours - 2' },
        ],
        rationale: 'Three samples, cool and sealed, answer the question of heat before it is asked.',
      },
      {
        id: 'near',
        label: 'Use the room at hand. A short chain of custody is a strong one',
        to: 'plan',
        effects: [{ variable: 'heated', value: 'true' }],
        rationale: 'A short chain in a hot room is a chain to a spoilt sample. How it was kept is part of its history.',
      },
    ],
  },
  {
    id: 'plan',
    kind: 'decision',
    title: 'The prosecutor asks',
    clock: '12:05',
    place: 'Office of the prosecutor',
    body: [
      'Prosecutor Haddad reads your two sentences twice. The screening of the laboratory has come by noon. “You have goods,” she says. “You have a driver who knows nothing, and a consignee who is a name. I can charge the name today. Or I can authorise you to let the truck drive, with something harmless in the cartons and you behind it.”',
      'Harmless means harmless: no suspected tablet may reach a patient.',
    ],
    exhibits: ['lab-report', 'waybill'],
    choices: [
      {
        id: 'deliver',
        label: 'A controlled delivery with the tablets replaced, on her written order, with a team for the money',
        to: 'delivery',
        needs: ['lab-report'],
        when: 'budget >= 800 and not opinion',
        closed:
          'She will not sign: either the money for a team is gone, or your own words have already concluded what the laboratory was to find.',
        effects: [
          { variable: 'budget', value: 'budget - 800' },
          { variable: 'safety', value: 'safety - 15' },
        ],
        rationale: 'It shows who takes possession, and it is possible only once: before the arrest is public.',
        legalBasis: 'UN Convention against Transnational Organized Crime, Articles 2 (i) and 20.',
      },
      {
        id: 'charge',
        label: 'Seize now, announce it, and charge the consignee named on the papers',
        to: 'hearing',
        effects: [{ variable: 'harm', value: 'harm - 10' }],
        rationale:
          'The goods are safe and the name is charged. Those who count and pay read about it in the newspaper.',
      },
    ],
  },
  {
    id: 'delivery',
    kind: 'decision',
    title: 'Rear gate, 21:40',
    clock: '21:40',
    place: 'Rear yard of a wholesaler, old town',
    body: [
      'The truck does not go to the address on the waybill. It stops behind a pharmacy wholesaler in the old town. Three men unload. One of them counts, writes in a notebook, and photographs the seals for somebody. At the signal the team goes in; nobody runs.',
      'The notebook lies open on a carton. A search warrant for the premises is in your pocket. There are two hours left of it.',
    ],
    exhibits: ['ledger'],
    choices: [
      {
        id: 'money',
        label:
          'Secure the notebook, the till and the telephones under the warrant, and start the financial inquiry tonight',
        to: 'hearing',
        needs: ['ledger'],
        effects: [{ variable: 'money', value: 'true' }],
        rationale: 'The warrant has two hours left. Money leaves traces only while nobody knows that you are looking.',
        legalBasis: 'FATF Recommendation 30: a parallel financial investigation.',
      },
      {
        id: 'enough',
        label: 'Three men and the cartons are enough. Close the scene and write the report',
        to: 'hearing',
        rationale: 'Three carriers can be replaced in a week. The notebook was the case.',
      },
    ],
  },
  {
    id: 'hearing',
    kind: 'hearing',
    title: 'The court looks at the file',
    clock: 'Eleven months later',
    place: 'Regional court, chamber 2',
    body: [
      'The defence does not say that the tablets were good. It asks of each exhibit who had it, since when, and how anybody knows that it did not change.',
    ],
    exhibits: [],
    hearing: {
      before: 'Judge Marchetti, chamber 2',
      rulings: [
        {
          exhibit: 'carton',
          admitted: 'Admitted. It was photographed where it stood, sealed and numbered, with a witness.',
          excluded: 'Excluded. Nobody can say who opened it first, or in what state it was.',
        },
        {
          exhibit: 'blister',
          when: 'not heated',
          admitted: 'Admitted. It was sealed at the scene and kept cool until the laboratory had it.',
          excluded: 'Excluded. What the laboratory received cannot be shown to be what lay in the carton.',
        },
        {
          exhibit: 'logger',
          admitted: 'Admitted. It tells how the goods travelled before they came to you.',
          excluded: 'Excluded. It lay loose on a table, and it was still recording.',
        },
        {
          exhibit: 'lab-report',
          when: 'admitted.blister and not opinion',
          admitted: 'Admitted. The laboratory spoke first, and of what it received under seal.',
          excluded:
            'Excluded. It either rests on a sample that is out, or came after a conclusion that was already written.',
        },
        {
          exhibit: 'ledger',
          admitted: 'Admitted. Found, photographed and sealed in the yard, within the hours of the warrant.',
          excluded: 'Excluded. It was carried away in a coat pocket.',
        },
      ],
    },
    effects: [
      {
        variable: 'admissibility',
        value: 'if(admitted.blister and admitted.lab-report, admissibility, min(admissibility, 30))',
      },
    ],
    choices: [
      {
        id: 'whole',
        label: 'Hear the judgment',
        to: 'strong',
        when: 'admitted.blister and admitted.lab-report and admitted.ledger and money',
      },
      { id: 'goods', label: 'Hear the judgment', to: 'goods-only', when: 'admitted.blister and admitted.lab-report' },
      { id: 'doubt', label: 'Hear the judgment', to: 'doubtful' },
    ],
  },
];
