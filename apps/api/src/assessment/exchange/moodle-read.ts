import {
  choiceQuestion,
  essay,
  fillIn,
  gap,
  matching,
  ordering,
  textSlot,
  trueFalse,
  unwrittenRubric,
  type Around,
  type Built,
} from './build.js';
import { numberOf, ofOne, ofSeveral, variantsOf, type Weighed } from './weights.js';
import { readCloze } from './cloze.js';
import { failed, MOST_QUESTIONS, Remarks, type ReadAs, type ReadFile, type ReadQuestion } from './exchanged.js';
import { difficultyOf, finished, topicOf } from './finished.js';
import { creditOfOrder } from './gift-read.js';
import { readGapSelect } from './moodle-gaps.js';
import type { Reading } from './moodle-reading.js';
import { noteEquations, plainWords } from './plain-words.js';
import { all, first, textAt, xmlTree, type Element } from './xml-tree.js';

/**
 * Reads Moodle XML.
 * @see https://docs.moodle.org/en/Moodle_XML_format, and the import functions of Moodle's question/format/xml/format.php
 */
export function readMoodle(file: string, as: ReadAs): ReadFile {
  const quiz = xmlTree(file.replace(/^\s+/u, ''));
  if ('code' in quiz) return { problem: quiz, questions: [] };
  if (quiz.name !== 'quiz') return failed('not-moodle', quiz.name);
  const elements = all(quiz, 'question');
  if (elements.length > MOST_QUESTIONS) return failed('too-many-questions', String(elements.length));
  const source = file.replace(/^\s+/u, '');
  const questions: ReadQuestion[] = [];
  let topic = as.topic;
  elements.forEach((question, i) => {
    if (question.attributes['type'] === 'category') {
      topic = topicOf(textAt(first(question, 'category'), 'text')) ?? as.topic;
      return;
    }
    const cut = source.slice(question.from, elements[i + 1]?.from ?? source.lastIndexOf('</quiz'));
    questions.push(readOne(question, cut.slice(0, cut.lastIndexOf('</question>') + 11), topic, as));
  });
  return { problem: questions.length === 0 ? { code: 'no-questions-in-file', fact: '' } : null, questions };
}

function readOne(question: Element, original: string, topic: string, as: ReadAs): ReadQuestion {
  const remarks = new Remarks();
  const plain = (text: string, format: string | undefined) => {
    if (format === 'plain_text') return text.trim();
    if (format === 'markdown' || format === 'wiki_like') {
      if (text.trim() !== '') remarks.note('markdown-kept');
      noteEquations(text, remarks);
      return text.trim();
    }
    return plainWords(format === 'moodle_auto_format' ? text.replace(/\r?\n/gu, '<br>') : text, remarks);
  };
  const words = (element: Element | undefined) => {
    const text = first(element, 'text')?.text ?? '';
    for (const { attributes } of all(element, 'file'))
      if (!text.includes('<img')) remarks.note('files-lost', attributes['name']);
    return plain(text, element?.attributes['format']);
  };
  const reading = { question, remarks, as, words, plain };
  const tags = ['tags', 'coursetags'].flatMap((name) =>
    all(first(question, name), 'tag').map((tag) => textAt(tag, 'text')),
  );
  const { built, points } = build(reading);
  const grade = Number(textAt(question, 'defaultgrade') || (points ?? 1));
  noteLost(reading);
  const beside = { name: textAt(first(question, 'name'), 'text'), topic, points: grade, source: '', original };
  return finished(built, { ...beside, difficulty: difficultyOf(tags, as.difficulty) }, remarks, as);
}

/** What no question here has a place for. */
function noteLost({ question, remarks, words }: Reading): void {
  const isSaid = (name: string) => (first(first(question, name), 'text')?.text.trim() ?? '') !== '';
  if (all(question, 'hint').some((hint) => words(hint) !== '')) remarks.note('hints-lost');
  const standard = /^(?:<p>)?(?:Your answer is (?:correct|partially correct|incorrect)\.)(?:<\/p>)?$/u;
  for (const name of ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']) {
    const text = first(first(question, name), 'text')?.text.trim() ?? '';
    if (isSaid(name) && !standard.test(text)) remarks.note('feedback-lost', name);
  }
}

type Outcome = { readonly built: Built | null; readonly points?: number };

const READERS: Readonly<Record<string, (reading: Reading, around: Around) => Built | null>> = {
  multichoice: choices,
  truefalse: truth,
  shortanswer: shortAnswer,
  numerical: numeric,
  matching: pairs,
  match: pairs,
  ddmatch: pairs,
  ordering: ordered,
  essay: written,
  gapselect: readGapSelect,
  ddwtos: readGapSelect,
  ddwto: readGapSelect,
};

function build(reading: Reading): Outcome {
  const { question, remarks, words, as } = reading;
  const type = question.attributes['type'] ?? '';
  if (type === 'multianswer' || type === 'cloze') {
    const asked = first(question, 'questiontext');
    const text = first(asked, 'text')?.text ?? '';
    const plain = (some: string) => reading.plain(some, asked?.attributes['format']);
    return readCloze(text, words(first(question, 'generalfeedback')), plain, remarks, as.locale);
  }
  const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (!read) return { built: refused(type, remarks) };
  const around = {
    prompt: words(first(question, 'questiontext')),
    explanation: words(first(question, 'generalfeedback')),
  };
  return { built: read(reading, around) };
}

