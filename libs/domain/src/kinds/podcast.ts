import type { KindRules } from './kind.js';
import { joinMedia, judgeMedia, mediaSpans, noMediaEvidence, resumeMedia, type MediaContent, type MediaEvidence } from './media.js';

/** A podcast episode in one language: audio, show notes, chapters and transcript. */
export interface PodcastContent extends MediaContent {
  readonly kind: 'podcast';
  readonly notes: string;
}
export type PodcastEvidence = MediaEvidence & { readonly kind: 'podcast' };

export const podcast: KindRules<PodcastContent, PodcastEvidence> = {
  none: { kind: 'podcast', ...noMediaEvidence },
  join: (a, b) => ({ kind: 'podcast', ...joinMedia(a, b) }),
  judge: judgeMedia,
  spans: mediaSpans,
  resumeAt: resumeMedia,
};
