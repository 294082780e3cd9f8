import type { Range } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { WebinarAttendance } from './webinar-attendance.entity.js';
import { WebinarRegistration } from './webinar-registration.entity.js';
import { Webinar } from './webinar.entity.js';

/** A webinar as one person sees it. */
export interface WebinarRow {
  readonly id: string;
  readonly title: Record<string, string>;
  readonly about: Record<string, string>;
  readonly hostId: string;
  readonly hostName: string;
  readonly startsAt: Date;
  readonly timeZone: string;
  readonly place: string;
  readonly minutes: number;
  readonly roomUrl: string;
  readonly revision: number;
  readonly cancelledAt: Date | null;
  readonly registeredAt: Date | null;
  readonly present: Range[];
}

export interface AttendanceOf {
  readonly personId: string;
  readonly fullName: string;
  readonly countryCode: string;
  readonly registeredAt: Date | null;
  readonly present: Range[];
}

const SEEN_BY = `
  SELECT w.id, w.title, w.about, w.host_id AS "hostId", h.full_name AS "hostName", w.starts_at AS "startsAt",
    w.time_zone AS "timeZone", w.place, w.minutes, w.room_url AS "roomUrl", w.revision, w.cancelled_at AS "cancelledAt",
    CASE WHEN r.cancelled_at IS NULL THEN r.registered_at END AS "registeredAt", coalesce(a.present, '[]') AS present
  FROM webinar w JOIN person h ON h.id = w.host_id
  LEFT JOIN webinar_registration r ON r.webinar_id = w.id AND r.person_id = $1
  LEFT JOIN webinar_attendance a ON a.webinar_id = w.id AND a.person_id = $1`;
const ENDS_AT = `w.starts_at + make_interval(mins => w.minutes)`;

const upcoming = statement<WebinarRow>(
  'webinars_upcoming',
  `${SEEN_BY} WHERE ${ENDS_AT} > $2 AND ($3::timestamptz IS NULL OR (w.starts_at, w.id) > ($3, $4::uuid))
   ORDER BY w.starts_at, w.id LIMIT $5`,
);
const past = statement<WebinarRow>(
  'webinars_past',
  `${SEEN_BY} WHERE ${ENDS_AT} <= $2 AND ($3::timestamptz IS NULL OR (w.starts_at, w.id) < ($3, $4::uuid))
   ORDER BY w.starts_at DESC, w.id DESC LIMIT $5`,
);
const count = statement<{ upcoming: number; past: number }>(
  'webinars_count',
  `SELECT count(*) FILTER (WHERE ${ENDS_AT} > $1)::int AS upcoming, count(*) FILTER (WHERE ${ENDS_AT} <= $1)::int AS past FROM webinar w`,
);
const comingUp = statement<WebinarRow>(
  'webinars_coming_up',
  `${SEEN_BY} WHERE ${ENDS_AT} > $2 AND w.cancelled_at IS NULL AND (r.registered_at IS NOT NULL AND r.cancelled_at IS NULL OR w.host_id = $1)
   ORDER BY w.starts_at, w.id LIMIT 5`,
);
const one = statement<WebinarRow>('webinars_one', `${SEEN_BY} WHERE w.id = $2`);
/** Who holds a place, or was seen and gave it back afterwards: what the server saw stays seen. */
const ATTENDED = `
  FROM webinar_registration r
  LEFT JOIN webinar_attendance a ON a.webinar_id = r.webinar_id AND a.person_id = r.person_id
  JOIN person p ON p.id = r.person_id
  WHERE r.webinar_id = $1 AND (r.cancelled_at IS NULL OR a.present <> '[]')`;
