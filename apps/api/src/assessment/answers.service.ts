import { canonicalAnswer, isAnswerOf, takesAnswers, type Answer } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { maySeeAttempt } from './assessment.policy.js';
import { AssessmentStore } from './assessment.store.js';
import { answerSchema } from './item.schema.js';
import { Receipts } from './receipts.js';
import type { Response } from './response.entity.js';

/** An answer as it comes from a browser. */
export interface GivenAnswer {
  readonly attemptId: string;
  readonly position: number;
  readonly answer: unknown;
  readonly sequence: number;
}

/** Saves answers one by one, each with a receipt. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly receipts: Receipts,
  ) {}

  /** Saves an answer and answers its receipt; or the instant at which the attempt was over. */
  save(actor: Actor, given: GivenAnswer): Promise<Response | { over: Date }> {
    return this.unitOfWork.run(async (tx) => {
      const attempt = await this.store.lockAttempt(tx, given.attemptId);
      if (!attempt || !maySeeAttempt(actor, attempt)) throw new Refusal('NOT_FOUND');
      const now = this.clock.now();
      if (!takesAnswers(attempt, now)) return { over: attempt.submittedAt ?? attempt.endsAt ?? now };
      const question = attempt.questions[given.position - 1];
      if (!question) throw new Refusal('BAD_INPUT', { field: 'position' });
      const { item } = await this.store.versionAt(tx, question);
      const parsed = answerSchema.safeParse(given.answer);
      if (!parsed.success || !isAnswerOf(item, parsed.data)) throw new Refusal('BAD_INPUT', { field: 'answer' });
      const { attemptId, position, sequence } = given;
      const answer: Answer = parsed.data;
      const receipt = this.receipts.hash({
        ...{ attemptId, position, sequence, savedAt: now },
        answer: canonicalAnswer(item, answer),
      });
      return this.store.saveResponse(tx, { attemptId, position, sequence, answer, receipt, savedAt: now });
    });
  }
}
