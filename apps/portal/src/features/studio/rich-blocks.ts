import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { CALLOUT_KINDS, directionOfLanguage, isFilePath, isLanguage, ownLanguage } from '@provost/domain';
import { Extension, mergeAttributes, Node } from '@tiptap/react';
import { goToNextCell, tableEditing } from '@tiptap/pm/tables';

/** Nodes of their own stand at the top of a text alone; words (`block`) also stand in others. */
const TOP = 'top';

/** The root: words and what only stands at the top. */
export const Doc = Node.create({ name: 'doc', topNode: true, content: `(block|${TOP})+` });

/** An attribute that stands in the HTML of the editor under a name, and is null where it is not said. */
const data = (name: string) => ({
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute(name),
  renderHTML: (attrs: Record<string, unknown>) => {
    const value = attrs[name.replace(/^data-/u, '')];
    return value === null || value === undefined ? {} : { [name]: String(value) };
  },
});

/** The direction that a block says and its language does not. */
function saidDirection({ dir, lang }: HTMLElement): string | null {
  if (dir !== 'rtl' && dir !== 'ltr') return null;
  return isLanguage(lang) && directionOfLanguage(lang) === dir ? null : dir;
}

/** The language and direction that a block has of its own. */
export const OwnLanguage = Extension.create({
  name: 'ownLanguage',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'callout', 'table'],
      attributes: {
        lang: {
          default: null,
          parseHTML: (element) => (isLanguage(element.lang) ? element.lang : null),
          renderHTML: (attrs) => ownLanguage({ type: '', attrs }),
        },
        dir: {
          default: null,
          parseHTML: saidDirection,
          renderHTML: () => ({}),
        },
      },
    },
  ],
});

/** Words that stand out of the text: a note, a danger, a good practice, a law. */
export const Callout = Node.create({
  name: 'callout',
  group: TOP,
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    kind: {
      default: null,
      parseHTML: (element) => CALLOUT_KINDS.find((kind) => kind === element.dataset.kind) ?? null,
      renderHTML: ({ kind }) => (kind ? { 'data-kind': String(kind), class: `callout is-${String(kind)}` } : {}),
    },
  }),
  parseHTML: () => [{ tag: 'div.callout' }, { tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ class: 'callout' }, HTMLAttributes), 0],
});

const whole = (element: Element | null, name: string) => Number(element?.getAttribute(name)) || null;

/** A picture of the college; what is written under it is its content. */
export const Figure = Node.create({
  name: 'figure',
  group: TOP,
  content: 'inline*',
  draggable: true,
  isolating: true,
  addAttributes: () => ({
    file: { default: null, rendered: false },
    width: { default: null, rendered: false },
    height: { default: null, rendered: false },
    alt: { default: null, rendered: false },
    decorative: { default: null, rendered: false },
    credit: { default: null, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-file]',
      contentElement: 'figcaption',
      getAttrs: (figure) => {
        const { file, credit = null, decorative } = figure.dataset;
        const picture = figure.querySelector('img');
        if (!isFilePath(file)) return false;
        const size = { width: whole(picture, 'width'), height: whole(picture, 'height') };
        const alt = picture?.getAttribute('alt') ?? '';
        return { file, ...size, alt, credit, decorative: decorative === 'true' ? true : null };
      },
    },
  ],
  renderHTML: ({ node }) => {
    const { file, width, height, alt, decorative, credit } = node.attrs as Record<string, unknown>;
    const said = { 'data-file': file, 'data-credit': credit, 'data-decorative': decorative };
    const picture = { src: `/files/${String(file)}`, width, height, alt: alt ?? '', contenteditable: 'false' };
    return ['figure', said, ['img', picture], ['figcaption', 0]];
  },
});

/** A note: where it is called its number stands, its words are written beside the text. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: 'text*',
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
  addNodeView:
    () =>
    ({ node }) => {
      const dom = document.createElement('sup');
      dom.className = 'rich-note';
      dom.title = node.textContent;
      return { dom };
    },
});

const law = (name: string, label: (attrs: Record<string, unknown>) => string, more: object) =>
  Node.create({
    name,
    content: 'block+',
    isolating: true,
    defining: true,
    parseHTML: () => [{ tag: `div[data-law="${name}"]` }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'div',
      mergeAttributes(HTMLAttributes, { 'data-law': name, 'data-name': label(node.attrs), class: 'rich-rule' }),
      0,
    ],
    ...more,
  });

/** A rule that holds in general, and what single countries say. */
export const NationalLaw = Node.create({
  name: 'nationalLaw',
  group: TOP,
  content: 'generalRule countryRule+',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-law="nationalLaw"]' }],
  renderHTML: () => ['div', { 'data-law': 'nationalLaw', class: 'rich-law' }, 0],
});
export const GeneralRule = law('generalRule', () => i18n._(msg`In general`), {});
export const CountryRule = law(
  'countryRule',
  ({ country }) =>
    country ? (new Intl.DisplayNames(i18n.locale || 'en', { type: 'region' }).of(String(country)) ?? '') : '',
  { addAttributes: () => ({ country: data('data-country') }) },
);

/** The names under which prosemirror-tables knows the nodes of a table. */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
};
const span = (name: string) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => Math.max(1, Number(element.getAttribute(name)) || 1),
});
const cell = (name: string, tag: 'td' | 'th') =>
  Node.create({
    name,
    content: '(paragraph|bulletList|orderedList)+',
    isolating: true,
    addAttributes: () => ({
      colspan: span('colspan'),
      rowspan: span('rowspan'),
      colwidth: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

export const TableCell = cell('tableCell', 'td');
export const TableHeader = cell('tableHeader', 'th');
export const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell|tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

/** A table with its caption; Tab goes from cell to cell and out at its ends. */
export const Table = Node.create({
  name: 'table',
  group: TOP,
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({
    caption: {
      default: null,
      parseHTML: (element) => element.querySelector('caption')?.textContent?.trim() || null,
      rendered: false,
    },
  }),
  // The caption is the table's own word, and no row.
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const caption = String((node.attrs as { caption: unknown }).caption ?? '');
    const body: [string, 0] = ['tbody', 0];
    return caption
      ? ['table', HTMLAttributes, ['caption', { contenteditable: 'false' }, caption], body]
      : ['table', HTMLAttributes, body];
  },
  extendNodeSchema: ({ name }) => (Object.hasOwn(ROLES, name) ? { tableRole: ROLES[name] } : {}),
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const go = (way: 1 | -1) => () => goToNextCell(way)(this.editor.state, this.editor.view.dispatch);
    return { Tab: go(1), 'Shift-Tab': go(-1) };
  },
});
