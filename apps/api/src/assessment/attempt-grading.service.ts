import { GRADING_VERSION, gradeAttempt, type QuizContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { EvidenceService } from '../learning/evidence.service.js';
import { PlacesService } from '../learning/places.service.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { AssessmentStore } from './assessment.store.js';
import type { Attempt } from './attempt.entity.js';

/** Turns what was answered into marks, and hands the result to learning. */
@Injectable()
export class AttemptGradingService {
  constructor(
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly places: PlacesService,
    private readonly evidence: EvidenceService,
    private readonly catalog: CatalogService,
  ) {}

  /** Grades an attempt now. Grading it again answers the same marks: a double submit changes nothing. */
  async grade(tx: Tx, attemptId: string): Promise<Attempt> {
    const found = await this.store.findAttempt(tx, attemptId);
    if (!found) throw new Error(`no attempt ${attemptId}`);
    // The place is locked before the attempt, as everywhere: two officers' verbs never wait for each other in a ring.
    await this.places.lockPlace(tx, found.enrolmentId);
    const attempt = await this.store.lockAttempt(tx, attemptId);
    if (!attempt) throw new Error(`no attempt ${attemptId}`);
    if (attempt.submittedAt) return attempt;

    const now = this.clock.now();
    const responses = await this.store.responsesOf(tx, attempt.id);
    const versions = await this.store.versionsWithin(tx, attempt);
    const byId = new Map(versions.map((version) => [version.questionId, version]));
    const { content } = await this.catalog.stepContent(attempt.stepId, attempt.locale, tx);
    const grade = gradeAttempt(
      attempt.questions.map(({ questionId }) => {
        const version = byId.get(questionId);
        if (!version) throw new Error(`question ${questionId} of attempt ${attempt.id} is gone`);
        return { id: questionId, item: version.item, points: version.points, pilot: false };
      }),
      Object.fromEntries(
        responses.map(({ position, answer }) => [attempt.questions[position - 1]?.questionId, answer]),
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
    await this.evidence.handEvidence(tx, {
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
