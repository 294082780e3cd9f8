/** Crockford's base 32: no I, L, O or U, so a code read aloud or from paper survives (crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Fifteen symbols carry 75 random bits; the sixteenth checks them. */
const DATA_SYMBOLS = 15;
export const CERTIFICATE_CODE_BYTES = 10;

/** Multiplication by x in the field of 32 elements, modulo x^5 + x^2 + 1. */
const timesX = (value: number) => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31;

/**
 * The check symbol: the weighted sum of the symbols in the field of 32 elements (a Reed-Solomon code of distance two).
 * It finds every single wrong symbol and every swap of two symbols. Crockford's own check symbol is not used, for it
 * needs five signs (* ~ $ = U) that do not survive a form, an address or a telephone.
 */
function checkSymbol(values: readonly number[]): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0);
}

const grouped = (symbols: string) => symbols.replace(/.{4}(?=.)/gu, '$&-');

/** A certificate's code `XXXX-XXXX-XXXX-XXXX` from at least {@link CERTIFICATE_CODE_BYTES} bytes of a cryptographic source. */
export function certificateCode(randomBytes: Uint8Array): string {
  if (randomBytes.length < CERTIFICATE_CODE_BYTES) throw new RangeError(`needs ${CERTIFICATE_CODE_BYTES} random bytes`);
  const bits = randomBytes.slice(0, CERTIFICATE_CODE_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const values = Array.from({ length: DATA_SYMBOLS }, (_, i) => Number((bits >> BigInt(5 * i)) & 31n));
  return grouped([...values, checkSymbol(values)].map((value) => ALPHABET[value]).join(''));
}

/** Digits as other scripts write them, from the zero of each block: Arabic-Indic, Persian, Devanagari, Bengali, Thai, Khmer. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0];

function latinDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? sign : String(code - zero);
}

/**
 * A code as people type it, brought to its one written form, or null where it cannot be a code. Forgiven: lower case, no
 * hyphens or other dashes, spaces and direction marks, full-width signs, digits of other scripts, O for 0, I and L for 1.
 */
export function normaliseCode(input: string): string | null {
  if (input.length > 100) return null;
  const symbols = [
    ...input
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\p{Pd}\p{Cf}_.]/gu, ''),
  ]
    .map(latinDigit)
    .join('')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
  if (symbols.length !== DATA_SYMBOLS + 1) return null;
  const values = [...symbols].map((symbol) => ALPHABET.indexOf(symbol));
  if (values.includes(-1)) return null;
  return checkSymbol(values.slice(0, DATA_SYMBOLS)) === values[DATA_SYMBOLS] ? grouped(symbols) : null;
}
