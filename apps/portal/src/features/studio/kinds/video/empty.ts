import type { VideoContent } from '@provost/domain';

/** A new video has no file yet; nine tenths of it must be seen. */
export function empty(): VideoContent {
  return {
    kind: 'video',
    durationSeconds: 0,
    requiredShare: 0.9,
    sources: [],
    transcript: [],
    chapters: [],
    captions: [],
  };
}
