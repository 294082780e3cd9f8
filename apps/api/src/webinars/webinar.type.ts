import { coveredSeconds, roomOpensAt, sessionRange } from '@provost/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Span } from '../learning/progress.type.js';
import type { Actor } from '../platform/access/actor.js';
import { Localized, textIn, type LocalizedText } from '../platform/graphql/scalars.js';
import { pageOf } from '../platform/paging/page.js';
import { mayEdit, mayJoin, mayRegister } from './webinars.policy.js';
import type { AttendanceOf, WebinarRow } from './webinars.store.js';

@ObjectType()
export class WebinarCan {
  @Field() register!: boolean;
  @Field() join!: boolean;
  @Field() edit!: boolean;
}

@ObjectType({ description: 'What the form of the host begins with: the words of every language, and the room.' })
export class WebinarPlan {
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) about!: LocalizedText;
  @Field() roomUrl!: string;
}

@ObjectType('Webinar')
export class WebinarType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field() about!: string;
  @Field() hostName!: string;
  @Field(() => Date) startsAt!: Date;
  @Field() timeZone!: string;
  @Field() place!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => Date, { nullable: true }) cancelledAt!: Date | null;
  @Field(() => Date, { nullable: true }) myRegistration!: Date | null;
  @Field(() => String, { nullable: true, description: 'Only to the registered, from 15 minutes before the start.' })
  roomUrl!: string | null;
  @Field(() => Date) joinOpensAt!: Date;
  @Field(() => Int) myPresentSeconds!: number;
  @Field() icsUrl!: string;
  @Field(() => WebinarCan) viewerCan!: WebinarCan;
  @Field(() => WebinarPlan, { nullable: true, description: 'Only to whoever may change the webinar.' })
  plan!: WebinarPlan | null;
}

@ObjectType()
export class WebinarPage extends pageOf(WebinarType) {}

@InputType()
export class SaveWebinarInput {
  @Field(() => ID, { nullable: true }) webinarId?: string | null;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) about!: LocalizedText;
  @Field(() => Date) startsAt!: Date;
  @Field() timeZone!: string;
  @Field() place!: string;
  @Field(() => Int) minutes!: number;
  @Field() roomUrl!: string;
}

@ObjectType()
export class AttendanceRow {
  @Field(() => ID) personId!: string;
  @Field() fullName!: string;
  @Field() countryCode!: string;
  @Field(() => Date, { nullable: true }) registeredAt!: Date | null;
  @Field(() => Int) presentSeconds!: number;
  @Field(() => [Span]) spans!: readonly Span[];
}

@ObjectType()
export class AttendancePage extends pageOf(AttendanceRow) {}

@ObjectType()
export class Presence {
  @Field(() => Int) presentSeconds!: number;
  @Field(() => Int, { nullable: true }) requiredSeconds!: number | null;
  @Field() open!: boolean;
}

@ObjectType()
export class WebinarOver {
  @Field(() => Date) endedAt!: Date;
}

export const RegisterResult = createUnionType({
  name: 'RegisterResult',
  types: () => [WebinarType, WebinarOver] as const,
  resolveType: (value: object) => ('endedAt' in value ? WebinarOver : WebinarType),
});

/** A webinar as the viewer sees it now: the room's address only where she may enter it. */
export function toWebinar(row: WebinarRow, actor: Actor, locale: string, now: Date): WebinarType {
  const isIn = row.registeredAt !== null || row.hostId === actor.personId;
  const join = mayJoin(row, isIn, now);
  const edit = mayEdit(actor, row);
  return {
    ...row,
    title: textIn(row.title, locale, 'en'),
    about: textIn(row.about, locale, 'en'),
    myRegistration: row.registeredAt,
    roomUrl: join ? row.roomUrl : null,
    joinOpensAt: roomOpensAt(row),
    myPresentSeconds: Math.round(coveredSeconds(row.present)),
    icsUrl: `/api/webinars/${row.id}/calendar.ics?locale=${locale}`,
    viewerCan: { register: mayRegister(row, now), join, edit },
    plan: edit ? { title: row.title, about: row.about, roomUrl: row.roomUrl } : null,
  };
}

/** A person's attendance, her stays as spans of the session. */
export function toAttendance(row: AttendanceOf, session: { startsAt: Date; minutes: number }): AttendanceRow {
  const [start, end] = sessionRange(session);
  const place = (second: number) => Math.min(1, Math.max(0, (second - start) / (end - start)));
  return {
    ...row,
    presentSeconds: Math.round(coveredSeconds(row.present)),
    spans: row.present.map(([from, to]) => ({ from: place(from), to: place(to) })),
  };
}
