import { expect, it } from '@jest/globals';
import { assertUnreachable } from './assert-unreachable.js';

it('a case that the types did not foresee is not passed over in silence', () => {
  expect(() => assertUnreachable('seminar' as never)).toThrow('unforeseen case: "seminar"');
});
