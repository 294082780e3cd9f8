import { randomUUID } from 'node:crypto';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import type { BankPlan, QuestionPlan } from '../content/model.js';
import { fixedId, insertRows } from './rows.js';

export interface LoadedBank {
  readonly id: string;
  readonly questions: readonly {
    readonly id: string;
    readonly topic: string;
    readonly right: readonly string[];
    readonly options: readonly string[];
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
      kind,
      current_version: 1,
      retired: false,
    })),
  );
  await insertRows(
    tx,
    'question_version',
    questions.map(({ plan: question, id: questionId }) => ({
      question_id: questionId,
      version: 1,
      texts: textsOf(question),
      right_options: rightOf(question),
      source: question.source,
      created_at: at,
    })),
  );
  return {
    id,
    questions: questions.map(({ plan: question, id: questionId }) => ({
      id: questionId,
      topic: question.topic,
      right: rightOf(question),
      options: question.options.map((option) => option.id),
    })),
  };
}

const rightOf = ({ options }: QuestionPlan) => options.filter(({ correct }) => correct).map(({ id }) => id);

function textsOf(question: QuestionPlan) {
  const english = {
    prompt: question.prompt,
    options: question.options.map(({ id, text, feedback }) => ({ id, text, feedback })),
    explanation: question.explanation,
  };
  const translated = Object.entries(question.translations ?? {}).map(([locale, words]) => [
    locale,
    {
      prompt: words.prompt,
      options: question.options.map(({ id, text, feedback }) => ({ id, text, feedback, ...words.options[id] })),
      explanation: words.explanation,
    },
  ]);
  return { en: english, ...Object.fromEntries(translated) };
}
