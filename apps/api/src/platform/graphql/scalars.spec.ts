import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { DateTime, Json, Localized, textIn } from './scalars.js';

describe('DateTime', () => {
  test('is sent in UTC, also from the forms a database gives', () => {
    const utc = '2026-05-04T07:30:00.000Z';
    for (const value of [new Date(utc), '2026-05-04T09:30:00+02:00', '2026-05-04 09:30:00+02']) {
      expect(DateTime.serialize(value)).toBe(utc);
    }
  });

  test.each([[new Date(Number.NaN)], ['never'], [3], [{}]])('does not send %p', (value) => {
    expect(() => DateTime.serialize(value)).toThrow(TypeError);
  });

  test.each([['2026-05-04T07:30Z'], ['2026-05-04T07:30:00.123456Z'], ['2024-02-29T00:00:00+14:00']])(
    'reads %s',
    (text) => {
      expect(DateTime.parseValue(text)).toEqual(new Date(text));
    },
  );

  test.each([
    ['2026-05-04'],
    ['2026-05-04T07:30:00'],
    ['2026-02-29T00:00:00Z'],
    ['2026-13-01T00:00:00Z'],
    ['2026-00-01T00:00:00Z'],
    ['2026-05-04T25:00:00Z'],
    [1],
    [null],
  ])('refuses %p: an instant needs its day and its offset', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow('An instant is written as');
  });

  test('reads a literal', () => {
    expect(DateTime.parseLiteral(parseValue('"2026-05-04T07:30:00Z"'))).toEqual(new Date('2026-05-04T07:30:00Z'));
    expect(() => DateTime.parseLiteral(parseValue('5'))).toThrow();
  });
});

describe('Localized', () => {
  test('takes texts of the four locales only', () => {
    expect(Localized.parseValue({ en: 'One', ar: 'واحد' })).toEqual({ en: 'One', ar: 'واحد' });
    for (const wrong of [{ de: 'Eins' }, { en: 1 }, ['One'], 'One', null]) {
      expect(() => Localized.parseValue(wrong)).toThrow();
    }
    expect(Localized.parseLiteral(parseValue('{ en: "One" }'))).toEqual({ en: 'One' });
  });

  test('gives the wished text, else the source’s, else any, else none', () => {
    expect(textIn({ en: 'One', fr: 'Un' }, 'fr', 'en')).toBe('Un');
    expect(textIn({ en: 'One', fr: 'Un' }, 'ar', 'en')).toBe('One');
    expect(textIn({ es: 'Uno' }, 'ar', 'en')).toBe('Uno');
    expect(textIn({}, 'ar', 'en')).toBe('');
  });
});

test('JSON literals are read with their variables', () => {
  expect(Json.parseLiteral(parseValue('{ a: [1, "x", null, true], b: $v }'), { v: { c: 2 } })).toEqual({
    a: [1, 'x', null, true],
    b: { c: 2 },
  });
});
