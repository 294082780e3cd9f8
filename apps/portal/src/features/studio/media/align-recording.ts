import type { PodcastContent, VideoContent } from '@provost/domain';

/** A recording in another language has a voice of its own, at its own pace; how much of it is asked for is the same. */
export function alignedRecording<Content extends VideoContent | PodcastContent>(
  { requiredShare }: Content,
  content: Content,
): Content {
  return { ...content, requiredShare };
}

/**
 * Another language begins with the recording itself, which can be followed with captions, and without what is said in it:
 * its transcript, its chapters, its notes.
 */
export function begunRecording<Content extends VideoContent | PodcastContent>(source: Content): Content {
  return { ...source, transcript: [], chapters: [], ...(source.kind === 'podcast' && { notes: '' }) };
}
