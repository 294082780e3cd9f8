import { refused } from '../../evidence/checks.js';
import { coveredSeconds, joinRanges, type Range } from '../../evidence/ranges.js';
import { judgedBy, type KindRules } from '../kind.js';
import { textPassage } from '../passage.js';
import { isWhole, problemIf } from '../problem.js';

/** A live session as a step. The schedule itself lives on the webinars floor, for it may move after an edition is published. */
export interface WebinarContent {
  readonly kind: 'webinar';
  readonly webinarId: string;
  readonly requiredMinutes: number;
  readonly about: string;
}

/** When the server saw the officer present, as ranges in seconds since the epoch; only the webinars floor hands it in. */
export interface WebinarEvidence {
  readonly kind: 'webinar';
  readonly present: readonly Range[];
}

const minutesPresent = ({ present }: WebinarEvidence) => coveredSeconds(joinRanges(present, [])) / 60;

export const webinar: KindRules<WebinarContent, WebinarEvidence> = {
  none: { kind: 'webinar', present: [] },
  join: (a, b) => ({ kind: 'webinar', present: joinRanges(a.present, b.present) }),
  judge({ requiredMinutes }, evidence) {
    const reached = minutesPresent(evidence);
    return judgedBy({ rule: 'minutes-present', needed: requiredMinutes, reached }, reached >= requiredMinutes);
  },
  spans({ requiredMinutes }, evidence) {
    const share = minutesPresent(evidence) / Math.max(1, requiredMinutes);
    return share > 0 ? [{ from: 0, to: Math.min(1, share) }] : [];
  },
  resumeAt: () => ({}),
  recorded: (_content, { present }) =>
    joinRanges(present, []).map(([from, to]) => ({ what: 'present', label: '', from, to })),
  check: () => refused('not-reportable'),
  problems: ({ webinarId, requiredMinutes }) => [
    ...problemIf(webinarId === '', 'no-webinar', 'webinar'),
    ...problemIf(!isWhole(requiredMinutes, 1, 720), 'bad-minutes', 'required minutes'),
  ],
  skeleton: ({ webinarId, requiredMinutes }) => [
    ['webinar', webinarId],
    ['required minutes', String(requiredMinutes)],
  ],
  passages: ({ about }) => textPassage(null, '', about),
};
