import type { KindRules } from './kind.js';
import {
  joinMedia,
  judgeMedia,
  mediaSpans,
  noMediaEvidence,
  resumeMedia,
  type CaptionTrack,
  type MediaContent,
  type MediaEvidence,
} from './media.js';

/** A video in one language: sources (HLS or MP4), poster, captions, chapters and transcript. */
export interface VideoContent extends MediaContent {
  readonly kind: 'video';
  readonly poster?: string;
  readonly captions: readonly CaptionTrack[];
}
export type VideoEvidence = MediaEvidence & { readonly kind: 'video' };

export const video: KindRules<VideoContent, VideoEvidence> = {
  none: { kind: 'video', ...noMediaEvidence },
  join: (a, b) => ({ kind: 'video', ...joinMedia(a, b) }),
  judge: judgeMedia,
  spans: mediaSpans,
  resumeAt: resumeMedia,
};
