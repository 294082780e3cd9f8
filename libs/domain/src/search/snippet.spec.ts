import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldWords, foundIn, HIT_ENDS, HIT_STARTS, secondAt, snippet } from './snippet.js';

const mark = (folded: string, word: string) => folded.replaceAll(word, `${HIT_STARTS}${word}${HIT_ENDS}`);
const wordsFound = (text: string, word: string) =>
  foundIn(text, mark(foldWords(text), word)).map(([from, to]) => text.slice(from, to));

describe('folding', () => {
  it.each([
    ['évidence', 'evidence'],
    ['sceau brisé', 'sceau brise'],
    ['investigación', 'investigacion'],
    ['الأدلّة', 'الادلة'],
    ['مُحَقِّق', 'محقق'],
    ['تحقيـــق', 'تحقيق'],
    ['إثبات', 'اثبات'],
    ['the officer’s “seal”', "the officer's  seal "],
  ])('%s and %s are the same to a reader who types in haste', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});

describe('what was found', () => {
  it.each([
    ['Le sceau brisé du conteneur', 'brise', ['brisé']],
    ['سلسلة الأدلّة محفوظة', 'الادلة', ['الأدلّة']],
    ['seal by seal', 'seal', ['seal', 'seal']],
    ['nothing here', 'seal', []],
  ])('is marked in the text as it is written: %s', (text, word, found) => {
    expect(wordsFound(text, word)).toEqual(found);
  });

  it('is nothing where the marked copy is of another text', () => {
    expect(foundIn('one', mark('two', 'two'))).toEqual([]);
  });

  it('of any text lies inside it, in order, and folds to what was looked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', 'أ', 'ّ', '🙂', '’', '<') });
    fc.assert(
      fc.property(text, (words) => {
        const found = foundIn(words, mark(foldWords(words), 'a'));
        expect(found.map(([from, to]) => foldWords(words.slice(from, to)))).toEqual(found.map(() => 'a'));
        expect(found).toEqual([...found].sort((x, y) => x[0] - y[0]));
      }),
    );
  });
});

describe('a snippet', () => {
  const long = `${'before '.repeat(30)}the seal was broken ${'after '.repeat(60)}`.trim();

  it('shows the words around what was found, marked', () => {
    const at = long.indexOf('seal');
    const parts = snippet(long, [[at, at + 4]]);
    expect(parts.filter(({ hit }) => hit)).toEqual([{ text: 'seal', hit: true }]);
    expect(parts[0]?.text).toBe('… ');
    expect(parts.at(-1)?.text).toBe(' …');
    expect(parts.map(({ text }) => text).join('').length).toBeLessThan(320);
  });

  it('of a short text is all of it, and of a title however long', () => {
    expect(snippet('short', [])).toEqual([{ text: 'short', hit: false }]);
    expect(snippet(long, [], Infinity)).toEqual([{ text: long, hit: false }]);
  });

  it('never loses or doubles a character between its ends', () => {
    const cut = fc.tuple(fc.nat(300), fc.nat(20)).map(([from, length]) => [from, from + length + 1] as const);
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.array(cut, { maxLength: 5 }), (text, cuts) => {
        const found = cuts.filter(([, to]) => to <= text.length).sort((a, b) => a[0] - b[0]);
        const shown = snippet(text, found)
          .map((part) => part.text)
          .join('')
          .replace(/^… /u, '')
          .replace(/ …$/u, '');
        expect(text.includes(shown)).toBe(true);
      }),
    );
  });
});

it.each([
  ['before the first cue', 0, 4],
  ['inside the second', 12, 9],
  ['in the last', 400, 15],
])('a place %s is said at its second', (_name, offset, seconds) => {
  const times = [[0, 4], [10, 9], [30, 15]] as const; // prettier-ignore
  expect(secondAt(times, offset)).toBe(seconds);
  expect(secondAt([], offset)).toBeNull();
});
