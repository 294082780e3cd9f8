import {
  bestFittingContent,
  checkEvidence,
  isSittingName,
  joinTime,
  placedRuns,
  rulesOf,
  sittingSeconds,
  type Evidence,
  type KindContent,
  type ResumePoint,
  type Trace,
} from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import type { OutlineStep } from '../catalog/outlines.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { CourseCompletions } from './course-completions.service.js';
import type { Enrolment } from './enrolment.entity.js';
import type { StepCompletionFact } from './evidence.statements.js';
import { mayReport } from './learning.policy.js';
import { LearningStore } from './learning.store.js';
import { PlacesService } from './places.service.js';
import type { Progress } from './progress.entity.js';

/** How long one sitting at a step took so far. */
interface Sitting {
  readonly session: string;
  readonly seconds: number;
  /** The language of the content that was shown; a place in it is carried over into the others. */
  readonly locale?: string | null;
}

/** A sitting's report: what was done in one step since its page was opened, as far as one tab knows. */
export interface EvidenceReport extends Sitting {
  /** Whose work it is, as the device knows; another's session refuses it, and the device keeps it for its owner. */
  readonly personId?: string | null;
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly evidence: unknown;
  /** What the sitting played in which order; a medium's alone. */
  readonly trace?: Trace | null;
}

/** What is recorded after a report was joined; the completion as it was written when it was first met. */
export interface Recorded {
  readonly progress: Progress;
  readonly completion: StepCompletionFact | null;
  readonly courseCompletedAt: Date | null;
}

/** Joins what officers did, as their devices report it or the server saw it, and writes the completions that follow. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: LearningStore,
    private readonly catalog: CatalogService,
    private readonly places: PlacesService,
    private readonly completions: CourseCompletions,
  ) {}

  /** Joins what an officer's tab reports, judges it, and writes the completions that follow. Reporting twice changes nothing. */
  async recordEvidence(actor: Actor, report: EvidenceReport): Promise<Recorded> {
    if (report.personId && report.personId !== actor.personId) throw new Refusal('NOT_SIGNED_IN');
    if (!isSittingName(report.session)) throw new Refusal('BAD_INPUT', { field: 'session' });
    return this.unitOfWork.run(async (tx) => {
      const enrolment = await this.places.lockOwn(tx, actor, report.enrolmentId);
      const step = await this.places.openStep(tx, enrolment, report.stepId);
      const parsed = this.catalog.parseEvidence(step.kind, report.evidence);
      if (!parsed) throw new Refusal('BAD_INPUT', { field: 'evidence' });
      const content = await this.contentFor(tx, step.id, parsed);
      const now = this.clock.now();
      const checked = checkEvidence(step.kind, content, parsed, now);
      if (!checked.ok) {
        if (checked.reason !== 'from-the-future') throw new Refusal('EVIDENCE_OUT_OF_RANGE');
        // The device learns how wrong its clock is, and tells the same in the college's time.
        throw new Refusal('EVIDENCE_FROM_THE_FUTURE', { now: now.getTime() });
      }
      const recorded = await this.join(tx, enrolment, step, checked.evidence, report);
      if (report.trace && rulesOf(step.kind).played) {
        await this.store.savePlayedRuns(tx, recorded.progress, report.session, placedRuns(report.trace));
      }
      return recorded;
    });
  }

  /**
   * Evidence that the server itself witnessed (a graded attempt, minutes present), handed in by a higher floor. A place
   * that was given back meanwhile takes none: whoever withdrew completes nothing.
   */
  async handEvidence(
    tx: Tx,
    handed: { enrolmentId: string; stepId: string; evidence: Evidence; sitting?: Sitting },
  ): Promise<void> {
    const enrolment = await this.places.lockPlace(tx, handed.enrolmentId);
    if (!mayReport(enrolment)) return;
    const { step } = await this.places.stepOf(tx, enrolment, handed.stepId);
    await this.join(tx, enrolment, step, handed.evidence, handed.sitting);
  }

  /** The content, of all languages of a step, that the evidence fulfils best: nobody is measured by another voice's length. */
  private async contentFor(tx: Tx, stepId: string, evidence: Evidence): Promise<KindContent> {
    const { byLocale } = await this.catalog.stepContents(stepId, tx);
    const content = bestFittingContent([...byLocale.values()], evidence);
    if (!content) throw new Error(`step ${stepId} has no content`);
    return content;
  }

  private async join(
    tx: Tx,
    enrolment: Enrolment,
    step: OutlineStep,
    evidence: Evidence,
    sitting: Sitting | undefined,
  ): Promise<Recorded> {
    const now = this.clock.now();
    const rules = rulesOf(step.kind);
    const before = await this.store.findProgress(tx, enrolment.id, step.id);
    const joined = rules.join(before?.evidence ?? rules.none, evidence);
    const content = await this.contentFor(tx, step.id, joined);
    const shown = sitting?.locale
      ? (await this.catalog.stepContents(step.id, tx)).byLocale.get(sitting.locale)
      : undefined;
    const progress: Progress = {
      enrolmentId: enrolment.id,
      stepId: step.id,
      evidence: joined,
      spans: rules.spans(content, joined),
      secondsBySession: joinTime(before?.secondsBySession ?? {}, timeOf(sitting)),
      resumeAt: resumeAfter(before, joined, shown ?? content, shown && sitting?.locale),
      firstAt: before?.firstAt ?? now,
      updatedAt: now,
    };
    await this.store.saveProgress(tx, progress);
    enrolment.lastActiveAt = now;

    const judgement = rules.judge(content, joined);
    const completion = judgement.complete
      ? await this.store.completeStep(tx, {
          enrolmentId: enrolment.id,
          stepId: step.id,
          requirement: judgement.requirement,
          completedAt: now,
        })
      : null;
    if (completion?.isNew) {
      await this.completions.follow(tx, enrolment, now);
      await this.store.saveEnrolment(tx, enrolment);
    }
    return { progress, completion, courseCompletedAt: enrolment.completedAt };
  }
}

/**
 * Where to take the step up after a report. A report that does not move the place leaves it as it was, in the language in
 * which it was reached.
 */
function resumeAfter(
  before: Progress | null | undefined,
  joined: Evidence,
  content: KindContent,
  locale: string | null | undefined,
): ResumePoint {
  const rules = rulesOf(joined.kind);
  const at = rules.resumeAt(content, joined);
  if (before) {
    const was = rules.resumeAt(content, before.evidence);
    if (was.seconds === at.seconds && was.place === at.place) return before.resumeAt;
  }
  return locale ? { ...at, locale } : at;
}

const timeOf = (sitting: Sitting | undefined): Record<string, number> =>
  sitting ? { [sitting.session]: sittingSeconds(sitting.seconds) } : {};
