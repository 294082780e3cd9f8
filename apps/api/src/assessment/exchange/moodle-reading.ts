import type { ReadAs, Remarks } from './exchanged.js';
import type { Element } from './xml-tree.js';

/** What reading one question needs: the question, its words, and where to say what was wrong. */
export interface Reading {
  readonly question: Element;
  readonly remarks: Remarks;
  readonly as: ReadAs;
  /** The plain words of an element with a `<text>` in it. */
  readonly words: (element: Element | undefined) => string;
  /** The plain words of a text that stands in an element of a format. */
  readonly plain: (text: string, format: string | undefined) => string;
}
