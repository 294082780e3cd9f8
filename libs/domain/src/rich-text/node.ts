export type RichAttrs = Readonly<Record<string, string | number | boolean | null>>;

export interface RichMark {
  readonly type: string;
  readonly attrs?: RichAttrs;
}

/** Rich text as ProseMirror JSON, stored as data and never as HTML. What may stand in it is said by {@link NODE_RULES}. */
export interface RichNode {
  readonly type: string;
  readonly attrs?: RichAttrs;
  readonly content?: readonly RichNode[];
  readonly text?: string;
  readonly marks?: readonly RichMark[];
}

/** The root of a rich text. */
export type RichDoc = RichNode & { readonly type: 'doc' };

/** What a call-out says: a remark, a danger, a good practice, or what a law holds. One without a kind is a note. */
export const CALLOUT_KINDS = ['note', 'warning', 'practice', 'law'] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

export const isCalloutKind = (value: unknown): value is CalloutKind => CALLOUT_KINDS.includes(value as CalloutKind);

/** Deeper, or of more nodes, no text for people is; whoever reads a text may then walk it without a thought. */
export const MOST_LEVELS = 16;
export const MOST_NODES = 6_000;

/** Whether a tree has no more levels and nodes than a text may have. Takes anything, and never recurses. */
export function isWithinBounds(root: unknown): boolean {
  const open: [node: unknown, level: number][] = [[root, 1]];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, level] = next;
    count += 1;
    if (level > MOST_LEVELS || count > MOST_NODES) return false;
    const children = (node as { readonly content?: unknown } | null)?.content;
    if (!Array.isArray(children)) continue;
    if (children.length > MOST_NODES) return false;
    for (const child of children) open.push([child, level + 1]);
  }
  return true;
}

/** The node and all that lie in it, in the order in which they are read. */
export function everyNode(node: RichNode): RichNode[] {
  return [node, ...(node.content ?? []).flatMap(everyNode)];
}
