import {
  choiceQuestion,
  dropDown,
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
import { numberIn, numberOf, ofOne, ofSeveral, variantsOf, type Weighed } from './weights.js';
import { failed, Remarks, type ReadAs, type ReadFile, type ReadQuestion } from './exchanged.js';
import { difficultyOf, finished, topicOf } from './finished.js';
import { blocksOf, guarded, hasNoncharacters, unguarded } from './gift-text.js';
import { hasTags, noteEquations, plainWords } from './plain-words.js';

/**
 * Reads GIFT as Moodle does.
 * @see https://docs.moodle.org/en/GIFT_format, and readquestion() in Moodle's question/format/gift/format.php
 */
export function readGift(file: string, as: ReadAs): ReadFile {
  if (hasNoncharacters(file)) return failed('not-utf-8');
  const questions: ReadQuestion[] = [];
  let topic = as.topic;
  for (const block of blocksOf(file)) {
    const tags = [...block.matchAll(/\[tag:([^\]]*)\]/gu)].map((found) => found[1] ?? '');
    const lines = block.split('\n').filter((line) => !line.trim().startsWith('//'));
    const category = /^\$CATEGORY:(.*)$/u.exec(lines[0]?.trim() ?? '');
    if (category) {
      topic = topicOf(category[1] ?? '') ?? as.topic;
      lines.shift();
    }
    const source = lines.join('\n').trim();
    if (source !== '') questions.push(readBlock(source, block, topic, tags, as));
  }
  return { problem: questions.length === 0 ? { code: 'no-questions-in-file', fact: '' } : null, questions };
}

/** One question taken apart: what stands before its braces, in them, and behind. */
interface Parts {
  readonly name: string;
  readonly before: string;
  readonly answers: string | null;
  readonly after: string;
  readonly explanation: string;
}

function partsOf(source: string, remarks: Remarks): Parts | null {
  const named = /^::(.*?)::/su.exec(source);
  const text = guarded(named ? source.slice(named[0].length) : source).trim();
  const [start, end] = [text.indexOf('{'), text.indexOf('}')];
  const name = named ? unguarded(guarded(named[1] ?? '')) : '';
  if (start < 0 && end < 0) return { name, before: text, answers: null, after: '', explanation: '' };
  if (start < 0 || end < start || /[{}]/u.test(text.slice(end + 1)) || text.slice(start + 1, end).includes('{')) {
    return remarks.reject('bad-braces');
  }
  const inside = text.slice(start + 1, end);
  const general = inside.lastIndexOf('####');
  return {
    ...{ name, before: text.slice(0, start), after: text.slice(end + 1) },
    answers: (general < 0 ? inside : inside.slice(0, general)).trim(),
    explanation: general < 0 ? '' : inside.slice(general + 4),
  };
}

