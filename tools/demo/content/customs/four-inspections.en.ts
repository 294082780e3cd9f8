import type { LessonContent } from '@provost/domain';
import { rich } from '../rich.js';

export const fourInspectionsEn: LessonContent = {
  kind: 'lesson',
  pages: [
    {
      id: 'belt',
      title: 'Twenty parcels, four inspections',
      blocks: [
        {
          type: 'text',
          body: rich(`
            It is four in the morning at a sorting centre. Twenty parcels wait on the belt, and there are people and time
            for four inspections. You see only the data. Which four do you open, and how will you explain the other
            sixteen?
          `),
        },
        {
          type: 'accordion',
          items: [
            {
              title: 'Parcels 3, 4, 9 and 14',
              body: 'Four senders, one telephone number. Each 1,240 g. “Gift, no value.” Four receivers in one street.',
            },
            {
              title: 'Parcel 7',
              body: '“Perfume, 6 pieces, 320”, from a known retailer, with invoice and code. First order of this receiver.',
            },
            {
              title: 'Parcel 11',
              body: '“Stickers”, 9 kg, to a trader in plain T-shirts. Sent by express, paid in cash.',
            },
            {
              title: 'Parcel 18',
              body: 'From a country that was in the news. Books, 2.1 kg, one sender, one receiver, value plausible.',
            },
            {
              title: 'The other thirteen',
              body: 'Nothing stands out. That is what most of the world’s post looks like.',
            },
          ],
        },
        {
          type: 'check',
          id: 'belt-first',
          prompt: 'Which parcel tells most about a trade in counterfeit clothing?',
          options: [
            {
              id: 'a',
              text: 'Parcel 18: the country was in the news',
              correct: false,
              feedback: 'News is not a sign. Goods, papers and trade fit each other here.',
            },
            {
              id: 'b',
              text: 'Parcel 11: nine kilograms of stickers for a trader in plain T-shirts',
              correct: true,
              feedback:
                'Right: labels apart from goods, express for a cheap thing, cash. Look for the T-shirts on another route.',
            },
            {
              id: 'c',
              text: 'Parcel 7: perfume is often counterfeited',
              correct: false,
              feedback: 'The kind of goods alone is weak. Retailer, invoice and code agree.',
            },
          ],
        },
      ],
    },
    {
      id: 'slices',
      title: 'Slices of one loaf',
      blocks: [
        {
          type: 'text',
          body: rich(`
            Parcels 3, 4, 9 and 14 together weigh almost five kilograms. If you open one, the other three go to their
            addresses, and tonight their sender knows.
          `),
        },
        {
          type: 'check',
          id: 'slices-how',
          prompt: 'What is the best use of your inspections here?',
          options: [
            {
              id: 'a',
              text: 'Open one, release three, and decide next week',
              correct: false,
              feedback: 'You keep a slice and lose the loaf.',
            },
            {
              id: 'b',
              text: 'Hold all four on one written reason, and open two; the data link counts as much as what is inside',
              correct: true,
              feedback: 'Right: the link shows the commercial quantity, which Article 60 of TRIPS does not excuse.',
            },
            {
              id: 'c',
              text: 'Release all four: each is small and non-commercial',
              correct: false,
              feedback: 'Small, yes. Four equal ones from one hand are not non-commercial.',
            },
          ],
        },
        {
          type: 'cards',
          cards: [
            { front: 'Weight', back: 'Equal to the gram: packed by one hand, from one lot.' },
            {
              front: 'Telephone',
              back: 'Names are free, numbers must work: somebody wants to hear when a parcel is stuck.',
            },
            { front: 'Street', back: 'Four doors in one street: one collector.' },
          ],
        },
      ],
    },
    {
      id: 'random',
      title: 'The fourth inspection',
      blocks: [
        {
          type: 'text',
          body: rich(`
            You have opened parcel 11 and two of the four slices. One inspection is left. A colleague wants to open parcel 18,
            “to be sure”. You propose to draw one of the remaining parcels by lot.
          `),
        },
        {
          type: 'check',
          id: 'random-why',
          prompt: 'Why is the draw by lot worth an inspection?',
          options: [
            {
              id: 'a',
              text: 'Because it is fair to all senders',
              correct: false,
              feedback: 'A good effect, but not the reason.',
            },
            {
              id: 'b',
              text: 'Because it is the only way to learn what the profile does not see',
              correct: true,
              feedback: 'Right: without a random sample nobody can say whether the profile finds more than chance.',
            },
            {
              id: 'c',
              text: 'Because a lot cannot be criticised',
              correct: false,
              feedback: 'It can, and it must be recorded like any other choice.',
            },
          ],
        },
      ],
    },
    {
      id: 'appeal',
      title: 'The appeal',
      blocks: [
        {
          type: 'text',
          body: rich(`
            The receiver of parcel 9, which you held and did not open, appeals. He asks on what grounds his post was kept. The
            judge has twenty minutes.
          `),
        },
        {
          type: 'timeline',
          items: [
            { when: '04:05', what: 'Data of twenty parcels read; signs written down before any parcel was touched.' },
            {
              when: '04:20',
              what: 'Four parcels held on one reason: common telephone, equal weight, one street, “gift, no value”.',
            },
            { when: '04:50', what: 'Two opened with a witness: 60 belts with a registered mark, each in a plain bag.' },
            { when: '05:10', what: 'Right holder asked, notice sent to the receivers, the ten working days noted.' },
          ],
        },
        {
          type: 'check',
          id: 'appeal-best',
          prompt: 'What convinces the judge most?',
          options: [
            {
              id: 'a',
              text: 'That your service has twenty years of experience',
              correct: false,
              feedback: 'Experience is why you saw it; it does not show what you saw.',
            },
            {
              id: 'b',
              text: 'That counterfeits were in fact found in the other parcels',
              correct: false,
              feedback: 'What was found later cannot be the reason for what was done before.',
            },
            {
              id: 'c',
              text: 'The list of signs, with the time, written before anything was opened',
              correct: true,
              feedback: 'Right: the reason existed first, and it can be read.',
            },
          ],
        },
      ],
    },
  ],
};
