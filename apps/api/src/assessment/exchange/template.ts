import { COLUMNS } from './csv-columns.js';
import { csvCell } from './csv-text.js';
import { csvFile } from './csv-write.js';

const ROWS: readonly Partial<Record<(typeof COLUMNS)[number], string>>[] = [
  {
    ...{
      type: 'single',
      prompt: 'Who may open a sealed sample first?',
      right: '2',
      topic: 'Evidence',
      difficulty: 'easy',
    },
    ...{
      choice1: 'Whoever is on duty',
      feedback1: 'Only who is named on the form.',
      choice2: 'The analyst named on the form',
    },
    ...{
      choice3: 'The carrier',
      explanation: 'The form names one analyst.',
      points: '1',
      source: 'Evidence manual, 4.2',
    },
  },
  {
    ...{
      type: 'multiple',
      prompt: 'Which two stand on every seal?',
      right: '1 3',
      topic: 'Evidence',
      difficulty: 'medium',
    },
    ...{
      choice1: 'A number',
      choice2: 'A price',
      choice3: 'A signature',
      choice4: 'A picture',
      credit: 'right-minus-wrong',
    },
  },
  {
    ...{ type: 'true-false', prompt: 'A broken seal is reported the same day.', right: 'true', topic: 'Evidence' },
    ...{ feedback2: 'The report is due the same day.' },
  },
  {
    ...{ type: 'matching', prompt: 'Match each paper to what it proves.', topic: 'Papers' },
    ...{ choice1: 'Seal form = who opened', choice2: 'Log = who held it', choice3: '= who paid' },
  },
  {
    ...{ type: 'ordering', prompt: 'Put the steps in order.', topic: 'Evidence' },
    ...{ choice1: 'Photograph', choice2: 'Collect', choice3: 'Seal', choice4: 'Log' },
  },
  {
    ...{ type: 'fill-in', prompt: 'Article [[g1]] gives [[g2]] days.', topic: 'Law', difficulty: 'hard' },
    ...{ choice1: '61 | sixty-one', choice2: '#10 = 0 = days' },
  },
  {
    ...{ type: 'drop-down', prompt: 'The officer [[g1]] the sample.', topic: 'Evidence' },
    ...{ choice1: '*seals | opens # Never before the analyst. | sends' },
  },
  {
    ...{
      type: 'essay',
      prompt: 'Say why the chain of custody held.',
      topic: 'Evidence',
      least_words: '80',
      most_words: '250',
    },
    ...{
      choice1: 'Evidence | 0 = none named | 1 = some named | 2 = each named',
      choice2: 'Clarity | 0 = unclear | 1 = clear',
    },
  },
];

/** A file with one row of each type that CSV carries, to write over. */
export const csvTemplate = (): string =>
  csvFile(ROWS.map((row) => COLUMNS.map((name) => csvCell(row[name] ?? '')).join(',')));
