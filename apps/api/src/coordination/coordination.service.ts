import { Injectable } from '@nestjs/common';
import type { Accommodation, GrantAccommodationInput } from '../assessment/accommodation.type.js';
import { AccommodationsService } from '../assessment/accommodations.service.js';
import { toEnrolment, type EnrolmentType } from '../learning/enrolment.type.js';
import { PlacesService } from '../learning/places.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { isOnDesk, maySetTarget } from './coordination.policy.js';
import { CoordinationStore } from './coordination.store.js';
import type { AlreadyDecided, CertificationTargetType, SetTargetInput } from './desk.type.js';

/** The verbs of a coordinator: decide who enters, and set what the country means to reach. */
@Injectable()
export class CoordinationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: CoordinationStore,
    private readonly places: PlacesService,
    private readonly accommodations: AccommodationsService,
    private readonly audit: Audit,
  ) {}

  /** Lets an officer of the desk in, or refuses her with a reason. Whoever decides second learns what was decided. */
  decideEnrolment(
    actor: Actor,
    decision: { enrolmentId: string; approve: boolean; reason: string | null },
  ): Promise<EnrolmentType | AlreadyDecided> {
    const reason = decision.reason?.trim() || null;
    if (!decision.approve && reason === null) throw new Refusal('BAD_INPUT', { field: 'reason' });
    return this.unitOfWork.run(async (tx) => {
      const placed = await this.store.placedByEnrolment(tx, decision.enrolmentId);
      if (!placed || !isOnDesk(actor, placed)) throw new Refusal('NOT_FOUND');
      const decided = await this.places.decideWithin(tx, { ...decision, reason, by: actor.personId });
      if (!decided) return { status: (await this.places.lockPlace(tx, decision.enrolmentId)).status };
      await this.audit.record(tx, actor, {
        verb: decision.approve ? 'coordination.approve-enrolment' : 'coordination.refuse-enrolment',
        object: { kind: 'enrolment', id: decision.enrolmentId },
        facts: reason === null ? {} : { reason },
      });
      return toEnrolment(decided);
    });
  }

  /** What an officer of the desk is granted in exams; null where nothing is. */
  async accommodationOf(actor: Actor, personId: string): Promise<Accommodation | null> {
    const placed = await this.store.placed(personId);
    if (!placed || !isOnDesk(actor, placed)) throw new Refusal('NOT_FOUND');
    return this.accommodations.of(personId);
  }

  /** Grants an officer of the desk what she needs to sit exams fairly, also while she sits one. */
  grantAccommodation(actor: Actor, { personId, ...grant }: GrantAccommodationInput): Promise<Accommodation> {
    return this.unitOfWork.run(async (tx) => {
      const placed = await this.store.placed(personId);
      if (!placed || !isOnDesk(actor, placed)) throw new Refusal('NOT_FOUND');
      const granted = await this.accommodations.grantWithin(tx, actor, personId, grant);
      await this.audit.record(tx, actor, {
        verb: 'coordination.grant-accommodation',
        object: { kind: 'person', id: personId },
        facts: { ...grant, reason: granted.reason },
      });
      return granted;
    });
  }

  /** Sets the share of a country's officers to be certified in a curriculum by a day. */
  async setTarget(actor: Actor, input: SetTargetInput): Promise<CertificationTargetType> {
    if (!(input.share > 0 && input.share <= 1)) throw new Refusal('BAD_INPUT', { field: 'share' });
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(input.dueOn) || Number.isNaN(Date.parse(input.dueOn))) {
      throw new Refusal('BAD_INPUT', { field: 'dueOn' });
    }
    const curriculum = (await this.store.curricula()).find(({ slug }) => slug === input.curriculumSlug);
    if (!curriculum) throw new Refusal('NOT_FOUND');
    return this.unitOfWork.run(async (tx) => {
      const region = await this.store.regionOf(tx, input.countryCode);
      if (!region || !maySetTarget(actor, { region, country: input.countryCode })) throw new Refusal('NOT_FOUND');
      const { countryCode, share, dueOn } = input;
      const target = { countryCode, curriculumId: curriculum.id, share, dueOn };
      await this.store.saveTarget(tx, { ...target, setBy: actor.personId, setAt: this.clock.now() });
      const object = { kind: 'certification-target', id: `${countryCode} ${curriculum.slug}` };
      await this.audit.record(tx, actor, { verb: 'coordination.set-target', object, facts: { share, dueOn } });
      return input;
    });
  }
}
