import type { RichNode } from './node.js';

/** What ends a line of plain words. */
const LINES = new Set(['paragraph', 'heading', 'figure', 'hardBreak']);

/**
 * All words of a rich text, blocks parted by a line break: also what is said instead of a picture, who made it, and the
 * notes, which follow the block in which they are called. Total: whatever a node is, its words are found.
 */
export function plainText(node: RichNode): string {
  const notes: string[] = [];
  const words = wordsOf(node, notes);
  return [words, ...notes.map((note) => `${note}\n`)].join('');
}

function wordsOf(node: RichNode, notes: string[]): string {
  const inner = (node.content ?? []).map((child) => wordsOf(child, notes)).join('');
  if (node.type === 'footnote') {
    notes.push(inner);
    return '';
  }
  const said = [node.attrs?.caption, node.attrs?.alt].filter(isFilled).map((line) => `${line}\n`);
  const credit = isFilled(node.attrs?.credit) ? `\n${node.attrs.credit}` : '';
  const words = `${said.join('')}${node.text ?? ''}${inner}${credit}`;
  if (!LINES.has(node.type)) return words;
  const called = node.type === 'hardBreak' ? [] : notes.splice(0);
  return [words, ...called, ''].join('\n');
}

const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Scripts that put no space between words; about two of their letters make a word of the others. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The number of words in a plain text. */
export function countWords(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  return Math.ceil(letters / 2) + text.replace(UNSPACED, ' ').split(/\s+/u).filter(Boolean).length;
}

/** Beside the way of the text: opened by whoever wants them, so nobody's pace is measured by them. */
const ASIDE = new Set(['footnote', 'countryRule']);

/**
 * The number of words that everybody has before her when she reads a text: without notes, without what is said instead
 * of a picture, and without the boxes of single countries, of which each reader opens another.
 */
export function countWordsToRead(node: RichNode): number {
  return countWords(plainText(withoutAsides(node)));
}

function withoutAsides(node: RichNode): RichNode {
  const { alt: _alt, credit: _credit, ...attrs } = node.attrs ?? {};
  const content = (node.content ?? []).filter(({ type }) => !ASIDE.has(type)).map(withoutAsides);
  return { ...node, attrs, content };
}
