import type { KindRules } from '../kind.js';
import {
  carriedMedia,
  checkMedia,
  joinMedia,
  judgeMedia,
  mediaProblems,
  mediaSkeleton,
  mediaSpans,
  noMediaEvidence,
  recordedMedia,
  resumeMedia,
  type MediaContent,
  type MediaEvidence,
} from '../media.js';
import { mediaPassages } from '../media-passages.js';
import { textPassage } from '../passage.js';
import { problemIf } from '../problem.js';

/** A podcast episode in one language: audio, show notes, chapters and transcript. */
export interface PodcastContent extends MediaContent {
  readonly kind: 'podcast';
  readonly notes: string;
  /** The episode of a show that this is, or is a copy of; what is heard of either counts in both. */
  readonly episodeId?: string;
}
export type PodcastEvidence = MediaEvidence & { readonly kind: 'podcast' };

export const podcast: KindRules<PodcastContent, PodcastEvidence> = {
  none: { kind: 'podcast', ...noMediaEvidence },
  join: (a, b) => ({ kind: 'podcast', ...joinMedia(a, b) }),
  judge: judgeMedia,
  spans: mediaSpans,
  resumeAt: resumeMedia,
  carried: carriedMedia,
  recorded: recordedMedia,
  played: ({ played }) => played,
  check(content, evidence, now) {
    const checked = checkMedia(content, evidence, now);
    return checked.ok ? { ok: true, evidence: { kind: 'podcast', ...checked.evidence } } : checked;
  },
  problems: (content) => [
    ...mediaProblems(content),
    ...problemIf(content.transcript.length === 0, 'no-transcript', 'podcast'),
  ],
  skeleton: (content) => [
    ...mediaSkeleton(content),
    ...(content.episodeId === undefined ? [] : [['episode', content.episodeId] as const]),
  ],
  passages: (content) => [...textPassage(null, '', content.notes), ...mediaPassages(content)],
};
