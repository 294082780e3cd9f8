import { scheduleProblems, sessionRange, sessionState, type Problem } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { pageFrom, sliceOf, type Page, type PageRequest } from '../platform/paging/page.js';
import {
  toAttendance,
  toWebinar,
  type AttendanceRow,
  type SaveWebinarInput,
  type WebinarOver,
  type WebinarType,
} from './webinar.type.js';
import type { Webinar } from './webinar.entity.js';
import { mayEdit, mayRegister } from './webinars.policy.js';
import { WebinarsStore } from './webinars.store.js';

/** The verbs of webinars: schedule, cancel, register, give back; and their lists. */
@Injectable()
export class WebinarsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: WebinarsStore,
  ) {}

  async page(actor: Actor, locale: string, isPast: boolean, request: PageRequest): Promise<Page<WebinarType>> {
    const now = this.clock.now();
    const slice = sliceOf(request);
    const [rows, total] = await Promise.all([
      this.store.list(actor.personId, now, isPast, slice.after, slice.limit + 1),
      this.store.count(now, isPast),
    ]);
    const keyOf = (row: { startsAt: Date; id: string }) => [row.startsAt.toISOString(), row.id];
    return pageFrom(rows, slice, total, keyOf, (row) => toWebinar(row, actor, locale, now));
  }

  async comingUp(actor: Actor, locale: string): Promise<WebinarType[]> {
    const now = this.clock.now();
    return (await this.store.comingUp(actor.personId, now)).map((row) => toWebinar(row, actor, locale, now));
  }

  async webinar(actor: Actor, id: string, locale: string): Promise<WebinarType> {
    const row = await this.store.find(actor.personId, id);
    if (!row) throw new Refusal('NOT_FOUND');
    return toWebinar(row, actor, locale, this.clock.now());
  }

  /** Who registered and when the server saw them, for whoever may change the webinar. */
  async attendance(actor: Actor, webinarId: string, request: PageRequest): Promise<Page<AttendanceRow>> {
    const webinar = await this.store.find(actor.personId, webinarId);
    if (!webinar || !mayEdit(actor, webinar)) throw new Refusal('NOT_FOUND');
    const slice = sliceOf(request);
    const [rows, total] = await Promise.all([
      this.store.attendance(webinarId, slice.after?.[0] ?? null, slice.limit + 1),
      this.store.attended(webinarId),
    ]);
    return pageFrom(
      rows,
      slice,
      total,
      ({ personId }) => [personId],
      (row) => toAttendance(row, webinar),
    );
  }

  /** Announces a webinar, or changes one; a change raises the revision, so that calendars take it over. */
  async save(actor: Actor, input: SaveWebinarInput, locale: string): Promise<WebinarType> {
    if (Object.values(input.title).every((text) => !text?.trim())) throw new Refusal('BAD_INPUT', { field: 'title' });
    const { webinarId, ...facts } = input;
    const saved = await this.unitOfWork.run(async (tx) => {
      const known = webinarId ? await this.mayChange(tx, actor, webinarId) : null;
      const problem = problemOf(input, known, this.clock.now());
      if (problem) throw new Refusal('BAD_INPUT', { field: problem.place, problem: problem.code });
      return this.store.save(tx, {
        ...(known ?? { hostId: actor.personId, cancelledAt: null, createdAt: this.clock.now() }),
        ...facts,
        title: { ...facts.title },
        about: { ...facts.about },
        revision: known ? known.revision + 1 : 0,
      });
    });
    return this.webinar(actor, saved.id, locale);
  }

  async cancel(actor: Actor, webinarId: string, locale: string): Promise<WebinarType> {
    await this.unitOfWork.run(async (tx) => {
      const webinar = await this.mayChange(tx, actor, webinarId);
      if (webinar.cancelledAt) return;
      await this.store.save(tx, { ...webinar, cancelledAt: this.clock.now(), revision: webinar.revision + 1 });
    });
    return this.webinar(actor, webinarId, locale);
  }

  async register(actor: Actor, webinarId: string, locale: string): Promise<WebinarType | WebinarOver> {
    const now = this.clock.now();
    const over = await this.unitOfWork.run(async (tx) => {
      const webinar = await this.store.load(tx, webinarId);
      if (!webinar) throw new Refusal('NOT_FOUND');
      if (!mayRegister(webinar, now)) return webinar.cancelledAt ?? new Date(sessionRange(webinar)[1] * 1000);
      await this.store.register(tx, webinarId, actor.personId, now);
      return null;
    });
    return over ? { endedAt: over } : this.webinar(actor, webinarId, locale);
  }

  async cancelRegistration(actor: Actor, webinarId: string, locale: string): Promise<WebinarType> {
    await this.unitOfWork.run((tx) => this.store.giveBack(tx, webinarId, actor.personId, this.clock.now()));
    return this.webinar(actor, webinarId, locale);
  }

  private async mayChange(tx: Tx, actor: Actor, webinarId: string): Promise<Webinar> {
    const webinar = await this.store.lock(tx, webinarId);
    if (!webinar || !mayEdit(actor, webinar)) throw new Refusal('NOT_FOUND');
    return webinar;
  }
}

/** The first thing wrong with a schedule. A start that has come may stay: the link of a room that fails must be mended then. */
function problemOf(input: SaveWebinarInput, known: Webinar | null, now: Date): Problem | undefined {
  const isKept = known?.startsAt.getTime() === input.startsAt.getTime() && sessionState(known, now) === 'live';
  return scheduleProblems(input, now).find(({ place }) => !(isKept && place === 'start'));
}
