import type { QuestionPlan } from '../model.js';

/** Topic “organised-crime-funding”: groups, proceeds, and how they are traced. */
export const organisedCrimeFundingQuestions: readonly QuestionPlan[] = [
  {
    key: 'ocf-group',
    topic: 'organised-crime-funding',
    difficulty: 'easy',
    kind: 'single',
    prompt:
      'How many persons does an “organised criminal group” need at least under the UN Convention against Transnational Organized Crime?',
    options: [
      { id: 'a', text: 'Two', correct: false, feedback: 'Two may conspire. The Convention begins at three.' },
      {
        id: 'b',
        text: 'Three',
        correct: true,
        feedback: 'Right: a structured group of three or more, for a period of time, in concert, for material benefit.',
      },
      { id: 'c', text: 'Five', correct: false, feedback: 'Not the Convention’s figure.' },
      {
        id: 'd',
        text: 'Ten, with a formal hierarchy',
        correct: false,
        feedback: 'Formal roles are expressly not needed.',
      },
    ],
    explanation:
      'Article 2 (a): three or more persons, existing for a period of time, acting in concert, for a financial or other material benefit.',
    source: 'UN Convention against Transnational Organized Crime, Article 2',
  },
  {
    key: 'ocf-serious',
    topic: 'organised-crime-funding',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'In your country, counterfeiting is punished with at most two years of imprisonment. Is it by itself a “serious crime” in the sense of the UN Convention against Transnational Organized Crime?',
    options: [
      {
        id: 'a',
        text: 'Yes, every offence of an organised group is',
        correct: false,
        feedback: 'The definition looks at the maximum penalty.',
      },
      {
        id: 'b',
        text: 'Yes, if the value exceeds USD 10,000',
        correct: false,
        feedback: 'The Convention sets no value.',
      },
      {
        id: 'c',
        text: 'It depends on the sentence that the court gives',
        correct: false,
        feedback: 'What counts is the maximum that the law provides.',
      },
      {
        id: 'd',
        text: 'No, the maximum must be at least four years; other charges may bring the case within it',
        correct: true,
        feedback: 'Right: fraud, laundering, false documents or danger to health may qualify.',
      },
    ],
    explanation: 'Article 2 (b): a maximum of at least four years. Choose charges with this in mind.',
    source: 'UN Convention against Transnational Organized Crime, Article 2 (b)',
  },
  {
    key: 'ocf-fatf',
    topic: 'organised-crime-funding',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'What follows from the fact that FATF names counterfeiting and piracy of products among the designated categories of offences?',
    options: [
      {
        id: 'a',
        text: 'Every sale of a fake is money laundering, so that a separate charge for the counterfeiting is no longer needed',
        correct: false,
        feedback: 'Laundering is a separate act: hiding, converting or moving proceeds.',
      },
      {
        id: 'b',
        text: 'FATF investigates such cases',
        correct: false,
        feedback: 'FATF sets standards. Countries investigate.',
      },
      {
        id: 'c',
        text: 'Such offences should count as predicate offences for laundering',
        correct: true,
        feedback: 'Right. How each offence is defined remains for national law.',
      },
      {
        id: 'd',
        text: 'Banks must refuse traders of branded goods',
        correct: false,
        feedback: 'Banks assess risk; no trade is forbidden by this.',
      },
    ],
    explanation: 'It opens the tools of money laundering law, and with them tracing, freezing and confiscation.',
    source: 'FATF Recommendations, Recommendation 3 and glossary',
  },
  {
    key: 'ocf-parallel',
    topic: 'organised-crime-funding',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'When should a parallel financial investigation begin?',
    options: [
      {
        id: 'a',
        text: 'After the conviction, when confiscation is decided',
        correct: false,
        feedback: 'By then the money is elsewhere.',
      },
      { id: 'b', text: 'When the laboratory has confirmed the goods', correct: false, feedback: 'Weeks too late.' },
      {
        id: 'c',
        text: 'When the suspect has been interviewed and has named his accounts',
        correct: false,
        feedback: 'An interview is also a warning.',
      },
      {
        id: 'd',
        text: 'At the same time as the criminal investigation',
        correct: true,
        feedback: 'Right: on the first day, before anyone is warned.',
      },
    ],
    explanation: 'FATF Recommendation 30 asks for it in major cases with proceeds. Early is the whole point.',
    source: 'FATF Recommendation 30; module 5',
  },
  {
    key: 'ocf-traces',
    topic: 'organised-crime-funding',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'Where does the money of a counterfeit web shop typically leave traces? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'Payment for the domain name and for advertising',
        correct: true,
        feedback: 'Somebody paid, and paying leaves a name.',
      },
      {
        id: 'b',
        text: 'The payout account of the marketplace or payment firm',
        correct: true,
        feedback: 'It shows where the takings go.',
      },
      {
        id: 'c',
        text: 'The trademark register',
        correct: false,
        feedback: 'It shows who owns the mark, not who copies it.',
      },
      {
        id: 'd',
        text: 'Freight that costs more than the declared goods',
        correct: true,
        feedback: 'The sum of the freight shows the true value of the goods.',
      },
      { id: 'e', text: 'The opinion of the laboratory', correct: false, feedback: 'It speaks of goods, not of money.' },
    ],
    explanation: 'Before the goods, with the goods, at the sale and after it: at each point somebody pays somebody.',
    source: 'Module 5, “Where the money leaves traces”',
  },
  {
    key: 'ocf-roles',
    topic: 'organised-crime-funding',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'Five persons are identified: a stall seller, a driver, a man who fixes labels, a woman who places orders and arranges papers, and a man who collects the takings. Whose arrest harms the group most?',
    options: [
      {
        id: 'a',
        text: 'That of the seller, because he is known to the buyers',
        correct: false,
        feedback: 'He is the easiest to arrest, and the easiest to replace.',
      },
      {
        id: 'b',
        text: 'That of the driver, because without him nothing moves',
        correct: false,
        feedback: 'Transport can be bought anywhere.',
      },
      {
        id: 'c',
        text: 'That of the one who orders and of the one who collects, with their accounts frozen',
        correct: true,
        feedback: 'Right: knowledge of suppliers and control of the money are hard to replace.',
      },
      {
        id: 'd',
        text: 'That of the one who fixes the labels, because in law the goods become counterfeit only when the label is on them',
        correct: false,
        feedback: 'A roll of labels and a pair of hands are found within days.',
      },
    ],
    explanation:
      'Those who order and collect know both ends of the chain. Goods and hands are replaced quickly; trust and money are not.',
    source: 'Module 5, video “Who profits?”',
  },
  {
    key: 'ocf-claim',
    topic: 'organised-crime-funding',
    difficulty: 'hard',
    kind: 'single',
    prompt: 'Which sentence may stand in your file as it is?',
    options: [
      {
        id: 'a',
        text: '“Account 4471 received the takings of three stalls and paid the rent of the warehouse in which the cocaine was found (annexes 12 to 15).”',
        correct: true,
        feedback: 'Right: exact, and each half can be checked.',
      },
      {
        id: 'b',
        text: '“Counterfeiting finances terrorism.”',
        correct: false,
        feedback: 'A general claim, which one file in a thousand can prove.',
      },
      {
        id: 'c',
        text: '“The suspect is obviously part of a mafia.”',
        correct: false,
        feedback: '“Obviously” stands where proof should be.',
      },
      {
        id: 'd',
        text: '“It is known that such profits go to drugs.”',
        correct: false,
        feedback: 'Known by whom, and from what?',
      },
    ],
    explanation: 'Links to other crimes are proved account by account. Write the sentence that your annexes prove.',
    source: 'Module 5, “Why groups choose fakes”',
  },
  {
    key: 'ocf-fiu-evidence',
    topic: 'organised-crime-funding',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'The financial intelligence unit tells you that a suspicious transaction report names your suspect. How may you use it?',
    options: [
      {
        id: 'a',
        text: 'As an exhibit: put the report in the court file with its number and date',
        correct: false,
        feedback: 'It would endanger the source, and is forbidden in many countries.',
      },
      {
        id: 'b',
        text: 'Tell the suspect, to see how he reacts',
        correct: false,
        feedback: 'Tipping off is an offence in many countries.',
      },
      {
        id: 'c',
        text: 'Publish it, since it is an official document',
        correct: false,
        feedback: 'It is confidential.',
      },
      {
        id: 'd',
        text: 'As a lead towards the bank records themselves',
        correct: true,
        feedback: 'Right: obtain them by the order that your law provides, and intelligence becomes evidence.',
      },
    ],
    explanation:
      'Intelligence shows where to look. Evidence must be obtained in a form that the court accepts, and the source protected.',
    source: 'FATF Recommendations 21 and 29; module 5',
  },
  {
    key: 'ocf-confiscation',
    topic: 'organised-crime-funding',
    difficulty: 'medium',
    kind: 'multiple',
    prompt:
      'Which of these should authorities be able to do with the property of such a group under FATF Recommendation 4? Choose all that apply.',
    options: [
      { id: 'a', text: 'Identify and trace it', correct: true, feedback: 'First find it.' },
      {
        id: 'b',
        text: 'Freeze or seize it before it is moved',
        correct: true,
        feedback: 'Provisional measures, if need be without notice to the owner.',
      },
      {
        id: 'c',
        text: 'Confiscate property of equal value if the proceeds themselves cannot be found',
        correct: true,
        feedback: 'Yes, property of corresponding value.',
      },
      {
        id: 'd',
        text: 'Sell it at once and keep the money for the investigating team',
        correct: false,
        feedback: 'What happens with confiscated property is set by law, not by the team.',
      },
    ],
    explanation:
      'Trace, freeze, confiscate, also by equal value. Rights of third parties in good faith must be protected.',
    source: 'FATF Recommendation 4',
  },
];
