import { describe, expect, it } from '@jest/globals';
import { passwordProblem } from '@provost/domain';
import { firstPassword } from './first-password';

describe('a first password', () => {
  it('is written in four groups, and is long enough', () => {
    const password = firstPassword((bytes) => bytes.map((_, index) => index * 17));
    expect(password).toBe('0h2k-4n6q-8sav-cxez');
    expect(passwordProblem(password)).toBeNull();
  });

  it('holds no letter that is taken for another, and reaches every one that it may hold', () => {
    const all = Array.from({ length: 16 }, (_, from) =>
      firstPassword((bytes) => bytes.map((_, index) => from * 16 + index)),
    );
    const letters = new Set(all.join('').replaceAll('-', ''));
    expect([...'ilou'].filter((letter) => letters.has(letter))).toEqual([]);
    expect(letters.size).toBe(32);
  });
});
