import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkExpression, type NameType } from './check.js';
import { evaluate } from './evaluate.js';
import { parseExpression } from './parse.js';
import { boolean, possibleOf, span, texts, type Possible } from './possible.js';

const NAMES = new Map<string, NameType>([
  ['budget', { type: 'number' }],
  ['warned', { type: 'boolean' }],
  ['informed', { type: 'text', options: ['nobody', 'health'] }],
  ['custody.E-3.intact', { type: 'boolean' }],
]);
const VALUES = new Map<string, boolean | number | string>([
  ['budget', 400],
  ['warned', false],
  ['informed', 'health'],
  ['custody.E-3.intact', true],
]);
const valueOf = (text: string) => {
  const read = parseExpression(text);
  return read.ok ? evaluate(read.expression, (name) => VALUES.get(name)) : read.error.code;
};

describe('an expression is worth', () => {
  // prettier-ignore
  it.each([
    ['budget >= 400 and not warned', true],
    ['not warned or warned', true],
    ['not (warned or custody.E-3.intact)', false],
    ['custody.E-3.intact and informed == "health"', true],
    ["informed != 'nobody'", true],
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['-budget + 1', -399],
    ['budget -1', 399],
    ['7 / 0', 0],
    ['max(0, budget - 500)', 0],
    ['min(100, 60 + 5 * 2)', 70],
    ['round(5 / 2)', 3],
    ['if(warned, 1, 2)', 2],
    ['true == false', false],
    ['999999999 * 999999999', 1e9],
  ])('%s = %j', (text, value) => expect(valueOf(text)).toBe(value));
});

describe('what is wrong is said, and where', () => {
  // prettier-ignore
  it.each([
    ['', 'empty', 0, ''],
    ['budget >', 'ends-early', 8, ''],
    ['budget > > 1', 'unexpected', 9, '>'],
    ['1 < 2 < 3', 'unexpected', 6, '<'],
    ['(budget', 'ends-early', 7, ''],
    ["informed == 'health", 'unclosed-text', 12, "'"],
    ['budget; drop', 'unknown-character', 6, ';'],
    ['constructor("x")', 'unknown-function', 0, 'constructor'],
    ['max(1)', 'wrong-arguments', 0, 'max'],
    ['budgit > 1', 'unknown-name', 0, 'budgit'],
    ['budget-1 > 1', 'unknown-name', 0, 'budget-1'],
    ['__proto__', 'unknown-name', 0, '__proto__'],
    ['warned + 1 > 0', 'wrong-type', 0, 'warned'],
    ['budget and warned', 'wrong-type', 0, 'budget'],
    ["informed == 'helth'", 'unknown-option', 12, 'helth'],
    ['budget', 'wrong-type', 0, 'budget'],
  ])('%s: %s', (text, code, at, found) => {
    const read = parseExpression(text);
    const error = read.ok ? checkExpression(read.expression, NAMES, 'boolean') : read.error;
    expect(error).toMatchObject({ code, at, found });
  });

  it('of a text too long or nested too deep, without a stack running over', () => {
    expect(valueOf(`${'1 + '.repeat(200)}1`)).toBe('too-long');
    expect(valueOf(`${'('.repeat(60)}1${')'.repeat(60)}`)).toBe('too-deep');
    expect(valueOf(`${'not '.repeat(60)}warned`)).toBe('too-deep');
    expect(valueOf(`${'-'.repeat(400)}1`)).toBe('too-deep');
  });
});

/** Expressions that give a number, and a boolean, as text. */
const { number, truth } = fc.letrec<{ number: string; truth: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.nat({ max: 20 }).map(String),
    fc.constant('budget'),
    fc
      .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number'))
      .map(([a, by, b]) => `(${a} ${by} ${b})`),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map((parts) => `if(${parts.join(', ')})`),
    fc.tuple(fc.constantFrom('min', 'max'), tie('number'), tie('number')).map(([by, a, b]) => `${by}(${a}, ${b})`),
  ),
  truth: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('warned', 'true', 'false', 'custody.E-3.intact', "informed == 'health'"),
    fc
      .tuple(tie('number'), fc.constantFrom('<', '<=', '>', '>=', '==', '!='), tie('number'))
      .map((parts) => parts.join(' ')),
    fc.tuple(tie('truth'), fc.constantFrom('and', 'or'), tie('truth')).map(([a, by, b]) => `(${a} ${by} ${b})`),
    tie('truth').map((inner) => `not (${inner})`),
  ),
}));

it('whatever is typed, reading it ends with an expression or an error inside the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), truth), (text) => {
      const read = parseExpression(text);
      if (read.ok) expect(() => evaluate(read.expression, () => undefined)).not.toThrow();
      else expect(read.error.at).toBeLessThanOrEqual(Math.min(text.length, 500));
    }),
  );
});

it('what is sound always gives its type, and a number that a variable can hold', () => {
  fc.assert(
    fc.property(truth, number, (condition, sum) => {
      if (condition.length < 500) expect(typeof valueOf(condition)).toMatch(/boolean|string/u);
      const value = sum.length < 500 ? valueOf(sum) : 0;
      if (typeof value === 'number') expect(Math.abs(value)).toBeLessThanOrEqual(1e9);
    }),
  );
});

it('what is called impossible never happens', () => {
  const of = new Map<string, Possible>([
    ['budget', span(0, 30)],
    ['warned', boolean(true, true)],
    ['informed', texts('nobody', 'health')],
    ['custody.E-3.intact', boolean(true, false)],
  ]);
  fc.assert(
    fc.property(truth, fc.nat({ max: 30 }), fc.boolean(), (text, budget, warned) => {
      const read = parseExpression(text);
      if (!read.ok) return;
      const now = new Map<string, boolean | number | string>([...VALUES, ['budget', budget], ['warned', warned]]);
      const value = evaluate(read.expression, (name) => now.get(name));
      const possible = possibleOf(read.expression, (name) => of.get(name) ?? boolean(true, true));
      expect(possible).toMatchObject(value === true ? { yes: true } : { no: true });
    }),
    { numRuns: 500 },
  );
});
