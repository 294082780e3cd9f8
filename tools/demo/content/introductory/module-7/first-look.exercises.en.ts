import type { BlockOfType } from '@provost/domain';

/** The exercises of the lesson "First look". */
export const firstLookExercises = {
  label: {
    type: 'hotspot',
    id: 'label-spots',
    prompt: 'Mark what does not fit together on this label.',
    hints: ['Compare what the contents say with the weight and the receiver.'],
    explanation: 'None of these is an offence by itself. Together they are a reason that can be written down.',
    picture: {
      file: 'figures/parcel-label.png',
      alt: 'A parcel label: from a post box in a free zone, to a pharmacy; contents “Gift, no value”; 11.4 kilograms; route A, C, B.',
      credit: 'Meridian College',
    },
    regions: [
      {
        ...{ id: 'sender', label: 'Sender', target: true, x: 0.07, y: 0.07, width: 0.5, height: 0.2 },
        text: 'A post box in a free zone, without a firm that can be found.',
      },
      {
        ...{ id: 'contents', label: 'Contents', target: true, x: 0.07, y: 0.3, width: 0.4, height: 0.15 },
        text: '“Gift, no value” is vague, and a pharmacy receives few gifts.',
      },
      {
        ...{ id: 'weight', label: 'Weight', target: true, x: 0.07, y: 0.48, width: 0.4, height: 0.15 },
        text: 'More than eleven kilograms of something without value.',
      },
      {
        ...{ id: 'receiver', label: 'Receiver', target: false, x: 0.51, y: 0.3, width: 0.4, height: 0.32 },
        text: 'A pharmacy with a street address: by itself nothing unusual.',
      },
      {
        ...{ id: 'barcode', label: 'Bar code', target: false, x: 0.09, y: 0.67, width: 0.36, height: 0.25 },
        text: 'A tracking number. Useful later, no indicator now.',
      },
      {
        ...{ id: 'route', label: 'Route', target: true, x: 0.66, y: 0.68, width: 0.24, height: 0.21 },
        text: 'From A to B by way of C: a detour that costs money asks for a reason.',
      },
    ],
  } satisfies BlockOfType<'hotspot'>,
  pack: {
    type: 'hotspot',
    id: 'pack-spots',
    prompt: 'Explore the pack: what can be read from it without a laboratory?',
    picture: {
      file: 'figures/blister-pack.png',
      alt: 'The same pack, with four places to explore: seal, print, lot and expiry date, maker.',
      credit: 'Meridian College',
    },
    regions: [
      {
        ...{ id: 'seal', label: 'Seal of the foil', target: false, x: 0.71, y: 0.16, width: 0.07, height: 0.34 },
        text: 'The line of the seal wanders. A machine that is maintained seals straight.',
      },
      {
        ...{ id: 'print', label: 'Print', target: false, x: 0.78, y: 0.4, width: 0.15, height: 0.1 },
        text: '“Tabelts”: a misspelling. Photograph it beside a genuine pack.',
      },
      {
        ...{ id: 'lot', label: 'Lot and expiry date', target: false, x: 0.09, y: 0.7, width: 0.3, height: 0.16 },
        text: 'There is no thirteenth month. The right holder can also say whether lot B 2291 was ever made.',
      },
      {
        ...{ id: 'maker', label: 'Maker', target: false, x: 0.53, y: 0.7, width: 0.36, height: 0.15 },
        text: '“Made for” names nobody who made it.',
      },
    ],
  } satisfies BlockOfType<'hotspot'>,
  words: {
    type: 'sort',
    id: 'three-words',
    prompt: 'Which word fits each find best?',
    hints: ['Ask: whose mark? what was misrepresented? or only: is the quality met?'],
    explanation:
      'Since May 2017 the World Health Organization says “falsified”, and leaves intellectual property out of it.',
    groups: [
      { id: 'counterfeit', title: 'Counterfeit' },
      { id: 'falsified', title: 'Falsified' },
      { id: 'substandard', title: 'Substandard' },
    ],
    items: [
      {
        ...{ id: 'bag', text: 'A plain bag that bears a registered mark without licence', group: 'counterfeit' },
        feedback: 'The mark is what was taken.',
      },
      {
        ...{
          id: 'chalk',
          text: 'Tablets of chalk sold under an invented name as a malaria medicine',
          group: 'falsified',
        },
        feedback: 'Composition is misrepresented; no registered mark was copied.',
      },
      {
        ...{ id: 'syrup', text: 'An authorised syrup that fails its own test of strength', group: 'substandard' },
        feedback: 'The product is authorised; its quality fails.',
      },
    ],
  } satisfies BlockOfType<'sort'>,
  order: {
    type: 'order',
    id: 'seizure-steps',
    prompt: 'Put the steps of the seizure in order.',
    hints: ['What is lost for ever if it is done too late?'],
    explanation: 'Place, number, seal, record, store: each step makes the next one provable.',
    items: [
      { id: 'photo', text: 'Photograph the goods as they lie' },
      { id: 'number', text: 'Give each exhibit its own number' },
      { id: 'seal', text: 'Pack and seal, with a witness' },
      { id: 'record', text: 'Write the record with seal numbers, and have it signed' },
      { id: 'store', text: 'Hand over to the store against a receipt' },
    ],
  } satisfies BlockOfType<'order'>,
  papers: {
    type: 'match',
    id: 'papers',
    prompt: 'Which paper shows which indicator?',
    explanation: 'Ask for all of them at once: they were seldom written by the same hand.',
    pairs: [
      { id: 'invoice', left: 'A price far below the market', right: 'Commercial invoice' },
      { id: 'packing', left: 'Fewer cartons than were counted', right: 'Packing list' },
      { id: 'lading', left: 'A detour through a free zone', right: 'Bill of lading' },
      { id: 'licence', left: 'An importer who may not trade in medicines', right: 'Import licence' },
    ],
  } satisfies BlockOfType<'match'>,
  clock: {
    type: 'fill',
    id: 'article-55',
    prompt: 'Complete the rule of TRIPS, Article 55.',
    hints: ['The limit counts working days, from the notice to the applicant.'],
    explanation:
      'TRIPS Agreement, Article 55: ten working days, which may be extended by another ten in appropriate cases.',
    gaps: [
      {
        ...{ id: 'days', type: 'number', value: 10, tolerance: 0, unit: 'working days' },
        label: 'After the notice, proceedings must have been begun within',
      },
      {
        ...{ id: 'then', type: 'text', exactCase: false, exactDiacritics: false },
        label: 'Otherwise the goods are …',
        accepted: ['released', 'release', 'set free', 'freed'],
      },
    ],
  } satisfies BlockOfType<'fill'>,
  example: {
    type: 'worked',
    id: 'count-days',
    prompt: 'An example: the notice is served on Monday 2 March. Until when may the goods be held?',
    steps: [
      {
        id: 'begin',
        title: 'When does it begin?',
        text: 'Count begins on the day after the notice: Tuesday 3 March.',
        ask: '',
      },
      {
        id: 'skip',
        title: 'Which days do not count?',
        text: 'Saturdays, Sundays and public holidays of the country.',
        ask: '',
      },
      {
        ...{
          id: 'end',
          title: 'The tenth working day',
          ask: 'Which day is the tenth working day, if there is no holiday?',
        },
        text: 'Monday 16 March: five days from 3 to 9 March, five more from 10 to 16 March.',
      },
    ],
  } satisfies BlockOfType<'worked'>,
  several: {
    type: 'check',
    id: 'clock-holds',
    prompt: 'What can prevent the release on the tenth day?',
    multiple: true,
    options: [
      {
        ...{ id: 'a', text: 'Proceedings on the merits were begun, and customs were told', correct: true },
        feedback: 'Article 55 says so.',
      },
      {
        ...{ id: 'b', text: 'An authority took provisional measures that prolong the suspension', correct: true },
        feedback: 'Article 55 says so.',
      },
      {
        ...{ id: 'c', text: 'The officer is certain that the goods are counterfeit', correct: false },
        feedback: 'Certainty is no proceeding. Tell the right holder how few days are left.',
      },
    ],
  } satisfies BlockOfType<'check'>,
};
