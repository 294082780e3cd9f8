import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directionOfLanguage, ownLanguage } from './language.js';
import { footnotesOf } from './footnotes.js';
import { lawFor } from './national-law.js';
import type { RichNode } from './node.js';
import { headRows, scopeOf } from './table.js';
import { countWords, countWordsToRead, plainText } from './words.js';

const text = (words: string): RichNode => ({ type: 'text', text: words });
const p = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const note = (words: string): RichNode => ({ type: 'footnote', content: [text(words)] });
const rule = (type: string, words: string, attrs?: RichNode['attrs']): RichNode => ({
  type,
  ...(attrs && { attrs }),
  content: [p(text(words))],
});

const law: RichNode = {
  type: 'nationalLaw',
  content: [
    rule('generalRule', 'Ten working days.'),
    rule('countryRule', 'In Ghana the court decides.', { country: 'GH' }),
    rule('countryRule', 'In Morocco customs may suspend release.', { country: 'MA' }),
  ],
};
const figure: RichNode = {
  type: 'figure',
  attrs: { file: 'a.png', width: 1, height: 1, alt: 'A broken seal', credit: 'Meridian' },
  content: [text('The seal.')],
};

describe('the plain words of a text', () => {
  it('keep their blocks apart, and put a note after the block that calls it', () => {
    const doc = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('Marks')] },
        p(text('A '), text('sign'), { type: 'hardBreak' }, text('of origin'), note('Since 1875.'), text('.')),
        p(text('Next.')),
      ],
    };
    expect(plainText(doc)).toBe('Marks\nA sign\nof origin.\nSince 1875.\nNext.\n');
  });

  it('have what is said instead of a picture, its caption and its credit', () => {
    expect(plainText(figure)).toBe('A broken seal\nThe seal.\nMeridian\n');
  });

  it('are found in any tree, each once', () => {
    const { tree } = fc.letrec<{ tree: RichNode }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.stringMatching(/^[a-z]{1,6}$/u).map(text),
        fc.record({
          type: fc.constantFrom(
            'doc',
            'paragraph',
            'footnote',
            'table',
            'figure',
            'listItem',
            'unknown',
            'nationalLaw',
          ),
          content: fc.array(tie('tree'), { maxLength: 4 }),
        }),
      ),
    }));
    const letters = (words: string) => [...words.replace(/\s/gu, '')].sort().join('');
    const all = (node: RichNode): string => (node.text ?? '') + (node.content ?? []).map(all).join('');
    fc.assert(fc.property(tree, (node) => expect(letters(plainText(node))).toBe(letters(all(node)))));
  });
});

describe('the words that everybody reads', () => {
  it.each<[string, RichNode, number]>([
    ['a paragraph', p(text('Three plain words')), 3],
    ['a paragraph without its note', p(text('Three plain words'), note('And a long note on them')), 3],
    ['the caption of a picture alone', figure, 2],
    ['the general rule, and no country’s', law, 3],
    ['Chinese, which puts no space between its words', p(text('知识产权犯罪')), 3],
  ])('%s', (_name, node, count) => {
    expect(countWordsToRead(node)).toBe(count);
  });

  it('are never more than all words', () => {
    expect(countWordsToRead(law)).toBeLessThan(countWords(plainText(law)));
  });
});

it('notes of several texts are counted through, in the order in which they are called', () => {
  const [a, b] = [p(text('x'), note('one'), note('two')), p(note('three'))];
  expect(footnotesOf([a, b]).map(plainText)).toEqual(['one\n', 'two\n', 'three\n']);
});

describe('a box of national law', () => {
  it('opens the reader’s own country and keeps the others', () => {
    const { own, others, general } = lawFor(law, 'MA');
    expect([own?.attrs?.country, others.map(({ attrs }) => attrs?.country), general?.type]).toEqual(['MA', ['GH'], 'generalRule']); // prettier-ignore
  });

  it.each([['BR'], [null]])('has none for %p, and all the others', (country) => {
    const { own, others } = lawFor(law, country);
    expect([own, others.length]).toEqual([undefined, 2]);
  });
});

describe('the language of a block', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['he', 'rtl'],
    ['en', 'ltr'],
    ['az-Arab', 'rtl'],
    ['ku-Latn', 'ltr'],
    ['zh-Hant-TW', 'ltr'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOfLanguage(language)).toBe(direction);
  });

  it.each<[RichNode['attrs'], object]>([
    [{ lang: 'ar' }, { lang: 'ar', dir: 'rtl' }],
    [
      { lang: 'ar', dir: 'ltr' },
      { lang: 'ar', dir: 'ltr' },
    ],
    [{ dir: 'rtl' }, { dir: 'rtl' }],
    [{ lang: '"><script>' }, {}],
    [{}, {}],
  ])('%j: %j', (attrs, own) => {
    expect(ownLanguage({ type: 'paragraph', attrs })).toEqual(own);
  });
});

describe('header cells', () => {
  const cell = (type: string, attrs: RichNode['attrs'] = {}): RichNode => ({ type, attrs, content: [p(text('x'))] });
  const row = (...content: RichNode[]): RichNode => ({ type: 'tableRow', content });
  const [h, d] = [cell('tableHeader'), cell('tableCell')];

  it.each([
    [[row(h, h), row(d, d)], 1],
    [[row(h, h), row(h, h), row(h, d)], 2],
    [[row(h, d), row(h, d)], 0],
  ])('of rows %#, %d stand in the head', (content, count) => {
    expect(headRows({ type: 'table', content })).toBe(count);
  });

  it.each([
    [h, true, 'col'],
    [cell('tableHeader', { colspan: 2 }), true, 'colgroup'],
    [h, false, 'row'],
    [cell('tableHeader', { rowspan: 2 }), false, 'rowgroup'],
    [d, false, undefined],
  ])('%#: %s %s', (one, inHead, scope) => {
    expect(scopeOf(one, inHead)).toBe(scope);
  });
});
