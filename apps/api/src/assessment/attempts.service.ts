import { randomUUID } from 'node:crypto';
import { attemptWindow, drawQuestions, nextAttempt, type QuizContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { PlacesService } from '../learning/places.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { Accommodation } from './accommodation.entity.js';
import { AssessmentStore } from './assessment.store.js';
import type { Attempt } from './attempt.entity.js';
import { AttemptEndsService } from './attempt-ends.service.js';
import { attemptRulesOf, timeRulesOf } from './quiz-rules.js';

/** What came of asking for an attempt. */
export type Started =
  | { readonly what: 'attempt'; readonly attempt: Attempt }
  | { readonly what: 'exhausted'; readonly allowed: number }
  | {
      readonly what: 'closed';
      readonly reason: 'not-open' | 'closed' | 'wait' | 'too-few-questions';
      /** When it may be tried; absent where nobody knows. */
      readonly until?: Date;
    };

/** What an attempt is drawn by. */
interface Drawing {
  readonly quiz: QuizContent;
  readonly granted: Accommodation | null;
  readonly number: number;
  readonly past: readonly Attempt[];
}

/** The verbs of sitting a quiz: start, or resume. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly places: PlacesService,
    private readonly catalog: CatalogService,
    private readonly ends: AttemptEndsService,
  ) {}

  /** Starts the next attempt, or answers the one still open: two tabs sit one attempt. */
  start(actor: Actor, place: { enrolmentId: string; stepId: string; locale: string }): Promise<Started> {
    return this.unitOfWork.run(async (tx) => {
      const { step } = await this.places.ownOpenStep(tx, actor, place.enrolmentId, place.stepId);
      if (step.kind !== 'quiz') throw new Refusal('NOT_FOUND');
      const here = await this.closeWhatIsOver(tx, place);
      const past = [...(await this.store.attemptsGivenUp(tx, actor.personId, step.id)).map(asEnded), ...here];
      const { content } = await this.catalog.stepContent(step.id, place.locale, tx);
      const quiz = content as QuizContent;
      const granted = await this.store.accommodationWithin(tx, actor.personId);
      const next = nextAttempt(attemptRulesOf(quiz, granted), past, this.clock.now());
      if (next.may === 'not') {
        if (next.reason === 'exhausted') return { what: 'exhausted', allowed: next.allowed };
        return { what: 'closed', reason: next.reason, ...('until' in next && { until: next.until }) };
      }
      const open = here.find(({ submittedAt }) => submittedAt === null);
      if (open) return { what: 'attempt', attempt: open };
      return this.draw(tx, actor, place, { quiz, granted, number: next.number, past });
    });
  }

  private async closeWhatIsOver(tx: Tx, place: { enrolmentId: string; stepId: string }): Promise<Attempt[]> {
    const past = await this.store.attemptsWithin(tx, place.enrolmentId, place.stepId);
    const open = past.find(({ submittedAt }) => submittedAt === null);
    if (!open) return past;
    await this.ends.gradeIfOver(tx, open);
    return this.store.attemptsWithin(tx, place.enrolmentId, place.stepId);
  }

  private async draw(
    tx: Tx,
    actor: Actor,
    place: { enrolmentId: string; stepId: string; locale: string },
    { quiz, granted, number, past }: Drawing,
  ): Promise<Started> {
    const bank = await this.store.drawable(tx, quiz.bankId);
    const seen = new Set(past.flatMap(({ questions }) => questions.map(({ questionId }) => questionId)));
    const draw = drawQuestions(bank, quiz.blueprint, randomUUID(), seen, granted?.fewerChoices);
    if (!draw.ok) return { what: 'closed', reason: 'too-few-questions' };
    const versions = new Map(bank.map(({ id, version }) => [id, version]));
    const attempt = await this.store.insertAttempt(tx, {
      enrolmentId: place.enrolmentId,
      stepId: place.stepId,
      personId: actor.personId,
      number,
      locale: place.locale,
      questions: draw.questionIds.map((questionId) => ({
        questionId,
        version: versions.get(questionId) ?? 1,
        orders: draw.orders[questionId] ?? {},
      })),
      ...attemptWindow(this.clock.now(), timeRulesOf(quiz), granted ?? undefined),
      submittedAt: null,
      gradingVersion: null,
      points: null,
      outOf: null,
      share: null,
      passed: null,
    });
    await this.ends.scheduleEnd(tx, attempt);
    return { what: 'attempt', attempt };
  }
}

/** An attempt in a place that was given back is over, submitted or not: it is never taken up again. */
const asEnded = (attempt: Attempt): Attempt => ({ ...attempt, submittedAt: attempt.submittedAt ?? attempt.startedAt });
