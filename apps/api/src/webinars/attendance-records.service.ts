import { coveredSeconds, joinRanges, type Range } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { statement, Statements } from '../platform/database/statements.js';
import { textIn, type LocalizedText } from '../platform/graphql/scalars.js';

/** A webinar that a person attended: when the server saw her, in seconds since the epoch. */
export interface AttendanceOnRecord {
  readonly webinarId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly present: readonly Range[];
  readonly presentSeconds: number;
}

const attendedByPerson = statement<{
  webinarId: string;
  title: LocalizedText;
  startsAt: Date;
  minutes: number;
  present: Range[];
}>(
  'webinars_attended_by_person',
  `SELECT w.id AS "webinarId", w.title, w.starts_at AS "startsAt", w.minutes, a.present
   FROM webinar_attendance a JOIN webinar w ON w.id = a.webinar_id
   WHERE a.person_id = $1 AND a.present <> '[]' ORDER BY w.starts_at DESC, w.id DESC LIMIT 500`,
);

/** Everything that the webinars floor has on record of a person. */
@Injectable()
export class AttendanceRecordsService {
  constructor(private readonly statements: Statements) {}

  /** The webinars at which the server saw her, newest first; the caller has checked that they may be seen. */
  async of(personId: string, locale: string): Promise<AttendanceOnRecord[]> {
    const rows = await this.statements.all(attendedByPerson, [personId]);
    return rows.map(({ title, present, ...rest }) => {
      const joined = joinRanges(present, []);
      return { ...rest, title: textIn(title, locale, 'en'), present: joined, presentSeconds: coveredSeconds(joined) };
    });
  }
}
