import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  choiceQuestion,
  dropDown,
  fillIn,
  matching,
  numberSlot,
  ordering,
  textSlot,
  trueFalse,
  type Built,
} from './build.js';
import { FORMATS, type BankedQuestion, type Format, type ReadFile } from './exchanged.js';
import { FORMAT_RULES, readFile } from './formats.js';
import { contentOf } from './same.js';

const AS = { locale: 'en', topic: 'signs', difficulty: 'medium' } as const;
const NAMES: Record<Format, string> = { 'moodle-xml': 'q.xml', gift: 'q.txt', csv: 'q.csv' };
const read = (format: Format, text: string): ReadFile => readFile(new TextEncoder().encode(text), NAMES[format], AS);
const option = (text: string, right = false, feedback = '') => ({ text, right, feedback });
const typed = (text: string[]) => textSlot(text, 'en', { exactCase: false, exactDiacritics: true });
const gapped = (prompt: string) => ({ prompt, explanation: '' });

const word = fc
  .string({ unit: fc.constantFrom(...'ab é٣ص{}=~#:\\|*<>&"\'@/%[]-+;,\n'), minLength: 1, maxLength: 12 })
  .map((text) => `w${text}`.replace(/\s+/gu, ' ').trim())
  .filter((text) => !text.includes('[[') && !text.includes('->') && !text.includes(']]'));
const words = (least: number) => fc.uniqueArray(word, { minLength: least, maxLength: 5 });
const both = fc.record({ prompt: word, explanation: fc.oneof(fc.constant(''), word) });
const marked = words(2).chain((texts) =>
  fc.record({
    right: fc.integer({ min: 1, max: texts.length - 1 }),
    feedback: fc.array(fc.oneof(fc.constant(''), word), { minLength: texts.length, maxLength: texts.length }),
    texts: fc.constant(texts),
  }),
);
const anyBuilt: fc.Arbitrary<Built> = fc.oneof(
  fc.tuple(both, marked, fc.boolean()).map(([asked, { texts, right, feedback }, several]) =>
    choiceQuestion(
      asked,
      texts.map((text, i) => option(text, several ? i < right : i === 0, feedback[i])),
      { several, shuffle: true },
    ),
  ),
  fc.tuple(both, fc.boolean(), word).map(([asked, isTrue, said]) => trueFalse(asked, isTrue, [said, ''], 'en')),
  fc.tuple(both, words(3), words(3)).map(([asked, labels, answers]) =>
    matching(
      asked,
      labels.map((label, i) => ({ label, answer: answers[i % answers.length] as string })),
      { shuffle: true },
    ),
  ),
  fc.tuple(both, words(2)).map(([asked, things]) => ordering(asked, things, 'neighbours')),
  fc
    .tuple(word, words(1), fc.boolean())
    .map(([prompt, texts, last]) => fillIn(gapped(`${prompt} [[g1]]${last ? '' : ' end'}`), [typed(texts)])),
  fc
    .tuple(word, fc.integer(), fc.nat(9))
    .map(([prompt, value, tolerance]) => fillIn(gapped(`${prompt} [[g1]]`), [numberSlot(value, tolerance / 2, '')])),
  fc.tuple(word, marked).map(([prompt, { texts, feedback }]) =>
    dropDown(gapped(`${prompt} [[g1]] end`), [texts.map((text, i) => option(text, i === 0, feedback[i]))], {
      shuffle: true,
    }),
  ),
);

describe('what is written reads back equal', () => {
  it.each(FORMATS)('%s', (format) => {
    fc.assert(
      fc.property(
        fc.array(anyBuilt, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('easy', 'hard'),
        (built, difficulty) => {
          const banked = built.map((one): BankedQuestion => ({
            ...{ ...one, topic: 'Law/Acts', difficulty, points: 1, source: '', languages: 1, reviewBy: null },
          }));
          const { text, written } = FORMAT_RULES[format].write(banked, 'en');
          expect(written.filter((one) => 'leftOut' in one || one.lost.length > 0)).toEqual([]);
          const back = read(format, text).questions;
          expect(back.flatMap(({ reasons, notes }) => [...reasons, ...notes])).toEqual([]);
          expect(back.map(({ question }) => question && contentOf(question.item, question.text, 'en'))).toEqual(
            built.map(({ item, text: own }) => contentOf(item, own, 'en')),
          );
          expect(back.map(({ question }) => [question?.topic, question?.difficulty])).toEqual(
            built.map(() => ['Law/Acts', difficulty]),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
