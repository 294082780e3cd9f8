import { checkMarks, type EvidenceCheck } from '../evidence/checks.js';
import type { Marks } from '../evidence/marks.js';
import { idProblems, problemIf, problemIfEmpty, type Problem, type Skeleton } from './problem.js';

/** One answer to choose, with what is said after it. */
export interface MediaOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

/**
 * A question that a medium asks: at a second of a video, or after an episode. It is formative: its key may reach the browser.
 * Where `multiple` is set, all right options together are the answer. Where `required` is set, the step is not complete
 * until it was answered rightly; trying again is free. `rewindTo` is the second of the explanation.
 */
export interface MediaQuestion {
  readonly id: string;
  /** Second of the medium at which it is asked; the end of the medium for a check after it. */
  readonly at: number;
  readonly prompt: string;
  readonly multiple: boolean;
  readonly required: boolean;
  readonly rewindTo?: number;
  readonly options: readonly MediaOption[];
}

/** Answers given: `question/option`, or `question/option+option` where several were chosen; each with its newest instant. */
export type MediaAnswers = Marks;

/** The mark of an answer. The order of choosing is nobody's matter. */
export function answerMark(questionId: string, optionIds: readonly string[]): string {
  return `${questionId}/${[...new Set(optionIds)].sort().join('+')}`;
}

/** The options of an answer mark, if it is one of this question. */
function optionsOf(question: MediaQuestion, mark: string): string[] | undefined {
  const prefix = `${question.id}/`;
  return mark.startsWith(prefix) ? mark.slice(prefix.length).split('+') : undefined;
}

const rightOptions = ({ options }: MediaQuestion): string[] =>
  options.filter(({ correct }) => correct).map(({ id }) => id);

/** Whether these options are the answer: for a single choice any right one, for several exactly all right ones. */
export function isRightAnswer(question: MediaQuestion, optionIds: readonly string[]): boolean {
  const right = rightOptions(question);
  const chosen = new Set(optionIds);
  if (question.multiple) return chosen.size === right.length && right.every((id) => chosen.has(id));
  return chosen.size === 1 && right.some((id) => chosen.has(id));
}

/** Whether the question was ever answered rightly. What was tried before or after takes nothing from it. */
export function answeredRightly(question: MediaQuestion, answers: MediaAnswers): boolean {
  return Object.keys(answers).some((mark) => {
    const chosen = optionsOf(question, mark);
    return chosen !== undefined && isRightAnswer(question, chosen);
  });
}

/** The newest answer to a question; undefined where there is none. Ties go to the greater mark, so that two devices agree. */
export function newestAnswer(question: MediaQuestion, answers: MediaAnswers): readonly string[] | undefined {
  const own = Object.entries(answers).filter(([mark]) => optionsOf(question, mark) !== undefined);
  const [newest] = own.sort(([ka, a], [kb, b]) => b - a || (ka < kb ? 1 : -1));
  return newest && optionsOf(question, newest[0]);
}

/** How many required questions there are, and how many of them were answered rightly. */
export function requiredAnswers(questions: readonly MediaQuestion[], answers: MediaAnswers) {
  const asked = questions.filter(({ required }) => required);
  return { needed: asked.length, reached: asked.filter((question) => answeredRightly(question, answers)).length };
}

/** Answers to questions that the medium asks, of options that they have, none later than now. */
export function checkAnswers(
  questions: readonly MediaQuestion[],
  answers: MediaAnswers,
  now: Date,
): EvidenceCheck<MediaAnswers> {
  const known = Object.keys(answers).filter((mark) =>
    questions.some((question) => {
      const chosen = optionsOf(question, mark);
      if (!chosen || (!question.multiple && chosen.length !== 1)) return false;
      const ids = new Set(question.options.map(({ id }) => id));
      return mark === answerMark(question.id, chosen) && chosen.every((id) => ids.has(id));
    }),
  );
  return checkMarks(answers, new Set(known), now);
}

/** The first question that stops a playback from `from` to `to` seconds: it lies between, and was not answered. */
export function questionBetween(
  questions: readonly MediaQuestion[],
  answers: MediaAnswers,
  from: number,
  to: number,
): MediaQuestion | undefined {
  return questions
    .filter((question) => question.at > from && question.at <= to && newestAnswer(question, answers) === undefined)
    .sort((a, b) => a.at - b.at)[0];
}

/**
 * The required question at which a jump from `from` to `to` has to halt: one that lies between and was not answered rightly.
 * A jump back halts nowhere.
 */
export function questionInTheWay(
  questions: readonly MediaQuestion[],
  answers: MediaAnswers,
  from: number,
  to: number,
): MediaQuestion | undefined {
  return questions
    .filter((question) => question.required && question.at > from && question.at <= to)
    .filter((question) => !answeredRightly(question, answers))
    .sort((a, b) => a.at - b.at)[0];
}

/** What is wrong with the questions of a medium of `durationSeconds`. */
export function questionProblems(questions: readonly MediaQuestion[], durationSeconds: number): Problem[] {
  const ids = questions.map(({ id }) => id);
  return [
    ...idProblems(ids, 'question'),
    ...questions.flatMap((question) => {
      const { id, at, prompt, options, rewindTo } = question;
      const place = `question ${id}`;
      const optionIds = options.map((option) => option.id);
      return [
        ...problemIfEmpty(prompt, place),
        ...problemIf(!(at >= 0 && at <= durationSeconds + 1), 'bad-time', place),
        ...problemIf(rewindTo !== undefined && !(rewindTo >= 0 && rewindTo < at), 'bad-time', `${place}, explanation`),
        ...problemIf(options.length < 2, 'too-few-options', place),
        ...problemIf(rightOptions(question).length === 0, 'no-right-option', place),
        ...idProblems(optionIds, `${place}, option`),
        ...problemIf(
          optionIds.some((option) => /[+/]/u.test(option)),
          'bad-id',
          `${place}, option`,
        ),
        ...options.flatMap((option) => problemIfEmpty(option.text, `${place}, option ${option.id}`)),
      ];
    }),
  ];
}

/** A voice in another language speaks at its own pace, so times may differ; what is asked and what is right may not. */
export function questionSkeleton(questions: readonly MediaQuestion[]): Skeleton {
  return questions.map(({ id, multiple, required, options }) => {
    const key = options.map((option) => `${option.id}${option.correct ? ' right' : ''}`).sort();
    return [`question ${id}`, [multiple ? 'several' : 'one', required ? 'required' : '', ...key].join(',')];
  });
}
