import { instantOf, wallTimeOf } from '@provost/ui/wall-time';
import { scheduleProblems, type Problem } from '@provost/domain';
import type { SaveWebinarInput, WebinarQuery } from '../../gql/graphql';
import { LOCALES, type Locale } from '../../shared/i18n';

export type Texts = Readonly<Partial<Record<Locale, string>>>;

/** A webinar as its form holds it: the time as it stands on a clock of the host's place. */
export interface WebinarDraft {
  readonly title: Texts;
  readonly about: Texts;
  /** `2026-12-03T14:00`, or null while it is not whole. */
  readonly wallTime: string | null;
  readonly timeZone: string;
  readonly place: string;
  readonly minutes: number | null;
  readonly roomUrl: string;
}

/** A place of the form where something is wrong. */
export type Wrong = 'title' | 'start' | 'length' | 'time zone' | 'place' | 'room';

/** A new webinar, in the zone of whoever schedules it. */
export function newWebinar(timeZone: string): WebinarDraft {
  return { title: {}, about: {}, wallTime: null, timeZone, place: '', minutes: 60, roomUrl: '' };
}

/** A webinar as it was announced; `plan` is there for whoever may change it. */
export function draftOf(webinar: WebinarQuery['webinar']): WebinarDraft | null {
  const { plan, startsAt, timeZone, place, minutes } = webinar;
  if (!plan) return null;
  const wallTime = wallTimeOf(startsAt, timeZone);
  return { title: plan.title, about: plan.about, roomUrl: plan.roomUrl, wallTime, timeZone, place, minutes };
}

/**
 * What the server would refuse, by the same rules. A start that is unchanged is not asked about: it was right when it was
 * announced, and the server says when it is too late.
 */
export function wrongIn(draft: WebinarDraft, before: WebinarDraft | null, now: Date): ReadonlySet<Wrong> {
  const { wallTime, timeZone, place, minutes, roomUrl, title } = draft;
  const isKept = before !== null && wallTime === before.wallTime && timeZone === before.timeZone;
  const startsAt = new Date(wallTime === null ? Number.NaN : instantOf(wallTime, timeZone));
  const session = { startsAt, minutes: minutes ?? Number.NaN, timeZone, place, roomUrl };
  const places = scheduleProblems(session, now).map((problem: Problem) => problem.place as Wrong);
  const wrong = new Set(places.filter((one) => !(isKept && one === 'start')));
  if (!LOCALES.some((locale) => title[locale]?.trim())) wrong.add('title');
  return wrong;
}

/** The draft as the server takes it: languages without words are left out. Only for a draft in which nothing is wrong. */
export function inputOf(webinarId: string | null, draft: WebinarDraft): SaveWebinarInput {
  const { wallTime, timeZone, place, minutes, roomUrl } = draft;
  return {
    webinarId,
    title: written(draft.title),
    about: written(draft.about),
    startsAt: instantOf(wallTime ?? '', timeZone),
    timeZone,
    place: place.trim(),
    minutes: minutes ?? 0,
    roomUrl: roomUrl.trim(),
  };
}

function written(texts: Texts): Texts {
  const parts = LOCALES.map((locale) => [locale, texts[locale]?.trim() ?? ''] as const);
  return Object.fromEntries(parts.filter(([, text]) => text !== ''));
}
