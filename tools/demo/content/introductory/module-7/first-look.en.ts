import type { LessonContent } from '@provost/domain';
import { rich } from '../../rich.js';
import { firstLookExercises } from './first-look.exercises.en.js';

/** A lesson in which every block is used: a parcel, a pack, the words for what is found, and the law's clock. */
export const firstLookEn: LessonContent = {
  kind: 'lesson',
  passShare: 0.6,
  pages: [
    {
      id: 'label',
      title: 'The label speaks first',
      blocks: [
        {
          type: 'text',
          body: rich(`
            A parcel of medicines, perhaps, on its way to a pharmacy. Before anybody opens it, its label has already made
            five statements. Read them against each other: an indicator is never a proof, but three of them are a reason.
          `),
        },
        firstLookExercises.label,
        {
          type: 'check',
          id: 'label-next',
          prompt: 'You have three indicators. What do you do with the parcel?',
          hints: ['Which step can still be undone?', 'Who may decide that goods are opened in your country?'],
          options: [
            {
              id: 'a',
              text: 'Open it at once; the indicators prove the offence',
              correct: false,
              feedback: 'Indicators justify an inspection. They prove nothing, and the opening needs its legal basis.',
            },
            {
              id: 'b',
              text: 'Note the indicators, keep the parcel, and open it under your customs law, with a witness',
              correct: true,
              feedback: 'Right: the reason is on paper before the seal is broken.',
            },
            {
              id: 'c',
              text: 'Let it run; a gift has no value',
              correct: false,
              feedback: 'A gift of eleven kilograms to a pharmacy is a contradiction, not an explanation.',
            },
          ],
        },
      ],
    },
    {
      id: 'pack',
      title: 'The pack in your hand',
      blocks: [
        {
          type: 'figure',
          picture: {
            file: 'figures/blister-pack.png',
            alt: 'The back of a blister pack with eight tablets, a product name, a lot number and an expiry date.',
            credit: 'Meridian College',
          },
          caption: 'The back of the pack, drawn from a training exhibit. Product and firm are invented.',
        },
        firstLookExercises.pack,
        firstLookExercises.words,
        {
          type: 'text',
          body: rich(`
            ### Which law do you hold?

            § Two laws stand side by side in most countries: one protects the mark, the other the patient. Find both, and
            ask which authority may seize under each before you open the first box.
            §GH Medicines fall under Part Seven of the Public Health Act, 2012 (Act 851), which the Food and Drugs Authority
            enforces; marks under the Trade Marks Act, 2004 (Act 664).
            §MA Medicines fall under Law 17-04, the code of medicines and pharmacy; marks under Law 17-97 on industrial
            property.
          `),
        },
      ],
      ways: [{ when: { on: 'score', is: 'below', share: 0.6 }, to: 'again' }],
      then: 'seizure',
    },
    {
      id: 'again',
      title: 'Three words, once more',
      blocks: [
        {
          type: 'text',
          body: rich(`
            The three words answer different questions. **Counterfeit** asks whose mark it bears. **Falsified** asks whether
            identity, composition or source were misrepresented on purpose. **Substandard** asks whether an authorised
            product fails its own quality. One pack can be more than one of them.
          `),
        },
        {
          type: 'cards',
          cards: [
            {
              front: 'Counterfeit',
              back: 'A registered trademark is used without authority. A word of intellectual property.',
            },
            {
              front: 'Falsified',
              back: 'Identity, composition or source is deliberately misrepresented. A word of health.',
            },
            { front: 'Substandard', back: 'An authorised product that fails its quality standard or specification.' },
          ],
        },
      ],
    },
    {
      id: 'seizure',
      title: 'From the table to the store',
      blocks: [
        firstLookExercises.order,
        firstLookExercises.papers,
        {
          type: 'check',
          id: 'seizure-sample',
          prompt: 'The right holder offers to test the tablets in its own laboratory. What do you hand over?',
          options: [
            {
              id: 'a',
              text: 'All of the packs, so that the test is complete',
              correct: false,
              feedback: 'Nothing would be left for the defence or for a second opinion.',
            },
            {
              id: 'b',
              text: 'Numbered samples from each lot, against a receipt; the rest stays sealed in the store',
              correct: true,
              feedback: 'Right: the test can be repeated, and the history of each pack is unbroken.',
            },
          ],
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Why photograph before moving?',
              body: 'The place of a thing is evidence, and nobody can put it back exactly as it was.',
            },
            {
              title: 'Why a number for each exhibit?',
              body: 'A laboratory report names a number. If two things share it, the report proves neither.',
            },
          ],
        },
      ],
    },
    {
      id: 'clock',
      title: 'The clock of Article 55',
      blocks: [
        {
          type: 'text',
          body: rich(`
            Customs may hold suspect goods at the request of the right holder, but not for ever.{{TRIPS Agreement, Article
            55. Your own law may set a shorter period, never none.}} Three days decide.
          `),
        },
        {
          type: 'timeline',
          items: [
            { when: 'Day 0', what: 'The applicant is served notice that release of the goods was suspended.' },
            { when: 'Day 10', what: 'Without proceedings or a provisional measure, the goods are released.' },
            { when: 'Day 20', what: 'The end of the longest extension, where one was granted.' },
          ],
        },
        firstLookExercises.clock,
        firstLookExercises.example,
        firstLookExercises.several,
      ],
    },
  ],
};
