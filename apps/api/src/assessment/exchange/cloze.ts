import { dropDown, fillIn, gap, textSlot, type Around, type Built, type Option } from './build.js';
import { numberOf, ofOne, variantsOf, type Weighed } from './weights.js';
import type { Language, Remarks } from './exchanged.js';

const KINDS =
  'MULTICHOICE(?:_[VHS]{1,2})?|MC[VHS]{0,2}|MULTIRESPONSE(?:_[HS]{1,2})?|MR[HS]{0,2}|SHORTANSWER(?:_C)?|SAC?|MWC?|NUMERICAL|NM';
const ESCAPE = /\\([\\}#~/"])/gu;
const GAP = new RegExp(`\\{(\\d*):(${KINDS}):((?:\\\\[\\s\\S]|[^\\\\}])*)\\}`, 'gu');

type TypedSlot = ReturnType<typeof textSlot> | NonNullable<ReturnType<typeof numberOf>>;

/**
 * Questions embedded in a text: `Article {1:SHORTANSWER:=61~%50%60#nearly} of TRIPS`. Those that are typed make a fill-in, those
 * that are chosen a drop-down.
 * @see https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type, and qtype_multianswer_extract_question() in Moodle's
 *   question/type/multianswer/questiontype.php
 * @param words what makes plain words of a text of this file
 */
export function readCloze(
  source: string,
  explanation: string,
  words: (text: string) => string,
  remarks: Remarks,
  locale: Language,
): { built: Built | null; points: number } {
  const typed: TypedSlot[] = [];
  const chosen: (readonly Option[])[] = [];
  const weights: number[] = [];
  let [shuffle, broken, count] = [false, false, 0];
  const prompt = source.replace(GAP, (_all, weight: string, kind: string, answers: string) => {
    weights.push(Number(weight || '1'));
    const weighed = alternatives(answers, words);
    if (/^(?:MULTIRESPONSE|MR)/u.test(kind)) remarks.reject('several-choices-in-gap');
    else if (/^(?:MULTICHOICE|MC)/u.test(kind)) {
      if (/(?:_|C)[VH]?S$/u.test(kind)) shuffle = true;
      chosen.push(ofOne(weighed, remarks) ?? []);
    } else {
      const slot = /^N/u.test(kind) ? number(weighed, remarks) : text(weighed, /C$/u.test(kind), remarks, locale);
      if (slot) typed.push(slot);
      else broken = true;
    }
    count += 1;
    return gap(count - 1);
  });
  const around: Around = { prompt: words(prompt), explanation };
  const points = weights.reduce((sum, weight) => sum + weight, 0);
  if (new Set(weights).size > 1) remarks.note('weights-evened');
  if (typed.length > 0 && chosen.length > 0) remarks.reject('mixed-gaps');
  if (count === 0) remarks.reject('not-a-question');
  if (broken || remarks.reasons.length > 0) return { built: null, points };
  return { built: chosen.length > 0 ? dropDown(around, chosen, { shuffle }) : fillIn(around, typed), points };
}

function alternatives(answers: string, words: (text: string) => string): Weighed[] {
  const guarded = answers.replace(ESCAPE, (_all, sign: string) =>
    String.fromCharCode(0xfdd8 + '\\}#~/"'.indexOf(sign)),
  );
  const plain = (text: string) =>
    words(text.replace(/[\ufdd8-\ufddd]/gu, (sign) => '\\}#~/"'[sign.charCodeAt(0) - 0xfdd8] ?? '')).trim();
  return guarded
    .replace(/^~/u, '')
    .split('~')
    .map((one) => {
      const weight = /^(?:=|%(-?\d{1,3}(?:\.\d*)?)%)/u.exec(one.trim());
      const [text = '', ...feedback] = one
        .trim()
        .slice(weight?.[0].length ?? 0)
        .split('#');
      const fraction = !weight ? 0 : weight[1] === undefined ? 100 : Number(weight[1]);
      return { text: plain(text), feedback: plain(feedback.join('#')), fraction };
    });
}

function number(weighed: readonly Weighed[], remarks: Remarks) {
  const withTolerance = weighed.map((one) => {
    const [value = '', tolerance = ''] = one.text.split(':');
    return { ...one, text: value, tolerance };
  });
  return numberOf(withTolerance, '', remarks);
}

function text(weighed: readonly Weighed[], exactCase: boolean, remarks: Remarks, locale: Language) {
  const accepted = variantsOf(weighed, remarks);
  return accepted && textSlot(accepted, locale, { exactCase, exactDiacritics: true });
}

/** A text as it may stand in an embedded answer. */
export const clozeEscaped = (words: string): string =>
  words.replace(/[\\}#~/"]/gu, (sign) => `\\${sign}`).replace(/\s*\n\s*/gu, ' ');
