import type { Scene } from '@provost/domain';

const UNIT = 'Digital crime unit, Merrow';

/** “The quiet stream” from the complaint to the plan of the search. */
export const trailScenes: readonly Scene[] = [
  {
    id: 'purchase',
    kind: 'decision',
    title: 'Eleven a month',
    clock: 'Thursday, 19:20',
    place: UNIT,
    body: [
      'Pieter Lang of Halcyon Sport puts a telephone on your desk. On it, a match that his company sold for forty a month is playing for eleven. “On Saturday it is the derby,” he says. “Give me one signature, and the addresses are blocked before kick-off.”',
      'He has a recording. He has a name, Brandl, and a shop that you pass on your way home. What he does not have is anything that a judge of Merrow has ever allowed.',
    ],
    exhibits: ['complaint'],
    choices: [
      {
        id: 'own',
        label: 'Ask the prosecutor for a written authority, and buy one month on a clean machine that records itself',
        to: 'trail',
        needs: ['complaint'],
        effects: [
          { variable: 'days', value: 'days - 1' },
          { variable: 'admissibility', value: 'admissibility + 10' },
        ],
        rationale:
          'It costs an evening. In return the purchase is yours: who bought, on what, when, and what the address was. The complaint tells you where to look; it does not look for you.',
        legalBasis: 'National law on test purchases by officers: authority in writing, and no incitement.',
      },
      {
        id: 'phone',
        label: 'Buy it now on your own telephone. It takes two minutes, and the derby will not wait for a form',
        to: 'trail',
        effects: [{ variable: 'admissibility', value: 'admissibility - 20' }],
        breaks: [
          { exhibit: 'capture', entry: 'Bought on an officer’s private telephone and card; no authority on the file.' },
        ],
        rationale:
          'You saved an evening, and gave the defence your telephone. Whatever else is on it is now a fair question.',
      },
      {
        id: 'block',
        label: 'Sign. Two thousand people without the derby is a result that everybody understands',
        to: 'dark',
        effects: [{ variable: 'money', value: '0' }],
        rationale:
          'Blocking protects a match. Used first, it tells everyone above the shop that somebody has begun to count.',
      },
    ],
  },
  {
    id: 'trail',
    kind: 'document',
    title: 'Where the eleven goes',
    clock: 'Friday, 11:40',
    place: UNIT,
    body: [
      'The bank has answered the production order overnight. You read the statement as you would read a street: who comes, who goes, who does not belong here.',
      'Mark what tells you how the service is built. A shop has honest bills too. And remember the seven days: in Karlsholt, each midnight deletes one.',
    ],
    exhibits: ['capture', 'statement'],
    paper: {
      title: 'Account of T. Brandl, telephone repairs, four weeks',
      from: 'Bank of Merrow, released on the order of the court',
      passages: [
        {
          id: 'small',
          text: '412 credits of 11.00 each, “screen repair”, from 398 private accounts.',
          notes: ['customers'],
        },
        { id: 'rent', text: 'Debit 780.00, rent of the shop, Wheelwright Lane 4.' },
        { id: 'host', text: 'Debit 1,640.00, Tarn Hosting, Karlsholt, Brenmar, “rack 12, monthly”.', notes: ['host'] },
        { id: 'parts', text: 'Debit 212.40, Merrow Spare Parts, displays and batteries.' },
        {
          id: 'credits',
          text: 'Debit 2,900.00, Saltmarsh Media, “2000 cr”. The same again two weeks later.',
          notes: ['credits'],
        },
        { id: 'cash', text: 'Cash withdrawal 300.00, machine in the station.' },
      ],
    },
    choices: [
      {
        id: 'preserve',
        label: 'Have the 24/7 contact point ask Brenmar today to keep the data of rack 12. The full request follows',
        to: 'witness',
        when: 'noted.host',
        closed:
          'You cannot ask anyone to keep data before you can say where they are. Mark the payment that tells you.',
        effects: [{ variable: 'days', value: '60' }],
        rationale:
          'Six lines are enough: who asks, for which offence, which data, where, why, and that a request will follow. Seven days have become at least sixty. Nobody at the other end has opened anything yet.',
        legalBasis:
          'Convention on Cybercrime, Article 29: expedited preservation, for no less than sixty days; Article 35: the 24/7 network.',
      },
      {
        id: 'complete',
        label: 'Write the full request for assistance first. Nothing goes abroad from this office half finished',
        to: 'witness',
        when: 'noted.host',
        closed: 'You do not know yet to whom you would write. Mark the payment that tells you.',
        effects: [
          { variable: 'days', value: 'days - 6' },
          { variable: 'money', value: 'money - 60' },
        ],
        rationale:
          'A good request takes a week, and a week is what the logs had. The order is the other way round: first keep, then ask.',
      },
      {
        id: 'company',
        label: 'Write to Tarn Hosting. It is a firm like any other, and will hardly want trouble with the police',
        to: 'witness',
        when: 'noted.host',
        closed: 'You do not know yet whose server it is. Mark the payment that tells you.',
        effects: [
          { variable: 'days', value: '0' },
          { variable: 'money', value: 'money - 120' },
        ],
        rationale:
          'Its terms say that customers are told of every inquiry. At four on Friday the customer was told; by five the logs were gone, and the panel had moved.',
      },
    ],
  },
  {
    id: 'witness',
    kind: 'interview',
    title: 'The woman who stopped',
    clock: 'Friday, 20:15',
    place: 'A café by the ferry',
    body: [
      'Jana Roth sold Quiet TV to her neighbours for a year, and stopped in August. She has chosen the table from which one sees the door.',
      'She will talk for as long as her coffee is warm. What you ask first, you will get.',
    ],
    exhibits: [],
    person: { name: 'Jana Roth', role: 'formerly a seller under Brandl' },
    questions: [
      {
        ...{ id: 'credits', ask: 'What is it that you bought from him?', notes: ['level'] },
        answer:
          '“Credits. One credit, one customer, one month. He buys two thousand at a time and sells me five hundred. Nobody down here has any channels. We only open the tap.”',
      },
      {
        ...{ id: 'above', ask: 'And from whom does he buy?', when: 'asked.witness.credits', notes: ['gardener'] },
        answer:
          '“I saw a name once, on the panel: the Gardener. Tomas laughs when he says it, but he pays on the day. Saltmarsh something. Always on the day.”',
      },
      {
        ...{ id: 'evening', ask: 'What does he do on a match night?', notes: ['live'] },
        answer:
          '“Sits behind the counter with the laptop open and sells until midnight. It is when they all ring: the picture has frozen, make it go.”',
      },
      {
        ...{ id: 'laptop', ask: 'Tell me about the laptop.', when: 'asked.witness.evening', notes: ['lid'] },
        answer:
          '“If the lid goes down, it locks, and then not even he gets in without the stick that he wears round his neck. My boy shut it once. I thought Tomas would hit him.”',
      },
      {
        ...{ id: 'afraid', ask: 'Why this table?', notes: ['visit'] },
        answer:
          '“His cousin came by. Very polite. He asked how my daughter likes her new school.” She signs her statement only when your office address stands in it instead of hers.',
        effects: [{ variable: 'admissibility', value: 'admissibility + 5' }],
      },
    ],
    choices: [
      {
        id: 'saturday',
        label: 'Search on Saturday during the derby, with Marek beside you, while the laptop is open',
        to: 'shop',
        when: 'noted.live and noted.lid',
        closed: 'You do not know enough of his evenings to be sure what you would find. Ask her.',
        rationale:
          'The machine is worth most while he is using it. You chose the hour by the evidence, and not by the shift.',
      },
      {
        id: 'dawn',
        label: 'Search on Saturday at six in the morning: no customers in the shop, and he will be half asleep',
        to: 'closed',
        effects: [{ variable: 'money', value: 'money - 90' }],
        rationale:
          'The calm hour is right for a house with children or weapons. Here it meant a shut lid, a locked disk, and a whole day’s warning to everyone above him.',
      },
    ],
  },
];
