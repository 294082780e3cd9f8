import type { ArticleSection, RichDoc, RichNode } from '@provost/domain';

/** Inline marks: **bold**, *italic*, [text](https://…), and {{a note on the words before it}}. Anything else stays as written. */
const INLINE =
  /\{\{(?<note>[^}]+)\}\}|\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>https:\/\/[^)]+)\)/gu;

/** Keeps « guillemets », high punctuation and the per-cent sign with their word, as French typography asks. */
function bindPunctuation(text: string): string {
  return text.replace(/ (?=[:;!?»%])/gu, '\u00a0').replace(/« /gu, '«\u00a0');
}

function inline(source: string): RichNode[] {
  const text = bindPunctuation(source);
  const nodes: RichNode[] = [];
  let from = 0;
  const plain = (until: number): void => {
    if (until > from) nodes.push({ type: 'text', text: text.slice(from, until) });
  };
  for (const found of text.matchAll(INLINE)) {
    plain(found.index);
    const { note, bold, italic, label, href } = found.groups ?? {};
    if (note) nodes.push({ type: 'footnote', content: inline(note) });
    else if (bold) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
    else if (italic) nodes.push({ type: 'text', text: italic, marks: [{ type: 'italic' }] });
    else if (label && href) nodes.push({ type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] });
    from = found.index + found[0].length;
  }
  plain(text.length);
  return nodes;
}

const paragraph = (text: string): RichNode => ({ type: 'paragraph', content: inline(text) });

function list(type: 'bulletList' | 'orderedList', block: string, marker: RegExp): RichNode {
  const items = block
    .split(marker)
    .map((item) => item.trim().replace(/\s*\n\s*/gu, ' '))
    .filter(Boolean);
  return { type, content: items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })) };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/** `|= caption`, then rows of cells parted by ` | `; a cell that begins with `!` names its column or row. */
function table(block: string): RichNode {
  const [first = '', ...rest] = block.split('\n');
  const caption = first.startsWith('|= ') ? first.slice(3) : undefined;
  const rows = (caption === undefined ? [first, ...rest] : rest).map((line) => {
    const cells = line.replace(/^\| /u, '').split(' | ');
    const content = cells.map((cell): RichNode => {
      const head = cell.startsWith('!');
      return { type: head ? 'tableHeader' : 'tableCell', content: [paragraph(cell.slice(head ? 1 : 0).trim())] };
    });
    return { type: 'tableRow', content };
  });
  return { type: 'table', ...(caption !== undefined && { attrs: { caption } }), content: rows };
}

/** `fig file 1200x860`, then lines `alt: …`, `credit: …` and the caption. The file lies in tools/demo/media. */
function figure(block: string): RichNode {
  const [head = '', ...lines] = block.split('\n');
  const [, file = '', size = ''] = head.split(' ');
  const [width = 0, height = 0] = size.split('x').map(Number);
  const said = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  const caption = lines.filter((line) => !/^(alt|credit): /u.test(line)).join(' ');
  const attrs = { file, width, height, alt: said('alt'), credit: said('credit') };
  return { type: 'figure', attrs, content: inline(caption) };
}

/** `§ the general rule`, then `§GH what the law of a country says`, each on lines of its own. */
function nationalLaw(block: string): RichNode {
  const rules = block.split(/\n(?=§)/u).map((rule): RichNode => {
    const { country, words = '' } = /^§(?<country>[A-Z]{2})?\s+(?<words>[^]+)$/u.exec(rule)?.groups ?? {};
    const content = [paragraph(oneLine(words))];
    return country ? { type: 'countryRule', attrs: { country }, content } : { type: 'generalRule', content };
  });
  return { type: 'nationalLaw', content: rules };
}

function blockOf(block: string): RichNode {
  if (block.startsWith('- ')) return list('bulletList', block, /(?:^|\n)- /u);
  if (/^1\. /u.test(block)) return list('orderedList', block, /(?:^|\n)\d+\. /u);
  if (block.startsWith('|')) return table(block);
  if (block.startsWith('fig ')) return figure(block);
  if (block.startsWith('§')) return nationalLaw(block);
  const text = oneLine(block);
  if (text.startsWith('### ')) return { type: 'heading', attrs: { level: 3 }, content: inline(text.slice(4)) };
  const called = /^!(?<kind>[a-z]*) (?<words>.+)$/u.exec(text)?.groups;
  if (called?.words) {
    const attrs = called.kind ? { attrs: { kind: called.kind } } : {};
    return { type: 'callout', ...attrs, content: [paragraph(called.words)] };
  }
  const quoted = /^>(?<lang>[a-z]*) (?<words>.+)$/u.exec(text)?.groups;
  if (quoted?.words) {
    const attrs = quoted.lang ? { attrs: { lang: quoted.lang } } : {};
    return { type: 'blockquote', ...attrs, content: [paragraph(quoted.words)] };
  }
  return paragraph(text);
}

/**
 * Rich text from a template string: blocks parted by an empty line; `- ` and `1. ` lists, `### ` heading,
 * `> ` quotation (`>ar ` in Arabic), `! ` call-out (`!warning ` of a kind), `|` table, `fig ` figure, `§` national law,
 * and the inline marks **bold**, *italic*, [text](https://…) and {{note}}.
 */
export function rich(source: string): RichDoc {
  const lines = source.split('\n').map((line) => line.trim());
  const blocks = lines
    .join('\n')
    .split(/\n{2,}/u)
    .map((block) => block.trim())
    .filter(Boolean);
  return { type: 'doc', content: blocks.map(blockOf) };
}

/** One section of an article. `id` must be the same in every language. */
export function section(id: string, heading: string, body: string): ArticleSection {
  return { id, heading, body: rich(body) };
}
