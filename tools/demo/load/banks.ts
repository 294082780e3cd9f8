import { randomUUID } from 'node:crypto';
import { ONLY_SLOT, type Item, type ItemText, type ItemTexts } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { BankPlan, QuestionPlan, QuestionWords } from '../content/model.js';
import { fixedId, insertRows } from './rows.js';

export interface LoadedBank {
  readonly id: string;
  readonly questions: readonly {
    readonly id: string;
    readonly topic: string;
    readonly item: Item;
  }[];
}

/** Loads a bank with the first version of each of its questions. */
export async function loadBank(tx: Tx, plan: BankPlan, ownerId: string, at: Date): Promise<LoadedBank> {
  const id = fixedId(`bank ${plan.key}`);
  await insertRows(tx, 'question_bank', [{ id, title: plan.title, owner_id: ownerId, created_at: at }]);
  const questions = plan.questions.map((question) => ({ plan: question, id: randomUUID() }));
  await insertRows(
    tx,
    'question',
    questions.map(({ plan: { topic, difficulty, kind }, id: questionId }) => ({
      id: questionId,
      bank_id: id,
      topic,
      difficulty,
      type: kind,
      current_version: 1,
      live_version: 1,
      status: 'live',
    })),
  );
  await insertRows(
    tx,
    'question_version',
    questions.map(({ plan: question, id: questionId }) => ({
      question_id: questionId,
      version: 1,
      texts: textsOf(question),
      item: itemOf(question),
      source: question.source,
      created_at: at,
    })),
  );
  return {
    id,
    questions: questions.map(({ plan: question, id: questionId }) => ({
      id: questionId,
      topic: question.topic,
      item: itemOf(question),
    })),
  };
}

const itemOf = ({ kind, options }: QuestionPlan): Item => ({
  type: kind,
  credit: kind === 'multiple' ? 'right-minus-wrong' : 'all-or-nothing',
  shuffle: true,
  slots: [
    {
      ...{ id: ONLY_SLOT, kind: 'choice', several: kind === 'multiple' },
      options: options.map(({ id }) => id),
      right: options.filter(({ correct }) => correct).map(({ id }) => id),
    },
  ],
});

function textsOf({ prompt, options, explanation, translations = {} }: QuestionPlan): ItemTexts {
  const textOf = (words: QuestionWords): ItemText => ({
    ...{ prompt: words.prompt, explanation: words.explanation },
    slots: {
      [ONLY_SLOT]: {
        label: '',
        options: Object.fromEntries(
          options.map(({ id, text, feedback }) => [id, { text, feedback, ...words.options[id] }]),
        ),
      },
    },
  });
  const translated = Object.entries(translations).map(([locale, words]) => [locale, textOf(words)]);
  return { en: textOf({ prompt, explanation, options: {} }), ...Object.fromEntries(translated) };
}
