import { coveredSeconds, joinRanges, type Range } from '../evidence/ranges.js';
import type { KindRules } from './kind.js';

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

export const webinar: KindRules<WebinarContent, WebinarEvidence> = {
  none: { kind: 'webinar', present: [] },
  join: (a, b) => ({ kind: 'webinar', present: joinRanges(a.present, b.present) }),
  judge(content, evidence) {
    const reached = coveredSeconds(joinRanges(evidence.present, [])) / 60;
    const figures = { rule: 'minutes-present' as const, needed: content.requiredMinutes, reached };
    return reached >= figures.needed ? { complete: true, requirement: figures } : { complete: false, missing: figures };
  },
  spans(content, evidence) {
    const share = coveredSeconds(joinRanges(evidence.present, [])) / 60 / Math.max(1, content.requiredMinutes);
    return share > 0 ? [{ from: 0, to: Math.min(1, share) }] : [];
  },
  resumeAt: () => ({}),
};
