import { isHttps, MARK_RULES, NODE_RULES, type RichDoc, type RichMark, type RichNode } from '@provost/domain';

/** What the editor gives and takes; the attributes may be anything. */
interface AnyNode {
  readonly type?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AnyNode[];
  readonly text?: string;
  readonly marks?: readonly AnyNode[];
}

const INLINE = new Set(['text', 'hardBreak', 'footnote']);

/** What an attribute says where nothing is said: the editor always says it, a stored text never does. */
const SILENT: Readonly<Record<string, unknown>> = { start: 1, colspan: 1, rowspan: 1, decorative: false };

export const EMPTY_DOC: RichDoc = { type: 'doc', content: [{ type: 'paragraph' }] };

/**
 * A rich text with the nodes, marks and attributes that the domain allows, where it allows them, and no others. What is
 * foreign gives its words and loses its form, so that nothing that was written is lost; what is allowed stays as it is.
 */
export function asRichDoc(doc: AnyNode): RichDoc {
  return { type: 'doc', content: inside('doc', doc.content ?? []) };
}

/** The nodes that may lie in a node of a type: those that may not are opened until what they hold may. */
function inside(type: string, content: readonly AnyNode[]): RichNode[] {
  const { holds = [] } = NODE_RULES[type] ?? {};
  return content.flatMap((node) => allowedIn(holds, node));
}

function allowedIn(holds: readonly string[], node: AnyNode): RichNode[] {
  const type = node.type ?? '';
  if (type === 'text') {
    if (!node.text) return [];
    const words = textOf(node.text, node.marks ?? []);
    return holds.includes('text') ? [words] : wrapped(holds, [words]);
  }
  if (Object.hasOwn(NODE_RULES, type) && type !== 'doc') {
    if (holds.includes(type)) return [nodeOf(type, node)];
    if (INLINE.has(type) && holds.includes('paragraph')) return wrapped(holds, [nodeOf(type, node)]);
    // A list's item, or a table's cell, where there is no list and no table: what it holds.
  }
  const inner = node.content ?? [];
  const isLine = inner.length > 0 && inner.every((child) => INLINE.has(child.type ?? ''));
  if (isLine && holds.includes('paragraph')) return wrapped(holds, inside('paragraph', inner));
  return inner.flatMap((child) => allowedIn(holds, child));
}

const wrapped = (holds: readonly string[], inner: readonly RichNode[]): RichNode[] =>
  inner.length > 0 && holds.includes('paragraph') ? [{ type: 'paragraph', content: inner }] : [];

function nodeOf(type: string, node: AnyNode): RichNode {
  const content = inside(type, node.content ?? []);
  const attrs = attrsOf(type, node.attrs ?? {});
  return {
    type,
    ...(Object.keys(attrs).length > 0 && { attrs }),
    ...(content.length > 0 && { content }),
  };
}

function attrsOf(type: string, attrs: Readonly<Record<string, unknown>>): NonNullable<RichNode['attrs']> {
  const rules = NODE_RULES[type]?.attrs ?? {};
  const level = type === 'heading' && attrs.level !== 4 ? { level: 3 } : {};
  const kept = Object.entries({ ...attrs, ...level }).filter(
    ([name, value]) => Object.hasOwn(rules, name) && rules[name]?.(value) && SILENT[name] !== value,
  );
  return Object.fromEntries(kept) as NonNullable<RichNode['attrs']>;
}

function textOf(text: string, marks: readonly AnyNode[]): RichNode {
  const kept = marks.flatMap(({ type = '', attrs }): RichMark[] => {
    if (!Object.hasOwn(MARK_RULES, type)) return [];
    if (type !== 'link') return [{ type }];
    const href = attrs?.href;
    return typeof href === 'string' && isHttps(href) ? [{ type, attrs: { href } }] : [];
  });
  return { type: 'text', text, ...(kept.length > 0 && { marks: kept }) };
}
