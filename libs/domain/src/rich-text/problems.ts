import { problemIf, type Problem, type ProblemCode } from '../kinds/problem.js';
import { isHttps } from './link.js';
import { everyNode, isWithinBounds, type RichDoc, type RichMark, type RichNode } from './node.js';
import { MARK_RULES, NODE_RULES } from './rules.js';
import { hasHeads, isEven } from './table.js';
import { plainText } from './words.js';

/**
 * What must be mended in a rich text before it may be published: anything foreign (nodes, marks, attributes, addresses),
 * and what would shut a reader out (a picture without words, a table without headings, a note without text). Each once.
 */
export function richTextProblems(doc: RichDoc, place: string): Problem[] {
  if (!isWithinBounds(doc)) return [{ code: 'too-long', place }];
  const nodes = everyNode(doc);
  const found = new Set<ProblemCode>([
    ...(doc.type === 'doc' && nodes.every(isAllowed) ? [] : ['rich-text-not-allowed' as const]),
    ...nodes.flatMap(problemsOf),
  ]);
  return [
    ...problemIf(plainText(doc).trim() === '', 'empty-text', place),
    ...[...found].map((code): Problem => ({ code, place })),
  ];
}

function isAllowed(node: RichNode): boolean {
  if (node.type === 'text') {
    const { text, attrs, content, marks = [] } = node;
    return typeof text === 'string' && text !== '' && !attrs && !content && marks.every(isAllowedMark);
  }
  const rule = Object.hasOwn(NODE_RULES, node.type) ? NODE_RULES[node.type] : undefined;
  if (!rule || node.text !== undefined || node.marks !== undefined) return false;
  const attrs = node.attrs ?? {};
  return (
    (node.content ?? []).every(({ type }) => rule.holds.includes(type)) &&
    rule.needs.every((name) => Object.hasOwn(attrs, name)) &&
    Object.entries(attrs).every(([name, value]) => Object.hasOwn(rule.attrs, name) && rule.attrs[name]?.(value))
  );
}

/** Whether a mark is known and says nothing but what it may. Where a link leads is said apart, in its own words. */
function isAllowedMark({ type, attrs = {} }: RichMark): boolean {
  const rule = Object.hasOwn(MARK_RULES, type) ? MARK_RULES[type] : undefined;
  if (!rule) return false;
  const names = Object.keys(attrs);
  return names.every((name) => Object.hasOwn(rule, name)) && (type === 'link' || names.length === 0);
}

const isBlank = (node: RichNode): boolean => plainText(node).trim() === '';

/** What is wrong with one node that is of an allowed form. */
function problemsOf(node: RichNode): ProblemCode[] {
  const { attrs = {}, content = [], marks = [] } = node;
  const codes: ProblemCode[] = marks.some(({ type, attrs: of }) => type === 'link' && !isHttps(of?.href))
    ? ['unsafe-link']
    : [];
  switch (node.type) {
    case 'figure':
      return [...codes, ...(isSaid(attrs) ? [] : ['no-alt' as const])];
    case 'footnote':
      return [...codes, ...(isBlank({ type: 'paragraph', content }) ? ['empty-note' as const] : [])];
    case 'table':
      return [
        ...codes,
        ...(isEven(node) ? [] : ['uneven-table' as const]),
        ...(hasHeads(node) ? [] : ['no-table-heads' as const]),
      ];
    case 'nationalLaw':
      return [...codes, ...lawProblems(content)];
    default:
      return codes;
  }
}

/** Whether a picture has words instead of it, or is said to need none. */
const isSaid = ({ alt, decorative }: NonNullable<RichNode['attrs']>): boolean =>
  decorative === true || (typeof alt === 'string' && alt.trim() !== '');

/** One general rule at its head, at least one country, none twice, and words in each. */
function lawProblems(content: readonly RichNode[]): ProblemCode[] {
  const countries = content.slice(1).map(({ attrs }) => attrs?.country);
  const shaped = content[0]?.type === 'generalRule' && content.slice(1).every(({ type }) => type === 'countryRule');
  return [
    ...(shaped ? [] : ['rich-text-not-allowed' as const]),
    ...(countries.length === 0 || content.some(isBlank) ? ['empty-law' as const] : []),
    ...(new Set(countries).size < countries.length ? ['country-twice' as const] : []),
  ];
}
