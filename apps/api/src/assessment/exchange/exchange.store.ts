import { Injectable } from '@nestjs/common';
import type { Item, ItemTexts } from '@provost/domain';
import { statement, Statements } from '../../platform/database/statements.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { QuestionBank } from '../question-bank.entity.js';
import { Question } from '../question.entity.js';
import { QuestionVersion } from '../question-version.entity.js';
import type { Difficulty } from './exchanged.js';

export interface VersionRow {
  readonly item: Item;
  readonly texts: ItemTexts;
}

export interface ExportRow extends VersionRow {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly points: number;
  readonly source: string;
  readonly reviewBy: string | null;
}

const versionsOfBank = statement<VersionRow>(
  'assessment_exchange_versions',
  `SELECT v.item, v.texts FROM question q JOIN question_version v ON v.question_id = q.id WHERE q.bank_id = $1`,
);

const questionsToExport = statement<ExportRow>(
  'assessment_exchange_export',
  `SELECT q.topic, q.difficulty, q.review_by::text AS "reviewBy", v.item, v.texts, v.points, v.source
   FROM question q JOIN question_version v ON v.question_id = q.id AND v.version = q.current_version
   WHERE q.bank_id = $1 AND q.status <> 'retired' ORDER BY q.topic, q.id LIMIT 10000`,
);

/** A question that comes into a bank as a draft. */
export interface NewQuestion {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly points: number;
  readonly source: string;
}

/** The SQL of questions that come and go as files. */
@Injectable()
export class ExchangeStore {
  constructor(private readonly statements: Statements) {}

  /** Every version of every question that was ever in the bank: what a trainer has changed since is still the one that came. */
  versions(tx: Tx, bankId: string): Promise<VersionRow[]> {
    return this.statements.allIn(tx, versionsOfBank, [bankId]);
  }

  toExport(bankId: string): Promise<ExportRow[]> {
    return this.statements.all(questionsToExport, [bankId]);
  }

  /** The bank, held until the transaction ends: of two imports at once the second one sees what the first one brought. */
  lockBank(tx: Tx, id: string): Promise<QuestionBank | null> {
    return tx.findOne(QuestionBank, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Adds questions in their order, each with its first version. */
  async insert(tx: Tx, bankId: string, questions: readonly NewQuestion[], createdAt: Date): Promise<void> {
    const rows = questions.map(({ topic, difficulty, item }) => ({
      ...{ bankId, topic, difficulty, type: item.type, currentVersion: 1, status: 'draft' as const },
      ...{ liveVersion: null, reviewBy: null },
    }));
    const kept = await tx.save(Question, rows, { chunk: 500 });
    const versions = questions.map(({ item, texts, points, source }, i) => ({
      ...{ questionId: (kept[i] as Question).id, version: 1, item, texts, points, source, createdAt },
    }));
    for (let from = 0; from < versions.length; from += 500) {
      await tx.insert(QuestionVersion, versions.slice(from, from + 500));
    }
  }
}
