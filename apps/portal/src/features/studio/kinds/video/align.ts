import { carriedMedia, type MediaQuestion, type VideoContent } from '@provost/domain';
import { alignedRecording } from '../../media/align-recording';
import { alignedQuestions, withTimes, type QuestionTimes } from '../media-questions';

/** Films whose lengths differ by no more are the same film, in seconds: stated lengths are rounded. */
const SAME_LENGTH_SECONDS = 1;

/** Whether another language speaks over the same film, and so has its times; also while it has no file of its own yet. */
export function isSameFilm(source: VideoContent, content: VideoContent): boolean {
  const { durationSeconds } = content;
  return durationSeconds === 0 || Math.abs(durationSeconds - source.durationSeconds) <= SAME_LENGTH_SECONDS;
}

/**
 * A video in another language: how much of it is asked for, whether one may jump ahead, what is asked and what is right are
 * its source's matter; the words are its own. Over the same film it is asked at the same seconds; a film of its own has times
 * of its own, which begin at the same share of the same chapter.
 */
export function alignedVideo(source: VideoContent, content: VideoContent): VideoContent {
  const { questions: own = [], noSeek: _, ...rest } = alignedRecording(source, content);
  const asked = source.questions ?? [];
  return {
    ...rest,
    ...(source.noSeek !== undefined && { noSeek: source.noSeek }),
    ...(asked.length > 0 && { questions: alignedQuestions(asked, own, timesIn(source, content)) }),
  };
}

/**
 * What follows at once in another language when the source is changed: how much is asked for, whether one may jump ahead, and
 * the times of its questions over the same film. Words, and questions that hold some, wait until its own form is opened.
 */
export function followedVideo(source: VideoContent, content: VideoContent): VideoContent {
  const { noSeek: _, ...rest } = alignedRecording(source, content);
  const followed = content.questions?.map((question) => {
    const theirs = isSameFilm(source, content) && source.questions?.find(({ id }) => id === question.id);
    return theirs ? withTimes(question, theirs) : question;
  });
  return {
    ...rest,
    ...(source.noSeek !== undefined && { noSeek: source.noSeek }),
    ...(followed && { questions: followed }),
  };
}

const timesIn =
  (source: VideoContent, content: VideoContent) =>
  (theirs: MediaQuestion, ours: MediaQuestion | undefined): QuestionTimes => {
    if (isSameFilm(source, content)) return theirs;
    if (ours) return ours;
    const carried = (seconds: number) => carriedMedia(source, content, { seconds }).seconds ?? seconds;
    const { at, rewindTo } = theirs;
    return { at: carried(at), ...(rewindTo !== undefined && { rewindTo: carried(rewindTo) }) };
  };
