import type { MediaOption, MediaQuestion, PodcastContent } from '@provost/domain';
import { alignedRecording } from '../../media/align-recording';

/**
 * A podcast in another language: which episode it is, what is asked after it and what is right are its source's matter; the
 * words are its own. The check comes at the end of its own voice, however long that is.
 */
export function alignedPodcast(source: PodcastContent, content: PodcastContent): PodcastContent {
  const { episodeId: _, questions: own = [], ...rest } = alignedRecording(source, content);
  const asked = source.questions ?? [];
  return {
    ...rest,
    ...(source.episodeId !== undefined && { episodeId: source.episodeId }),
    ...(asked.length > 0 && {
      questions: asked.map((question) => aligned(question, own, content.durationSeconds)),
    }),
  };
}

function aligned(source: MediaQuestion, own: readonly MediaQuestion[], at: number): MediaQuestion {
  const words = own.find(({ id }) => id === source.id);
  return {
    ...source,
    at,
    prompt: words?.prompt ?? '',
    options: source.options.map((option): MediaOption => {
      const said = words?.options.find(({ id }) => id === option.id);
      return { ...option, text: said?.text ?? '', feedback: said?.feedback ?? '' };
    }),
  };
}
