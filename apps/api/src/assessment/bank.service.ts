import {
  isIsoDay,
  mayEver,
  versionChanges,
  wholeItemProblems,
  type Item,
  type ItemTexts,
  type VersionChange,
} from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { pageFrom, sliceOf, type Page, type PageRequest } from '../platform/paging/page.js';
import { mayOpenBank } from './assessment.policy.js';
import { sieveOf, type BankQuestionFilter } from './bank.filter.js';
import { BankStore, type BankQuestionRow, type BankRow, type VersionRow } from './bank.store.js';
import { itemSchema, itemTextsSchema } from './item.schema.js';
import type { QuestionBank } from './question-bank.entity.js';
import { DIFFICULTIES, type Difficulty, type QuestionStatus } from './question.entity.js';

/** The most versions that a history lists. */
const LONGEST_HISTORY = 50;

/** A question as a form or an import gives it. */
export interface QuestionDraft {
  readonly bankId: string;
  readonly questionId?: string | null;
  readonly topic: string;
  readonly difficulty: string;
  readonly item: unknown;
  readonly texts: unknown;
  readonly points: number;
  readonly source: string;
  readonly reviewBy?: string | null;
}

/** The verbs of a trainer's question banks. */
@Injectable()
export class BankService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: BankStore,
  ) {}

  /** The banks that the actor may open. */
  banks(actor: Actor): Promise<BankRow[]> {
    return this.store.banks(mayEver(actor.grants, 'administer') ? null : actor.personId);
  }

  createBank(actor: Actor, title: string): Promise<QuestionBank> {
    const name = title.trim();
    if (name === '' || name.length > 200) throw new Refusal('BAD_INPUT', { field: 'title' });
    return this.unitOfWork.run((tx) =>
      this.store.insertBank(tx, { title: name, ownerId: actor.personId, createdAt: this.clock.now() }),
    );
  }

  async questions(
    actor: Actor,
    bankId: string,
    filter: BankQuestionFilter | null,
    request: PageRequest,
  ): Promise<Page<BankQuestionRow>> {
    const sieve = sieveOf(filter, this.clock.now());
    await this.unitOfWork.run(async (tx) => this.mustOpen(actor, await this.store.findBank(tx, bankId)));
    const slice = sliceOf(request);
    const [rows, count] = await Promise.all([
      this.store.questions(bankId, sieve, slice.after?.[0] ?? null, slice.limit + 1),
      this.store.count(bankId, sieve),
    ]);
    return pageFrom(
      rows,
      slice,
      count,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** How a question came to be what it is: its newest versions, each with what it changed about the one before. */
  async history(actor: Actor, questionId: string): Promise<(VersionRow & { changes: VersionChange[] })[]> {
    await this.unitOfWork.run(async (tx) => {
      const question = await this.store.findQuestion(tx, questionId);
      this.mustOpen(actor, question && (await this.store.findBank(tx, question.bankId)));
    });
    const found = await this.store.versions(questionId, LONGEST_HISTORY + 1);
    return found.slice(0, LONGEST_HISTORY).map((version, index) => {
      const before = found[index + 1];
      return { ...version, changes: before ? versionChanges(before, version) : [] };
    });
  }

  /**
   * Saves a question as a new version, which is a draft. What was live is asked on until the draft is made live, and attempts
   * that were drawn keep theirs.
   */
  saveQuestion(actor: Actor, draft: QuestionDraft): Promise<BankQuestionRow> {
    const { item, texts } = checked(draft);
    return this.unitOfWork.run(async (tx) => {
      this.mustOpen(actor, await this.store.findBank(tx, draft.bankId));
      const known = draft.questionId ? await this.store.lockQuestion(tx, draft.questionId) : null;
      if (draft.questionId && known?.bankId !== draft.bankId) throw new Refusal('NOT_FOUND');
      const question = await this.store.saveQuestion(tx, {
        ...known,
        bankId: draft.bankId,
        topic: draft.topic.trim(),
        difficulty: draft.difficulty as Difficulty,
        type: item.type,
        currentVersion: (known?.currentVersion ?? 0) + 1,
        status: 'draft',
        liveVersion: known?.liveVersion ?? null,
        reviewBy: draft.reviewBy ?? null,
      });
      const version = question.currentVersion;
      const { source, points } = draft;
      const createdAt = this.clock.now();
      await this.store.insertVersion(tx, { questionId: question.id, version, texts, item, points, source, createdAt });
      return { ...question, version, texts, item, points, source };
    });
  }

  /**
   * Moves a question on its way: a draft may be reviewed or made live, what is live may go back to being worked on, and
   * anything may be retired. What lacks a key or words in a language is never made live.
   */
  moveQuestion(actor: Actor, questionId: string, status: QuestionStatus): Promise<BankQuestionRow> {
    return this.unitOfWork.run(async (tx) => {
      const question = await this.store.lockQuestion(tx, questionId);
      if (!question) throw new Refusal('NOT_FOUND');
      this.mustOpen(actor, await this.store.findBank(tx, question.bankId));
      const found = await this.store.findVersion(tx, questionId, question.currentVersion);
      const problems = wholeItemProblems(found.item, found.texts);
      if (status !== 'retired' && status !== 'draft' && problems.length > 0) {
        throw new Refusal('BAD_INPUT', { field: problems[0]?.place ?? 'item' });
      }
      if (status === 'live') question.liveVersion = question.currentVersion;
      if (status === 'retired') question.liveVersion = null;
      question.status = status;
      await this.store.saveQuestion(tx, question);
      const { item, texts, points, source, version } = found;
      return { ...question, version, item, texts, points, source };
    });
  }

  private mustOpen(actor: Actor, bank: QuestionBank | null): void {
    if (!bank || !mayOpenBank(actor, bank)) throw new Refusal('NOT_FOUND');
  }
}

/** A question of a shape that can be kept; what it still lacks is no matter while it is a draft. */
function checked({ item, texts, topic, difficulty, points, source, reviewBy }: QuestionDraft): {
  item: Item;
  texts: ItemTexts;
} {
  const [asked, words] = [itemSchema.safeParse(item), itemTextsSchema.safeParse(texts)];
  if (!asked.success) throw new Refusal('BAD_INPUT', { field: `item.${asked.error.issues[0]?.path.join('.') ?? ''}` });
  if (!words.success) throw new Refusal('BAD_INPUT', { field: `texts.${words.error.issues[0]?.path.join('.') ?? ''}` });
  if (!DIFFICULTIES.some((known) => known === difficulty)) throw new Refusal('BAD_INPUT', { field: 'difficulty' });
  if (topic.trim() === '' || topic.length > 200) throw new Refusal('BAD_INPUT', { field: 'topic' });
  if (!(points > 0 && points <= 1_000)) throw new Refusal('BAD_INPUT', { field: 'points' });
  if (source.length > 2_000) throw new Refusal('BAD_INPUT', { field: 'source' });
  if (reviewBy && !isIsoDay(reviewBy)) throw new Refusal('BAD_INPUT', { field: 'reviewBy' });
  return { item: asked.data, texts: words.data };
}
