import type { PodcastContent, VideoContent } from '@provost/domain';

/**
 * A recording in another language: it has a voice of its own, at its own pace, and asks for the same share. Until there is
 * a file in this language it is the source's, which can be watched with captions; what is said in it is not taken over.
 */
export function alignedRecording<Content extends VideoContent | PodcastContent>(
  source: Content,
  content: Content,
): Content {
  const { requiredShare, sources, durationSeconds } = source;
  if (content.sources.length > 0) return { ...content, requiredShare };
  return { ...content, requiredShare, sources, durationSeconds, ...begunAsVideo(source, content) };
}

/** The picture before the film and the captions that exist come with the file. */
function begunAsVideo(source: VideoContent | PodcastContent, content: VideoContent | PodcastContent) {
  if (source.kind !== 'video' || content.kind !== 'video') return {};
  const captions = content.captions.length > 0 ? content.captions : source.captions;
  const poster = content.poster ?? source.poster;
  return { captions, ...(poster !== undefined && { poster }) };
}
