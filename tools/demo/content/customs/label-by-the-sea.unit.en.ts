import type { Scene } from '@provost/domain';

/** “Label by the sea” from the prosecutor’s question to the morning after unit 14. */
export const unitScenes: readonly Scene[] = [
  {
    id: 'plan',
    kind: 'decision',
    title: 'Paper without jars',
    clock: '19:00',
    place: 'Office of the prosecutor',
    body: [
      'Prosecutor Duarte has your list of signs, the statement of Velanthe, and a cold coffee. “You have labels without jars,” she says, “and jars without labels. I can charge neither. Bring me the table on which they meet.”',
      'The courier’s van stands in the yard with the parcel for Blue Heron on its list. It is due tonight.',
    ],
    exhibits: ['statement'],
    choices: [
      {
        id: 'deliver',
        label: 'On her written order, let a marked part of the labels travel, and be there when they meet the jars',
        to: 'meeting',
        needs: ['statement'],
        when: 'budget >= 700',
        closed: 'A delivery under watch takes two teams for a night. After the hall you cannot pay them.',
        effects: [
          { variable: 'budget', value: 'budget - 700' },
          { variable: 'hours', value: 'hours - 4' },
          { variable: 'safety', value: 'safety - 10' },
        ],
        rationale:
          'It proves the join, and it shows who carries. It needs an order, a mark that only you know, and a number of labels small enough to lose.',
        legalBasis: 'National rules on controlled delivery; the prosecutor’s written order.',
      },
      {
        id: 'check',
        label: 'Keep the labels. Check unit 14 tonight under the law of the zone, with Okoye as witness',
        to: 'unit',
        needs: ['statement'],
        effects: [{ variable: 'hours', value: 'hours - 2' }],
        rationale: 'Lawful, quick and safe. You will find the workshop, and never see who brought it the labels.',
        legalBasis: 'OECD Recommendation on free trade zones (2019): checks at any time on own initiative.',
      },
      {
        id: 'announce',
        label: 'Announce the labels tonight: eleven thousand counterfeits are a success that we can show',
        to: 'gone',
        effects: [{ variable: 'harm', value: 'harm + 25' }],
        rationale: 'A picture of a roll on the evening news is read in unit 14 before it is read anywhere else.',
      },
    ],
  },
  {
    id: 'meeting',
    kind: 'narrative',
    title: 'The van at the quay door',
    clock: '22:10',
    place: 'Halcyon Quay, opposite unit 14',
    body: [
      'The stationer’s boy takes the parcel and does not even go in. He drives on, through the zone’s gate, where nobody writes him down, to the third row. The roller door of unit 14 goes up by a metre. A hand takes the parcel.',
      'You wait. Okoye stands beside you with the key of the quay door. After twenty minutes the meter on the outer wall begins to run like a clock that is late. “Now they are a bakery,” she says.',
    ],
    exhibits: [],
    effects: [{ variable: 'joined', value: 'true' }],
    choices: [
      {
        ...{ id: 'enter', label: 'Give the signal. Two teams, both doors, lights on', to: 'unit' },
        effects: [{ variable: 'admissibility', value: 'admissibility + 10' }],
        rationale: 'Twenty minutes of patience are the difference between a parcel in a house and a label on a jar.',
      },
    ],
  },
  {
    id: 'unit',
    kind: 'decision',
    title: 'Not a store',
    clock: '22:35',
    place: 'Unit 14, Halcyon Quay',
    body: [
      'Behind the roller door there is no store. A heat press ticks. White jars stand in rows of twelve on one side of it, and on the other side they have a name. The air is sweet, and under the sweetness it tastes of coins.',
      'Behind the last shelf are three mattresses, a pot of rice, and three people who have stood up. None of them runs. One holds out her hands, grey to the wrist, as though you had come to see them.',
    ],
    exhibits: ['jar', 'press', 'daybook'],
    effects: [{ variable: 'hours', value: 'hours - 1' }],
    choices: [
      {
        id: 'people',
        label:
          'Power off, doors open, masks and gloves. A doctor and the labour inspector for the three; then the table',
        to: 'offer',
        needs: ['jar', 'press', 'daybook'],
        effects: [
          { variable: 'safety', value: 'safety + 15' },
          { variable: 'workers', value: "'heard'" },
          { variable: 'hours', value: 'hours - 1' },
        ],
        rationale:
          'A place that smells of metal is measured before it is searched. And people whose passports lie in another man’s drawer are asked as witnesses first; they may be victims of a graver crime than yours.',
      },
      {
        id: 'suspects',
        label: 'Arrest the three: they were at the machine, with the mark in their hands',
        to: 'offer',
        needs: ['jar', 'press'],
        effects: [
          { variable: 'workers', value: "'accused'" },
          { variable: 'safety', value: 'safety - 15' },
          { variable: 'admissibility', value: 'admissibility - 10' },
        ],
        rationale: 'They know who brings the cream and who holds their passports. In handcuffs they know nothing.',
      },
      {
        id: 'quick',
        label: 'Ten minutes: open a jar and feel the cream, fill a bag with what is on the table, and out',
        to: 'offer',
        effects: [
          { variable: 'safety', value: 'safety - 40' },
          { variable: 'admissibility', value: 'admissibility - 15' },
        ],
        breaks: [{ exhibit: 'jar', entry: 'Opened on the table with bare hands; put into one bag with other jars.' }],
        rationale: 'A finger in the cream is a finger in mercury, and a jar out of a full bag is any jar.',
      },
    ],
  },
  {
    id: 'offer',
    kind: 'decision',
    title: 'A generous offer',
    clock: '09:20, the next day',
    place: 'Customs house, Port Tarrow',
    body: [
      'Counsel for Corniche Blending is early, and friendly. His client regrets a misunderstanding among night workers. He will have every label peeled off at his own cost and send the plain cream back on Kestrel Bay tonight. “You save the storage of twenty thousand jars. We sign that nobody owes anybody anything.”',
      'Your head of administration, who pays for the store, finds this reasonable.',
    ],
    exhibits: ['jar'],
    effects: [{ variable: 'hours', value: 'min(hours, 9)' }],
    choices: [
      {
        id: 'sample',
        label: 'Decline. Detain all of it under customs seal, draw three sets by lot, and have the cream tested',
        to: 'clocks',
        effects: [
          { variable: 'budget', value: 'budget - 200' },
          { variable: 'admissibility', value: 'admissibility + 5' },
        ],
        rationale:
          'One set for the laboratory, one for the defence, one in reserve, drawn so that another could repeat it. Cream is put on faces; what is in it is the first question, not the last.',
        legalBasis: 'TRIPS Agreement, Articles 46 and 59.',
      },
      {
        id: 'padlock',
        label: 'Decline, but spare the store: leave all of it in unit 14 under the operator’s padlock',
        to: 'clocks',
        effects: [{ variable: 'admissibility', value: 'admissibility - 15' }],
        breaks: [
          { exhibit: 'jar', entry: 'The lot it came from lay three days behind a lock to which the deputy had a key.' },
          { exhibit: 'press', entry: 'Left in unit 14 for three days behind a lock to which the deputy had a key.' },
        ],
        rationale: 'The cheapest store is the one to which the suspect’s brother has the key.',
      },
      {
        id: 'accept',
        label: 'Accept: without labels there is no counterfeit, and the port gets its space back',
        to: 'reexported',
        effects: [{ variable: 'harm', value: 'harm + 45' }],
        rationale: 'Labels come off as easily as they go on. And nobody had asked yet what is in the cream.',
        legalBasis: 'TRIPS Agreement, Article 46, last sentence, and Article 59.',
      },
    ],
  },
];