/** Gives the words of guarded texts of one question, by the format that it names before them. */
function wordsIn(remarks: Remarks, fallback: string) {
  return (text: string): string => {
    const found = /^\s*\[(html|plain|markdown|moodle)\]/u.exec(text);
    const format = found?.[1] ?? fallback;
    const words = unguarded(found ? text.slice(found[0].length) : text);
    if (format === 'plain') return words;
    if (format === 'markdown') {
      remarks.note('markdown-kept');
      return words;
    }
    if (format === 'html' || hasTags(words) || /&[a-z#0-9]+;/iu.test(words)) return plainWords(words, remarks);
    noteEquations(words, remarks);
    return words;
  };
}

function readBlock(source: string, original: string, topic: string, tags: readonly string[], as: ReadAs): ReadQuestion {
  const remarks = new Remarks();
  const parts = partsOf(source, remarks);
  const built = parts && build(parts, remarks, as);
  const beside = {
    name: parts?.name ?? '',
    topic,
    difficulty: difficultyOf(tags, as.difficulty),
    points: 1,
    source: '',
  };
  return finished(built, { ...beside, original }, remarks, as);
}

function build(parts: Parts, remarks: Remarks, as: ReadAs): Built | null {
  const format = /^\s*\[(html|plain|markdown|moodle)\]/u.exec(parts.before)?.[1] ?? 'moodle';
  const words = wordsIn(remarks, format);
  const { answers } = parts;
  const explanation = words(parts.explanation);
  const behind = words(parts.after);
  const withBlank = (blank: string): Around => ({
    prompt: [words(parts.before), blank, behind].filter(Boolean).join(' '),
    explanation,
  });
  const around = withBlank(behind === '' ? '' : '_____');
  const inGap = withBlank(gap(0));
  if (answers === null) return remarks.reject('not-a-question');
  if (answers === '') {
    remarks.note('rubric-to-write');
    return essay(around, unwrittenRubric(as.locale, ''), { leastWords: null, mostWords: null, markers: 1 });
  }
  if (answers.startsWith('>')) return ordered(answers, around, words, remarks);
  if (answers.startsWith('#')) return numeric(answers.slice(1), inGap, words, remarks);
  if (answers.includes('~')) return chosen(answers, around, behind === '' ? null : inGap, words, remarks);
  if (answers.includes('=') && answers.includes('->')) return matched(answers, around, words, remarks);
  const [said = '', wrong = '', right = ''] = cut(answers, '#', 3);
  if (/^(?:T|TRUE|F|FALSE)$/u.test(said.trim())) {
    const isTrue = said.trim().startsWith('T');
    const [own, other] = [words(right), words(wrong)];
    return trueFalse(around, isTrue, isTrue ? [own, other] : [other, own], as.locale);
  }
  const accepted = variantsOf(
    piecesOf(answers, '=').map((piece) => weighed(piece, 100, words)),
    remarks,
  );
  return accepted && fillIn(inGap, [textSlot(accepted, as.locale, { exactCase: false, exactDiacritics: true })]);
}

type Words = (text: string) => string;

/** As PHP's explode with a limit: the last piece keeps what is left. */
function cut(text: string, sign: string, most: number): string[] {
  const pieces = text.split(sign);
  return pieces.length <= most ? pieces : [...pieces.slice(0, most - 1), pieces.slice(most - 1).join(sign)];
}

const piecesOf = (answers: string, sign: string): string[] => {
  const pieces = answers.split(sign).map((piece) => piece.trim());
  return pieces[0] === '' ? pieces.slice(1) : pieces;
};

const WEIGHT = /^%(-?\d{1,3}(?:[.,]\d*)?)%/u;

function weighed(piece: string, otherwise: number, words: Words): Weighed {
  const weight = WEIGHT.exec(piece);
  const [text = '', feedback = ''] = cut(weight ? piece.slice(weight[0].length) : piece, '#', 2);
  return {
    text: words(text),
    feedback: words(feedback),
    fraction: weight ? Number(weight[1]?.replace(',', '.')) : otherwise,
  };
}

/** Choices; with words behind the braces they stand in the text, as a drop-down. */
function chosen(answers: string, around: Around, inGap: Around | null, words: Words, remarks: Remarks): Built | null {
  const isSingle = answers.includes('=');
  const options = piecesOf(answers.replaceAll('=', '~='), '~').map((piece) =>
    piece.startsWith('=') ? weighed(piece.slice(1), 100, words) : weighed(piece, 0, words),
  );
  if (!isSingle) {
    const several = ofSeveral(options, remarks);
    return several && choiceQuestion(around, several, { several: true, shuffle: true });
  }
  const one = ofOne(options, remarks);
  if (!one) return null;
  return inGap
    ? dropDown(inGap, [one], { shuffle: true })
    : choiceQuestion(around, one, { several: false, shuffle: true });
}

function matched(answers: string, around: Around, words: Words, remarks: Remarks): Built | null {
  const pairs = piecesOf(answers, '=').map((piece) => {
    const arrow = piece.indexOf('->');
    return arrow < 0 ? null : { label: words(piece.slice(0, arrow)), answer: words(piece.slice(arrow + 2)) };
  });
  if (pairs.some((pair) => pair === null)) return remarks.reject('bad-matching');
  return matching(
    around,
    pairs.filter((pair) => pair !== null),
    { shuffle: true },
  );
}

/** `{#10:0.5}`, `{#9.5..10.5}`, and several answers of which one earns everything. */
function numeric(answers: string, around: Around, words: Words, remarks: Remarks): Built | null {
  const tilde = answers.indexOf('~');
  if (tilde >= 0 && words(answers.slice(tilde).replace(/^~#?/u, '')) !== '') remarks.note('feedback-lost', '*');
  const found = piecesOf(tilde < 0 ? answers : answers.slice(0, tilde), '=').map((piece) => {
    const one = weighed(piece, 100, words);
    const range = /^(.+)\.\.(.+)$/u.exec(one.text);
    const [least, most] = [numberIn(range?.[1] ?? ''), numberIn(range?.[2] ?? '')];
    if (least !== null && most !== null) {
      const middle = exact((least + most) / 2);
      return { ...one, text: String(middle), tolerance: String(exact(most - middle)) };
    }
    const [value = '', tolerance = ''] = one.text.split(':');
    return { ...one, text: value, tolerance };
  });
  const slot = numberOf(found, '', remarks);
  return slot && fillIn(around, [slot]);
}

/** Nine decimals: what binary fractions add is no part of a range. */
const exact = (value: number) => Math.round(value * 1e9) / 1e9;

/**
 * `{>4 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW`, then a thing a line in the right order.
 * @see import_from_gift() in Moodle's question/type/ordering/questiontype.php
 */
function ordered(answers: string, around: Around, words: Words, remarks: Remarks): Built | null {
  const [head = '', ...lines] = answers.slice(1).trim().split('\n');
  const grading =
    /\b(ALL_OR_NOTHING|ABS\w*|REL\w*|LONGEST\w*)\b/u.exec(head.replace(/^\d+\s*(?:REL\b)?/u, ''))?.[1] ?? 'REL';
  return ordering(around, lines.map(words).filter(Boolean), creditOfOrder(grading, remarks));
}

/** Our rule for a way of Moodle to grade an order. */
export function creditOfOrder(grading: string, remarks: Remarks): 'neighbours' | 'all-or-nothing' {
  if (/^(?:ALL_OR_NOTHING|-1)$/u.test(grading)) return 'all-or-nothing';
  if (!/^(?:REL|RELATIVE|RELATIVE_NEXT_EXCLUDE_LAST|1)$/u.test(grading)) remarks.note('credit-changed', grading);
  return 'neighbours';
}
