import { everyNode, type RichNode } from './node.js';

/** The notes of several texts that make one work, in the order in which they are called; the first has number 1. */
export function footnotesOf(texts: readonly RichNode[]): RichNode[] {
  return texts.flatMap(everyNode).filter(({ type }) => type === 'footnote');
}
