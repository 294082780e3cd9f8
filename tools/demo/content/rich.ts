import type { ArticleSection, RichDoc, RichNode } from '@provost/domain';

/** Inline marks: **bold**, *italic*, [text](https://…). Anything else stays as written. */
const INLINE = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>[^\]]+)\]\((?<href>https:\/\/[^)]+)\)/gu;

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
    const { bold, italic, label, href } = found.groups ?? {};
    if (bold) nodes.push({ type: 'text', text: bold, marks: [{ type: 'bold' }] });
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

function blockOf(block: string): RichNode {
  if (block.startsWith('- ')) return list('bulletList', block, /(?:^|\n)- /u);
  if (/^1\. /u.test(block)) return list('orderedList', block, /(?:^|\n)\d+\. /u);
  const text = block.replace(/\s*\n\s*/gu, ' ');
  if (text.startsWith('### ')) return { type: 'heading', attrs: { level: 3 }, content: inline(text.slice(4)) };
  if (text.startsWith('! ')) return { type: 'callout', content: [paragraph(text.slice(2))] };
  if (text.startsWith('> ')) return { type: 'blockquote', content: [paragraph(text.slice(2))] };
  return paragraph(text);
}

/**
 * Rich text from a template string: blocks parted by an empty line; `- ` and `1. ` lists, `### ` heading,
 * `> ` quotation, `! ` callout, and the inline marks **bold**, *italic* and [text](https://…).
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
