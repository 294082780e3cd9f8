import type { QuestionPlan } from '../model.js';

/** Topic “partnerships”: who brings what, by when, and on which footing. */
export const partnershipsQuestions: readonly QuestionPlan[] = [
  {
    key: 'par-ten-days',
    topic: 'partnerships',
    difficulty: 'easy',
    kind: 'single',
    prompt:
      'Release of a consignment is suspended on the application of a right holder, and nothing else happens. After which time must customs release goods that are otherwise in order (TRIPS, Article 55)?',
    options: [
      { id: 'a', text: 'After 5 calendar days', correct: false, feedback: 'Too short.' },
      {
        id: 'b',
        text: 'After 10 working days, unless extended by at most another 10 in appropriate cases',
        correct: true,
        feedback: 'Right. Count from the notice to the applicant.',
      },
      {
        id: 'c',
        text: 'After 20 working days, extendable without limit',
        correct: false,
        feedback: 'There is a limit: ten, and ten more.',
      },
      {
        id: 'd',
        text: 'Never: suspension lasts until the court has decided',
        correct: false,
        feedback: 'Without proceedings or a provisional measure, the goods go.',
      },
    ],
    explanation: 'Ten working days, extendable by ten. Partnership is what fits into them.',
    source: 'TRIPS Agreement, Article 55',
  },
  {
    key: 'par-ex-officio',
    topic: 'partnerships',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'May customs suspend release on its own initiative, without an application?',
    options: [
      { id: 'a', text: 'No, TRIPS forbids it', correct: false, feedback: 'TRIPS allows members to provide for it.' },
      {
        id: 'b',
        text: 'Yes, every WTO member must provide for it',
        correct: false,
        feedback: 'It is a possibility under Article 58, not a duty.',
      },
      {
        id: 'c',
        text: 'Yes, where national law so provides',
        correct: true,
        feedback:
          'Right: this is action ex officio, Article 58. Customs may then ask the right holder for information.',
      },
      {
        id: 'd',
        text: 'Only for goods in transit',
        correct: false,
        feedback: 'Transit is a question of its own. Members need not apply the measures to it.',
      },
    ],
    explanation: 'Article 58 lets members empower their authorities to act ex officio. Know whether your law does.',
    source: 'TRIPS Agreement, Article 58',
  },
  {
    key: 'par-statement',
    topic: 'partnerships',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'What makes a right holder’s expert statement strong? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'It says which features differ, and why they cannot be a variant',
        correct: true,
        feedback: 'Reasons can be tested.',
      },
      {
        id: 'b',
        text: 'The expert examined the exhibit itself',
        correct: true,
        feedback: 'A photograph of another piece proves little.',
      },
      { id: 'c', text: 'It uses the word “fake” throughout', correct: false, feedback: 'A word is not a reason.' },
      {
        id: 'd',
        text: 'It also demands a minimum sentence',
        correct: false,
        feedback: 'Sentence is for the court. A demand makes the witness look like a party.',
      },
      {
        id: 'e',
        text: 'It is signed by a named person who can come to court',
        correct: true,
        feedback: 'A statement by “the brand-protection team” cannot be questioned.',
      },
    ],
    explanation: 'Reasons, the right exhibit, and a person who answers for it.',
    source: 'Module 4, “Working with a right holder”',
  },
  {
    key: 'par-independent',
    topic: 'partnerships',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'A company offers to pay the hotel of your search team and asks to choose which of three shops is searched. What is right?',
    options: [
      {
        id: 'a',
        text: 'Accept both: it saves public money',
        correct: false,
        feedback: 'The choice of the target must never be bought, nor look as if it were.',
      },
      {
        id: 'b',
        text: 'Accept the hotel because it is of small value, refuse the choice, and leave both out of the file',
        correct: false,
        feedback: 'An unrecorded benefit is what the defence looks for.',
      },
      {
        id: 'c',
        text: 'Accept the choice, refuse the hotel',
        correct: false,
        feedback: 'The choice is the more serious of the two.',
      },
      {
        id: 'd',
        text: 'Refuse the choice; treat any benefit under the rules of your service, and record it',
        correct: true,
        feedback: 'Right. The company helps, the state decides.',
      },
    ],
    explanation:
      'Independence is a fact that must be visible. Would you be comfortable if the defence read the e-mail aloud?',
    source: 'Module 4, “Working with a right holder, and staying independent”',
  },
  {
    key: 'par-prosecutor',
    topic: 'partnerships',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'When is the best moment to bring in the prosecutor?',
    options: [
      {
        id: 'a',
        text: 'When the file is complete',
        correct: false,
        feedback: 'By then the wrong things may have been proved.',
      },
      {
        id: 'b',
        text: 'As early as possible',
        correct: true,
        feedback:
          'Right: the prosecutor says what must be proved. Preservation, freezing and controlled delivery often depend on it.',
      },
      {
        id: 'c',
        text: 'Only if an arrest is planned',
        correct: false,
        feedback: 'Much that matters happens before an arrest.',
      },
      { id: 'd', text: 'Only if the suspect has a lawyer', correct: false, feedback: 'The two are unrelated.' },
    ],
    explanation: 'The prosecutor decides what must be proved and can order measures in time. Involve early, not last.',
    source: 'Module 4, “Who brings what”',
  },
  {
    key: 'par-fiu',
    topic: 'partnerships',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'You want the financial intelligence unit to help. What should your first message contain above all?',
    options: [
      {
        id: 'a',
        text: 'A photograph of the goods',
        correct: false,
        feedback: 'It helps the right holder, not a search in reports about money.',
      },
      {
        id: 'b',
        text: 'The statement of the right holder',
        correct: false,
        feedback: 'Useful later, but it names no account.',
      },
      {
        id: 'c',
        text: 'Names in full, dates of birth, companies, accounts, telephones, and the period',
        correct: true,
        feedback: 'Right: the unit searches for persons and money, not for shoes.',
      },
      {
        id: 'd',
        text: 'A request for bank statements of all persons named so far, in a form that can be shown in court tomorrow',
        correct: false,
        feedback: 'The unit gives intelligence. Evidence must usually be obtained in another form.',
      },
    ],
    explanation: 'Each partner needs its own kind of fact. Financial units work with identifiers and dates.',
    source: 'Module 4, “Who brings what”; FATF Recommendation 29',
  },
  {
    key: 'par-platform',
    topic: 'partnerships',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'A marketplace can identify a seller, but deletes account data after thirty days. Your court order will take six weeks. What is the best step today?',
    options: [
      {
        id: 'a',
        text: 'Wait for the order, since anything else would be unlawful',
        correct: false,
        feedback: 'By then there is nothing left to order.',
      },
      {
        id: 'b',
        text: 'Ask the company to send all that it has informally, since it wishes to help, and use the answer in court',
        correct: false,
        feedback: 'What was given informally may be excluded, and may breach data protection.',
      },
      {
        id: 'c',
        text: 'Buy from the seller and ask him for his name',
        correct: false,
        feedback: 'A test purchase may be useful under your law, but does not save the data.',
      },
      {
        id: 'd',
        text: 'Send a lawful request for preservation that names accounts, data and period, and let the order follow',
        correct: true,
        feedback: 'Right: preserve first, obtain later.',
      },
    ],
    explanation:
      'Expedited preservation exists because data do not wait. Articles 16 and 29 of the Budapest Convention provide for it, at home and across borders.',
    source: 'Budapest Convention, Articles 16 and 29',
  },
  {
    key: 'par-mou',
    topic: 'partnerships',
    difficulty: 'easy',
    kind: 'multiple',
    prompt: 'What should a one-page agreement between agencies settle? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'Who calls whom, at which number',
        correct: true,
        feedback: 'A partnership is somebody who answers.',
      },
      {
        id: 'b',
        text: 'What may be asked, in which form, and by when an answer comes',
        correct: true,
        feedback: 'Without a date there is no answer.',
      },
      {
        id: 'c',
        text: 'Which agency is the more important one',
        correct: false,
        feedback: 'Nobody answers faster for having read that.',
      },
      {
        id: 'd',
        text: 'How personal data are protected and when they are erased',
        correct: true,
        feedback: 'Required by law in most countries, and by decency in all.',
      },
    ],
    explanation: 'Contacts, form, time, data, press, costs, and a day for testing the page.',
    source: 'Module 4, “What a working agreement says”',
  },
  {
    key: 'par-importer',
    topic: 'partnerships',
    difficulty: 'hard',
    kind: 'single',
    prompt: 'Which protection does TRIPS provide for an importer whose goods were wrongly detained on an application?',
    options: [
      {
        id: 'a',
        text: 'Security from the applicant, and compensation',
        correct: true,
        feedback: 'Right: Articles 53 and 56 balance the right to suspend.',
      },
      {
        id: 'b',
        text: 'None: border measures are made for the right holder, and the importer bears the risk of every consignment',
        correct: false,
        feedback: 'The treaty balances both sides.',
      },
      {
        id: 'c',
        text: 'Criminal prosecution of the customs officer',
        correct: false,
        feedback: 'Article 58 exempts officials from liability where they acted in good faith.',
      },
      {
        id: 'd',
        text: 'A right to keep goods that prove to be counterfeit',
        correct: false,
        feedback: 'Counterfeit goods are not released into commerce for that reason.',
      },
    ],
    explanation:
      'Security (Article 53) and compensation (Article 56) protect the honest importer. It is a reason to be careful and to write reasons.',
    source: 'TRIPS Agreement, Articles 53, 56 and 58',
  },
];
