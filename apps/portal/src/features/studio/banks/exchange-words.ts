import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { asProblem, useProblemSentence } from '../problems';

const SENTENCES: Readonly<Record<string, MessageDescriptor>> = {
  'not-utf-8': msg`The letters of this file are not in UTF-8. Save it as UTF-8 and choose it again.`,
  'has-dtd': msg`This XML brings a document type or entities of its own. They are never read, for they can be misused; take them out.`,
  'malformed-xml': msg`This is not well-formed XML. The number says at which line and column.`,
  'not-moodle': msg`This XML is not a file of Moodle questions: it does not begin with quiz.`,
  'malformed-csv': msg`A quotation mark in this table is never closed.`,
  'missing-column': msg`This table lacks a column that is needed. The template has all of them.`,
  'no-questions-in-file': msg`There is no question in this file.`,
  'too-many-questions': msg`There are more than 2,000 questions in this file. Cut it into several.`,
  'unknown-format': msg`This is neither Moodle XML, nor GIFT, nor CSV.`,
  'unknown-type': msg`There is no such type of question here.`,
  calculated: msg`A question whose numbers are calculated anew for each officer cannot be carried over.`,
  'needs-picture': msg`A question on a picture is made here, because its picture must be described.`,
  'not-a-question': msg`This is a text without anything to answer.`,
  'no-full-credit': msg`No answer earns all the points, or the right ones do not add up to 100 %.`,
  'several-numbers': msg`Several numbers are right; here one is, with a tolerance.`,
  'not-a-number': msg`A number is expected where something else stands.`,
  wildcard: msg`An answer with a wildcard would accept almost anything; write out the accepted variants.`,
  'mixed-gaps': msg`Some gaps are typed and others chosen; a question here has gaps of one sort.`,
  'several-choices-in-gap': msg`In one gap several answers are to be chosen; here one is.`,
  'bad-braces': msg`The braces around the answers do not fit together.`,
  'bad-matching': msg`A pair to be matched lacks its arrow.`,
  'bad-cell': msg`A cell cannot be read.`,
  'formatting-lost': msg`Bold, lists, tables or links became plain words.`,
  'picture-lost': msg`A picture was left behind; its description stands in its place.`,
  'equation-kept': msg`An equation stands as it was typed; it is not drawn.`,
  'markdown-kept': msg`The signs of Markdown stand as they were typed.`,
  'media-lost': msg`Something embedded was left behind.`,
  'files-lost': msg`A file that belongs to the question was left behind.`,
  'hints-lost': msg`Hints between tries were left behind.`,
  'feedback-lost': msg`A feedback has no place here and was left behind.`,
  'partial-credit-lost': msg`An answer that earned part of the points earns nothing now.`,
  'wrong-now-costs': msg`Each wrong choice now takes away what a right one gives.`,
  'weights-evened': msg`Parts that weighed differently now weigh the same.`,
  'units-lost': msg`A second unit of the number was left behind.`,
  'variants-lost': msg`An accepted variant with a wildcard was left behind.`,
  'rubric-to-write': msg`The rubric is still to be written.`,
  'credit-changed': msg`The order is graded by neighbours now.`,
};

const LOSSES: Readonly<Record<string, MessageDescriptor>> = {
  languages: msg`Other languages`,
  source: msg`Source`,
  points: msg`Points`,
  'review-by': msg`Day of review`,
  unit: msg`Unit of the number`,
  diacritics: msg`How accents and capitals count`,
  rubric: msg`Rubric`,
  'word-limits': msg`Number of words`,
  credit: msg`Rule of partial credit`,
  feedback: msg`Feedback on an option`,
  shuffle: msg`Fixed order of the options`,
};

const LEFT_OUT: Readonly<Record<string, MessageDescriptor>> = {
  'type-not-carried': msg`Not in the file: the format has no such question.`,
  'picture-not-carried': msg`Not in the file: it needs its picture.`,
  'several-gaps': msg`Not in the file: the format has one gap per question.`,
  arrow: msg`Not in the file: it holds an arrow that the format reads as a sign.`,
  'no-language': msg`Not in the file: it has no words in this language.`,
  incomplete: msg`Not in the file: it is not complete yet.`,
};

/** What the server said of a question or a file, as sentences in the reader's language. */
export function useExchangeWords(): {
  readonly sentence: (code: string) => string;
  readonly loss: (code: string) => string;
  readonly leftOut: (code: string) => string;
} {
  const { i18n } = useLingui();
  const problem = useProblemSentence();
  const said = (all: Readonly<Record<string, MessageDescriptor>>, code: string) => {
    const found = Object.hasOwn(all, code) ? all[code] : undefined;
    return found ? i18n._(found) : null;
  };
  return {
    sentence: (code) => said(SENTENCES, code) ?? problem(asProblem({ code, place: '' }).code),
    loss: (code) => said(LOSSES, code) ?? code,
    leftOut: (code) => said(LEFT_OUT, code) ?? code,
  };
}
