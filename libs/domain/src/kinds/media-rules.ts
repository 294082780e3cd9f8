import type { KindRules } from './kind.js';
import {
  carriedMedia,
  checkMedia,
  joinMedia,
  judgeMedia,
  mediaSpans,
  noMediaEvidence,
  recordedMedia,
  resumeMedia,
  type MediaContent,
  type MediaEvidence,
} from './media.js';

interface Medium<K extends 'video' | 'podcast'> extends MediaContent {
  readonly kind: K;
}
type EvidenceOf<K extends 'video' | 'podcast'> = MediaEvidence & { readonly kind: K };
type Rules<K extends 'video' | 'podcast'> = KindRules<Medium<K>, EvidenceOf<K>>;

/**
 * What holds of whatever plays, seen or heard: evidence is joined, checked, judged, shown and resumed alike. What a kind
 * asks of its content before it is published, what languages must share of it and which words are found are its own.
 */
export const mediaRules = <K extends 'video' | 'podcast'>(
  kind: K,
): Omit<Rules<K>, 'problems' | 'skeleton' | 'passages'> => ({
  none: { kind, ...noMediaEvidence },
  join: (a, b) => ({ kind, ...joinMedia(a, b) }),
  judge: judgeMedia,
  spans: mediaSpans,
  resumeAt: resumeMedia,
  carried: carriedMedia,
  recorded: recordedMedia,
  played: ({ played }) => played,
  check(content, evidence, now) {
    const checked = checkMedia(content, evidence, now);
    return checked.ok ? { ok: true, evidence: { kind, ...checked.evidence } } : checked;
  },
});
