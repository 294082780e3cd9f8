import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Problem, ProblemCode } from '@provost/domain';

const SENTENCES = {
  'empty-text': msg`Words are missing here.`,
  'bad-id': msg`The name that ties this part to the officers’ progress is not well formed.`,
  'duplicate-id': msg`Two parts have the same inner name; take one out and add it anew.`,
  'unknown-id': msg`This leads to something that no longer exists.`,
  'rich-text-not-allowed': msg`The text holds a form that may not be published.`,
  'unsafe-link': msg`A link must begin with https://`,
  'bad-date': msg`The day of checking is missing or is no date.`,
  'bad-review-date': msg`The day of review is no date, or lies before the day of checking.`,
  'no-alt': msg`A picture lacks the words that stand instead of it for whoever does not see it.`,
  'empty-note': msg`A footnote has no words.`,
  'empty-law': msg`A box of national law lacks a country, or the words of a rule.`,
  'country-twice': msg`A box of national law names a country twice.`,
  'uneven-table': msg`The rows of a table do not have the same columns.`,
  'no-table-heads': msg`A table has no header cells, so a screen reader cannot say what a cell is about.`,
  'no-sections': msg`The article has no section yet.`,
  'no-pages': msg`The lesson has no page yet.`,
  'empty-page': msg`This page is empty.`,
  'empty-block': msg`This part of the page is empty.`,
  'too-few-options': msg`At least two answers are needed to choose from.`,
  'no-right-option': msg`No answer is marked as right.`,
  'gaps-differ': msg`The gaps in the text are not the gaps of the question.`,
  'unreachable-page': msg`No way leads to this page.`,
  'endless-pages': msg`From this page no way leads to the end of the lesson.`,
  'outside-picture': msg`This region does not lie in the picture.`,
  'same-words': msg`Two things to tell apart read alike.`,
  'no-scenes': msg`The case has no scene yet.`,
  'dead-end': msg`From this scene no ending can be reached.`,
  'unreachable-scene': msg`No way leads to this scene.`,
  'choice-never-open': msg`This choice can never open: no scene on the way shows an exhibit that it needs, or its condition never holds.`,
  'no-ending': msg`No ending can be reached from the start.`,
  'impossible-ending': msg`No way can open that leads to this ending.`,
  'endless-loop': msg`These scenes lead to each other only; no ending can be reached.`,
  'no-sure-way': msg`All ways on from here may be closed at once. Give one way no condition, or let one of the conditions always hold.`,
  'bad-expression': msg`This condition or effect cannot be read.`,
  'unknown-name': msg`This names something that the case does not have.`,
  'wrong-type': msg`This gives another sort of value than is needed here.`,
  'bad-bounds': msg`The beginning lies outside the bounds.`,
  'no-key': msg`There is nothing to find here yet.`,
  'custody-circle': msg`These actions wait for each other; none of them could be done rightly.`,
  'no-file': msg`A file is missing.`,
  'no-transcript': msg`There are neither captions nor a transcript: deaf officers would be shut out.`,
  'bad-duration': msg`The length is missing.`,
  'bad-share': msg`The required share must be more than 0 and at most 100 %.`,
  'bad-time': msg`This time lies outside the recording or out of order.`,
  'no-bank': msg`No question bank is chosen.`,
  'no-questions': msg`The quiz draws no question.`,
  'bad-count': msg`This number of questions cannot be drawn.`,
  'bad-time-limit': msg`The time limit is not possible.`,
  'bad-attempts': msg`The number of attempts is not possible.`,
  'never-open': msg`It closes before it opens.`,
  'no-webinar': msg`No webinar is chosen.`,
  'bad-time-zone': msg`This is no time zone.`,
  'bad-minutes': msg`The minutes are not possible.`,
  'missing-in-translation': msg`This part exists in the language of the course and is missing here.`,
  'not-in-source': msg`This part does not exist in the language of the course.`,
  'order-differs': msg`The order differs from the language of the course.`,
  'differs-from-source': msg`This differs from the language of the course where it may not.`,
  'wrong-shape': msg`Something is missing here or is not of the right sort.`,
  'too-long': msg`This is too long.`,
  'no-modules': msg`The course has no module yet.`,
  'no-steps': msg`The module has no step yet.`,
  'no-content': msg`The step is not written in the language of the course yet.`,
} satisfies Record<ProblemCode, MessageDescriptor>;

/** What is wrong, as a sentence in the reader's language. */
export function useProblemSentence(): (code: ProblemCode) => string {
  const { i18n } = useLingui();
  return (code) => i18n._(SENTENCES[code]);
}

/** A code of the server as one that has a sentence. */
export function asProblem({ code, place }: { readonly code: string; readonly place: string }): Problem {
  return { code: code in SENTENCES ? (code as ProblemCode) : 'wrong-shape', place };
}

/**
 * The sentence for a place of the form, or nothing where nothing is wrong there. Name all the places that the field stands
 * for: the rules say `section s2, heading`, a payload that cannot be read says `sections 2, heading`.
 */
export function useProblemsAt(problems: readonly Problem[]): (...places: readonly string[]) => string | undefined {
  const sentence = useProblemSentence();
  return (...places) => {
    const found = problems.find(({ place }) => places.includes(place));
    return found && sentence(found.code);
  };
}
