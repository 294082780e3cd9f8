import type { Scene } from '@provost/domain';

const SHOP = 'Brandl’s shop, Wheelwright Lane 4';

/** “The quiet stream” from the search to the hearing. */
export const shopScenes: readonly Scene[] = [
  {
    id: 'shop',
    kind: 'decision',
    title: 'Second half',
    clock: 'Saturday, 20:47',
    place: SHOP,
    body: [
      'The bell over the door rings, and Brandl looks up with a headset on. Your colleague has his hands before they reach the lid. The screen is open: a panel, a counter of viewers, and a list that grows by one while you look.',
      'Marek is parking the van. Four minutes, she says. On the screen there is a button: “Export all”. The server is signed in. It would be one click.',
    ],
    exhibits: ['laptop', 'card'],
    choices: [
      {
        id: 'live',
        label: 'Keep the lid up and the machine awake. Only when Marek has finished is it shut down and sealed',
        to: 'request',
        needs: ['laptop'],
        when: 'done.laptop.record',
        closed: 'Marek has not recorded anything yet: what runs now is gone when the power is.',
        effects: [{ variable: 'admissibility', value: 'min(100, admissibility + 10)' }],
        rationale:
          'A trained person, a log of each step, a hash at the end. What the key in the memory opened can be opened again in court.',
        legalBasis:
          'Convention on Cybercrime, Article 19: search and seizure of stored data; ISO/IEC 27037: collection by a competent person, each step justified and recorded.',
      },
      {
        id: 'panel',
        label: 'Press “Export all” before somebody in Karlsholt locks the door. The warrant covers this computer',
        to: 'request',
        effects: [
          { variable: 'admissibility', value: 'admissibility - 30' },
          { variable: 'money', value: 'money - 60' },
        ],
        breaks: [
          {
            exhibit: 'laptop',
            entry: 'Used at 20:51 to take data from a server in Brenmar, without request or consent.',
          },
        ],
        rationale:
          'The warrant covered what stands in the shop. The list stood in another state, whose law and whose police you walked past.',
        legalBasis:
          'Convention on Cybercrime, Article 32: data abroad without a request only if they are public, or with the lawful and voluntary consent of one who may disclose them.',
      },
      {
        id: 'plug',
        label: 'Pull the plug and the battery at once. So nothing can be wiped from afar',
        to: 'closed',
        breaks: [
          { exhibit: 'laptop', entry: 'Power cut at 20:49; what it showed is gone, and the disk cannot be read.' },
        ],
        rationale:
          'For years this was the rule. On an encrypted disk the only key was in the memory that you switched off. Cut the network, and leave the power.',
      },
    ],
  },
  {
    id: 'closed',
    kind: 'narrative',
    title: 'A brick',
    clock: 'Saturday',
    place: SHOP,
    body: [
      'Marek looks at the small lock on the screen, and then at you. “With the key I need an hour. Without it, some thousand years.”',
      'Brandl asks for his lawyer and then for nothing more. The stick round his neck opens a bicycle. There is still the shop.',
    ],
    exhibits: ['locked', 'card'],
    effects: [{ variable: 'money', value: 'money - 30' }],
    choices: [
      {
        id: 'take',
        label: 'Secure what there is, and turn to Brenmar',
        to: 'request',
        rationale: 'What was photographed and sealed proves the shop. It does not prove what stood behind it.',
      },
    ],
  },
  {
    id: 'request',
    kind: 'decision',
    title: 'A letter to Brenmar',
    clock: 'Monday, 09:30',
    place: 'Office of the prosecutor',
    body: [
      'Prosecutor Obi has the form before her, eight pages, and a translator who is paid by the line. “They read two hundred of these a month,” she says. “Why should they read ours to the end?”',
    ],
    exhibits: ['statement'],
    choices: [
      {
        id: 'precise',
        label:
          'One rack, one account, fourteen days; the offence in both laws; the preservation number; why each thing is needed',
        to: 'arrival',
        when: 'chosen.trail.preserve and noted.credits',
        closed:
          'Such a letter needs two things that you lack: data that were kept for you, or the payments that show whom you are looking for.',
        rationale:
          'The reader in Brenmar can grant it without asking you anything. A request that answers its own questions is executed first.',
        legalBasis:
          'Convention on Cybercrime, Articles 25, 30 and 31: mutual assistance and access to stored data that were preserved.',
      },
      {
        id: 'everything',
        label:
          'All customers of Tarn Hosting and all their traffic for five years. What we do not need we can leave aside',
        to: 'refused',
        effects: [{ variable: 'money', value: 'money - 60' }],
        rationale:
          'It felt thorough. To the reader it was a request to search nine hundred firms because of one, and he may not grant it.',
      },
      {
        id: 'without',
        label: 'None. We have the man, the card and the payments; abroad only costs a year',
        to: 'hearing',
        effects: [{ variable: 'money', value: 'money - 60' }],
        rationale:
          'He will be convicted. So would the next one be, who bought his credits from the same account on Monday.',
      },
    ],
  },
  {
    id: 'arrival',
    kind: 'decision',
    title: 'One disk, one letter',
    clock: 'Five weeks later, 16:10',
    place: 'Digital laboratory, Merrow',
    body: [
      'The courier of Brenmar wants a signature and a glass of water. In the bag is a disk, and with it a letter with sixty-four characters that somebody there computed when the image was made.',
      'Brandl’s detention is reviewed on Monday. Obi would like to have names by then. Saltmarsh Media, says the bank, still has money.',
    ],
    exhibits: ['server-image'],
    choices: [
      {
        id: 'up',
        label:
          'Work on the copy; give the account above to the financial unit tonight, and agree one day of action with Brenmar',
        to: 'hearing',
        needs: ['server-image'],
        when: 'done.server-image.verify and money >= 100',
        closed: 'Either the hash has not been compared, or the account above was emptied while you were on your way.',
        rationale:
          'Nineteen sellers and one account stand on this disk. Doors on both sides of the border open in the same minute, and the money is frozen before the first of them.',
        legalBasis: 'FATF Recommendation 30: a parallel financial investigation. National law on freezing orders.',
      },
      {
        id: 'charge',
        label: 'Work on the copy, and charge Brandl with all of it before Monday. The rest can follow',
        to: 'hearing',
        needs: ['server-image'],
        rationale: 'A public charge is read above him too. The rest cannot follow what has gone.',
      },
      {
        id: 'quick',
        label: 'Plug the disk in and search it tonight. Five weeks of waiting were enough',
        to: 'hearing',
        effects: [{ variable: 'admissibility', value: 'admissibility - 25' }],
        breaks: [{ exhibit: 'server-image', entry: 'Opened without a write blocker: 214 access times changed.' }],
        rationale:
          'An hour with a write blocker was missing. The letter’s sixty-four characters now describe another disk.',
      },
    ],
  },
  {
    id: 'refused',
    kind: 'narrative',
    title: 'Returned',
    clock: 'Three months later',
    place: 'Office of the prosecutor',
    body: [
      'Brenmar answers in one friendly page. The request names no server, no period and no reason why nine hundred customers should be suspects. It may be made again. The data of October, for which nobody can be blamed, are no longer held.',
    ],
    exhibits: [],
    effects: [{ variable: 'days', value: '0' }],
    choices: [{ id: 'on', label: 'Go to court with what Merrow has', to: 'hearing' }],
  },
  {
    id: 'hearing',
    kind: 'hearing',
    title: 'Where was it on Friday?',
    clock: 'Fourteen months later',
    place: 'Regional court of Merrow',
    body: [
      'The defence does not deny the matches. It asks of every file where it was on Friday, who could have changed it, and by what right it was taken.',
    ],
    exhibits: [],
    hearing: {
      before: 'Judge Varga, second chamber',
      rulings: [
        {
          exhibit: 'capture',
          admitted: 'Admitted. Authority, machine, clock and hash are on the file.',
          excluded: 'Excluded. Nobody can show how it was made, or that it is still what was made.',
        },
        {
          exhibit: 'statement',
          admitted: 'Admitted, with the order and the certificate of the bank.',
          excluded: 'Excluded. Paper without an origin: the order is not with it.',
        },
        {
          exhibit: 'card',
          admitted: 'Admitted. The photograph shows it taped below the till.',
          excluded: 'Excluded. It could have lain anywhere.',
        },
        {
          exhibit: 'laptop',
          when: 'not chosen.shop.panel and done.laptop.record',
          admitted: 'Admitted. What ran on it was recorded step by step, and it was sealed before its owner.',
          excluded: 'Excluded. What was on it was touched, or lost, or carried off before anybody had secured it.',
        },
        {
          exhibit: 'locked',
          admitted: 'Admitted. It proves that there was a laptop.',
          excluded: 'Excluded, though nobody had asked for it.',
        },
        {
          exhibit: 'server-image',
          when: 'done.server-image.verify and not chosen.shop.panel',
          admitted: 'Admitted. Two states computed the same sixty-four characters.',
          excluded: 'Excluded. It was touched before it was verified, or found by way of a trespass.',
        },
      ],
    },
    choices: [
      {
        id: 'whole',
        label: 'Hear the judgment',
        to: 'gardener',
        when: 'admitted.server-image and admitted.laptop and chosen.arrival.up',
      },
      {
        id: 'shop',
        label: 'Hear the judgment',
        to: 'shopkeeper',
        when: 'admitted.statement and (admitted.capture or admitted.laptop or admitted.server-image)',
      },
      { id: 'nothing', label: 'Hear the judgment', to: 'silence' },
    ],
  },
];
