import { coveredSeconds, joinRanges, presenceSince, sessionState, type WebinarContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { EvidenceService } from '../learning/evidence.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { Presence } from './webinar.type.js';
import { WebinarsStore } from './webinars.store.js';

/** How often a page in the room reports, in seconds. The server's clock counts, whatever the browser says. */
export const HEARTBEAT_SECONDS = 30;

/** Minutes present, as the server itself saw them. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: WebinarsStore,
    private readonly evidence: EvidenceService,
    private readonly catalog: CatalogService,
  ) {}

  /** Joins what this heartbeat proves and hands it to every course of the officer that asks for the webinar. */
  heartbeat(actor: Actor, webinarId: string): Promise<Presence> {
    return this.unitOfWork.run(async (tx) => {
      const now = this.clock.now();
      const webinar = await this.store.load(tx, webinarId);
      const registration = await this.store.findRegistration(tx, webinarId, actor.personId);
      const isIn = registration?.cancelledAt === null || webinar?.hostId === actor.personId;
      if (!webinar || !isIn) throw new Refusal('NOT_FOUND');
      const steps = await this.store.stepsOf(tx, actor.personId, webinarId);
      const before = await this.store.lockAttendance(tx, webinarId, actor.personId);
      const seen = presenceSince(before?.lastSeenAt ?? null, now, HEARTBEAT_SECONDS, webinar);
      const present = joinRanges(before?.present ?? [], seen);
      await this.store.saveAttendance(tx, { webinarId, personId: actor.personId, present, lastSeenAt: now });
      if (seen.length > 0) {
        for (const step of steps) {
          await this.evidence.handEvidence(tx, { ...step, evidence: { kind: 'webinar', present } });
        }
      }
      return {
        presentSeconds: Math.round(coveredSeconds(present)),
        requiredSeconds: await this.required(tx, steps),
        open: ['open', 'live'].includes(sessionState(webinar, now)),
      };
    });
  }

  private async required(tx: Tx, steps: readonly { stepId: string }[]): Promise<number | null> {
    const contents = await Promise.all(steps.map(({ stepId }) => this.catalog.stepContent(stepId, 'en', tx)));
    const minutes = contents.map(({ content }) => (content as WebinarContent).requiredMinutes);
    return minutes.length === 0 ? null : Math.max(...minutes) * 60;
  }
}
