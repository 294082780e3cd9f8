import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { Extension, findParentNode, type Editor, type JSONContent } from '@tiptap/react';

const paragraph = (): JSONContent => ({ type: 'paragraph' });
const cell = (type: 'tableCell' | 'tableHeader'): JSONContent => ({ type, content: [paragraph()] });
const row = (type: 'tableCell' | 'tableHeader', columns: number): JSONContent => ({
  type: 'tableRow',
  content: Array.from({ length: columns }, () => cell(type)),
});

/** Puts a block that stands at the top after the one with the cursor, or in its place where that is empty, and goes into it. */
export function insertAtTop(editor: Editor, block: JSONContent): void {
  const { $from } = editor.state.selection;
  const depth = Math.min(1, $from.depth);
  const [start, end] = depth === 0 ? [$from.pos, $from.pos] : [$from.before(1), $from.after(1)];
  const top = depth === 0 ? null : $from.node(1);
  const isEmpty = top?.type.name === 'paragraph' && top.content.size === 0;
  const at = isEmpty ? start : end;
  editor
    .chain()
    .insertContentAt(isEmpty ? { from: start, to: end } : end, block, { updateSelection: false })
    .command(({ tr }) => {
      tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
      return true;
    })
    .focus()
    .run();
}

/** A table of three columns with a head: what most tables begin as. */
export function insertTable(editor: Editor): void {
  insertAtTop(editor, { type: 'table', content: [row('tableHeader', 3), row('tableCell', 3), row('tableCell', 3)] });
}

/** A box of national law with one country. */
export function insertLaw(editor: Editor, country: string): void {
  const rule = { type: 'countryRule', attrs: { country }, content: [paragraph()] };
  insertAtTop(editor, { type: 'nationalLaw', content: [{ type: 'generalRule', content: [paragraph()] }, rule] });
}

/** A note where the cursor stands, chosen so that its words can be written. Nothing where no note may stand. */
export function insertNote(editor: Editor): boolean {
  const { footnote } = editor.schema.nodes;
  const { $to } = editor.state.selection;
  if (!footnote || !$to.parent.inlineContent) return false;
  return editor
    .chain()
    .command(({ tr }) => {
      tr.insert($to.pos, footnote.create());
      tr.setSelection(NodeSelection.create(tr.doc, $to.pos));
      return true;
    })
    .run();
}

/** Goes on writing after the block at the top in which the cursor stands, in a paragraph of its own. */
export function writeAfter(editor: Editor): void {
  const { $from, to } = editor.state.selection;
  const after = $from.depth > 0 ? $from.after(1) : to;
  editor
    .chain()
    .insertContentAt(after, paragraph(), { updateSelection: false })
    .command(({ tr }) => {
      tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1)));
      return true;
    })
    .focus()
    .run();
}

/** The nearest node of a type around the cursor, or chosen by it, with its place. */
export function around(editor: Editor, type: string) {
  const { selection } = editor.state;
  if (selection instanceof NodeSelection && selection.node.type.name === type) {
    return { node: selection.node, pos: selection.from };
  }
  const found = findParentNode((node) => node.type.name === type)(selection);
  return found && { node: found.node, pos: found.pos };
}

/** Changes attributes of the node at a place, and leaves the cursor where it is. */
export function setAttrs(editor: Editor, pos: number, attrs: Readonly<Record<string, unknown>>): void {
  editor
    .chain()
    .command(({ tr, state }) => {
      const node = state.doc.nodeAt(pos);
      if (!node) return false;
      const chosen = state.selection instanceof NodeSelection && state.selection.from === pos;
      tr.setNodeMarkup(pos, undefined, { ...node.attrs, ...attrs });
      if (chosen) tr.setSelection(NodeSelection.create(tr.doc, pos));
      return true;
    })
    .run();
}

/** Takes the node at a place away, with all that it holds. */
export function removeNode(editor: Editor, pos: number): void {
  const node = editor.state.doc.nodeAt(pos);
  if (node)
    editor
      .chain()
      .deleteRange({ from: pos, to: pos + node.nodeSize })
      .focus()
      .run();
}

const SPOKEN = ['blockquote', 'callout', 'bulletList', 'orderedList', 'table', 'heading', 'paragraph'];

/** The block whose language the cursor's words have: the outermost of words, or the one around them in a cell or box. */
export function spokenBlock(editor: Editor) {
  const { $from } = editor.state.selection;
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    const node = $from.node(depth);
    if (SPOKEN.includes(node.type.name) && node.type.name !== 'table') return { node, pos: $from.before(depth) };
  }
  return null;
}

/** What the toolbar does, by keyboard. */
export const RichKeys = Extension.create({
  name: 'richKeys',
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-f': () => insertNote(this.editor),
      'Mod-Alt-t': () => {
        insertTable(this.editor);
        return true;
      },
      'Mod-Alt-c': () => this.editor.commands.toggleWrap('callout'),
    };
  },
});
