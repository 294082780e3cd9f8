import { settled } from './evaluate.js';
import type { Expression } from './expression.js';

/** The values that something may have in some run: of a boolean which of the two, of a number a span, of a text a set. */
export type Possible =
  | { readonly type: 'boolean'; readonly yes: boolean; readonly no: boolean }
  | { readonly type: 'number'; readonly least: number; readonly most: number }
  | { readonly type: 'text'; readonly texts: ReadonlySet<string> };

type Span = Extract<Possible, { type: 'number' }>;

export const boolean = (yes: boolean, no: boolean): Possible => ({ type: 'boolean', yes, no });
export const span = (least: number, most: number): Span => ({ type: 'number', least, most });
export const texts = (...all: string[]): Possible => ({ type: 'text', texts: new Set(all) });
const ANY = boolean(true, true);

/** What may hold when either may. */
export function either(a: Possible, b: Possible): Possible {
  if (a.type === 'boolean' && b.type === 'boolean') return boolean(a.yes || b.yes, a.no || b.no);
  if (a.type === 'number' && b.type === 'number') return span(Math.min(a.least, b.least), Math.max(a.most, b.most));
  if (a.type === 'text' && b.type === 'text') return { type: 'text', texts: new Set([...a.texts, ...b.texts]) };
  return a;
}

export function isSame(a: Possible, b: Possible): boolean {
  if (a.type === 'text' && b.type === 'text') return a.texts.size === b.texts.size;
  return JSON.stringify(a) === JSON.stringify(b);
}

const corners = (a: Span, b: Span, by: (x: number, y: number) => number): Span => {
  const all = [by(a.least, b.least), by(a.least, b.most), by(a.most, b.least), by(a.most, b.most)].map(settled);
  return span(Math.min(...all), Math.max(...all));
};

function calculated(operator: string, a: Span, b: Span): Span {
  switch (operator) {
    case '+':
      return span(settled(a.least + b.least), settled(a.most + b.most));
    case '-':
      return span(settled(a.least - b.most), settled(a.most - b.least));
    case '*':
      return corners(a, b, (x, y) => x * y);
    default:
      // What may be nought, or next to it, divides to anything.
      return b.least <= 0 && b.most >= 0 ? span(-1e9, 1e9) : corners(a, b, (x, y) => x / y);
  }
}

function ordered(operator: string, a: Span, b: Span): Possible {
  switch (operator) {
    case '<':
      return boolean(a.least < b.most, a.most >= b.least);
    case '<=':
      return boolean(a.least <= b.most, a.most > b.least);
    case '>':
      return boolean(a.most > b.least, a.least <= b.most);
    default:
      return boolean(a.most >= b.least, a.least < b.most);
  }
}

function equal(a: Possible, b: Possible): Possible {
  if (a.type === 'boolean' && b.type === 'boolean')
    return boolean((a.yes && b.yes) || (a.no && b.no), (a.yes && b.no) || (a.no && b.yes));
  if (a.type === 'text' && b.type === 'text') {
    const single = a.texts.size === 1 && b.texts.size === 1;
    const shared = [...a.texts].some((text) => b.texts.has(text));
    return boolean(shared, !(single && shared));
  }
  if (a.type === 'number' && b.type === 'number') {
    const single = a.least === a.most && b.least === b.most && a.least === b.least;
    return boolean(a.least <= b.most && b.least <= a.most, !single);
  }
  return ANY;
}

const swapped = (value: Possible): Possible => (value.type === 'boolean' ? boolean(value.no, value.yes) : ANY);

function binary(operator: string, a: Possible, b: Possible): Possible {
  if (a.type === 'boolean' && b.type === 'boolean') {
    if (operator === 'and') return boolean(a.yes && b.yes, a.no || b.no);
    if (operator === 'or') return boolean(a.yes || b.yes, a.no && b.no);
  }
  if (operator === '==') return equal(a, b);
  if (operator === '!=') return swapped(equal(a, b));
  if (a.type !== 'number' || b.type !== 'number') return ANY;
  return ['<', '<=', '>', '>='].includes(operator) ? ordered(operator, a, b) : calculated(operator, a, b);
}

/**
 * What a checked expression may give, from what its names may be. It may say too much, for it does not see that two names
 * move together; it never leaves out what can happen, so a condition that it calls impossible is.
 */
export function possibleOf(expression: Expression, ofName: (name: string) => Possible): Possible {
  const of = (inner: Expression): Possible => possibleOf(inner, ofName);
  switch (expression.node) {
    case 'literal': {
      const { value } = expression;
      if (typeof value === 'boolean') return boolean(value, !value);
      return typeof value === 'number' ? span(value, value) : texts(value);
    }
    case 'name':
      return ofName(expression.name);
    case 'not':
      return swapped(of(expression.of));
    case 'minus': {
      const inner = of(expression.of);
      return inner.type === 'number' ? span(-inner.most, -inner.least) : ANY;
    }
    case 'binary':
      return binary(expression.operator, of(expression.left), of(expression.right));
    case 'call': {
      const [first, second, third] = expression.args.map(of) as [Possible, Possible, Possible];
      if (expression.name === 'if') {
        if (first.type !== 'boolean' || (first.yes && first.no)) return either(second, third);
        return first.yes ? second : third;
      }
      if (first.type !== 'number') return ANY;
      if (expression.name === 'round') return span(Math.round(first.least), Math.round(first.most));
      if (second.type !== 'number') return ANY;
      const by = Math[expression.name];
      return span(by(first.least, second.least), by(first.most, second.most));
    }
  }
}
