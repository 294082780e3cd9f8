/**
 * The escapes of GIFT: a backslash before `: # = ~ { } \` and `n` for a new line. While a question is taken apart its escaped
 * characters are noncharacters of Unicode, which no text may hold.
 * @see https://docs.moodle.org/en/GIFT_format, and escapedchar_pre() and repchar() in Moodle's question/format/gift/format.php
 */
const ESCAPED = [':', '#', '=', '~', '{', '}', '\\', '\n'] as const;
const placeOf = (i: number) => String.fromCharCode(0xfdd0 + i);

export const guarded = (text: string): string =>
  text.replace(/\\([:#=~{}\\n])/gu, (_all, sign: string) =>
    placeOf(ESCAPED.indexOf((sign === 'n' ? '\n' : sign) as ':')),
  );

export const unguarded = (text: string): string =>
  text.replace(/[\ufdd0-\ufdd7]/gu, (sign) => ESCAPED[sign.charCodeAt(0) - 0xfdd0] ?? '').trim();

/** Whether a file holds what no text may hold, and what stands for escapes here. */
export const hasNoncharacters = (text: string): boolean => /[\ufdd0-\ufdef]/u.test(text);

export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\:#=~{}]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** As {@link escaped}, for a text that stands where a format might be named before it, or a comment begin. */
export const escapedAlone = (text: string): string =>
  (/^\s*(?:\[(?:html|plain|markdown|moodle)\]|\/\/)/u.test(text) ? '[plain]' : '') + escaped(text);

/** Blocks of lines between empty lines, each a question, as Moodle cuts them. */
export const blocksOf = (text: string): string[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((block) => block.trim())
    .filter(Boolean);
