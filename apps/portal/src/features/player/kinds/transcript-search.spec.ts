import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesWith, markedParts } from './transcript-search';

// prettier-ignore
const SEARCHES: [name: string, line: string, sought: string, hits: string[]][] = [
  ['in another case', 'Who profits from a fake?', 'WHO', ['Who']],
  ['without its accents', 'La télé saisie à Tema', 'tele', ['télé']],
  ['with accents that the text lacks', 'La tele saisie', 'télé', ['tele']],
  ['in Arabic without vowel marks', 'مَن المُستفيد؟', 'المستفيد', ['المُستفيد']],
  ['with another form of alef', 'أموال وإيصالات', 'اموال', ['أموال']],
  ['twice in a line', 'seal the seal', 'seal', ['seal', 'seal']],
  ['over several words', 'chain of custody', 'of cust', ['of cust']],
];

describe('words are found', () => {
  it.each(SEARCHES)('%s', (_name, line, sought, hits) => {
    expect(linesWith([line], sought)).toEqual([0]);
    const found = markedParts(line, sought).filter(({ hit }) => hit);
    expect(found.map(({ words }) => words)).toEqual(hits);
  });

  it('where they are, and nowhere else', () => {
    expect(linesWith(['a seal', 'a lock', 'SEALED'], 'seal')).toEqual([0, 2]);
    expect(linesWith(['a seal'], ' ')).toEqual([]);
  });

  it('without losing or changing a letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, sought) => {
        expect(
          markedParts(text, sought)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
