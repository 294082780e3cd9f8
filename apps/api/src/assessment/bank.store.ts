import { Injectable } from '@nestjs/common';
import type { Item, ItemTexts } from '@provost/domain';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { QuestionBank } from './question-bank.entity.js';
import { Question, type QuestionStatus } from './question.entity.js';
import { QuestionVersion } from './question-version.entity.js';

export interface BankRow {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
}

export interface BankQuestionRow {
  readonly id: string;
  readonly topic: string;
  readonly difficulty: string;
  readonly status: QuestionStatus;
  readonly version: number;
  readonly liveVersion: number | null;
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly points: number;
  readonly source: string;
  readonly reviewBy: string | null;
}

const banks = statement<BankRow>(
  'assessment_banks',
  `SELECT b.id, b.title, b.owner_id AS "ownerId", coalesce((
     SELECT json_agg(json_build_object('topic', t.topic, 'count', t.count) ORDER BY t.topic)
     FROM (SELECT topic, count(*)::int AS count FROM question WHERE bank_id = b.id AND live_version IS NOT NULL GROUP BY topic) t),
     '[]'::json) AS topics
   FROM question_bank b WHERE $1::uuid IS NULL OR b.owner_id = $1 ORDER BY b.title, b.id LIMIT 200`,
);

const questionsOfBank = statement<BankQuestionRow>(
  'assessment_questions_of_bank',
  `SELECT q.id, q.topic, q.difficulty, q.status, q.current_version AS version, q.live_version AS "liveVersion",
     q.review_by::text AS "reviewBy", v.item, v.texts, v.points, v.source
   FROM question q JOIN question_version v ON v.question_id = q.id AND v.version = q.current_version
   WHERE q.bank_id = $1 AND q.status <> 'retired' AND ($2::text IS NULL OR q.topic = $2) AND ($3::uuid IS NULL OR q.id > $3)
   ORDER BY q.id LIMIT $4`,
);

const countOfBank = statement<{ count: number }>(
  'assessment_count_of_bank',
  `SELECT count(*)::int AS count FROM question WHERE bank_id = $1 AND status <> 'retired' AND ($2::text IS NULL OR topic = $2)`,
);

/** The SQL of question banks. */
@Injectable()
export class BankStore {
  constructor(private readonly statements: Statements) {}

  /** The banks of an owner; of everyone where `ownerId` is null. */
  banks(ownerId: string | null): Promise<BankRow[]> {
    return this.statements.all(banks, [ownerId]);
  }

  questions(bankId: string, topic: string | null, after: string | null, limit: number): Promise<BankQuestionRow[]> {
    return this.statements.all(questionsOfBank, [bankId, topic, after, limit]);
  }

  async count(bankId: string, topic: string | null): Promise<number> {
    return (await this.statements.one(countOfBank, [bankId, topic]))?.count ?? 0;
  }

  findBank(tx: Tx, id: string): Promise<QuestionBank | null> {
    return tx.findOneBy(QuestionBank, { id });
  }

  insertBank(tx: Tx, bank: Omit<QuestionBank, 'id'>): Promise<QuestionBank> {
    return tx.save(QuestionBank, bank);
  }

  lockQuestion(tx: Tx, id: string): Promise<Question | null> {
    return tx.findOne(Question, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  saveQuestion(tx: Tx, question: Omit<Question, 'id'> & { id?: string }): Promise<Question> {
    return tx.save(Question, question);
  }

  findVersion(tx: Tx, questionId: string, version: number): Promise<QuestionVersion> {
    return tx.findOneByOrFail(QuestionVersion, { questionId, version });
  }

  async insertVersion(tx: Tx, version: QuestionVersion): Promise<void> {
    await tx.insert(QuestionVersion, version);
  }
}