function refused(type: string, remarks: Remarks): null {
  if (type === 'description') return remarks.reject('not-a-question');
  if (/^calculated/u.test(type)) return remarks.reject('calculated', type);
  if (/^(?:ddimageortext|ddmarker|imageselect)/u.test(type)) return remarks.reject('needs-picture', type);
  return remarks.reject('unknown-type', type);
}

const isTrue = (text: string, otherwise: boolean) => (text === '' ? otherwise : text !== 'false' && text !== '0');
const shuffles = ({ question }: Reading, otherwise: boolean) => isTrue(textAt(question, 'shuffleanswers'), otherwise);

const answersOf = ({ question, words }: Reading): Weighed[] =>
  all(question, 'answer').map((answer) => ({
    text: words(answer),
    feedback: words(first(answer, 'feedback')),
    fraction: Number(textAt(answer, 'fraction') || (answer.attributes['fraction'] ?? '0')),
  }));

/** Typed answers are plain in Moodle, whatever they look like. */
const typedOf = (reading: Reading): Weighed[] =>
  all(reading.question, 'answer').map((answer, i) => ({
    ...(answersOf(reading)[i] as Weighed),
    text: textAt(answer, 'text') || answer.text.trim(),
  }));

function choices(reading: Reading, around: Around): Built | null {
  const { question, remarks } = reading;
  const shuffle = shuffles(reading, false);
  const several = !isTrue(textAt(question, 'single'), true);
  const options = several ? ofSeveral(answersOf(reading), remarks) : ofOne(answersOf(reading), remarks);
  return options && choiceQuestion(around, options, { several, shuffle });
}

function truth(reading: Reading, around: Around): Built | null {
  const answers = answersOf(reading);
  const named = answers.some(({ text }) => text === 'true') && answers.some(({ text }) => text === 'false');
  // Old files say the words of their language, true first.
  const [yes, no] = named ? ['true', 'false'].map((word) => answers.find(({ text }) => text === word)) : answers;
  if (!yes || !no || yes.fraction === no.fraction) return reading.remarks.reject('no-full-credit');
  return trueFalse(around, yes.fraction > no.fraction, [yes.feedback, no.feedback], reading.as.locale);
}

/** Where the text has a blank the answer is typed there, else behind it. */
const withGap = ({ prompt, explanation }: Around): Around => ({
  explanation,
  prompt: /_{3,}/u.test(prompt) ? prompt.replace(/_{3,}/u, gap(0)) : `${prompt} ${gap(0)}`,
});

function shortAnswer(reading: Reading, around: Around): Built | null {
  const accepted = variantsOf(typedOf(reading), reading.remarks);
  const exactCase = isTrue(textAt(reading.question, 'usecase'), false);
  const rules = { exactCase, exactDiacritics: true };
  return accepted && fillIn(withGap(around), [textSlot(accepted, reading.as.locale, rules)]);
}

function numeric(reading: Reading, around: Around): Built | null {
  const { question, remarks } = reading;
  const units = all(first(question, 'units'), 'unit').map((unit) => ({
    name: textAt(unit, 'unit_name'),
    multiplier: Number(textAt(unit, 'multiplier') || '1'),
  }));
  const own = units.find(({ multiplier }) => multiplier === 1) ?? { name: '' };
  for (const other of units) if (other.name !== own.name) remarks.note('units-lost', other.name);
  const tolerances = all(question, 'answer').map((answer) => textAt(answer, 'tolerance'));
  const answers = typedOf(reading).map((one, i) => ({ ...one, tolerance: tolerances[i] ?? '' }));
  const slot = numberOf(answers, own.name, remarks);
  return slot && fillIn(withGap(around), [slot]);
}

function pairs(reading: Reading, around: Around): Built | null {
  const { question, words } = reading;
  const found = all(question, 'subquestion').map((part) => {
    const answer = first(part, 'answer');
    // In `match` an answer is plain, in `ddmatch` it says its format.
    const format = answer?.attributes['format'] ?? 'plain_text';
    return { label: words(part), answer: reading.plain(first(answer, 'text')?.text ?? '', format) };
  });
  return matching(
    around,
    found.filter(({ answer, label }) => answer !== '' || label !== ''),
    { shuffle: shuffles(reading, true) },
  );
}

function ordered(reading: Reading, around: Around): Built | null {
  const answers = answersOf(reading);
  if (answers.some(({ feedback }) => feedback !== '')) reading.remarks.note('feedback-lost');
  const credit = creditOfOrder(textAt(reading.question, 'gradingtype') || 'RELATIVE', reading.remarks);
  return ordering(
    around,
    answers.map(({ text }) => text),
    credit,
  );
}

function written({ question, remarks, words, as }: Reading, around: Around): Built {
  remarks.note('rubric-to-write');
  if (words(first(question, 'responsetemplate')) !== '') remarks.note('media-lost', 'responsetemplate');
  if (Number(textAt(question, 'attachments') || '0') !== 0) remarks.note('files-lost', 'attachments');
  const limit = (name: string) => Number(textAt(question, name)) || null;
  return essay(around, unwrittenRubric(as.locale, words(first(question, 'graderinfo'))), {
    ...{ leastWords: limit('minwordlimit'), mostWords: limit('maxwordlimit'), markers: 1 },
  });
}
