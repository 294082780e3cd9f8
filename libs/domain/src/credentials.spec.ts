import { describe, expect, it } from '@jest/globals';
import { looksLikeEmail, passwordProblem } from './credentials.js';

describe('a password', () => {
  it.each([
    ['', 'too-short'],
    ['x'.repeat(9), 'too-short'],
    ['x'.repeat(10), null],
    ['x'.repeat(128), null],
    ['x'.repeat(129), 'too-long'],
  ])('%s', (password, problem) => {
    expect(passwordProblem(password)).toBe(problem);
  });
});

describe('an e-mail address', () => {
  it.each(['amina@dgsn.example', "o'brien+ip@mail.police.example", 'x@y.zz'])('%s could be one', (text) => {
    expect(looksLikeEmail(text)).toBe(true);
  });

  it.each(['', 'amina', 'amina@', '@dgsn.example', 'amina@dgsn', 'a b@c.example', 'a@b@c.example', 'a@b..example'])(
    '“%s” is none',
    (text) => {
      expect(looksLikeEmail(text)).toBe(false);
    },
  );
});
