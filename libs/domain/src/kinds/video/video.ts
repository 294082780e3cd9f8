import type { KindRules } from '../kind.js';
import { mediaProblems, mediaSkeleton, type CaptionTrack, type MediaContent, type MediaEvidence } from '../media.js';
import { mediaPassages } from '../media-passages.js';
import { mediaRules } from '../media-rules.js';
import { problemIf } from '../problem.js';

/** A video in one language: sources (HLS or MP4), poster, captions, chapters, questions and transcript. */
export interface VideoContent extends MediaContent {
  readonly kind: 'video';
  readonly poster?: string;
  /** A WebVTT track whose cues name a part of a picture (`sprite.webp#xywh=0,0,160,90`): the thumbnails of the seek bar. */
  readonly storyboard?: string;
  /** True where an officer may not jump beyond what she has watched. She may always go back. */
  readonly noSeek?: boolean;
  readonly captions: readonly CaptionTrack[];
}
export type VideoEvidence = MediaEvidence & { readonly kind: 'video' };

export const video: KindRules<VideoContent, VideoEvidence> = {
  ...mediaRules('video'),
  problems: (content) => [
    ...mediaProblems(content),
    ...problemIf(
      content.captions.every(({ kind }) => kind === 'descriptions') && content.transcript.length === 0,
      'no-transcript',
      'video',
    ),
    ...content.captions.flatMap(({ file, locale }) => problemIf(file.trim() === '', 'no-file', `captions ${locale}`)),
  ],
  skeleton: (content) => [...mediaSkeleton(content), ['no seeking', String(content.noSeek ?? false)]],
  passages: mediaPassages,
};
