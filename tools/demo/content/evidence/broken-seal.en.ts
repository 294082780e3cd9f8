import type { LessonContent } from '@provost/domain';
import { rich } from '../rich.js';

export const brokenSealEn: LessonContent = {
  kind: 'lesson',
  pages: [
    {
      id: 'find',
      title: 'Shelf three, Tuesday',
      blocks: [
        {
          type: 'text',
          body: rich(`
            In a workshop you find a telephone that is on, a roll of labels, and a cash book. An officer reaches for the
            telephone “to see whether there are messages”. You have ten seconds.
          `),
        },
        {
          type: 'check',
          id: 'find-phone',
          prompt: 'What do you say?',
          options: [
            {
              id: 'a',
              text: '“Look quickly, but do not answer anything.”',
              correct: false,
              feedback: 'Looking changes data and may need a separate legal basis.',
            },
            {
              id: 'b',
              text: '“Switch it off, so that nobody can wipe it.”',
              correct: false,
              feedback: 'It may lock for ever. Isolate it first; then follow your digital unit’s instructions.',
            },
            {
              id: 'c',
              text: '“Stop. Photograph it as it lies, shield it from networks, note its time and the true time, and call the digital unit.”',
              correct: true,
              feedback: 'Right: state, isolation, time, expert.',
            },
          ],
        },
        {
          type: 'cards',
          cards: [
            {
              front: 'Telephone',
              back: 'Photograph, isolate, note both clocks, power if the expert says so, shielded bag, number.',
            },
            {
              front: 'Labels',
              back: 'Gloves: fingerprints and print marks. Count by length, do not unroll. Paper bag, not plastic.',
            },
            {
              front: 'Cash book',
              back: 'Do not fold or write in it. Each page is photographed under the number of the book.',
            },
          ],
        },
      ],
    },
    {
      id: 'tag',
      title: 'The tag',
      blocks: [
        {
          type: 'text',
          body: rich(`
            Three bags, three tags. Your colleague suggests one number for all, “since they belong together”.
          `),
        },
        {
          type: 'check',
          id: 'tag-number',
          prompt: 'What is right?',
          options: [
            {
              id: 'a',
              text: 'One number for all three: fewer papers, fewer mistakes',
              correct: false,
              feedback: 'They will go to three laboratories on three days. One number cannot follow three ways.',
            },
            {
              id: 'b',
              text: 'A number for each, and one line in the record that says where each lay',
              correct: true,
              feedback: 'Right: separate chains, one place of finding.',
            },
            {
              id: 'c',
              text: 'Numbers can wait until the office, where it is quiet',
              correct: false,
              feedback: 'Between here and the office they are three bags without a name.',
            },
          ],
        },
      ],
    },
    {
      id: 'gap',
      title: 'Friday, 18:40',
      blocks: [
        {
          type: 'timeline',
          items: [
            { when: 'Tue 10:12', what: 'Roll of labels found, photographed, sealed: 77-2, seal A 4418.' },
            { when: 'Tue 14:30', what: 'Handed to the store. Two signatures.' },
            { when: 'Fri 09:05', what: 'Taken out for the laboratory. One signature.' },
            { when: 'Fri 18:40', what: 'Laboratory reports: bag arrived with seal A 4431.' },
          ],
        },
        {
          type: 'check',
          id: 'gap-first',
          prompt: 'Where is the gap, and what is your first step?',
          options: [
            {
              id: 'a',
              text: 'At the laboratory; ask it to write A 4418 in its report',
              correct: false,
              feedback: 'You would ask somebody to write what is not true.',
            },
            {
              id: 'b',
              text: 'Between 09:05 and the arrival; record it now, ask who resealed the bag and why, and inform the prosecutor',
              correct: true,
              feedback:
                'Right. One signature is missing, and one seal was changed. There may be a harmless reason; it must be found and written today.',
            },
            {
              id: 'c',
              text: 'Nowhere: the bag was sealed when it arrived',
              correct: false,
              feedback: 'A seal is only as good as the record of its number.',
            },
          ],
        },
      ],
    },
    {
      id: 'court',
      title: 'A year later',
      blocks: [
        {
          type: 'text',
          body: rich(`
            The courier had torn the bag at the lock of the van, had resealed it with a witness, and had written a note that
            nobody filed. You found it on the Saturday, because you asked at once.
          `),
        },
        {
          type: 'accordion',
          items: [
            { title: 'What the defence says', body: '“The seal was changed. Anything may have happened.”' },
            {
              title: 'What the file says',
              body: 'Gap recorded on the same day; note of the courier and statement of the witness; photograph of the roll before and after: same length, same edge, same print marks.',
            },
            {
              title: 'What the court says',
              body: 'The roll is admitted. The prints on it agree with those on the cash book, whose chain was never in doubt.',
            },
          ],
        },
        {
          type: 'check',
          id: 'court-why',
          prompt: 'Why was the exhibit saved?',
          options: [
            {
              id: 'a',
              text: 'Because judges overlook small errors in large cases',
              correct: false,
              feedback: 'Do not count on it.',
            },
            {
              id: 'b',
              text: 'Because the new seal carried a higher number than the old one',
              correct: false,
              feedback: 'The number shows a change. It does not explain it.',
            },
            {
              id: 'c',
              text: 'Because the gap was recorded and explained at once, and the object itself could be compared',
              correct: true,
              feedback: 'Right: the truth, on the day, in writing, and a photograph from the first minute.',
            },
          ],
        },
      ],
    },
  ],
};
