import type { Proof, ProvenCourse, ProvenItem, ProvenStep } from './proof.type.js';
import { proofWords, type ProofWords } from './proof.words.js';

/** More stretches or items of one step than this are not printed; the JSON holds all of them. */
const MOST_PRINTED = 60;

/** An export as it is printed. */
interface ToPrint {
  readonly exportedAt: string;
  readonly officer: { readonly fullName: string; readonly countryCode: string };
  readonly locale: string;
  readonly proof: Proof;
}

/** A proof in the words and figures of its page; only text, so that the template decides nothing but the look. */
export function printedProof(
  { exportedAt, officer, locale, proof }: ToPrint,
  { college, issuer }: { readonly college: string; readonly issuer: string },
): Record<string, unknown> {
  const words = proofWords(locale);
  const print = printer(locale, words);
  const { totals } = proof;
  return {
    locale,
    issuer,
    name: officer.fullName,
    country: new Intl.DisplayNames(locale, { type: 'region' }).of(officer.countryCode) ?? officer.countryCode,
    words: { title: words.title, of: words.of, page: words.page, nothing: words.nothing },
    asOf: `${words.asOf} ${print.instant(exportedAt)}`,
    signedForm: words.signedForm,
    keysAt: `${college}/api/signing-keys`,
    totals: [
      [words.recorded, print.length(totals.seconds)],
      [words.coursesComplete, print.number(totals.coursesComplete)],
      [words.stepsComplete, print.number(totals.stepsComplete)],
      [words.receipts, print.number(totals.receipts)],
      [words.attended, print.length(totals.attendedSeconds)],
      [words.certificates, print.number(totals.certificates)],
    ],
    courses: proof.courses.map((course) => courseLines(course, words, print)),
    certificatesTitle: words.certificates,
    certificates: proof.certificates.map(({ title, code, status, issuedAt, expiresAt }) => ({
      title,
      code,
      state: words.statuses[status] ?? status,
      note: `${print.date(issuedAt)} · ${words.validUntil} ${print.date(expiresAt)}`,
      url: `${college}/verify/${code}`,
    })),
    attendedTitle: words.attended,
    attended: proof.attended.map(({ title, startsAt, presentSeconds }) => ({
      title,
      note: `${print.instant(startsAt)} · ${print.length(presentSeconds)}`,
    })),
  };
}

type Printer = ReturnType<typeof printer>;

function printer(locale: string, words: ProofWords) {
  const tag = `${locale}-u-nu-latn-ca-gregory`;
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const pad = (part: number) => String(part).padStart(2, '0');
  return {
    date: (at: Date | string) => days.format(new Date(at)),
    instant: (at: Date | string) => `${instants.format(new Date(at))} UTC`,
    number: (value: number) => numbers.format(value),
    share: (value: number) => percents.format(value),
    length: (seconds: number) => `${numbers.format(Math.round(seconds / 60))} ${words.minutes}`,
    place(seconds: number) {
      const whole = Math.floor(seconds);
      const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
      return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
    },
  };
}

function courseLines(course: ProvenCourse, words: ProofWords, print: Printer) {
  const edition = `${words.edition} ${print.number(course.editionNumber)}`;
  const done = course.completedAt
    ? `${words.completed} ${print.instant(course.completedAt)}`
    : (words.statuses[course.status] ?? course.status);
  const steps = `${print.number(course.stepsComplete)}/${print.number(course.stepsTotal)}`;
  return {
    title: course.title,
    note: [edition, done, `${words.stepsComplete} ${steps}`, print.length(course.seconds)].join(' · '),
    steps: course.steps.map((step) => ({
      title: step.title,
      kind: words.kinds[step.kind] ?? step.kind,
      state: stateOf(step, words, print),
      spans: step.completedAt ? [{ from: 0, to: 1 }] : step.spans,
      details: detailsOf(step, words, print),
    })),
  };
}

function stateOf(
  { completedAt, requirement, firstAt, seconds }: ProvenStep,
  words: ProofWords,
  print: Printer,
): string {
  if (!completedAt)
    return [firstAt && `${words.begun} ${print.instant(firstAt)}`, print.length(seconds)].filter(Boolean).join(' · ');
  const met = requirement && words.rules[requirement.rule];
  const isShare = requirement?.rule === 'coverage' || requirement?.rule === 'pass-mark';
  const figure = (value: number) => (isShare ? print.share(value) : print.number(value));
  const why =
    met && requirement ? met({ reached: figure(requirement.reached), needed: figure(requirement.needed) }) : '';
  return [`${words.completed} ${print.instant(completedAt)}`, why, print.length(seconds)].filter(Boolean).join(' · ');
}

/** Keeps the direction of words of another language to themselves (Unicode isolates): else a date beside them is turned about. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function detailsOf({ items, attempts }: ProvenStep, words: ProofWords, print: Printer): string[] {
  const played = items.filter(({ what }) => what === 'played');
  const present = items.filter(({ what }) => what === 'present');
  const rest = items.filter(({ what }) => what !== 'played' && what !== 'present' && what !== 'result');
  const limited = <T>(list: readonly T[], tell: (one: T) => string) => [
    ...list.slice(0, MOST_PRINTED).map(tell),
    ...(list.length > MOST_PRINTED ? [words.more] : []),
  ];
  const stretch = ({ from, to }: ProvenItem) => `${print.place(from ?? 0)}–${print.place(to ?? 0)}`;
  const stay = ({ from, to }: ProvenItem) =>
    `${print.instant(new Date((from ?? 0) * 1000))}, ${print.length((to ?? 0) - (from ?? 0))}`;
  return [
    ...(played.length > 0 ? [`${words.played}: ${limited(played, stretch).join(', ')}`] : []),
    ...(present.length > 0 ? [`${words.present}: ${limited(present, stay).join('; ')}`] : []),
    ...limited(rest, ({ label, at }) => (at ? `${isolated(label)} · ${isolated(print.instant(at))}` : isolated(label))),
    ...attempts.map(({ number, submittedAt, startedAt, share, receipts }) =>
      [
        `${words.attempt} ${print.number(number)}`,
        print.instant(submittedAt ?? startedAt),
        share === null ? '' : print.share(share),
        `${print.number(receipts.length)} ${words.savedAnswers}`,
        submittedAt ? '' : words.notHandedIn,
      ]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
}
