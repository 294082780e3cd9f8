import type { QuestionPlan } from '../model.js';

/** Topic “health-and-safety”: dangers to the public and to the officer. */
export const healthAndSafetyQuestions: readonly QuestionPlan[] = [
  {
    key: 'hs-first-call',
    topic: 'health-and-safety',
    difficulty: 'easy',
    kind: 'single',
    prompt:
      'You find a suspected falsified medicine that is already on sale in pharmacies. Who should hear of it first?',
    options: [
      {
        id: 'a',
        text: 'The owner of the trademark',
        correct: false,
        feedback: 'Second. The owner cannot recall goods that are not his.',
      },
      {
        id: 'b',
        text: 'The health authority, with the prosecutor',
        correct: true,
        feedback: 'Right: it can stop sales and recall the batch today.',
      },
      {
        id: 'c',
        text: 'The press, so that patients hear of it at once',
        correct: false,
        feedback: 'A warning to the public is agreed with the authority and the prosecutor.',
      },
      {
        id: 'd',
        text: 'Nobody, until the laboratory has reported',
        correct: false,
        feedback: 'A reasonable suspicion of danger is enough for a warning.',
      },
    ],
    explanation: 'Patients cannot wait for a statement. Health first, mark second.',
    source: 'Module 1, “The word chooses the law”; module 7, “Warn first, then prove”',
  },
  {
    key: 'hs-one-in-ten',
    topic: 'health-and-safety',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'WHO reported in 2017 on medical products in low- and middle-income countries. What did it say?',
    options: [
      {
        id: 'a',
        text: 'One in ten is counterfeit',
        correct: false,
        feedback: 'WHO did not count counterfeits; the term belongs to trademark law.',
      },
      {
        id: 'b',
        text: 'One in a hundred is falsified',
        correct: false,
        feedback: 'Ten times too small, and only one of the two kinds.',
      },
      { id: 'c', text: 'Half of all antimalarials are fake', correct: false, feedback: 'Not what was reported.' },
      {
        id: 'd',
        text: 'About one in ten is substandard or falsified',
        correct: true,
        feedback: 'Right: two kinds together, and an estimate.',
      },
    ],
    explanation:
      'About one in ten is substandard or falsified. Antimalarials and antibiotics were the most often reported.',
    source: 'WHO, 28 November 2017',
  },
  {
    key: 'hs-syrup',
    topic: 'health-and-safety',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'In January 2023 WHO recalled cough syrups contaminated with diethylene glycol, linked to more than 300 deaths. Why are these cases a lesson for IP investigators?',
    options: [
      {
        id: 'a',
        text: 'Because all the syrups bore counterfeit trademarks',
        correct: false,
        feedback: 'This was not the finding. WHO spoke of contaminated, substandard products.',
      },
      {
        id: 'b',
        text: 'Because trademark law carries the heaviest sentence in such cases, and allows the right holder to order the recall of the whole batch himself',
        correct: false,
        feedback: 'Health law does, as a rule.',
      },
      {
        id: 'c',
        text: 'Because the greatest danger may come from products in which no trademark is touched, so health law must be ready',
        correct: true,
        feedback: 'Right: words decide, and the batch comes before the mark.',
      },
      {
        id: 'd',
        text: 'Because the products were sold only online',
        correct: false,
        feedback: 'They were over-the-counter syrups.',
      },
    ],
    explanation:
      'A product may kill without any trademark being copied. The first question is where the rest of the batch is.',
    source: 'WHO, 23 January 2023',
  },
  {
    key: 'hs-lithium',
    topic: 'health-and-safety',
    difficulty: 'medium',
    kind: 'multiple',
    prompt: 'How should seized lithium-ion cells be kept? Choose all that apply.',
    options: [
      { id: 'a', text: 'With their contacts covered', correct: true, feedback: 'No short circuit.' },
      {
        id: 'b',
        text: 'Together in one sealed plastic bag',
        correct: false,
        feedback: 'Loose cells touch; a bag does not stop a fire.',
      },
      {
        id: 'c',
        text: 'Apart from other exhibits, dry and cool, where a fire would not spread',
        correct: true,
        feedback: 'A cell may ignite hours after it was handled.',
      },
      { id: 'd', text: 'In a container marked with the danger', correct: true, feedback: 'The next hand must know.' },
      {
        id: 'e',
        text: 'Charged to the full, so that they can be tested at any time',
        correct: false,
        feedback: 'A full cell holds the most energy, and is the most dangerous.',
      },
    ],
    explanation: 'Cover, separate, cool, mark. Damaged or warm cells are for trained colleagues.',
    source: 'Module 7, lesson “Safe hands”',
  },
  {
    key: 'hs-hiss',
    topic: 'health-and-safety',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'In the evidence store a box of cells begins to hiss. What do you do?',
    options: [
      {
        id: 'a',
        text: 'Open the box to see which cell it is',
        correct: false,
        feedback: 'You would stand over it when it opens.',
      },
      {
        id: 'b',
        text: 'Carry the box outside, away from the other exhibits, before it can do harm',
        correct: false,
        feedback: 'You would hold it when it burns.',
      },
      {
        id: 'c',
        text: 'Pour water on it and go back to work',
        correct: false,
        feedback: 'Fire-fighting is for those trained and equipped for it.',
      },
      {
        id: 'd',
        text: 'Leave, close the door, raise the alarm, call the fire service',
        correct: true,
        feedback: 'Right: exhibits can be lost, colleagues cannot.',
      },
    ],
    explanation: 'Hissing means that the reaction has begun. The smoke is poisonous.',
    source: 'Module 7, lesson “Safe hands”',
  },
  {
    key: 'hs-resistance',
    topic: 'health-and-safety',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'A falsified antibiotic contains a third of the declared substance. Which harm goes beyond the single patient?',
    options: [
      {
        id: 'a',
        text: 'Germs that survive the weak dose can become resistant, and spread',
        correct: true,
        feedback: 'Right: too little may do more lasting harm than nothing.',
      },
      {
        id: 'b',
        text: 'The patient is sure to be poisoned by whatever was used to fill the tablet',
        correct: false,
        feedback: 'Poisoning comes from other contents, not from too little of the right one.',
      },
      {
        id: 'c',
        text: 'None, since a third is better than nothing',
        correct: false,
        feedback: 'For antibiotics a weak dose selects the strongest germs.',
      },
      {
        id: 'd',
        text: 'The price of the genuine product rises',
        correct: false,
        feedback: 'Possible, but not the harm to health.',
      },
    ],
    explanation:
      'Without substance the disease goes on; with too little, resistance grows; with something else, poison. Three harms, three reports.',
    source: 'WHO, Substandard and falsified medical products, fact sheet',
  },
  {
    key: 'hs-dangerous',
    topic: 'health-and-safety',
    difficulty: 'medium',
    kind: 'single',
    prompt:
      'According to the OECD and EUIPO (Dangerous Fakes, 2022), how were most seized dangerous products destined for the EU sold?',
    options: [
      {
        id: 'a',
        text: 'At markets and in street trade: 60 % of the seizures',
        correct: false,
        feedback: 'Not most of them.',
      },
      { id: 'b', text: 'Online: 60 % of the seizures', correct: true, feedback: 'Right.' },
      {
        id: 'c',
        text: 'Through licensed shops',
        correct: false,
        feedback: 'It happens, but it is not the main channel.',
      },
      { id: 'd', text: 'By auction of surplus stock', correct: false, feedback: 'Not in the report.' },
    ],
    explanation: 'Online sales stood behind 60 % of seizures of dangerous products destined for the European Union.',
    source: 'OECD and EUIPO, Dangerous Fakes, 2022',
  },
  {
    key: 'hs-unknown-liquid',
    topic: 'health-and-safety',
    difficulty: 'easy',
    kind: 'single',
    prompt: 'What do you write on the tag of a drum with an unknown liquid, if a worker says that it is alcohol?',
    options: [
      { id: 'a', text: '“Alcohol”', correct: false, feedback: 'It may be methanol or a solvent.' },
      {
        id: 'b',
        text: '“Alcohol, about 40 litres, harmless according to the statement of a worker”',
        correct: false,
        feedback: 'Dangerous for the next hand.',
      },
      {
        id: 'c',
        text: '“Perfume, counterfeit”',
        correct: false,
        feedback: 'A conclusion on two points, and no warning.',
      },
      {
        id: 'd',
        text: '“Unknown liquid, treat as flammable and toxic”, with quantity and description',
        correct: true,
        feedback: 'Right. What the worker said belongs in the record.',
      },
    ],
    explanation: 'Describe and warn; do not conclude.',
    source: 'Module 7, lesson “Safe hands”',
  },
  {
    key: 'hs-workers',
    topic: 'health-and-safety',
    difficulty: 'hard',
    kind: 'multiple',
    prompt:
      'In an illicit workshop you find three workers behind a door that is locked from outside; their passports are in a tin. What is right? Choose all that apply.',
    options: [
      { id: 'a', text: 'Medical help and safety come first', correct: true, feedback: 'Before any question.' },
      {
        id: 'b',
        text: 'Question them together, with the supervisor as interpreter',
        correct: false,
        feedback: 'He may be the one they fear.',
      },
      {
        id: 'c',
        text: 'Treat them as persons who may be victims, and explain their rights',
        correct: true,
        feedback: 'It closes no road.',
      },
      {
        id: 'd',
        text: 'Inform the unit for trafficking in persons and the labour inspectorate',
        correct: true,
        feedback: 'What you saw may be the more serious crime.',
      },
      {
        id: 'e',
        text: 'Return the passports to the supervisor against receipt',
        correct: false,
        feedback: 'They belong to the workers, and are exhibits first.',
      },
    ],
    explanation:
      'Locked doors and withheld papers point to exploitation. Protect first, separate from those who give orders, and report.',
    source: 'Module 3, “Those who make the goods”; module 7, “Safe hands”',
  },
];
