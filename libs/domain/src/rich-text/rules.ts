import { isFilePath, isHttps } from './link.js';
import { isLanguage } from './language.js';
import { isCalloutKind } from './node.js';

type Check = (value: unknown) => boolean;

/** What a node may hold and must say of itself. Attributes that are not named here may not stand there. */
export interface NodeRule {
  /** The nodes that may lie directly in it; none for a leaf. */
  readonly holds: readonly string[];
  readonly attrs: Readonly<Record<string, Check>>;
  /** Attributes without which it means nothing. */
  readonly needs: readonly string[];
}

const isWhole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const isText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const isOneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const language = { lang: isLanguage, dir: isOneOf('ltr', 'rtl') };
const span = { colspan: isWhole(1, 30), rowspan: isWhole(1, 200) };

/** Text within a line. */
const INLINE = ['text', 'hardBreak', 'footnote'] as const;
/** Blocks of words alone, which may also lie in other blocks. */
const WORDS = ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote'] as const;

const rule = (
  holds: readonly string[],
  attrs: Readonly<Record<string, Check>> = {},
  needs: readonly string[] = [],
): NodeRule => ({ holds, attrs, needs });

/** Every node that a rich text may hold. A text node has neither attributes nor content, and is checked by itself. */
export const NODE_RULES: Readonly<Record<string, NodeRule>> = {
  doc: rule([...WORDS, 'callout', 'figure', 'table', 'nationalLaw']),
  paragraph: rule(INLINE, language),
  heading: rule(INLINE, { ...language, level: isOneOf(3, 4) }, ['level']),
  bulletList: rule(['listItem'], language),
  orderedList: rule(['listItem'], { ...language, start: isWhole(1, 9_999) }),
  listItem: rule(['paragraph', 'bulletList', 'orderedList', 'blockquote']),
  blockquote: rule(WORDS, language),
  callout: rule(WORDS, { ...language, kind: isCalloutKind }),
  /** Its content is the caption. `decorative` says that it needs no words instead of the picture. */
  figure: rule(
    INLINE,
    {
      ...{ file: isFilePath, width: isWhole(1, 20_000), height: isWhole(1, 20_000) },
      ...{ alt: isText(1_000), decorative: isOneOf(true, false), credit: isText(300) },
    },
    ['file', 'width', 'height'],
  ),
  table: rule(['tableRow'], { ...language, caption: isText(300) }),
  tableRow: rule(['tableCell', 'tableHeader']),
  tableCell: rule(['paragraph', 'bulletList', 'orderedList'], span),
  tableHeader: rule(['paragraph', 'bulletList', 'orderedList'], span),
  /** A rule that holds in general, and what the law of single countries says instead. */
  nationalLaw: rule(['generalRule', 'countryRule']),
  generalRule: rule(WORDS),
  countryRule: rule(WORDS, { country: (value) => typeof value === 'string' && /^[A-Z]{2}$/u.test(value) }, ['country']),
  /** A note on the words before it; where it is called, its number stands. */
  footnote: rule(['text']),
  hardBreak: rule([]),
};

/** Every mark that words may bear, with its attributes. All of them are needed. */
export const MARK_RULES: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  bold: {},
  italic: {},
  code: {},
  link: { href: isHttps },
};
