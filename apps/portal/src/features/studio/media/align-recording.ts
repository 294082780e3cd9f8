import type { PodcastContent, VideoContent } from '@provost/domain';
import { alignedQuestions } from '../kinds/media-questions';

/** A recording in another language has a voice of its own, at its own pace; how much of it is asked for is the same. */
export function alignedRecording<Content extends VideoContent | PodcastContent>(
  { requiredShare }: Content,
  content: Content,
): Content {
  return { ...content, requiredShare };
}

/**
 * Another language begins with the recording itself, which can be followed with captions, and without the words of its
 * source: what is said in it, its chapters, its notes, and what is asked.
 */
export function begunRecording<Content extends VideoContent | PodcastContent>(source: Content): Content {
  const { questions = [] } = source;
  return {
    ...source,
    ...{ transcript: [], chapters: [] },
    ...(questions.length > 0 && { questions: alignedQuestions(questions, [], (theirs) => theirs) }),
    ...(source.kind === 'podcast' && { notes: '' }),
  };
}
