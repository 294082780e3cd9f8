import { quoteOf, type Quote, type Stretch } from '@provost/domain';

/** What stands in a text without being of it: tags of progress, buttons, notes and their calls, words that are only said. */
const NOT_TEXT = 'button, .tag, sup, .note-open, .said-only, [aria-hidden="true"]';
const BLOCKS = 'p, li, h1, h2, h3, h4, td, th, blockquote, figcaption, dd, dt, caption, div, section';

interface Piece {
  readonly node: Text;
  /** Where the node begins in the whole. */
  readonly from: number;
}

/** The words of an element as a reader sees them, with the way from each character back to its node. */
export interface PassageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Reads an element; blocks are parted by a line break, so that a passage over two of them reads well. */
export function textOf(root: Element): PassageText {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(NOT_TEXT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null | undefined = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const own = node.parentElement?.closest(BLOCKS);
    if (block && own !== block && !text.endsWith('\n')) text += '\n';
    block = own;
    pieces.push({ node, from: text.length });
    text += node.data;
  }
  return { text, pieces };
}

/** The part of a selection that lies in the element, without the white space at its ends; null where none does. */
export function selectedIn({ text, pieces }: PassageText, range: Range): Stretch | null {
  const within = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first] = within;
  const last = within.at(-1);
  if (!first || !last) return null;
  const start = first.node === range.startContainer ? range.startOffset : 0;
  const end = last.node === range.endContainer ? range.endOffset : last.node.length;
  const selected = text.slice(first.from + start, last.from + end);
  const from = first.from + start + (selected.length - selected.trimStart().length);
  const to = from + selected.trim().length;
  return to > from ? { from, to } : null;
}

export const quoteIn = ({ text }: PassageText, stretch: Stretch): Quote => quoteOf(text, stretch);

/** The sentences of a text, for whoever marks without a pointer. */
export function sentencesOf({ text }: PassageText, locale: string): Stretch[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].flatMap(({ segment, index }) => {
    const from = index + (segment.length - segment.trimStart().length);
    const to = from + segment.trim().length;
    return to > from ? [{ from, to }] : [];
  });
}
