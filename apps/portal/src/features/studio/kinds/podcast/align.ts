import type { PodcastContent } from '@provost/domain';
import { alignedRecording } from '../../media/align-recording';
import { alignedQuestions } from '../media-questions';

/**
 * A podcast in another language: which episode it is, what is asked after it and what is right are its source's matter; the
 * words are its own. The check comes at the end of its own voice, however long that is.
 */
export function alignedPodcast(source: PodcastContent, content: PodcastContent): PodcastContent {
  const { episodeId: _, questions: own = [], ...rest } = alignedRecording(source, content);
  const asked = source.questions ?? [];
  const atItsEnd = () => ({ at: content.durationSeconds });
  return {
    ...rest,
    ...(source.episodeId !== undefined && { episodeId: source.episodeId }),
    ...(asked.length > 0 && { questions: alignedQuestions(asked, own, atItsEnd) }),
  };
}
