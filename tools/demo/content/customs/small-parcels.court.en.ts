import type { Scene } from '@provost/domain';

/** “Small parcels” from the street to the judge. */
export const parcelCourtScenes: readonly Scene[] = [
  {
    id: 'street',
    kind: 'decision',
    title: 'Quince Street',
    clock: '10:15',
    place: 'Legal office of customs, Lindmere',
    body: [
      'Adaeze Nwosu, who will have to defend this, has the statement of Klikkle before her. The magnets are not theirs. Theirs are sealed into the block; these come off at a light pull, and two in a small stomach find each other.',
      '“Five receivers,” she says. “One of them is a collector, or none of them knows anything, or all of them do. What do you want to be able to prove?”',
    ],
    exhibits: ['statement', 'toy'],
    choices: [
      {
        id: 'deliver',
        label:
          'On a judge’s order, deliver No. 6 with harmless cubes and see whose door it ends behind; notice to all the same day',
        to: 'figures',
        needs: ['statement'],
        when: 'budget >= 250',
        closed: 'There is no money left for a team in the street.',
        effects: [
          { variable: 'budget', value: 'budget - 250' },
          { variable: 'safety', value: 'safety - 10' },
          { variable: 'collector', value: 'true' },
        ],
        rationale:
          'At noon K. Amadi carries it unopened to Flat 2, Quince Street 1, where a man has a table, a scale, and room on the shelf for two hundred boxes. She gets five dollars a parcel, and thought that it was for his nephew.',
        legalBasis: 'National rules on controlled delivery; TRIPS Agreement, Articles 54 and 55, for the notice.',
      },
      {
        id: 'letters',
        label: 'Notice to the right holder and to all five receivers, with reasons and the way to appeal',
        to: 'figures',
        effects: [{ variable: 'admissibility', value: 'admissibility + 5' }],
        rationale: 'Correct and complete. It also tells the man in Flat 2 to buy another telephone.',
        legalBasis:
          'TRIPS Agreement, Articles 54 and 58 (b); Agreement on Trade Facilitation, Article 4: reasons, and the right to appeal.',
      },
      {
        id: 'doors',
        label: 'Go to the five doors in uniform now, each with a parcel under the arm, and ask',
        to: 'figures',
        effects: [
          { variable: 'admissibility', value: 'admissibility - 15' },
          { variable: 'safety', value: 'safety - 20' },
          { variable: 'harm', value: 'harm + 15' },
        ],
        rationale: 'Four did not know, the fifth rang up the first flat before you were down the stairs.',
      },
    ],
  },
  {
    id: 'figures',
    kind: 'decision',
    title: 'A good number',
    clock: 'Three weeks later',
    place: 'Office of the director',
    body: [
      'The director has a page for the press, and the page has a hole in it where a number should be. In three months your unit opened 412 parcels that the profile had chosen, and found something in 61. It opened 388 that were drawn by lot, and found something in 8.',
      '“Give me one sentence,” he says. “A good one.” The receiver of No. 9 has appealed, and his counsel reads the newspapers.',
    ],
    exhibits: ['chart'],
    notes: ['sample'],
    choices: [
      {
        id: 'rates',
        label:
          '“Of the parcels we chose, 15 in 100 held counterfeits; of those drawn by lot, 2 in 100. Choosing finds seven times what chance finds.”',
        to: 'appeal',
        needs: ['chart'],
        when: 'lot',
        closed: 'Your own night drew nothing by lot. Counsel will ask what you compare it with.',
        effects: [{ variable: 'admissibility', value: 'admissibility + 10' }],
        rationale:
          'Two rates, each with its base. The first says that the profile works, the second what the traffic is like, and what the profile misses.',
        legalBasis: 'Agreement on Trade Facilitation, Article 7.4.',
      },
      {
        id: 'fifteen',
        label: '“Fifteen per cent of small parcels are counterfeit.”',
        to: 'appeal',
        effects: [{ variable: 'admissibility', value: 'admissibility - 20' }],
        rationale:
          'It is the rate among those that you suspected. Said of all parcels, it is seven times too high, and it makes every receiver a suspect.',
      },
      {
        id: 'record',
        label: '“Sixty-one seizures in three months, a record.”',
        to: 'appeal',
        effects: [{ variable: 'admissibility', value: 'admissibility - 5' }],
        rationale:
          'True, and it says nothing. Whoever opens twice as many finds more, with a good profile or with none.',
      },
      {
        id: 'none',
        label: '“We opened 412 and found something in 61. Of the others we cannot speak.”',
        to: 'appeal',
        rationale: 'Honest, and half of what you know: the sample by lot speaks of the others, and you leave it out.',
      },
    ],
  },
  {
    id: 'appeal',
    kind: 'hearing',
    title: 'The receiver of No. 9',
    clock: 'Six weeks after the night',
    place: 'Administrative court, Lindmere',
    body: [
      'Emil Tarrant is seventy, and polite. He was expecting a present; he does not say from whom. His counsel does not ask what was in the parcel. She asks why it was his. The judge has twenty minutes, and begins with the sheet.',
    ],
    exhibits: [],
    hearing: {
      before: 'Judge Rahimi, administrative court',
      rulings: [
        {
          exhibit: 'sheet',
          when: "reason == 'signs'",
          admitted:
            'Accepted. The signs concern the goods, the papers and the trade, and they were in the register before the first tape was cut.',
          excluded:
            'Given no weight. It names no sign that a court could examine, or it was written when the parcels were open.',
        },
        {
          exhibit: 'datafile',
          when: 'admitted.sheet',
          admitted: 'Accepted. It shows the link, and nobody could have seen it in one parcel.',
          excluded: 'Not considered. Nothing on record shows that it was the reason.',
        },
        {
          exhibit: 'parcel',
          admitted: 'Admitted. Wrapper and contents were photographed together, and sealed apart.',
          excluded: 'Excluded. It was moved and put away without a picture or a seal.',
        },
        {
          exhibit: 'flats',
          admitted: 'Admitted. Boxes by one parcel and goods by five others are no present.',
          excluded: 'Excluded. Nobody can say how many there were, or that they lay in No. 11.',
        },
        {
          exhibit: 'labels',
          when: 'admitted.parcel and compared.compare.hits >= 4 and compared.compare.falseAlarms <= 1',
          admitted: 'Accepted. The list says what differs and what does not, and both can be seen.',
          excluded: 'Given no weight. The wrapper is out, or the list calls different what is equal.',
        },
        {
          exhibit: 'toy',
          admitted:
            'Admitted. Photographed in its parcel, sealed before a witness, and sealed when the laboratory had it.',
          excluded: 'Excluded. Nobody can say from which parcel these magnets came.',
        },
        {
          exhibit: 'chart',
          when: 'chosen.figures.rates',
          admitted: 'Accepted. The profile is tested against a sample by lot: it is not arbitrary.',
          excluded: 'Given no weight. A number without its base, or one that the service itself did not use.',
        },
      ],
    },
    choices: [
      {
        ...{ id: 'whole', label: 'Hear the decision', to: 'whole' },
        when: 'admitted.sheet and admitted.labels and admitted.toy and admitted.flats and admitted.chart and collector',
      },
      { id: 'goods', label: 'Hear the decision', to: 'goods', when: 'admitted.sheet and admitted.toy' },
      { id: 'annulled', label: 'Hear the decision', to: 'annulled' },
    ],
  },
];
