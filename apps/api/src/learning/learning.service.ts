import {
  bestFittingContent,
  checkEvidence,
  courseCompletion,
  courseShare,
  joinTime,
  placedRuns,
  rulesOf,
  stepAvailability,
  stepsAskedFor,
  type Evidence,
  type KindContent,
  type Trace,
  type ResumePoint,
} from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { Outlines, type Outline, type OutlineStep } from '../catalog/outlines.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { Enrolment } from './enrolment.entity.js';
import type { StepCompletionFact } from './evidence.statements.js';
import { CourseCompleted } from './learning.events.js';
import { mayOpen, mayReport } from './learning.policy.js';
import { stepsOf } from './learning.pages.js';
import { LearningStore } from './learning.store.js';
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

/** The longest sitting that counts: a tab left open for days is not time on task. */
const LONGEST_SITTING_SECONDS = 12 * 60 * 60;

/** How a tab may name its sitting; the name becomes a key of what is recorded. */
const SESSION = /^[a-z0-9][\w-]{0,63}$/iu;

/** The verbs of learning: enrol, withdraw, decide, record evidence. Each is one transaction. */
@Injectable()
export class LearningService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: LearningStore,
    private readonly catalog: CatalogService,
    private readonly outlines: Outlines,
    private readonly jobs: Jobs,
  ) {}

  /** Takes a place in the newest edition: active at once where admission is open, requested where a coordinator decides. */
  enrol(actor: Actor, courseSlug: string): Promise<{ enrolment: Enrolment; isNew: boolean }> {
    return this.unitOfWork.run((tx) => this.enrolWithin(tx, actor.personId, courseSlug));
  }

  /** {@link enrol} inside a caller's transaction. */
  async enrolWithin(tx: Tx, personId: string, courseSlug: string): Promise<{ enrolment: Enrolment; isNew: boolean }> {
    const edition = await this.catalog.publishedEdition(tx, courseSlug);
    if (!edition) throw new Refusal('NOT_FOUND');
    const inserted = await this.store.insertEnrolment(tx, {
      personId,
      courseId: edition.courseId,
      editionId: edition.editionId,
      status: edition.admission === 'open' ? 'active' : 'requested',
      requestedAt: this.clock.now(),
    });
    if (inserted) return { enrolment: inserted, isNew: true };
    const held = await this.store.findPlace(tx, personId, edition.courseId);
    if (!held) throw new Refusal('CONFLICT');
    return { enrolment: held, isNew: false };
  }

  /** Gives the place back. What was recorded stays recorded. */
  withdraw(actor: Actor, enrolmentId: string): Promise<Enrolment> {
    return this.unitOfWork.run(async (tx) => {
      const enrolment = await this.lockOwn(tx, actor, enrolmentId);
      if (enrolment.status === 'completed') throw new Refusal('CONFLICT');
      if (enrolment.status === 'withdrawn' || enrolment.status === 'refused') return enrolment;
      enrolment.status = 'withdrawn';
      await this.store.saveEnrolment(tx, enrolment);
      return enrolment;
    });
  }

  /** A coordinator's decision on a requested place; answers null where it was decided before. Whose place it is was checked by the caller. */
  async decideWithin(
    tx: Tx,
    decision: { enrolmentId: string; approve: boolean; reason: string | null; by: string },
  ): Promise<Enrolment | null> {
    const enrolment = await this.lockPlace(tx, decision.enrolmentId);
    if (enrolment.status !== 'requested') return null;
    enrolment.status = decision.approve ? 'active' : 'refused';
    enrolment.decidedAt = this.clock.now();
    enrolment.decidedBy = decision.by;
    enrolment.reason = decision.reason;
    await this.store.saveEnrolment(tx, enrolment);
    return enrolment;
  }

  /** Joins what an officer's tab reports, judges it, and writes the completions that follow. Reporting twice changes nothing. */
  async recordEvidence(actor: Actor, report: EvidenceReport): Promise<Recorded> {
    if (report.personId && report.personId !== actor.personId) throw new Refusal('NOT_SIGNED_IN');
    if (!SESSION.test(report.session)) throw new Refusal('BAD_INPUT', { field: 'session' });
    return this.unitOfWork.run(async (tx) => {
      const enrolment = await this.lockOwn(tx, actor, report.enrolmentId);
      const { step } = await this.openStep(tx, enrolment, report.stepId);
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
    const enrolment = await this.lockPlace(tx, handed.enrolmentId);
    if (!mayReport(enrolment)) return;
    const { step } = await this.stepOf(tx, enrolment, handed.stepId);
    await this.join(tx, enrolment, step, handed.evidence, handed.sitting);
  }

  /** The officer's own enrolment and step, which must be open to her now; for floors that let her act in a step. */
  async ownOpenStep(
    tx: Tx,
    actor: Actor,
    enrolmentId: string,
    stepId: string,
  ): Promise<{ enrolment: Enrolment; step: OutlineStep }> {
    const enrolment = await this.lockOwn(tx, actor, enrolmentId);
    return { enrolment, ...(await this.openStep(tx, enrolment, stepId)) };
  }

  /** Locks a place for the rest of the transaction; floors above lock it before rows of their own. */
  async lockPlace(tx: Tx, enrolmentId: string): Promise<Enrolment> {
    const enrolment = await this.store.lockEnrolment(tx, enrolmentId);
    if (!enrolment) throw new Refusal('NOT_FOUND');
    return enrolment;
  }

  /** The courses that the officer has completed, in any edition. */
  completedCourseIds(tx: Tx, personId: string): Promise<Set<string>> {
    return this.store.completedCourseIds(tx, personId);
  }

  private async lockOwn(tx: Tx, actor: Actor, enrolmentId: string): Promise<Enrolment> {
    const enrolment = await this.store.lockEnrolment(tx, enrolmentId);
    if (!enrolment || !mayOpen(actor, enrolment)) throw new Refusal('NOT_FOUND');
    return enrolment;
  }

  private async stepOf(tx: Tx, enrolment: Enrolment, stepId: string): Promise<{ outline: Outline; step: OutlineStep }> {
    const outline = await this.outlines.outline(enrolment.editionId, 'en', tx);
    const step = outline && stepsOf(outline).find(({ id }) => id === stepId);
    if (!outline || !step) throw new Refusal('NOT_FOUND');
    return { outline, step };
  }

  private async openStep(
    tx: Tx,
    enrolment: Enrolment,
    stepId: string,
  ): Promise<{ outline: Outline; step: OutlineStep }> {
    if (!mayReport(enrolment)) throw new Refusal('ENROLMENT_NOT_ACTIVE');
    const found = await this.stepOf(tx, enrolment, stepId);
    if (found.step.prerequisite !== 'none') {
      const done = await this.store.completedStepIds(tx, enrolment.id);
      const availability = stepAvailability(stepsOf(found.outline), found.step.id, done);
      if (!availability.open) throw new Refusal('STEP_NOT_OPEN', { waitsFor: availability.waitsFor.length });
    }
    return found;
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
      await this.completeCourse(tx, enrolment, now);
      await this.store.saveEnrolment(tx, enrolment);
    }
    return { progress, completion, courseCompletedAt: enrolment.completedAt };
  }

  /** After a new step completion: brings the share up to date and, where nothing is missing, writes the course's completion. */
  private async completeCourse(tx: Tx, enrolment: Enrolment, now: Date): Promise<void> {
    const outline = await this.outlines.outline(enrolment.editionId, 'en', tx);
    if (!outline) throw new Error(`edition ${enrolment.editionId} has no outline`);
    const steps = stepsOf(outline);
    const done = await this.store.completedStepIds(tx, enrolment.id);
    enrolment.share = courseShare(steps, done);
    if (!courseCompletion(steps, done).complete) return;
    const isNew = await this.store.insertCourseCompletion(tx, {
      enrolmentId: enrolment.id,
      personId: enrolment.personId,
      editionId: enrolment.editionId,
      stepsMet: stepsAskedFor(steps).length,
      completedAt: now,
    });
    if (!isNew) return;
    enrolment.status = 'completed';
    enrolment.completedAt = now;
    await this.jobs.enqueue(tx, CourseCompleted, {
      enrolmentId: enrolment.id,
      personId: enrolment.personId,
      courseId: enrolment.courseId,
    });
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
  sitting ? { [sitting.session]: Math.min(Math.max(0, sitting.seconds), LONGEST_SITTING_SECONDS) } : {};
