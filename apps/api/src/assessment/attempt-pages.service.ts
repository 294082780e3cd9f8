import type { QuizContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { LearningPagesService } from '../learning/learning-pages.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { mayReview, maySeeAttempt } from './assessment.policy.js';
import { AssessmentStore } from './assessment.store.js';
import type { Attempt } from './attempt.entity.js';
import { AttemptEndsService } from './attempt-ends.service.js';
import { askedOf, reviewOf, type Sheet } from './attempt-sheet.js';
import type { AttemptResult, AttemptSummary, AttemptType } from './attempt.type.js';
import type { Response } from './response.entity.js';

/** What an officer sees of an attempt: before submission never a key, after it what the review allows. */
@Injectable()
export class AttemptPagesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly catalog: CatalogService,
    private readonly learning: LearningPagesService,
    private readonly ends: AttemptEndsService,
  ) {}

  /** The actor's attempt in `locale`; graded first where its time is over. */
  async page(actor: Actor, attemptId: string, locale: string): Promise<AttemptType> {
    const { attempt, responses } = await this.unitOfWork.run(async (tx) => {
      const found = await this.store.findAttempt(tx, attemptId);
      if (!found || !maySeeAttempt(actor, found)) throw new Refusal('NOT_FOUND');
      return {
        attempt: await this.ends.gradeIfOver(tx, found),
        responses: await this.store.responsesOf(tx, attemptId),
      };
    });
    const [{ content }, title, sheets] = await Promise.all([
      this.catalog.stepContent(attempt.stepId, locale),
      this.learning.titleOfStep(attempt.enrolmentId, attempt.stepId, locale),
      this.sheetsOf(attempt, responses, locale),
    ]);
    const { exam, passMark } = content as QuizContent;
    return {
      ...attempt,
      title,
      exam,
      passMark,
      serverNow: this.clock.now(),
      questions: sheets.map(askedOf),
      result: resultOf(attempt, exam, sheets),
    };
  }

  /** The actor's attempts at a step, oldest first. */
  async summaries(actor: Actor, enrolmentId: string, stepId: string): Promise<AttemptSummary[]> {
    const attempts = await this.store.attemptsOf(enrolmentId, stepId);
    return attempts.filter((attempt) => maySeeAttempt(actor, attempt));
  }

  private async sheetsOf(attempt: Attempt, responses: readonly Response[], locale: string): Promise<Sheet[]> {
    const versions = new Map((await this.store.versionsOf(attempt)).map((version) => [version.questionId, version]));
    return attempt.questions.map(({ questionId, orders }, i) => {
      const version = versions.get(questionId);
      const text = version?.texts[locale] ?? Object.values(version?.texts ?? {})[0];
      if (!version || !text) throw new Error(`question ${questionId} of attempt ${attempt.id} is gone`);
      return {
        position: i + 1,
        orders,
        version,
        text,
        response: responses.find(({ position }) => position === i + 1),
      };
    });
  }
}

function resultOf(attempt: Attempt, exam: boolean, sheets: readonly Sheet[]): AttemptResult | null {
  if (attempt.submittedAt === null || attempt.share === null) return null;
  return {
    points: attempt.points ?? 0,
    outOf: attempt.outOf ?? 0,
    share: attempt.share,
    passed: attempt.passed ?? false,
    review: mayReview(exam, attempt) ? sheets.map(reviewOf) : [],
  };
}
