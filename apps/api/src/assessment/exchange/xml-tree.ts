import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { decoded } from './plain-words.js';
import type { Remark } from './exchanged.js';

/** An element: its own text, its elements, and where it begins in the file. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  readonly from: number;
}

const DEEPEST = 40;
const OUTSIDE_MARKUP = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/gu;
type Raw = Record<string | symbol, unknown>;

/**
 * Reads XML as a tree. A document type is refused before anything is parsed, so there are neither entities of the file's own
 * (external ones, or such that grow) nor anything that would fetch; the parser itself replaces no entity at all, and the five of
 * XML and characters by number are read here, once.
 */
export function xmlTree(file: string): Element | Remark {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(file.replace(OUTSIDE_MARKUP, ''))) return { code: 'has-dtd', fact: '' };
  const valid = XMLValidator.validate(file);
  if (valid !== true) return { code: 'malformed-xml', fact: `${valid.err.line}:${valid.err.col}` };
  const parser = new XMLParser({
    ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', cdataPropName: '#cdata' },
    ...{ processEntities: false, htmlEntities: false, parseTagValue: false, parseAttributeValue: false },
    ...{ trimValues: false, captureMetaData: true, maxNestedTags: DEEPEST },
  });
  try {
    const root = (parser.parse(file) as Raw[]).map(elementOf).find((one) => one !== null && !one.name.startsWith('?'));
    return root ?? { code: 'malformed-xml', fact: '' };
  } catch {
    return { code: 'malformed-xml', fact: '' };
  }
}

const META = XMLParser.getMetaDataSymbol() as symbol;

function elementOf(raw: Raw): Element | null {
  const name = Object.keys(raw).find((key) => key !== ':@');
  if (name === undefined || name.startsWith('#')) return null;
  const inside = raw[name] as Raw[];
  const attributes = Object.entries((raw[':@'] ?? {}) as Record<string, string>);
  const from = (raw[META] as { startIndex?: number } | undefined)?.startIndex ?? 0;
  return {
    ...{ name, from },
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decoded(value)])),
    children: inside.map(elementOf).filter((one) => one !== null),
    text: inside.map(textOf).join(''),
  };
}

function textOf(raw: Raw): string {
  if (typeof raw['#text'] === 'string') return xmlText(raw['#text']);
  return Array.isArray(raw['#cdata']) ? (raw['#cdata'] as Raw[]).map((one) => String(one['#text'] ?? '')).join('') : '';
}

/** The references that XML itself knows. What HTML names beside them is left for whoever reads the HTML. */
const xmlText = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/giu, decoded);

/** The elements of a name in an element. */
export const all = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first element of a name in an element. */
export const first = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

/** The text of the first element of a name; empty where there is none. */
export const textAt = (element: Element | undefined, name: string): string => first(element, name)?.text.trim() ?? '';
