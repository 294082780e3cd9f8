import { attemptWindow, type QuizContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { isStorable } from '../platform/database/storable.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { Accommodation } from './accommodation.entity.js';
import { AssessmentStore } from './assessment.store.js';
import { AttemptEndsService } from './attempt-ends.service.js';
import { timeRulesOf } from './quiz-rules.js';

/** What may be granted, before it is anybody's. */
export type Grant = Pick<
  Accommodation,
  'timeFactor' | 'breakMinutes' | 'extraAttempts' | 'fewerChoices' | 'largeText' | 'reason'
>;

const FACTORS = [1, 1.25, 1.5, 2];
const MOST_BREAK_MINUTES = 120;
const MOST_EXTRA_ATTEMPTS = 10;
const LONGEST_REASON = 500;

/** What officers are granted in exams; whose it is to grant was checked by the caller. */
@Injectable()
export class AccommodationsService {
  constructor(
    private readonly clock: Clock,
    private readonly store: AssessmentStore,
    private readonly catalog: CatalogService,
    private readonly ends: AttemptEndsService,
  ) {}

  /** What a person is granted; null where nothing is. */
  of(personId: string): Promise<Accommodation | null> {
    return this.store.accommodationOf(personId);
  }

  /** Grants, or changes what was granted. Attempts that run get their new end at once, and never an earlier one. */
  async grantWithin(tx: Tx, actor: Actor, personId: string, asked: Grant): Promise<Accommodation> {
    const accommodation: Accommodation = {
      ...checked(asked),
      ...{ personId, grantedBy: actor.personId, grantedAt: this.clock.now() },
    };
    await this.store.saveAccommodation(tx, accommodation);
    for (const attempt of await this.store.lockRunning(tx, personId)) {
      const { content } = await this.catalog.stepContent(attempt.stepId, attempt.locale, tx);
      const { endsAt } = attemptWindow(attempt.startedAt, timeRulesOf(content as QuizContent), accommodation);
      if (!endsAt || !attempt.endsAt || endsAt <= attempt.endsAt) continue;
      await this.store.moveEnd(tx, attempt.id, endsAt);
      await this.ends.scheduleEnd(tx, { ...attempt, endsAt });
    }
    return accommodation;
  }
}

function checked(asked: Grant): Grant {
  const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  const reason = asked.reason.trim();
  if (!FACTORS.includes(asked.timeFactor)) throw new Refusal('BAD_INPUT', { field: 'timeFactor' });
  if (!isWithin(asked.breakMinutes, MOST_BREAK_MINUTES)) throw new Refusal('BAD_INPUT', { field: 'breakMinutes' });
  if (!isWithin(asked.extraAttempts, MOST_EXTRA_ATTEMPTS)) throw new Refusal('BAD_INPUT', { field: 'extraAttempts' });
  if (reason === '' || reason.length > LONGEST_REASON || !isStorable(reason)) {
    throw new Refusal('BAD_INPUT', { field: 'reason' });
  }
  const { timeFactor, breakMinutes, extraAttempts, fewerChoices, largeText } = asked;
  return { timeFactor, breakMinutes, extraAttempts, fewerChoices, largeText, reason };
}
