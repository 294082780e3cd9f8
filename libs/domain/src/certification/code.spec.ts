import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CERTIFICATE_CODE_BYTES, certificateCode, normaliseCode } from './code.js';

const anyBytes = fc.uint8Array({ minLength: CERTIFICATE_CODE_BYTES, maxLength: CERTIFICATE_CODE_BYTES });
const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const code = certificateCode(Uint8Array.from([0x01, 0x0c, 0xaf, 0xe0, 0x42, 0x99, 0x17, 0xd3, 0x5a, 0x6b]));

describe('a certificate’s code', () => {
  it('has one written form, which is read back as itself', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const written = certificateCode(bytes);
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/u);
        expect(normaliseCode(written)).toBe(written);
      }),
    );
  });

  it('with any one symbol wrong is not a code', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(15), fc.constantFrom(...ALPHABET), (bytes, place, symbol) => {
        const symbols = [...certificateCode(bytes).replaceAll('-', '')];
        fc.pre(symbols[place] !== symbol);
        symbols[place] = symbol;
        expect(normaliseCode(symbols.join(''))).toBeNull();
      }),
    );
  });

  it('with any two symbols swapped is not a code', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat(15), fc.nat(15), (bytes, i, j) => {
        const symbols = [...certificateCode(bytes).replaceAll('-', '')];
        fc.pre(symbols[i] !== symbols[j]);
        const swapped = symbols.with(i, symbols[j] ?? '').with(j, symbols[i] ?? '');
        expect(normaliseCode(swapped.join(''))).toBeNull();
      }),
    );
  });

  it('differs where the random bits that it carries differ', () => {
    fc.assert(
      fc.property(anyBytes, fc.integer({ min: 5, max: 79 }), (bytes, bit) => {
        const flipped = bytes.map((byte, i) => (i === bit >> 3 ? byte ^ (128 >> (bit & 7)) : byte));
        expect(certificateCode(flipped)).not.toBe(certificateCode(bytes));
      }),
    );
  });

  it('is not made from too little chance', () => {
    expect(() => certificateCode(new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('a code as people type it', () => {
  const zeroed = certificateCode(new Uint8Array(10));
  const ones = '1'.repeat(15);
  const withOnes = ALPHABET.map((symbol) => normaliseCode(ones + symbol)).find((found) => found !== null) ?? '';
  const eastern = (text: string) => text.replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  const fullWidth = (text: string) =>
    text.replace(/[0-9A-Z]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
  it.each([
    ['in lower case', code.toLowerCase(), code],
    ['without hyphens', code.replaceAll('-', ''), code],
    ['with spaces about it', `  ${code.replaceAll('-', ' ')}\n`, code],
    ['with the long dashes of a word processor', code.replaceAll('-', '–'), code],
    ['with direction marks copied from an Arabic page', `\u200f${code}\u200e`, code],
    ['with Arabic-Indic digits', eastern(code), code],
    ['with full-width signs', fullWidth(code), code],
    ['with the letter O for zero', zeroed.replaceAll('0', 'o'), zeroed],
    ['with l and I for one', withOnes.replace('1', 'l').replace('1', 'I'), withOnes],
    ['with a U, which no code has', `U${code.slice(1)}`, null],
    ['cut short', code.slice(0, -1), null],
    ['with a symbol too many', `${code}0`, null],
    ['empty', '', null],
    ['a sentence', 'please check my certificate', null],
    ['a flood', '0'.repeat(100_000), null],
    ['an attempt at a query', "' OR 1=1 --", null],
  ])('%s', (_name, typed, expected) => {
    expect(normaliseCode(typed)).toBe(expected);
  });

  it('whatever it is, gives a code or null, and a code only for one form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const found = normaliseCode(typed);
        if (found !== null) expect(normaliseCode(found)).toBe(found);
      }),
    );
  });
});
