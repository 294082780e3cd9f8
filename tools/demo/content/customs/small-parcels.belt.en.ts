import type { Scene } from '@provost/domain';
import { beltColumns, beltParcels } from './small-parcels.parcels.en.js';

/** “Small parcels” from the still belt to the four inspections. */
export const beltScenes: readonly Scene[] = [
  {
    id: 'belt',
    kind: 'decision',
    title: 'The belt stands still',
    clock: '04:00',
    place: 'Sorting centre, Lindmere',
    body: [
      'At this hour one hears the lamps. Twenty parcels lie on the belt, small, brown, taped. At seven the belt will start, and by nine they will be on twenty doormats. An inspection takes thirty-five minutes if it is to be worth anything: four, then, and not one more.',
      'Kofi Brandt, who has done this for eleven years, already has three in his arms. “From the country that was on the news,” he says. “You will see, there is always something.”',
    ],
    exhibits: [],
    choices: [
      {
        ...{
          id: 'read',
          label: 'Put them back. Take a reason sheet, and read the data before anybody touches a parcel',
          to: 'data',
        },
        effects: [{ variable: 'minutes', value: 'minutes - 5' }],
        rationale:
          'A choice that is written before the tape is cut can be shown. One that is written afterwards can only be believed.',
        legalBasis:
          'Agreement on Trade Facilitation, Article 7.4: risk assessed through appropriate selectivity criteria.',
      },
      {
        ...{ id: 'ask', label: 'Ask the data clerk of the operator first what these data are worth', to: 'clerk' },
        effects: [{ variable: 'minutes', value: 'minutes - 10' }],
        rationale: 'Whoever keeps a machine knows its lies. Ten minutes with her are worth a column of figures.',
      },
      {
        ...{
          id: 'country',
          label: 'Follow Kofi: take what comes from that country, and a few beside it',
          to: 'inspect',
        },
        effects: [
          { variable: 'reason', value: "'country'" },
          { variable: 'admissibility', value: 'admissibility - 20' },
        ],
        rationale:
          'A country may be one criterion among several. Alone, and taken from the news, it sorts people and not parcels.',
        legalBasis: 'Agreement on Trade Facilitation, Article 7.4: no arbitrary or unjustifiable discrimination.',
      },
      {
        ...{ id: 'walk', label: 'Walk along the belt, lift and shake, and trust your hands', to: 'inspect' },
        effects: [
          { variable: 'reason', value: "'feeling'" },
          { variable: 'admissibility', value: 'admissibility - 15' },
        ],
        rationale: 'Experience is why you saw something. It does not show a judge what you saw.',
      },
    ],
  },
  {
    id: 'clerk',
    kind: 'interview',
    title: 'The woman with the figures',
    clock: '04:10',
    place: 'Data room, sorting centre',
    body: [
      'Mirela Dobos has six screens and a plant that gets no light. She works for the operator, not for you, and says so at once. Then she turns a screen towards you.',
    ],
    exhibits: [],
    person: { name: 'Mirela Dobos', role: 'data clerk of the postal operator' },
    questions: [
      {
        ...{ id: 'account', ask: 'Who books these parcels?', notes: ['account'] },
        answer:
          '“Twenty senders, you think? For five of these, and for the printed card, it is one account. The card that pays for it belongs to a toy shop in Quince Street. It closed in January; I bought my nephew’s train there.”',
      },
      {
        ...{ id: 'weights', ask: 'Are the weights typed in, or measured?', notes: ['measured'] },
        answer:
          '“Typed by the sender, then measured by us. Look: 640, 640, 640, 640, 640, between ten and twelve past two. People who wrap gifts do not do that.”',
      },
      {
        ...{ id: 'returns', ask: 'Where would they go if nobody took them in?', notes: ['return'] },
        answer:
          '“To a parcel shop, Quince Street 1. In eight months nobody has sent one back. Nobody has complained either.”',
      },
      {
        ...{ id: 'before', ask: 'Has this account posted before?', when: 'asked.clerk.account', notes: ['before'] },
        answer:
          'She counts on the screen with a pencil. “Every second Thursday. Five, six, five. Never more than six. Whoever it is, he knows how many you open.”',
      },
    ],
    choices: [
      {
        ...{
          id: 'note',
          label: 'Write down what she said, with the time, and go through the data of all twenty',
          to: 'data',
        },
        effects: [{ variable: 'admissibility', value: 'admissibility + 5' }],
        when: 'noted.account or noted.measured',
        closed: 'You have heard nothing yet that could go on a sheet. Ask who books, or how the weights come about.',
        rationale: 'What she sees is a link between parcels. No single parcel shows it.',
      },
      {
        ...{ id: 'write', label: 'Ask her to write to the account, and to ask what is in them', to: 'empty' },
        effects: [{ variable: 'harm', value: 'harm + 20' }],
        rationale: 'A polite question at four in the morning is an alarm. By five the account was closed.',
      },
    ],
  },
  {
    id: 'data',
    kind: 'document',
    title: 'Twenty lines',
    clock: '04:20',
    place: 'Customs table, sorting centre',
    body: [
      'Twenty lines of data lie beside an empty form. Form R-7 asks three things: which parcel, which sign, what time. It has no field for a feeling.',
      'Mark what you would be able to read aloud in a court, in front of the person who was waiting for the parcel.',
    ],
    exhibits: ['datafile', 'sheet'],
    paper: {
      title: 'Pre-arrival data of the night, as sorted by you',
      from: 'Postal operator; measured weights added by its machine',
      passages: [
        { id: 'phone', text: 'Nos. 3, 6, 9, 13 and 17: five senders, one telephone.', notes: ['phone'] },
        { id: 'news', text: 'Nos. 2, 5 and 18: posted in the country that was on the news.' },
        { id: 'grams', text: 'The same five: 640 g each, measured within two minutes.', notes: ['grams'] },
        { id: 'brands', text: 'Nos. 8 and 14: brands that are often counterfeited.' },
        { id: 'street', text: 'The same five: Quince Street, even numbers, 4 to 12.', notes: ['street'] },
        { id: 'value', text: 'The same five: declared at USD 8 or 9. Duty is due from 10.', notes: ['limit'] },
        { id: 'card', text: 'No. 11: printed card, Quince Street 1, booked by the account of No. 3.', notes: ['card'] },
        { id: 'first', text: 'Nos. 1 and 18: senders who had never posted before.' },
      ],
    },
    effects: [{ variable: 'minutes', value: 'minutes - 15' }],
    choices: [
      {
        id: 'sheet',
        label: 'Enter the signs on the sheet, parcel by parcel, and carry it to the belt',
        to: 'inspect',
        needs: ['datafile', 'sheet'],
        when: 'noted.phone and (noted.grams or noted.street)',
        closed: 'A link between parcels needs two threads. Mark the one that is the same in all five, and another.',
        effects: [
          { variable: 'reason', value: "'signs'" },
          { variable: 'admissibility', value: 'admissibility + 10' },
        ],
        rationale: 'One telephone may be a neighbour’s. One telephone, one weight and one street are one hand.',
        legalBasis: 'TRIPS Agreement, Article 58: action on own initiative, upon prima facie evidence.',
      },
      {
        id: 'twenty',
        label: 'Hold all twenty for the day shift. It has more people, and nothing will slip through',
        to: 'annulled',
        effects: [{ variable: 'harm', value: 'harm + 10' }],
        rationale: 'Whoever stops everything has chosen nothing. Thirteen people had sent what they said.',
        legalBasis:
          'Agreement on Trade Facilitation, Article 7.4: control is concentrated on high risk, and low risk is released quickly.',
      },
    ],
  },
  {
    id: 'inspect',
    kind: 'targeting',
    title: 'Four of twenty',
    clock: '04:35',
    place: 'The belt, sorting centre',
    body: [
      'Two inspectors, one scanner, a witness of the operator. You choose four and say which. Whatever is on the sheet must be signed and in the register before the first tape is cut; afterwards it is a memory.',
    ],
    exhibits: ['sheet'],
    targeting: {
      columns: beltColumns,
      rows: beltParcels,
      ...{ choose: 4, costEach: 35, unit: 'min' },
      effects: [
        { variable: 'minutes', value: 'minutes - targeted.inspect.cost' },
        { variable: 'admissibility', value: 'admissibility + 2 * targeted.inspect.hits' },
      ],
    },
    choices: [
      {
        ...{ id: 'found', label: 'Record all four, those with nothing too, and go on', to: 'lot' },
        when: 'targeted.inspect.hits >= 1',
        closed: 'There is nothing yet to go on with.',
        rationale: 'A hit rate has two numbers. The second one is how many you opened.',
      },
      {
        ...{ id: 'nothing', label: 'Four times nothing. Record it, and think', to: 'nothing' },
        when: 'targeted.inspect.hits < 1',
        closed: 'You did find something.',
        rationale: 'Brands, news and distance draw the eye. The signs were duller: figures that were equal.',
      },
    ],
  },
  {
    id: 'nothing',
    kind: 'decision',
    title: 'Four times nothing',
    clock: '06:50',
    place: 'The belt, sorting centre',
    body: [
      'Four opened parcels, and four letters of apology to write. Kofi looks at the floor. Then he looks at the data, properly, for the first time tonight. “Five times 640,” he says.',
      'The belt will start in ten minutes. A fifth inspection would be overtime, and somebody will ask why.',
    ],
    exhibits: [],
    choices: [
      {
        ...{
          id: 'more',
          label: 'Write down four misses and a new reason, sign for the overtime, and take one of the five',
          to: 'lot',
        },
        effects: [
          { variable: 'budget', value: 'budget - 350' },
          { variable: 'admissibility', value: 'admissibility - 5' },
        ],
        rationale: 'Right at last, and dear. Misses that are written down are the most useful lines of a profile.',
      },
      {
        ...{ id: 'close', label: 'Tape them up again, and hope for the next night', to: 'empty' },
        effects: [{ variable: 'harm', value: 'harm + 25' }],
        rationale: 'Nobody learns from a miss that is taped up again.',
      },
    ],
  },
];
