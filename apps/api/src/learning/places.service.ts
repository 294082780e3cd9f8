import { stepAvailability } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { Outlines, type Outline, type OutlineStep } from '../catalog/outlines.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { Enrolment } from './enrolment.entity.js';
import { mayOpen, mayReport } from './learning.policy.js';
import { stepsOf } from './learning.pages.js';
import { LearningStore } from './learning.store.js';

/** Who has a place in which course, and which of its steps are open to her. Each verb is one transaction. */
@Injectable()
export class PlacesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: LearningStore,
    private readonly catalog: CatalogService,
    private readonly outlines: Outlines,
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

  /** Locks a place for the rest of the transaction; floors above lock it before rows of their own. */
  async lockPlace(tx: Tx, enrolmentId: string): Promise<Enrolment> {
    const enrolment = await this.store.lockEnrolment(tx, enrolmentId);
    if (!enrolment) throw new Refusal('NOT_FOUND');
    return enrolment;
  }

  /** {@link lockPlace} for the officer whose place it is. */
  async lockOwn(tx: Tx, actor: Actor, enrolmentId: string): Promise<Enrolment> {
    const enrolment = await this.store.lockEnrolment(tx, enrolmentId);
    if (!enrolment || !mayOpen(actor, enrolment)) throw new Refusal('NOT_FOUND');
    return enrolment;
  }

  /** The courses that the officer has completed, in any edition. */
  completedCourseIds(tx: Tx, personId: string): Promise<Set<string>> {
    return this.store.completedCourseIds(tx, personId);
  }

  /** The officer's own enrolment and step, which must be open to her now; for floors that let her act in a step. */
  async ownOpenStep(
    tx: Tx,
    actor: Actor,
    enrolmentId: string,
    stepId: string,
  ): Promise<{ enrolment: Enrolment; step: OutlineStep }> {
    const enrolment = await this.lockOwn(tx, actor, enrolmentId);
    return { enrolment, step: await this.openStep(tx, enrolment, stepId) };
  }

  /** A step of a place, which must be open now: the place is active, and what the step waits for is done. */
  async openStep(tx: Tx, enrolment: Enrolment, stepId: string): Promise<OutlineStep> {
    if (!mayReport(enrolment)) throw new Refusal('ENROLMENT_NOT_ACTIVE');
    const { outline, step } = await this.stepOf(tx, enrolment, stepId);
    if (step.prerequisite !== 'none') {
      const done = await this.store.completedStepIds(tx, enrolment.id);
      const availability = stepAvailability(stepsOf(outline), step.id, done);
      if (!availability.open) throw new Refusal('STEP_NOT_OPEN', { waitsFor: availability.waitsFor.length });
    }
    return step;
  }

  /** A step of a place, open or not. */
  async stepOf(tx: Tx, enrolment: Enrolment, stepId: string): Promise<{ outline: Outline; step: OutlineStep }> {
    const outline = await this.outlines.outline(enrolment.editionId, 'en', tx);
    const step = outline && stepsOf(outline).find(({ id }) => id === stepId);
    if (!outline || !step) throw new Refusal('NOT_FOUND');
    return { outline, step };
  }
}
