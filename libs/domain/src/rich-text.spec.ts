import { describe, expect, it } from '@jest/globals';
import { isHttps, plainText, richTextProblems, type RichDoc } from './rich-text.js';

const doc: RichDoc = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Marks' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A ' },
        { type: 'text', text: 'sign', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'of origin.' },
      ],
    },
  ],
};

it('plain words keep their blocks apart', () => {
  expect(plainText(doc)).toBe('Marks\nA sign\nof origin.\n');
});

it('a sound text has no problem', () => {
  expect(richTextProblems(doc, 'section s1')).toEqual([]);
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
