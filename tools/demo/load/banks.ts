import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ONLY_SLOT, type Item, type ItemText, type ItemTexts } from '@provost/domain';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { FilesService } from '@provost/api/platform/files/files.service.js';
import type { BankPlan, ItemPlan, QuestionPlan, QuestionWords } from '../content/model.js';
import { PLACE } from './place.js';
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
export async function loadBank(
  tx: Tx,
  files: FilesService,
  plan: BankPlan,
  ownerId: string,
  at: Date,
): Promise<LoadedBank> {
  const id = fixedId(`bank ${plan.key}`);
  await insertRows(tx, 'question_bank', [{ id, title: plan.title, owner_id: ownerId, created_at: at }]);
  const items: Asked[] = [];
  for (const item of plan.items ?? []) items.push(await askedOf(tx, files, item));
  const questions = [...plan.questions.map(askedOfChoice), ...items].map((asked) => ({ ...asked, id: randomUUID() }));
  await insertRows(
    tx,
    'question',
    questions.map(({ id: questionId, topic, difficulty, item }) => ({
      id: questionId,
      bank_id: id,
      topic,
      difficulty,
      type: item.type,
      current_version: 1,
      live_version: 1,
      status: 'live',
    })),
  );
  await insertRows(
    tx,
    'question_version',
    questions.map(({ id: questionId, texts, item, points, source }) => ({
      ...{ question_id: questionId, version: 1, texts, item, points, source, created_at: at },
    })),
  );
  return { id, questions: questions.map(({ id: questionId, topic, item }) => ({ id: questionId, topic, item })) };
}

/** A question as it is kept. */
interface Asked extends Pick<QuestionPlan, 'topic' | 'difficulty' | 'source'> {
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly points: number;
}

const askedOfChoice = (plan: QuestionPlan): Asked => {
  const { topic, difficulty, source } = plan;
  return { topic, difficulty, source, points: 1, item: itemOf(plan), texts: textsOf(plan) };
};

/** An item as planned, with its picture kept among the college's files. */
async function askedOf(tx: Tx, files: FilesService, plan: ItemPlan): Promise<Asked> {
  const { topic, difficulty, source, points, texts, type, credit, slots, shuffle, picture } = plan;
  const item: Item = { type, credit, slots, shuffle };
  if (picture === undefined) return { topic, difficulty, source, points, texts: { ...texts }, item };
  const bytes = await readFile(`${PLACE}/media/${picture}`);
  const kept = await files.keep(tx, bytes, { name: picture.slice(picture.lastIndexOf('/') + 1), type: 'image/png' });
  return { topic, difficulty, source, points, texts: { ...texts }, item: { ...item, picture: kept } };
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
