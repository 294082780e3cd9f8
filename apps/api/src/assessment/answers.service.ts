import { takesAnswers } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { maySeeAttempt } from './assessment.policy.js';
import { AssessmentStore } from './assessment.store.js';
import { Receipts } from './receipts.js';
import type { Response } from './response.entity.js';

/** An answer as it comes from a browser. */
export interface GivenAnswer {
  readonly attemptId: string;
  readonly position: number;
  readonly chosen: readonly string[];
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
  save(actor: Actor, answer: GivenAnswer): Promise<Response | { over: Date }> {
    return this.unitOfWork.run(async (tx) => {
      const attempt = await this.store.lockAttempt(tx, answer.attemptId);
      if (!attempt || !maySeeAttempt(actor, attempt)) throw new Refusal('NOT_FOUND');
      const now = this.clock.now();
      if (!takesAnswers(attempt, now)) return { over: attempt.submittedAt ?? attempt.endsAt ?? now };
      const question = attempt.questions[answer.position - 1];
      if (!question) throw new Refusal('BAD_INPUT', { field: 'position' });
      const chosen = [...new Set(answer.chosen)];
      if (!chosen.every((option) => question.options.includes(option)))
        throw new Refusal('BAD_INPUT', { field: 'chosen' });
      const { attemptId, position, sequence } = answer;
      const receipt = this.receipts.hash({ attemptId, position, sequence, chosen, savedAt: now });
      return this.store.saveResponse(tx, { attemptId, position, sequence, chosen, receipt, savedAt: now });
    });
  }
}
