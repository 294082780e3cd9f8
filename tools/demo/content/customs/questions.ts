import type { QuestionPlan } from '../model.js';
import { translated } from '../questions/translated.js';
import { customsInArabic } from './questions.ar.js';

const questions: readonly QuestionPlan[] = [
  {
    key: 'cus-ten',
    topic: 'parcels',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'According to the OECD and EUIPO (2025), how large is the typical seizure of counterfeit goods?',
    options: [
      {
        id: 'a',
        text: 'More than a thousand items, in a container',
        correct: false,
        feedback: 'Containers carry value, but they are not the typical seizure.',
      },
      {
        id: 'b',
        text: 'Fewer than ten items, in nearly 80 % of seizures',
        correct: true,
        feedback: 'Right: the small parcel is the rule.',
      },
      {
        id: 'c',
        text: 'Between ten and a hundred items, in a truck with mixed goods',
        correct: false,
        feedback: 'Not what the report describes.',
      },
    ],
    explanation: 'Nearly four seizures in five hold fewer than ten items.',
    source: 'OECD and EUIPO, Mapping Global Trade in Fakes 2025',
  },
  {
    key: 'cus-deminimis',
    topic: 'parcels',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'A sender posts 900 parcels with two belts each. The defence says: “Each is a small non-commercial quantity (TRIPS, Article 60).” What is your answer?',
    options: [
      {
        id: 'a',
        text: 'The rule is right, and the parcels must be released',
        correct: false,
        feedback: 'The rule is about goods of a non-commercial nature.',
      },
      {
        id: 'b',
        text: 'Article 60 applies only to luggage and never to parcels sent by post',
        correct: false,
        feedback: 'It names small consignments as well.',
      },
      {
        id: 'c',
        text: 'The parcels together are a commercial quantity, shown by sender, weights and times',
        correct: true,
        feedback: 'Right: show the slices together.',
      },
    ],
    explanation:
      'Article 60 allows an exception for small quantities of a non-commercial nature. Splitting does not make trade non-commercial.',
    source: 'TRIPS Agreement, Article 60',
  },
  {
    key: 'cus-signs',
    topic: 'parcels',
    difficulty: 'easy',
    kind: 'multiple',
    prompt: 'Which signs can often be seen in parcel data before the parcel itself is seen? Choose all that apply.',
    options: [
      {
        id: 'a',
        text: 'Many senders with one telephone number',
        correct: true,
        feedback: 'Numbers must work, names need not.',
      },
      { id: 'b', text: 'The quality of the stitching', correct: false, feedback: 'Seen only when it is open.' },
      {
        id: 'c',
        text: 'Equal weights to the gram, posted within one hour',
        correct: true,
        feedback: 'Packed by one hand, from one lot.',
      },
      { id: 'd', text: 'Values just below the limit for duty', correct: true, feedback: 'Chosen, not measured.' },
    ],
    explanation: 'Data come before goods. Ask which fields the operators send, and how early.',
    source: 'Course, “Signs that only parcels have”',
  },
  {
    key: 'cus-random',
    topic: 'parcels',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'A profile led to 50 seizures in 200 checks. Random checks in the same period led to 26 seizures in 100. What follows?',
    options: [
      {
        id: 'a',
        text: 'The profile works: 50 is more than 26',
        correct: false,
        feedback: 'Compare shares, not counts.',
      },
      {
        id: 'b',
        text: 'The profile finds no more than chance does, and must be revised',
        correct: true,
        feedback: 'Right: 25 % against 26 %.',
      },
      {
        id: 'c',
        text: 'Random checks should be abolished, since they tie up staff who could follow the profile',
        correct: false,
        feedback: 'Without them nobody would have noticed.',
      },
      {
        id: 'd',
        text: 'Nothing can be said before a year has passed',
        correct: false,
        feedback: 'The samples are small, but they give no support to the profile.',
      },
    ],
    explanation: 'A profile is a hypothesis. The random sample is its test.',
    source: 'Course, “A profile is a hypothesis”',
  },
  {
    key: 'cus-reason',
    topic: 'parcels',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'When must the reason for an inspection exist?',
    options: [
      {
        id: 'a',
        text: 'When the report is signed, at the end of the shift in which the goods were found',
        correct: false,
        feedback: 'Too late: a report describes a reason, it does not make one.',
      },
      { id: 'b', text: 'Before the inspection', correct: true, feedback: 'Right, with the time beside it.' },
      {
        id: 'c',
        text: 'When the right holder has confirmed',
        correct: false,
        feedback: 'That comes after the inspection.',
      },
    ],
    explanation: 'The reason comes first, then the act. Write it down with the time.',
    source: 'Course, lesson “Four inspections”',
  },
  {
    key: 'cus-papers',
    topic: 'parcels',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'Which pair of papers shows most quickly that a declaration is false?',
    options: [
      { id: 'a', text: 'The invoice and the trader’s website', correct: false, feedback: 'A website proves little.' },
      {
        id: 'b',
        text: 'The packing list and the scale',
        correct: true,
        feedback: 'Right: weight is hard to keep equal.',
      },
      {
        id: 'c',
        text: 'The certificate of origin and the photograph of the sender in the account of the carrier',
        correct: false,
        feedback: 'Neither is compared with the goods.',
      },
      {
        id: 'd',
        text: 'The insurance policy and the invoice',
        correct: false,
        feedback: 'Both come from the same hand.',
      },
    ],
    explanation: 'What can be weighed and counted is the first test of what was written.',
    source: 'Course, “What papers tell before a knife does”',
  },
  {
    key: 'cus-zone-law',
    topic: 'free-zones',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'Which law applies inside a free zone?',
    options: [
      {
        id: 'a',
        text: 'The rules of the operator alone, until the goods leave the zone through the gate',
        correct: false,
        feedback: 'The operator has house rules, not laws.',
      },
      {
        id: 'b',
        text: 'The law of the country from which the goods come',
        correct: false,
        feedback: 'The zone lies in the territory of the state in which it is.',
      },
      {
        id: 'c',
        text: 'The law of the state, with a special rule for duties and taxes',
        correct: true,
        feedback: 'Right: the fence stands for duty, not for the law.',
      },
    ],
    explanation:
      'Goods in a zone are treated for duties and taxes as though not imported. Criminal law and the powers of customs remain.',
    source: 'OECD, Recommendation on free trade zones, 2019',
  },
  {
    key: 'cus-zone-checks',
    topic: 'free-zones',
    difficulty: 'medium',
    kind: 'single',
    prompt: 'What does the OECD recommendation of 2019 say on checks in free trade zones?',
    options: [
      {
        id: 'a',
        text: 'Authorities should be able to check at any time, on their own initiative',
        correct: true,
        feedback: 'Right.',
      },
      {
        id: 'b',
        text: 'Checks should be announced to the operator of the zone at least ten working days in advance',
        correct: false,
        feedback: 'No such notice; the ten days belong to another rule.',
      },
      {
        id: 'c',
        text: 'Checks should be left to the operator',
        correct: false,
        feedback: 'The operator’s code of conduct does not replace public control.',
      },
      {
        id: 'd',
        text: 'Checks are allowed only on leaving the zone',
        correct: false,
        feedback: 'Goods stored, made or packaged inside are named.',
      },
    ],
    explanation:
      'The right to require data and samples and to check ex officio at any time is the core of the recommendation.',
    source: 'OECD, Recommendation on free trade zones, 2019',
  },
  {
    key: 'cus-localisation',
    topic: 'free-zones',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'Unbranded handbags and metal logos arrive on two routes and are joined in a zone near the market. What do the OECD and EUIPO call this?',
    options: [
      {
        id: 'a',
        text: 'Diversion of genuine goods from the channel for which their maker had intended them',
        correct: false,
        feedback: 'Here nothing genuine is involved.',
      },
      { id: 'b', text: 'Transit', correct: false, feedback: 'Transit does not change the goods.' },
      { id: 'c', text: 'Localisation', correct: true, feedback: 'Right: the last step is moved close to the market.' },
    ],
    explanation: 'Finishing near the market lowers the risk at the border: neither route alone carries a counterfeit.',
    source: 'OECD and EUIPO, Mapping Global Trade in Fakes 2025',
  },
  {
    key: 'cus-reexport',
    topic: 'free-zones',
    difficulty: 'hard',
    kind: 'single',
    prompt:
      'An importer offers to send detained counterfeit goods back unaltered, at his own cost. What does Article 59 of TRIPS say?',
    options: [
      {
        id: 'a',
        text: 'He has a right to it, provided that he pays the costs of storage and of the return',
        correct: false,
        feedback: 'No such right exists.',
      },
      {
        id: 'b',
        text: 'It is for the right holder alone to decide',
        correct: false,
        feedback: 'The authority applies the law.',
      },
      {
        id: 'c',
        text: 'It shall not be allowed, other than in exceptional circumstances',
        correct: true,
        feedback: 'Right: sending the problem on is not a solution.',
      },
      {
        id: 'd',
        text: 'Re-export is forbidden for all goods that infringe any right',
        correct: false,
        feedback: 'The rule names counterfeit trademark goods.',
      },
    ],
    explanation:
      'Article 59: no re-exportation of counterfeit trademark goods in an unaltered state, other than in exceptional circumstances.',
    source: 'TRIPS Agreement, Article 59',
  },
  {
    key: 'cus-transit',
    topic: 'free-zones',
    difficulty: 'hard',
    kind: 'multiple',
    prompt:
      'On which bases may action against suspicious goods in transit rest, depending on national law? Choose all that apply.',
    options: [
      { id: 'a', text: 'A false customs declaration', correct: true, feedback: 'Often the simplest.' },
      {
        id: 'b',
        text: 'A duty under TRIPS to stop all goods in transit',
        correct: false,
        feedback: 'There is none; see note 13 to Article 51.',
      },
      {
        id: 'c',
        text: 'Danger to health or safety',
        correct: true,
        feedback: 'Protects people wherever the goods are going.',
      },
      {
        id: 'd',
        text: 'A request by another state',
        correct: true,
        feedback: 'Mutual assistance between customs or judicial authorities.',
      },
    ],
    explanation:
      'TRIPS leaves transit to national law. Settle with the prosecutor in advance which basis you will use.',
    source: 'TRIPS Agreement, Article 51, note 13',
  },
  {
    key: 'cus-zone-signs',
    topic: 'free-zones',
    difficulty: 'easy',
    kind: 'multiple',
    prompt: 'What in a zone’s store is a sign of finishing? Choose all that apply.',
    options: [
      { id: 'a', text: 'A heat press', correct: true, feedback: 'Labels are fixed with it.' },
      { id: 'b', text: 'Pallets wrapped in film', correct: false, feedback: 'So they are everywhere.' },
      {
        id: 'c',
        text: 'Rolls of labels among the stock of a trader in ready goods',
        correct: true,
        feedback: 'Ready goods need none.',
      },
      { id: 'd', text: 'A forklift truck', correct: false, feedback: 'Every store has one.' },
    ],
    explanation: 'Look for what does not belong to a store: presses, printers, labels, sleeping places.',
    source: 'Course, “A check in a zone, step by step”',
  },
];

/** The bank of the customs course: topics “parcels” and “free-zones”, in English and Arabic. */
export const customsQuestions = translated(questions, { ar: customsInArabic });
