import { Injectable } from '@nestjs/common';
import type { Item, ItemTexts } from '@provost/domain';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import type { BankSieve } from './bank.filter.js';
import { QuestionBank } from './question-bank.entity.js';
import { Question, type QuestionStatus } from './question.entity.js';
import { QuestionVersion } from './question-version.entity.js';

export interface BankRow {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
  /** Also those of which nothing is live yet. */
  readonly allTopics: readonly string[];
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
     '[]'::json) AS topics, ARRAY(
     SELECT DISTINCT topic FROM question WHERE bank_id = b.id AND status <> 'retired' ORDER BY topic) AS "allTopics"
   FROM question_bank b WHERE $1::uuid IS NULL OR b.owner_id = $1 ORDER BY b.title, b.id LIMIT 200`,
);

/** A row of a question's history, the newest first. */
export interface VersionRow {
  readonly version: number;
  readonly createdAt: Date;
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly points: number;
  readonly source: string;
}

/** Which questions of a bank a filter lets through. Words are looked for in every text of every language, capitals aside. */
const SIFTED = `FROM question q JOIN question_version v ON v.question_id = q.id AND v.version = q.current_version
   WHERE q.bank_id = $1 AND CASE WHEN $2::text IS NULL THEN q.status <> 'retired' ELSE q.status = $2 END
     AND ($3::text IS NULL OR q.type = $3) AND ($4::text IS NULL OR q.topic = $4)
     AND ($5::text IS NULL OR q.difficulty = $5) AND ($6::text IS NULL OR v.texts ? $6)
     AND ($7::date IS NULL OR q.review_by < $7)
     AND ($8::text IS NULL OR strpos(lower(v.source), lower($8)) > 0 OR EXISTS (
       SELECT 1 FROM jsonb_path_query(v.texts, 'strict $.** ? (@.type() == "string")') AS found (words)
       WHERE strpos(lower(words #>> '{}'), lower($8)) > 0))`;

const questionsOfBank = statement<BankQuestionRow>(
  'assessment_questions_of_bank',
  `SELECT q.id, q.topic, q.difficulty, q.status, q.current_version AS version, q.live_version AS "liveVersion",
     q.review_by::text AS "reviewBy", v.item, v.texts, v.points, v.source
   ${SIFTED} AND ($9::uuid IS NULL OR q.id > $9) ORDER BY q.id LIMIT $10`,
);

const countOfBank = statement<{ count: number }>('assessment_count_of_bank', `SELECT count(*)::int AS count ${SIFTED}`);

const versionsOfQuestion = statement<VersionRow>(
  'assessment_versions_of_question',
  `SELECT version, created_at AS "createdAt", item, texts, points, source FROM question_version
   WHERE question_id = $1 ORDER BY version DESC LIMIT $2`,
);

const sifting = (bankId: string, sieve: BankSieve): unknown[] => [
  ...[bankId, sieve.status, sieve.type, sieve.topic, sieve.difficulty],
  ...[sieve.language, sieve.reviewBefore, sieve.text],
];

/** The SQL of question banks. */
@Injectable()
export class BankStore {
  constructor(private readonly statements: Statements) {}

  /** The banks of an owner; of everyone where `ownerId` is null. */
  banks(ownerId: string | null): Promise<BankRow[]> {
    return this.statements.all(banks, [ownerId]);
  }

  questions(bankId: string, sieve: BankSieve, after: string | null, limit: number): Promise<BankQuestionRow[]> {
    return this.statements.all(questionsOfBank, [...sifting(bankId, sieve), after, limit]);
  }

  async count(bankId: string, sieve: BankSieve): Promise<number> {
    return (await this.statements.one(countOfBank, sifting(bankId, sieve)))?.count ?? 0;
  }

  /** The versions of a question, the newest first. */
  versions(questionId: string, limit: number): Promise<VersionRow[]> {
    return this.statements.all(versionsOfQuestion, [questionId, limit]);
  }

  findQuestion(tx: Tx, id: string): Promise<Question | null> {
    return tx.findOneBy(Question, { id });
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
