import type { ItemText, ItemTexts, QuizContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { LearningPagesService } from '../learning/learning-pages.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import { Refusal } from '../platform/errors/refusal.js';
import { mayReview, maySeeAttempt } from './assessment.policy.js';
import { AssessmentStore } from './assessment.store.js';
import type { Attempt } from './attempt.entity.js';
import { AttemptEndsService } from './attempt-ends.service.js';
import { askedOf, reviewOf, type Sheet } from './attempt-sheet.js';
import type { AttemptResult, AttemptSummary, AttemptTime, AttemptType } from './attempt.type.js';
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
    const { exam, passMark, paging = 'all' } = content as QuizContent;
    return {
      ...attempt,
      title,
      exam,
      passMark,
      paging,
      locales: localesOf(sheets),
      serverNow: this.clock.now(),
      questions: sheets.map(askedOf),
      result: resultOf(attempt, exam, sheets),
    };
  }

  /** The time of the actor's attempt by the server's clock. */
  async time(actor: Actor, attemptId: string): Promise<AttemptTime> {
    const found = isUuid(attemptId) ? await this.store.timeOf(attemptId, actor.personId) : undefined;
    if (!found) throw new Refusal('NOT_FOUND');
    return { ...found, serverNow: this.clock.now() };
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
      const [own, text] = textIn(version?.texts ?? {}, locale, attempt.locale);
      if (!version || !text) throw new Error(`question ${questionId} of attempt ${attempt.id} is gone`);
      return {
        position: i + 1,
        orders,
        version,
        text,
        locale: own,
        response: responses.find(({ position }) => position === i + 1),
      };
    });
  }
}

/** A question in the language asked for; else in that of the attempt, else in any that it has. */
function textIn(texts: ItemTexts, ...wanted: readonly string[]): readonly [locale: string, text: ItemText | undefined] {
  const locale = [...wanted, 'en', ...Object.keys(texts)].find((one) => texts[one] !== undefined) ?? '';
  return [locale, texts[locale]];
}

/** The languages that no question of an attempt lacks. */
const localesOf = (sheets: readonly Sheet[]): string[] =>
  Object.keys(sheets[0]?.version.texts ?? {}).filter((locale) =>
    sheets.every(({ version }) => version.texts[locale] !== undefined),
  );

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
