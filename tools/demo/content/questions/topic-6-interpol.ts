import type { QuestionPlan } from '../model.js';

/** Topic “interpol”: channels, notices, operations and their limits. */
export const interpolQuestions: readonly QuestionPlan[] = [
  {
    key: 'int-members',
    topic: 'interpol',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'What does INTERPOL add to a case that touches two countries?',
    options: [
      {
        id: 'a',
        text: 'Detectives with the power to arrest in both countries',
        correct: false,
        feedback: 'INTERPOL has no such officers. Arrests are made by national police.',
      },
      {
        id: 'b',
        text: 'A court that decides which of the two countries may try the suspect',
        correct: false,
        feedback: 'INTERPOL is not a court.',
      },
      {
        id: 'c',
        text: 'A secure line between police, databases, notices',
        correct: true,
        feedback: 'Right: it connects; national officers act.',
      },
      {
        id: 'd',
        text: 'A budget that pays for national investigations',
        correct: false,
        feedback: 'National investigations are paid for by the country.',
      },
    ],
    explanation: 'INTERPOL connects national police. It does not replace them.',
    source: 'INTERPOL, What is INTERPOL?',
  },
  {
    key: 'int-ncb',
    topic: 'interpol',
    difficulty: 'easy',
    kind: 'single',
    prompt:
      'You need to know whether a telephone number from your case is known in another member country. Which is the normal way?',
    options: [
      {
        id: 'a',
        text: 'Write to the embassy of that country',
        correct: false,
        feedback: 'Possible in some matters, but slow and not the police channel.',
      },
      {
        id: 'b',
        text: 'Write to the General Secretariat in Lyon as an individual officer',
        correct: false,
        feedback: 'Requests go through your National Central Bureau.',
      },
      {
        id: 'c',
        text: 'Ask a colleague whom you met at a conference, by private message, and file her answer as a reply of her service',
        correct: false,
        feedback: 'Useful for advice. Police data need a lawful channel.',
      },
      {
        id: 'd',
        text: 'Send a complete request to your National Central Bureau, which uses I-24/7',
        correct: true,
        feedback: 'Right.',
      },
    ],
    explanation: 'Each country’s National Central Bureau is the door to all others, over the secure network I-24/7.',
    source: 'INTERPOL, National Central Bureaus',
  },
  {
    key: 'int-red',
    topic: 'interpol',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'What is a Red Notice?',
    options: [
      {
        id: 'a',
        text: 'An arrest warrant issued by INTERPOL that binds all members',
        correct: false,
        feedback: 'INTERPOL issues no warrants, and no member is bound to arrest.',
      },
      {
        id: 'b',
        text: 'A request to locate and provisionally arrest a wanted person',
        correct: true,
        feedback:
          'Right: it rests on a national warrant or decision, and each country decides what legal value it has.',
      },
      {
        id: 'c',
        text: 'A warning about dangerous goods',
        correct: false,
        feedback: 'Orange Notices warn of imminent threats.',
      },
      {
        id: 'd',
        text: 'A list of convicted persons',
        correct: false,
        feedback: 'It concerns a person who is wanted, for prosecution or to serve a sentence.',
      },
    ],
    explanation:
      'A Red Notice rests on a national decision. Whether it allows an arrest is a matter of each country’s law.',
    source: 'INTERPOL, Notices',
  },
  {
    key: 'int-purple',
    topic: 'interpol',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'You discover a new way of hiding labels inside genuine packaging, and wish to tell all countries. Which notice fits?',
    options: [
      { id: 'a', text: 'Green', correct: false, feedback: 'It warns about a person’s criminal activities.' },
      { id: 'b', text: 'Blue', correct: false, feedback: 'It asks for information about a person.' },
      { id: 'c', text: 'Yellow', correct: false, feedback: 'It concerns missing persons.' },
      {
        id: 'd',
        text: 'Purple',
        correct: true,
        feedback: 'Right: methods of operation, objects, devices and ways of concealing.',
      },
    ],
    explanation: 'Purple Notices share how crimes are done. They need no named suspect.',
    source: 'INTERPOL, Notices',
  },
  {
    key: 'int-silver',
    topic: 'interpol',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'For which purpose was the Silver Notice introduced in a pilot phase in January 2025?',
    options: [
      {
        id: 'a',
        text: 'To trace and recover criminal assets',
        correct: true,
        feedback: 'Right: the first was published on 10 January 2025, at the request of Italy.',
      },
      {
        id: 'b',
        text: 'To warn of falsified medicines',
        correct: false,
        feedback: 'An Orange or Purple Notice may serve for that.',
      },
      {
        id: 'c',
        text: 'To list web shops that providers in all member countries must block',
        correct: false,
        feedback: 'There is no such notice.',
      },
      {
        id: 'd',
        text: 'To find witnesses',
        correct: false,
        feedback: 'A Blue Notice can help to locate a person of interest.',
      },
    ],
    explanation:
      'The Silver Notice asks for information on assets linked to a person’s criminal activities: property, vehicles, accounts, businesses.',
    source: 'INTERPOL, first Silver Notice, 10 January 2025',
  },
  {
    key: 'int-article3',
    topic: 'interpol',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'An NCB asks for help against a person charged with “counterfeiting”. The file shows that the only act was to print leaflets with the emblem of the governing party, for a demonstration. What follows?',
    options: [
      {
        id: 'a',
        text: 'INTERPOL must help, because counterfeiting is an offence in every member country and the charge is what a request is judged by',
        correct: false,
        feedback: 'The name of the charge does not decide.',
      },
      {
        id: 'b',
        text: 'INTERPOL may help if two other countries agree',
        correct: false,
        feedback: 'Agreement of others does not set Article 3 aside.',
      },
      {
        id: 'c',
        text: 'It must be examined under Article 3 of the Constitution, which forbids intervention of a political character',
        correct: true,
        feedback: 'Right: what matters is the character of the act and its context.',
      },
      {
        id: 'd',
        text: 'INTERPOL decides on guilt and answers the court',
        correct: false,
        feedback: 'INTERPOL does not decide on guilt.',
      },
    ],
    explanation:
      'Article 3 forbids any intervention or activity of a political, military, religious or racial character.',
    source: 'Constitution of the ICPO-INTERPOL, Article 3',
  },
  {
    key: 'int-request',
    topic: 'interpol',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'Which elements belong in a good request through the NCB? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'Full identifiers, with names in the original script',
        correct: true,
        feedback: 'One letter wrong and nothing is found.',
      },
      {
        id: 'b',
        text: 'Exactly what is asked, and why it is thought to be in that country',
        correct: true,
        feedback: 'A clear question gets an answer.',
      },
      {
        id: 'c',
        text: 'The complete case file, untranslated',
        correct: false,
        feedback: 'Nobody will read it. Two paragraphs are better.',
      },
      {
        id: 'd',
        text: 'Whether the information may be used in court or only as a lead',
        correct: true,
        feedback: 'The other side needs to know, and so do you.',
      },
      {
        id: 'e',
        text: 'A threat to complain if no answer comes within a day',
        correct: false,
        feedback: 'State the urgency and its reason.',
      },
    ],
    explanation: 'Short, complete, exact, and with its conditions of use.',
    source: 'Module 6, “Your door: the National Central Bureau”',
  },
  {
    key: 'int-pangea',
    topic: 'interpol',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'Which statements about Operation Pangea XVII (December 2024 to May 2025) are true? Choose all that apply.',
    options: [
      { id: 'a', text: '90 countries took part', correct: true, feedback: 'Yes.' },
      {
        id: 'b',
        text: 'It targeted illegal streaming',
        correct: false,
        feedback: 'That is the field of the project I-SOP.',
      },
      {
        id: 'c',
        text: '769 persons were arrested and 123 criminal groups dismantled',
        correct: true,
        feedback: 'Yes, by INTERPOL’s account the largest result in its history.',
      },
      {
        id: 'd',
        text: 'Most of what was seized was counterfeit in the sense of trademark law',
        correct: false,
        feedback: 'No: the great majority were medicines without approval.',
      },
    ],
    explanation:
      '90 countries, 769 arrests, 50.4 million doses, USD 65 million. Most of it was unapproved, not counterfeit: words decide.',
    source: 'INTERPOL, Operation Pangea XVII, 25 June 2025',
  },
  {
    key: 'int-mla',
    topic: 'interpol',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'By police channels you have learned which bank abroad holds the suspect’s account. The court needs the statements. What now?',
    options: [
      {
        id: 'a',
        text: 'Print the I-24/7 message and hand it to the court',
        correct: false,
        feedback: 'Police information is a lead. As a rule it is not evidence of the account.',
      },
      {
        id: 'b',
        text: 'Ask the foreign police to e-mail the statements informally, since they have already confirmed that the account exists and to whom it belongs',
        correct: false,
        feedback: 'Bank secrecy and the rules of evidence stand against it.',
      },
      {
        id: 'c',
        text: 'Ask INTERPOL to order the bank to deliver',
        correct: false,
        feedback: 'INTERPOL cannot give orders to banks.',
      },
      {
        id: 'd',
        text: 'The prosecutor sends a request for mutual legal assistance, for instance under Article 18 of the UN Convention against Transnational Organized Crime',
        correct: true,
        feedback: 'Right: from police information to evidence.',
      },
    ],
    explanation:
      'Two roads, begun on the same day: the police channel to find and preserve, judicial assistance to obtain in the form that the court needs.',
    source: 'UN Convention against Transnational Organized Crime, Article 18; module 6',
  },
];
