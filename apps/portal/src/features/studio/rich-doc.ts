import { isHttps, type RichDoc, type RichNode } from '@provost/domain';

/** What the editor gives and takes; the attributes may be anything. */
interface AnyNode {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AnyNode[];
  readonly text?: string;
  readonly marks?: readonly AnyNode[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'blockquote', 'callout']);
const INLINE = new Set(['text', 'hardBreak']);

export const EMPTY_DOC: RichDoc = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * A rich text with the nodes, marks and attributes that the domain allows and no others. What is foreign gives its words
 * and loses its form, so that nothing that was written is lost.
 */
export function asRichDoc(doc: AnyNode): RichDoc {
  return { type: 'doc', content: (doc.content ?? []).flatMap(allowed) };
}

function allowed(node: AnyNode): RichNode[] {
  const type = node.type ?? '';
  if (type === 'text') return node.text ? [textOf(node.text, node.marks ?? [])] : [];
  const inner = (node.content ?? []).flatMap(allowed);
  if (type === 'hardBreak') return [{ type }];
  if (!BLOCKS.has(type)) return inner.every(({ type: of }) => INLINE.has(of)) ? asParagraph(inner) : inner;
  const attrs = type === 'heading' ? { attrs: { level: node.attrs?.level === 4 ? 4 : 3 } } : {};
  return [{ type, ...attrs, ...(inner.length > 0 && { content: inner }) }];
}

function asParagraph(inner: readonly RichNode[]): RichNode[] {
  return inner.length > 0 ? [{ type: 'paragraph', content: inner }] : [];
}

function textOf(text: string, marks: readonly AnyNode[]): RichNode {
  const kept = marks.flatMap(({ type, attrs }) => {
    const href = attrs?.href;
    if (type === 'link') return typeof href === 'string' && isHttps(href) ? [{ type, attrs: { href } }] : [];
    return type === 'bold' || type === 'italic' || type === 'code' ? [{ type }] : [];
  });
  return { type: 'text', text, ...(kept.length > 0 && { marks: kept }) };
}
