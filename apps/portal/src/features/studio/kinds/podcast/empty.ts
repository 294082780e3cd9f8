import type { PodcastContent } from '@provost/domain';

/** A new podcast has no file yet; nine tenths of it must be heard. */
export function empty(): PodcastContent {
  return {
    kind: 'podcast',
    durationSeconds: 0,
    requiredShare: 0.9,
    sources: [],
    transcript: [],
    chapters: [],
    notes: '',
  };
}
