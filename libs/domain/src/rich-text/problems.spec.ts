import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFilePath, isHttps } from './link.js';
import { isWithinBounds, MOST_LEVELS, MOST_NODES, type RichDoc, type RichNode } from './node.js';
import { richTextProblems } from './problems.js';
import { MARK_RULES, NODE_RULES } from './rules.js';

const text = (words: string, ...marks: RichNode['marks'] & object): RichNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const p = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content });
const doc = (...content: RichNode[]): RichDoc => ({ type: 'doc', content });
const cell = (words: string, attrs?: RichNode['attrs']): RichNode => ({
  type: 'tableCell',
  ...(attrs && { attrs }),
  content: [p(text(words))],
});
const head = (words: string, attrs?: RichNode['attrs']): RichNode => ({ ...cell(words, attrs), type: 'tableHeader' });
const row = (...content: RichNode[]): RichNode => ({ type: 'tableRow', content });
const table = (...content: RichNode[]): RichNode => ({ type: 'table', attrs: { caption: 'Three words' }, content });
const figure = (attrs: RichNode['attrs']): RichNode => ({
  type: 'figure',
  attrs: { file: 'ab/c.png', width: 800, height: 600, ...attrs },
  content: [text('A seal, drawn.')],
});
const note = (...content: RichNode[]): RichNode => ({ type: 'footnote', content });
const country = (code: string, words = 'Forty hours.'): RichNode => ({
  type: 'countryRule',
  attrs: { country: code },
  content: [p(text(words))],
});
const law = (...content: RichNode[]): RichNode => ({
  type: 'nationalLaw',
  content: [{ type: 'generalRule', content: [p(text('Ten working days.'))] }, ...content],
});
const list = (type: string, ...items: RichNode[][]): RichNode => ({
  type,
  content: items.map((content) => ({ type: 'listItem', content })),
});

const codesOf = (...content: RichNode[]) => richTextProblems(doc(...content), 'text').map(({ code }) => code);
const words = p(text('Words.'));

describe('a sound text has no problem', () => {
  it.each<[string, RichNode]>([
    ['headings of two sizes', { type: 'heading', attrs: { level: 4 }, content: [text('Marks')] }],
    ['a quotation in Arabic', { type: 'blockquote', attrs: { lang: 'ar', dir: 'rtl' }, content: [p(text('نص'))] }],
    ['a list that goes on at seven', { ...list('orderedList', [words]), attrs: { start: 7 } }],
    ['a list in a list', list('bulletList', [words, list('orderedList', [words])])],
    ['a call-out without a kind', { type: 'callout', content: [words] }],
    ['a call-out of the law', { type: 'callout', attrs: { kind: 'law' }, content: [words] }],
    ['a figure with words instead of it', figure({ alt: 'A broken seal', credit: 'Meridian College' })],
    ['a figure that is said to be decorative', figure({ alt: '', decorative: true })],
    ['a table with its heads', table(row(head('Word'), head('Law')), row(cell('Counterfeit'), cell('TRIPS')))],
    ['a table with cells over several', table(row(head('a', { colspan: 2 })), row(head('b', { rowspan: 2 }), cell('c')), row(cell('d')))], // prettier-ignore
    ['a note with a link', p(text('Goods'), note(text('See '), text('TRIPS', { type: 'link', attrs: { href: 'https://wto.org/' } })))], // prettier-ignore
    ['national law', law(country('GH'), country('MA'))],
  ])('%s', (_name, node) => {
    expect(codesOf(node)).toEqual([]);
  });
});

