import type { Closing } from '../../assessment/attempt-clock.js';
import { refused } from '../../evidence/checks.js';
import { judgedBy, type KindRules } from '../kind.js';
import { textPassage } from '../passage.js';
import { isWhole, problemIf, problemIfEmpty } from '../problem.js';

/** Whether all questions stand on one page, or each on its own with a map to all others; either way she goes as she likes. */
export const QUIZ_PAGINGS = ['all', 'one'] as const;
export type QuizPaging = (typeof QUIZ_PAGINGS)[number];

/**
 * A quiz drawn from a question bank. `exam` marks the quiz whose pass earns the certificate.
 * `blueprint` asks for so many questions of a topic; `passMark` is a share of the points (0 to 1).
 */
export interface QuizContent {
  readonly kind: 'quiz';
  readonly bankId: string;
  readonly exam: boolean;
  readonly blueprint: readonly { readonly topic: string; readonly count: number }[];
  readonly passMark: number;
  readonly timeLimitMinutes: number | null;
  readonly attemptsAllowed: number | null;
  readonly instructions: string;
  /** Instants (ISO 8601, UTC) between which an attempt may begin. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** What closing does to whoever has begun; full time where absent. */
  readonly closing?: Closing;
  /** Minutes between a submission and the next attempt. */
  readonly waitMinutes?: number;
  /** `all` where it is not said. */
  readonly paging?: QuizPaging;
}

/** The best result so far; only the assessment floor hands it in, never a browser. */
export interface QuizEvidence {
  readonly kind: 'quiz';
  readonly attempts: number;
  readonly bestShare: number;
}

/** The most questions that one attempt may hold. */
const MOST_QUESTIONS = 500;

/** A month. */
const MOST_WAIT_MINUTES = 31 * 24 * 60;

/** Whether its instants are instants, the closing one after the opening one. */
function isOpenAtAll({ opensAt, closesAt }: QuizContent): boolean {
  const [from, until] = [opensAt, closesAt].map((at) => (at === undefined ? null : Date.parse(at)));
  if (Number.isNaN(from) || Number.isNaN(until)) return false;
  return from == null || until == null || from < until;
}

/** How many questions one attempt holds. */
export function questionCount(content: QuizContent): number {
  return content.blueprint.reduce((sum, { count }) => sum + count, 0);
}

export const quiz: KindRules<QuizContent, QuizEvidence> = {
  none: { kind: 'quiz', attempts: 0, bestShare: 0 },
  join: (a, b) => ({
    kind: 'quiz',
    attempts: Math.max(a.attempts, b.attempts),
    bestShare: Math.max(a.bestShare, b.bestShare),
  }),
  judge({ passMark }, { attempts, bestShare }) {
    const figures = { rule: 'pass-mark' as const, needed: passMark, reached: bestShare };
    return judgedBy(figures, attempts > 0 && bestShare >= passMark);
  },
  spans: (_content, evidence) => (evidence.bestShare > 0 ? [{ from: 0, to: Math.min(1, evidence.bestShare) }] : []),
  resumeAt: () => ({}),
  recorded: (_content, { attempts, bestShare }) =>
    attempts > 0 ? [{ what: 'result', label: '', share: bestShare }] : [],
  check: () => refused('not-reportable'),
  problems(content) {
    const { bankId, blueprint, passMark, timeLimitMinutes, attemptsAllowed, waitMinutes = 0 } = content;
    const topics = blueprint.map(({ topic }) => topic);
    return [
      ...problemIf(bankId === '', 'no-bank', 'quiz'),
      ...problemIf(!(questionCount(content) > 0), 'no-questions', 'quiz'),
      ...problemIf(questionCount(content) > MOST_QUESTIONS, 'bad-count', 'quiz'),
      ...blueprint.flatMap(({ topic, count }, i) => [
        ...problemIfEmpty(topic, `topic ${i + 1}`),
        ...problemIf(topics.indexOf(topic) !== i, 'duplicate-id', `topic ${topic}`),
        ...problemIf(!isWhole(count, 1, MOST_QUESTIONS), 'bad-count', `topic ${topic}`),
      ]),
      ...problemIf(!(passMark >= 0 && passMark <= 1), 'bad-share', 'pass mark'),
      ...problemIf(timeLimitMinutes !== null && !isWhole(timeLimitMinutes, 1, 600), 'bad-time-limit', 'time limit'),
      ...problemIf(attemptsAllowed !== null && !isWhole(attemptsAllowed, 1, 100), 'bad-attempts', 'attempts'),
      ...problemIf(!isWhole(waitMinutes, 0, MOST_WAIT_MINUTES), 'bad-minutes', 'wait'),
      ...problemIf(!isOpenAtAll(content), 'never-open', 'closing'),
    ];
  },
  skeleton: ({ bankId, exam, blueprint, passMark, timeLimitMinutes, attemptsAllowed, ...more }) => [
    ['bank', bankId],
    ['exam', String(exam)],
    ['pass mark', String(passMark)],
    ['time limit', String(timeLimitMinutes)],
    ['attempts', String(attemptsAllowed)],
    ['opening', `${more.opensAt} ${more.closesAt} ${more.closing ?? 'full-time'}`],
    ['wait', String(more.waitMinutes ?? 0)],
    ['paging', more.paging ?? 'all'],
    ...blueprint.map(({ topic, count }) => [`topic ${topic}`, String(count)] as const),
  ],
  passages: ({ instructions }) => textPassage(null, '', instructions),
};
