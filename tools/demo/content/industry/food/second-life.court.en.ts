import type { Scene } from '@provost/domain';

/** “Second life” from the question of the bulk to the hearing. */
export const secondLifeCourtScenes: readonly Scene[] = [
  {
    id: 'bulk',
    kind: 'decision',
    title: 'Thirty-one pallets',
    clock: 'Tuesday, 09:00',
    place: 'Office of the prosecutor',
    body: [
      'Prosecutor Ilves has a bill for cold storage before her, and a telephone that rings. The operator’s lawyer demands a second opinion. The province points out that one firm alone is licensed to destroy food in such amounts. It could come today.',
      'You both know the name of that firm.',
    ],
    exhibits: [],
    choices: [
      {
        id: 'set',
        label:
          'Samples by lot in three sets, one for the operator’s own expert; the rest under official seal, to be burned before your eyes',
        to: 'money',
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 10)' }],
        rationale:
          'The second opinion found what the first had found, and after that nobody disputed the fish. The oven’s weighbridge was read by two officers, and the figure stands in the file.',
        legalBasis:
          'Regulation (EU) 2017/625, Articles 34 and 35, where it applies: sampling, and the right of the operator to a second expert opinion.',
      },
      {
        id: 'greenbow',
        label:
          'Let Greenbow’s sister firm burn it today, against a certificate. The samples are safe, and storage costs 900 a day',
        to: 'money',
        effects: [
          { variable: 'harm', value: 'harm + 40' },
          { variable: 'admissibility', value: 'admissibility - 15' },
        ],
        rationale:
          'You have a certificate now. In October tins of that lot were sold in the next province, with the date of 2031.',
      },
      {
        id: 'one',
        label: 'One tin to the laboratory tonight. If it is bad, the case is clear, and we need no more than that',
        to: 'money',
        effects: [{ variable: 'admissibility', value: 'admissibility - 20' }],
        rationale:
          'The tin was bad. The defence asked about the other eighty-nine thousand, and was refused the half of a tin that was eaten up by the test.',
      },
    ],
  },
  {
    id: 'money',
    kind: 'decision',
    title: 'Column V',
    clock: 'Nine days later',
    place: 'Office of the prosecutor',
    body: [
      'The laboratory has written. Ilves turns the last page over, as if there might be a better one behind it. “Six people with rags,” she says. “I can charge them this afternoon. They are paid four an hour.”',
      'Halden paid to have it burned. Dawnfield was paid to have it eaten. Somebody knew the lots a day before the trucks did.',
    ],
    exhibits: ['lab'],
    choices: [
      {
        id: 'up',
        label:
          'Freeze first: the accounts of Greenbow, Dawnfield and Vasko in the same hour; then the arrests; the six are heard as witnesses',
        to: 'hearing',
        needs: ['lab'],
        when: 'noted.list or noted.tally',
        closed: 'You have no name above the hall: neither the driver nor the tally book has told you one.',
        rationale:
          'Paid twice for the same tin: that is the business, and it stands in two sets of books. The six told the rest when nobody threatened them with prison any more.',
        legalBasis:
          'FATF Recommendations 4 and 30: freezing, and a parallel financial investigation. National law on fraud, forgery of documents, and bribery in business.',
      },
      {
        id: 'down',
        label: 'Charge the six and the shift leader today. They were caught in the act, and the public waits',
        to: 'hearing',
        needs: ['lab'],
        rationale:
          'Everything that you say of them is true. By the evening Greenbow had a new shift, and Vasko a new telephone.',
      },
    ],
  },
  {
    id: 'hearing',
    kind: 'hearing',
    title: 'Only a little past its date',
    clock: 'A year later',
    place: 'Court of Orlen province',
    body: [
      'The defence has brought a tin, and eats from it. “Best before,” says counsel, chewing, “does not mean bad after.” Then he turns to the exhibits, one by one.',
    ],
    exhibits: [],
    hearing: {
      before: 'Judge Sadiq, criminal chamber',
      rulings: [
        {
          exhibit: 'tin',
          admitted: 'Admitted. It was sealed on the shelf, and the date on it is as the cook left it.',
          excluded: 'Excluded. It was handled by those who were to keep it, and the date with it.',
        },
        {
          exhibit: 'certificates',
          admitted: 'Admitted, with the weighbridge log that contradicts them.',
          excluded: 'Excluded.',
        },
        {
          exhibit: 'printer',
          admitted: 'Admitted. The machine itself says what it printed, and at what hour.',
          excluded: 'Excluded. A machine without its memory prints eggs.',
        },
        {
          exhibit: 'tally',
          admitted: 'Admitted. The shift leader signed the seal.',
          excluded: 'Excluded. Nobody can say which pages were there.',
        },
        {
          exhibit: 'lab',
          when: 'chosen.bulk.set and stock >= 30',
          admitted: 'Admitted. Two laboratories agree, lot by lot.',
          excluded: 'Excluded for the lot: it rests on one tin, on the few that were left, or on no second opinion.',
        },
      ],
    },
    choices: [
      {
        id: 'whole',
        label: 'Hear the judgment',
        to: 'twice',
        when: 'admitted.tin and admitted.lab and chosen.money.up and (admitted.printer or admitted.tally)',
      },
      {
        id: 'rags',
        label: 'Hear the judgment',
        to: 'rags',
        when: 'visited.hall and (admitted.lab or admitted.printer or admitted.tally)',
      },
      { id: 'nothing', label: 'Hear the judgment', to: 'chewing' },
    ],
  },
];
