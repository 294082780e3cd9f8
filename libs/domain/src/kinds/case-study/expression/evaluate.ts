import type { Expression } from './expression.js';

type Value = boolean | number | string;

/** The farthest that a number may be from zero: beyond it no budget lies. */
const FARTHEST = 1e9;

/** A number as it may be kept: what cannot be is nought, and the rest stays within a thousand millions. */
export const settled = (value: number): number =>
  Number.isFinite(value) ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) + 0 : 0;

function binary(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return settled(calculated(operator, Number(left), Number(right)));
  }
}

function calculated(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    default:
      return right === 0 ? 0 : left / right;
  }
}

/**
 * The value of an expression that was checked. Total: it always ends, division by nought gives nought, and a name that is
 * not known is false.
 */
export function evaluate(expression: Expression, valueOf: (name: string) => Value | undefined): Value {
  const value = (of: Expression): Value => evaluate(of, valueOf);
  switch (expression.node) {
    case 'literal':
      return expression.value;
    case 'name':
      return valueOf(expression.name) ?? false;
    case 'not':
      return value(expression.of) !== true;
    case 'minus':
      return settled(-Number(value(expression.of)));
    case 'binary': {
      const { operator, left, right } = expression;
      if (operator === 'and') return value(left) === true && value(right) === true;
      if (operator === 'or') return value(left) === true || value(right) === true;
      return binary(operator, value(left), value(right));
    }
    case 'call': {
      const [first, second, third] = expression.args as readonly [Expression, Expression, Expression];
      if (expression.name === 'if') return value(value(first) === true ? second : third);
      const numbers = expression.args.map((arg) => Number(value(arg)));
      return settled(expression.name === 'round' ? Math.round(numbers[0] ?? 0) : Math[expression.name](...numbers));
    }
  }
}

/** Every name that an expression reads. */
export function namesIn(expression: Expression): string[] {
  switch (expression.node) {
    case 'literal':
      return [];
    case 'name':
      return [expression.name];
    case 'not':
    case 'minus':
      return namesIn(expression.of);
    case 'binary':
      return [...namesIn(expression.left), ...namesIn(expression.right)];
    case 'call':
      return expression.args.flatMap(namesIn);
  }
}
