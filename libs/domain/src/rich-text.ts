/**
 * Rich text as ProseMirror JSON, stored as data and never as HTML.
 * Allowed nodes: doc, paragraph, heading (level 3-4), bulletList, orderedList, listItem, blockquote, callout, hardBreak, text.
 * Allowed marks: bold, italic, code, link (attrs.href, https only).
 */
export interface RichNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, string | number | boolean | null>>;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, string | number | boolean | null>> }[];
}

/** The root of a rich text. */
export type RichDoc = RichNode & { readonly type: 'doc' };

/** The plain words of a rich text, blocks parted by a line break. */
export function plainText(node: RichNode): string {
  if (node.text !== undefined) return node.text;
  const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'callout']);
  const inner = (node.content ?? []).map(plainText).join('');
  return blocks.has(node.type) ? `${inner}\n` : inner;
}
