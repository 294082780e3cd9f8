import { mayEver, type QuestionKind } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { pageFrom, sliceOf, type Page, type PageRequest } from '../platform/paging/page.js';
import { mayOpenBank } from './assessment.policy.js';
import { BankStore, type BankQuestionRow, type BankRow } from './bank.store.js';
import type { QuestionBank } from './question-bank.entity.js';
import type { Difficulty } from './question.entity.js';

const texts = z.partialRecord(
  z.enum(['ar', 'en', 'fr', 'es']),
  z.object({
    prompt: z.string().trim().min(1).max(2000),
    options: z
      .array(
        z.object({
          id: z.string().min(1).max(40),
          text: z.string().trim().min(1).max(1000),
          feedback: z.string().max(2000),
        }),
      )
      .min(2)
      .max(12),
    explanation: z.string().max(4000),
  }),
);

/** A question as a form or an import gives it. */
export interface QuestionDraft {
  readonly bankId: string;
  readonly questionId?: string | null;
  readonly topic: string;
  readonly difficulty: string;
  readonly kind: QuestionKind;
  readonly texts: unknown;
  readonly rightOptions: readonly string[];
  readonly source: string;
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
    topic: string | null,
    request: PageRequest,
  ): Promise<Page<BankQuestionRow>> {
    await this.unitOfWork.run(async (tx) => this.mustOpen(actor, await this.store.findBank(tx, bankId)));
    const slice = sliceOf(request);
    const [rows, count] = await Promise.all([
      this.store.questions(bankId, topic, slice.after?.[0] ?? null, slice.limit + 1),
      this.store.count(bankId, topic),
    ]);
    return pageFrom(
      rows,
      slice,
      count,
      ({ id }) => [id],
      (row) => row,
    );
  }

  /** Saves a question. A change makes a new version: attempts already drawn keep theirs. */
  saveQuestion(actor: Actor, draft: QuestionDraft): Promise<BankQuestionRow> {
    const parsed = checked(draft);
    return this.unitOfWork.run(async (tx) => {
      this.mustOpen(actor, await this.store.findBank(tx, draft.bankId));
      const known = draft.questionId ? await this.store.lockQuestion(tx, draft.questionId) : null;
      if (draft.questionId && known?.bankId !== draft.bankId) throw new Refusal('NOT_FOUND');
      const question = await this.store.saveQuestion(tx, {
        ...(known ?? { retired: false }),
        retired: known?.retired ?? false,
        bankId: draft.bankId,
        topic: draft.topic.trim(),
        difficulty: draft.difficulty as Difficulty,
        kind: draft.kind,
        currentVersion: (known?.currentVersion ?? 0) + 1,
      });
      const version = question.currentVersion;
      const rightOptions = [...draft.rightOptions];
      const { source } = draft;
      await this.store.insertVersion(tx, {
        questionId: question.id,
        version,
        texts: parsed,
        rightOptions,
        source,
        createdAt: this.clock.now(),
      });
      return { ...question, version, texts: parsed, rightOptions, source };
    });
  }

  private mustOpen(actor: Actor, bank: QuestionBank | null): void {
    if (!bank || !mayOpenBank(actor, bank)) throw new Refusal('NOT_FOUND');
  }
}

/** A question's texts, if they can be graded: options alike in every language, a right one among them, one for single choice. */
function checked(draft: QuestionDraft) {
  const parsed = texts.safeParse(draft.texts);
  if (!parsed.success)
    throw new Refusal('BAD_INPUT', { field: `texts.${parsed.error.issues[0]?.path.join('.') ?? ''}` });
  const languages = Object.values(parsed.data);
  const ids = languages[0]?.options.map(({ id }) => id) ?? [];
  const alike = languages.every(
    ({ options }) => options.length === ids.length && options.every(({ id }, i) => id === ids[i]),
  );
  if (ids.length === 0 || !alike || new Set(ids).size !== ids.length)
    throw new Refusal('BAD_INPUT', { field: 'options' });
  const right = new Set(draft.rightOptions);
  const known = [...right].every((id) => ids.includes(id));
  if (!known || right.size === 0 || (draft.kind === 'single' && right.size > 1)) {
    throw new Refusal('BAD_INPUT', { field: 'rightOptions' });
  }
  if (!['easy', 'medium', 'hard'].includes(draft.difficulty)) throw new Refusal('BAD_INPUT', { field: 'difficulty' });
  if (draft.topic.trim() === '') throw new Refusal('BAD_INPUT', { field: 'topic' });
  return parsed.data;
}
