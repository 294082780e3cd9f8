/** Digits of the Arabic and Persian scripts as those of ASCII; their decimal sign as a point. */
const plainDigits = (text: string) =>
  text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/٫/gu, '.')
    .replace(/٬/gu, ',');

const DECIMAL = /^[-+\u2212]?\d+(?:[.,]\d+)?$/u;
const GROUPED = /^[-+\u2212]?\d{1,3}(?:(?:,\d{3})+(?:\.\d+)?|(?:\.\d{3})+(?:,\d+)?)$/u;

/**
 * The numbers that a typed text may mean. Spaces and apostrophes group thousands; a comma or point is a decimal sign, and
 * before exactly three digits may also group them, so that `1,000` is one and a thousand: whoever types may mean either.
 */
export function numbersIn(typed: string, unit: string): number[] {
  const bare = plainDigits(typed).trim();
  const own = unit.trim().toLowerCase();
  const value = own !== '' && bare.toLowerCase().endsWith(own) ? bare.slice(0, bare.length - own.length) : bare;
  const text = value.replace(/[\s'’]/gu, '').replace('\u2212', '-');
  const decimal = DECIMAL.test(text) ? [Number(text.replace(',', '.'))] : [];
  if (!GROUPED.test(text)) return decimal;
  const sign = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const hasDecimals = /[,.]/u.test(text.slice(0, sign)) && text[sign] !== /[,.]/u.exec(text)?.[0];
  const whole = (hasDecimals ? text.slice(0, sign) : text).replace(/[,.]/gu, '');
  return [...decimal, Number(hasDecimals ? `${whole}.${text.slice(sign + 1)}` : whole)];
}

/** What of a typed text counts when it is compared. */
export interface TextRules {
  readonly exactCase: boolean;
  readonly exactDiacritics: boolean;
}

/** Words as they are compared: one space between them, no capitals or diacritics where the rules do not ask for them. */
function compared(text: string, { exactCase, exactDiacritics }: TextRules): string {
  const spaced = text.normalize('NFC').trim().replace(/\s+/gu, ' ').replace(/’/gu, "'");
  const cased = exactCase ? spaced : spaced.toLowerCase();
  return exactDiacritics ? cased : cased.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Whether a typed text is one of the accepted variants, spaces at the ends and doubled ones aside. An empty one never is. */
export function isAcceptedText(accepted: readonly string[], rules: TextRules, typed: string): boolean {
  const own = compared(typed, rules);
  return own !== '' && accepted.some((one) => compared(one, rules) === own);
}

/**
 * Whether a typed number lies within `tolerance` of `value`, both in `unit` and both bounds included (with a billionth for what
 * binary fractions cannot hold).
 */
export function isNumberWithin(
  { value, tolerance, unit }: { readonly value: number; readonly tolerance: number; readonly unit: string },
  typed: string,
): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  return numbersIn(typed, unit).some((number) => Math.abs(number - value) <= tolerance + slack);
}
