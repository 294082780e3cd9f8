import { attemptState, gradeAttempt, GRADING_VERSION, LATE_ARRIVAL_MS, type QuizContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { LearningService } from '../learning/learning.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Jobs, OnJob } from '../platform/jobs/jobs.js';
import { AttemptTimeIsUp } from './assessment.events.js';
import { AssessmentStore } from './assessment.store.js';
import type { Attempt } from './attempt.entity.js';

/** How an attempt ends: graded with what was saved, once, and handed to learning as evidence. */
@Injectable()
export class AttemptEndsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly learning: LearningService,
    private readonly catalog: CatalogService,
    private readonly jobs: Jobs,
  ) {}

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
    return attemptState(attempt, this.clock.now()).state === 'over' ? this.grade(tx, attempt.id) : attempt;
  }

  /** Grades an attempt now. Grading it again answers the same marks: a double submit changes nothing. */
  async grade(tx: Tx, attemptId: string): Promise<Attempt> {
    const found = await this.store.findAttempt(tx, attemptId);
    if (!found) throw new Error(`no attempt ${attemptId}`);
    // The place is locked before the attempt, as everywhere: two officers' verbs never wait for each other in a ring.
    await this.learning.lockPlace(tx, found.enrolmentId);
    const attempt = await this.store.lockAttempt(tx, attemptId);
    if (!attempt) throw new Error(`no attempt ${attemptId}`);
    if (attempt.submittedAt) return attempt;

    const now = this.clock.now();
    const responses = await this.store.responsesOf(tx, attempt.id);
    const versions = await this.store.versionsWithin(tx, attempt);
    const byId = new Map(versions.map((version) => [version.questionId, version]));
    const { content } = await this.catalog.stepContent(attempt.stepId, attempt.locale, tx);
    const grade = gradeAttempt(
      attempt.questions.map(({ questionId, options }) => {
        const version = byId.get(questionId);
        if (!version) throw new Error(`question ${questionId} of attempt ${attempt.id} is gone`);
        return { id: questionId, kind: version.kind, options, right: version.rightOptions };
      }),
      Object.fromEntries(
        responses.map(({ position, chosen }) => [attempt.questions[position - 1]?.questionId, chosen]),
      ),
      (content as QuizContent).passMark,
    );
    for (const response of responses) response.points = grade.perQuestion[response.position - 1]?.points ?? 0;
    await this.store.saveResponses(tx, responses);
    const submittedAt = attempt.endsAt && attempt.endsAt < now ? attempt.endsAt : now;
    Object.assign(attempt, {
      submittedAt,
      gradingVersion: GRADING_VERSION,
      points: grade.points,
      outOf: grade.outOf,
      share: grade.share,
      passed: grade.passed,
    });
    await this.store.saveAttempt(tx, attempt);
    await this.learning.handEvidence(tx, {
      enrolmentId: attempt.enrolmentId,
      stepId: attempt.stepId,
      evidence: { kind: 'quiz', attempts: attempt.number, bestShare: grade.share },
      sitting: {
        session: attempt.id,
        seconds: Math.round((submittedAt.getTime() - attempt.startedAt.getTime()) / 1000),
      },
    });
    return attempt;
  }
}