describe('to be mended', () => {
  const link = (href: string) => p(text('x', { type: 'link', attrs: { href } }));
  it.each<[string, RichNode[], string[]]>([
    ['nothing at all', [], ['empty-text']],
    ['a heading of the page’s size', [{ type: 'heading', attrs: { level: 1 }, content: [text('x')] }], ['rich-text-not-allowed']], // prettier-ignore
    ['a heading without a size', [{ type: 'heading', content: [text('x')] }], ['rich-text-not-allowed']],
    ['a node that nobody knows', [words, { type: 'iframe' }], ['rich-text-not-allowed']],
    ['a node named like a property of every object', [words, { type: 'constructor' }], ['rich-text-not-allowed']],
    ['a mark that nobody knows', [p(text('x', { type: 'underline' }))], ['rich-text-not-allowed']],
    ['a mark with more to say', [p(text('x', { type: 'bold', attrs: { class: 'x' } }))], ['rich-text-not-allowed']],
    ['a link that opens elsewhere', [p(text('x', { type: 'link', attrs: { href: 'https://x.example', target: '_top' } }))], ['rich-text-not-allowed']], // prettier-ignore
    ['an attribute that nobody knows', [{ ...words, attrs: { style: 'x' } }], ['rich-text-not-allowed']],
    ['a direction that is none', [{ ...words, attrs: { dir: 'up' } }], ['rich-text-not-allowed']],
    ['a language that is none', [{ ...words, attrs: { lang: 'x" onload="' } }], ['rich-text-not-allowed']],
    ['a kind of call-out that nobody knows', [{ type: 'callout', attrs: { kind: 'joke' }, content: [words] }], ['rich-text-not-allowed']], // prettier-ignore
    ['words outside a paragraph', [text('x')], ['rich-text-not-allowed']],
    ['an empty word', [p(text('x'), text(''))], ['rich-text-not-allowed']],
    ['a table in a list', [list('bulletList', [words, table(row(head('a')))])], ['rich-text-not-allowed']],
    ['a note in a note', [p(text('x'), note(text('y'), note(text('z'))))], ['rich-text-not-allowed']],
    ['a script as a link', [link('javascript:alert(1)')], ['unsafe-link']],
    ['a picture of elsewhere', [figure({ alt: 'x', file: 'https://evil.example/x.png' })], ['rich-text-not-allowed']],
    ['a picture out of its folder', [figure({ alt: 'x', file: '../../etc/passwd' })], ['rich-text-not-allowed']],
    ['a picture without a size', [{ type: 'figure', attrs: { file: 'a.png', alt: 'x' } }], ['rich-text-not-allowed']],
    ['a picture without words', [figure({ alt: ' ' })], ['no-alt']],
    ['a note without words', [p(text('x'), note())], ['empty-note']],
    ['a table without heads', [table(row(cell('a')))], ['no-table-heads']],
    ['a table with a short row', [table(row(head('a'), head('b')), row(cell('c')))], ['uneven-table']],
    ['a table with a cell out of its foot', [table(row(head('a', { rowspan: 2 })))], ['uneven-table']],
    ['a table of nothing', [words, table()], ['uneven-table', 'no-table-heads']],
    ['law without a country', [law()], ['empty-law']],
    ['law without words', [law(country('GH', ' '))], ['empty-law']],
    ['law that names a country twice', [law(country('GH'), country('GH'))], ['country-twice']],
    ['law of no country', [law(country('Ghana'))], ['rich-text-not-allowed']],
    ['law without a general rule', [{ type: 'nationalLaw', content: [country('GH')] }], ['rich-text-not-allowed', 'empty-law']], // prettier-ignore
  ])('%s', (_name, content, codes) => {
    expect(codesOf(...content)).toEqual(codes);
  });
});

/** Trees of known and unknown names in any order: what a broken client or an attacker sends. */
const name = fc.constantFrom(...Object.keys(NODE_RULES), 'text', 'script', '__proto__', 'toString');
const attrs = fc.dictionary(
  fc.constantFrom('lang', 'dir', 'level', 'href', 'kind', 'file', 'width', 'country', 'onclick', '__proto__'),
  fc.oneof(
    fc.constantFrom('ar', 'rtl', 'law', 'GH', 'javascript:x'),
    fc.integer({ min: 0, max: 9 }),
    fc.constant(null),
  ),
  { noNullPrototype: true },
);
const marks = fc.array(
  fc.record({ type: fc.constantFrom(...Object.keys(MARK_RULES), 'style', 'constructor'), attrs }, { requiredKeys: ['type'] }), // prettier-ignore
  { maxLength: 3 },
);
const { tree } = fc.letrec<{ tree: RichNode }>((tie) => ({
  tree: fc.record(
    { type: name, attrs, text: fc.string(), marks, content: fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }) }, // prettier-ignore
    { requiredKeys: ['type'] },
  ),
}));

describe('whatever is sent', () => {
  it('is either refused or made of what is allowed, in the places where it is allowed', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (content) => {
        const found = richTextProblems(doc(...content), 'text').map(({ code }) => code);
        if (found.includes('rich-text-not-allowed')) return;
        const walk = (node: RichNode) => {
          if (node.type === 'text') return;
          const rule = NODE_RULES[node.type];
          for (const child of node.content ?? []) {
            expect(rule?.holds).toContain(child.type);
            walk(child);
          }
          expect(Object.keys(rule?.attrs ?? {})).toEqual(expect.arrayContaining(Object.keys(node.attrs ?? {})));
        };
        walk(doc(...content));
      }),
    );
  });

  it('deeper or larger than a text for people, it is refused before anything walks it', () => {
    let deep: RichNode = words;
    for (let i = 0; i < 100_000; i++) deep = { type: 'blockquote', content: [deep] };
    expect(isWithinBounds(doc(deep))).toBe(false);
    expect(codesOf(deep)).toEqual(['too-long']);
    expect(codesOf(...Array<RichNode>(MOST_NODES).fill(words))).toEqual(['too-long']);
    expect(MOST_LEVELS).toBeGreaterThan(8);
  });
});

describe('a link', () => {
  it.each([
    ['https://www.wipo.int/treaties/en/', true],
    ['https://例え.jp/', true],
    ['http://www.wipo.int/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,<script>', false],
    ['//evil.example', false],
    ['/files/a.pdf', false],
    ['https://', false],
    [' https://www.wipo.int', false],
    [null, false],
    [undefined, false],
  ])('%p: %p', (href, safe) => {
    expect(isHttps(href)).toBe(safe);
  });
});

it.each([
  ['ab/c.png', true],
  ['é 1.png', true],
  ['', false],
  ['/etc/passwd', false],
  ['a/../b', false],
  ['..', false],
  ['a\\b', false],
  ['data:x', false],
  [7, false],
])('a file %p: %p', (path, kept) => {
  expect(isFilePath(path)).toBe(kept);
});
