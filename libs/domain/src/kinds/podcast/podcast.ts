import type { KindRules } from '../kind.js';
import { mediaProblems, mediaSkeleton, type MediaContent, type MediaEvidence } from '../media.js';
import { mediaPassages } from '../media-passages.js';
import { mediaRules } from '../media-rules.js';
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
  ...mediaRules('podcast'),
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