const attendance = statement<AttendanceOf>(
  'webinars_attendance',
  `SELECT p.id AS "personId", p.full_name AS "fullName", p.country_code AS "countryCode",
     CASE WHEN r.cancelled_at IS NULL THEN r.registered_at END AS "registeredAt", coalesce(a.present, '[]') AS present
   ${ATTENDED} AND ($2::uuid IS NULL OR p.id > $2) ORDER BY p.id LIMIT $3`,
);
const attended = statement<{ count: number }>('webinars_attended', `SELECT count(*)::int AS count ${ATTENDED}`);
const stepsOf = statement<{ enrolmentId: string; stepId: string }>(
  'webinars_steps_of',
  `SELECT DISTINCT e.id AS "enrolmentId", s.id AS "stepId"
   FROM enrolment e JOIN step s ON s.edition_id = e.edition_id AND s.kind = 'webinar'
   JOIN step_content c ON c.step_id = s.id AND c.payload ->> 'webinarId' = $2
   WHERE e.person_id = $1 AND e.status IN ('active', 'completed')`,
);

/** Every SQL statement of the webinars floor. */
@Injectable()
export class WebinarsStore {
  constructor(private readonly statements: Statements) {}

  list(
    personId: string,
    now: Date,
    isPast: boolean,
    after: readonly string[] | null,
    limit: number,
  ): Promise<WebinarRow[]> {
    return this.statements.all(isPast ? past : upcoming, [
      personId,
      now,
      after?.[0] ?? null,
      after?.[1] ?? null,
      limit,
    ]);
  }

  async count(now: Date, isPast: boolean): Promise<number> {
    const counted = await this.statements.one(count, [now]);
    return (isPast ? counted?.past : counted?.upcoming) ?? 0;
  }

  /** The next webinars that the person registered for or hosts. */
  comingUp(personId: string, now: Date): Promise<WebinarRow[]> {
    return this.statements.all(comingUp, [personId, now]);
  }

  /** The webinar as a person sees it; a visitor is nobody (null). */
  find(personId: string | null, id: string): Promise<WebinarRow | undefined> {
    return this.statements.one(one, [personId, id]);
  }

  attendance(webinarId: string, after: string | null, limit: number): Promise<AttendanceOf[]> {
    return this.statements.all(attendance, [webinarId, after, limit]);
  }

  async attended(webinarId: string): Promise<number> {
    return (await this.statements.one(attended, [webinarId]))?.count ?? 0;
  }

  /** The person's places in editions that hold this webinar as a step: where her attendance is evidence. */
  stepsOf(tx: Tx, personId: string, webinarId: string): Promise<{ enrolmentId: string; stepId: string }[]> {
    return this.statements.allIn(tx, stepsOf, [personId, webinarId]);
  }

  lock(tx: Tx, id: string): Promise<Webinar | null> {
    return tx.findOne(Webinar, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  load(tx: Tx, id: string): Promise<Webinar | null> {
    return tx.findOneBy(Webinar, { id });
  }

  save(tx: Tx, webinar: Omit<Webinar, 'id'> & { id?: string }): Promise<Webinar> {
    return tx.save(Webinar, webinar);
  }

  findRegistration(tx: Tx, webinarId: string, personId: string): Promise<WebinarRegistration | null> {
    return tx.findOneBy(WebinarRegistration, { webinarId, personId });
  }

  /** Registers, or takes up again a place that was given back. Doing it twice changes nothing. */
  async register(tx: Tx, webinarId: string, personId: string, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO webinar_registration AS r (webinar_id, person_id, registered_at) VALUES ($1, $2, $3)
       ON CONFLICT (webinar_id, person_id) DO UPDATE SET cancelled_at = NULL, registered_at = excluded.registered_at
       WHERE r.cancelled_at IS NOT NULL`,
      [webinarId, personId, now],
    );
  }

  async giveBack(tx: Tx, webinarId: string, personId: string, now: Date): Promise<void> {
    await tx.update(WebinarRegistration, { webinarId, personId }, { cancelledAt: now });
  }

  /** The person's attendance under a row lock, made empty where there is none: two devices take turns. */
  async lockAttendance(tx: Tx, webinarId: string, personId: string): Promise<WebinarAttendance | null> {
    return tx.findOne(WebinarAttendance, { where: { webinarId, personId }, lock: { mode: 'pessimistic_write' } });
  }

  async saveAttendance(tx: Tx, row: WebinarAttendance): Promise<void> {
    await tx.upsert(WebinarAttendance, row, ['webinarId', 'personId']);
  }
}
