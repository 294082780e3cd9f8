import { attemptState, LATE_ARRIVAL_MS } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { Jobs, OnJob } from '../platform/jobs/jobs.js';
import { AttemptTimeIsUp } from './assessment.events.js';
import { maySeeAttempt } from './assessment.policy.js';
import { AssessmentStore } from './assessment.store.js';
import { AttemptGradingService } from './attempt-grading.service.js';
import type { Attempt } from './attempt.entity.js';

/** How an attempt ends: by its officer, or by the clock, whether or not anybody asks. */
@Injectable()
export class AttemptEndsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly grading: AttemptGradingService,
    private readonly jobs: Jobs,
  ) {}

  /** Grades the actor's attempt with what was saved. Submitting twice answers the same. */
  submit(actor: Actor, attemptId: string): Promise<Attempt> {
    return this.unitOfWork.run(async (tx) => {
      const attempt = await this.store.findAttempt(tx, attemptId);
      if (!attempt || !maySeeAttempt(actor, attempt)) throw new Refusal('NOT_FOUND');
      return this.grading.grade(tx, attemptId);
    });
  }

  /** Sees to it that an attempt with a limit is graded when its time is up, in the transaction that starts it. */
  async scheduleEnd(tx: Tx, attempt: Attempt): Promise<void> {
    if (!attempt.endsAt) return;
    const runAt = new Date(attempt.endsAt.getTime() + LATE_ARRIVAL_MS + 1000);
    await this.jobs.enqueue(tx, AttemptTimeIsUp, { attemptId: attempt.id }, { runAt });
  }

  @OnJob(AttemptTimeIsUp)
  async onTimeIsUp({ attemptId }: { attemptId: string }): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const attempt = await this.store.findAttempt(tx, attemptId);
      if (attempt) await this.gradeIfOver(tx, attempt);
    });
  }

  /** Grades an attempt whose time is over; leaves every other as it is. */
  async gradeIfOver(tx: Tx, attempt: Attempt): Promise<Attempt> {
    return attemptState(attempt, this.clock.now()).state === 'over' ? this.grading.grade(tx, attempt.id) : attempt;
  }
}
