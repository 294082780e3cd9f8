import { describe, expect, it } from '@jest/globals';
import { beginningOf, isSame, toKeep } from './kept';

const typed = { title: { en: 'Typed' }, minutes: 5 };
const saved = { title: { en: 'Saved' }, minutes: 5 };
const newer = { title: { en: 'Changed elsewhere' }, minutes: 5 };

describe('A form begins', () => {
  it.each([
    ['with what the server has, where nothing was typed', saved, undefined, saved, 'server'],
    ['with what was typed since', saved, { value: typed, base: saved }, typed, 'device'],
    [
      'with what was typed, and says so, where the server changed',
      newer,
      { value: typed, base: saved },
      typed,
      'older',
    ],
    ['with what the server has, where it has it all', typed, { value: typed, base: saved }, typed, 'server'],
    ['as typed also where only a language was added', saved, { value: { ...saved, title: { en: 'Saved', fr: 'Dit' } }, base: saved }, { ...saved, title: { en: 'Saved', fr: 'Dit' } }, 'device'], // prettier-ignore
  ])('%s', (_, server, kept, value, from) => {
    expect(beginningOf<unknown>(server, kept)).toEqual({ value, from });
  });
});

describe('The device keeps', () => {
  it('what the server has not', () => {
    expect(toKeep(typed, saved)).toEqual({ value: typed, base: saved });
  });

  it('nothing that it has', () => {
    expect(toKeep({ minutes: 5, title: { en: 'Saved' } }, saved)).toBeNull();
  });
});

describe('Two values are the same', () => {
  it.each([
    [{ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [null, {}, false],
    [0, '', false],
    ['a', 'a', true],
  ])('%j and %j: %j', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
    expect(isSame(b, a)).toBe(same);
  });
});
