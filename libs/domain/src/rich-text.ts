import { problemIf, type Problem } from './kinds/problem.js';

type RichAttrs = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Rich text as ProseMirror JSON, stored as data and never as HTML.
 * Allowed nodes: doc, paragraph, heading (level 3-4), bulletList, orderedList, listItem, blockquote, callout, hardBreak, text.
 * Allowed marks: bold, italic, code, link (attrs.href, https only).
 */
export interface RichNode {
  readonly type: string;
  readonly attrs?: RichAttrs;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: RichAttrs }[];
}

/** The root of a rich text. */
export type RichDoc = RichNode & { readonly type: 'doc' };

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'callout']);
const NODES = new Set([...BLOCKS, 'doc', 'bulletList', 'orderedList', 'hardBreak', 'text']);
const MARKS = new Set(['bold', 'italic', 'code', 'link']);

/** The plain words of a rich text, blocks parted by a line break. */
export function plainText(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  const inner = (node.content ?? []).map(plainText).join('');
  return BLOCKS.has(node.type) || node.type === 'hardBreak' ? `${inner}\n` : inner;
}

/** What a rich text holds that it may not: foreign nodes and marks, headings of other levels, links that are not https; and whether it is empty. */
export function richTextProblems(doc: RichDoc, place: string): Problem[] {
  const nodes = everyNode(doc);
  const marks = nodes.flatMap((node) => node.marks ?? []);
  const foreign =
    doc.type !== 'doc' ||
    nodes.some(
      ({ type, attrs }) => !NODES.has(type) || (type === 'heading' && attrs?.level !== 3 && attrs?.level !== 4),
    ) ||
    marks.some(({ type }) => !MARKS.has(type));
  const unsafe = marks.some(({ type, attrs }) => type === 'link' && !isHttps(attrs?.href));
  return [
    ...problemIf(plainText(doc).trim() === '', 'empty-text', place),
    ...problemIf(foreign, 'rich-text-not-allowed', place),
    ...problemIf(unsafe, 'unsafe-link', place),
  ];
}

function everyNode(node: RichNode): RichNode[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}

/** Whether a link leads to a web page over TLS and nowhere else (`javascript:`, `data:` and relative addresses do not). */
export function isHttps(href: unknown): boolean {
  return typeof href === 'string' && /^https:\/\/[^\s/]/u.test(href) && URL.canParse(href);
}
