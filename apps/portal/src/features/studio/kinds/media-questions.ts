import type { MediaOption, MediaQuestion } from '@provost/domain';
import { newId } from './new-id';

export const newOption = (): MediaOption => ({ id: newId('o'), text: '', correct: false, feedback: '' });

/** A question with two empty answers, asked at a second of the medium. */
export const newQuestion = (at: number): MediaQuestion => ({
  ...{ id: newId('q'), at, prompt: '', multiple: false, required: false },
  options: [newOption(), newOption()],
});

/** When a question is asked, and where it is explained, in seconds. */
export type QuestionTimes = Pick<MediaQuestion, 'at' | 'rewindTo'>;

/**
 * The questions of a medium in another language: what is asked, and what is right, is the source's matter; the words are its own.
 * @param timesOf when each is asked there, by the source's question and its own as it was
 */
export function alignedQuestions(
  source: readonly MediaQuestion[],
  own: readonly MediaQuestion[],
  timesOf: (theirs: MediaQuestion, ours: MediaQuestion | undefined) => QuestionTimes,
): MediaQuestion[] {
  return source.map((theirs) => {
    const ours = own.find(({ id }) => id === theirs.id);
    return {
      ...withTimes(theirs, timesOf(theirs, ours)),
      prompt: ours?.prompt ?? '',
      options: theirs.options.map((option): MediaOption => {
        const said = ours?.options.find(({ id }) => id === option.id);
        return { ...option, text: said?.text ?? '', feedback: said?.feedback ?? '' };
      }),
    };
  });
}

/** The question at other times; without an explanation where they name none. */
export function withTimes({ rewindTo: _, ...question }: MediaQuestion, { at, rewindTo }: QuestionTimes): MediaQuestion {
  return { ...question, at, ...(rewindTo !== undefined && { rewindTo }) };
}
