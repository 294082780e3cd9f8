import {
  Wrong,
  type Expression,
  type ExpressionError,
  type ExpressionErrorCode,
  type ValueType,
} from './expression.js';

/** What a name stands for; a text of a choice is one of its options. */
export interface NameType {
  readonly type: ValueType;
  readonly options?: readonly string[];
}
export type NameTypes = ReadonlyMap<string, NameType>;

const nameIn = (expression: Expression, names: NameTypes): NameType | undefined =>
  expression.node === 'name' ? names.get(expression.name) : undefined;

class Checker {
  constructor(private readonly names: NameTypes) {}

  typeOf(expression: Expression): ValueType {
    switch (expression.node) {
      case 'literal':
        return typeof expression.value === 'string' ? 'text' : (typeof expression.value as ValueType);
      case 'name': {
        const known = this.names.get(expression.name);
        if (!known) throw this.wrong('unknown-name', expression);
        return known.type;
      }
      case 'not':
        return this.need('boolean', expression.of);
      case 'minus':
        return this.need('number', expression.of);
      case 'binary':
        return this.binary(expression);
      case 'call':
        return this.call(expression);
    }
  }

  need(type: ValueType, expression: Expression): ValueType {
    const found = this.typeOf(expression);
    if (found !== type) throw this.wrong('wrong-type', expression, type);
    return type;
  }

  private wrong(code: ExpressionErrorCode, expression: Expression, needed?: ValueType): Wrong {
    const { at, node } = expression;
    const found =
      node === 'name' || node === 'call' ? expression.name : node === 'literal' ? `${expression.value}` : '';
    const quotes = node === 'literal' && typeof expression.value === 'string' ? 2 : 0;
    return new Wrong({ code, at, length: Math.max(1, found.length + quotes), found, ...(needed && { needed }) });
  }

  private binary({ operator, left, right }: Extract<Expression, { node: 'binary' }>): ValueType {
    switch (operator) {
      case 'and':
      case 'or':
        this.need('boolean', left);
        return this.need('boolean', right);
      case '==':
      case '!=':
        this.need(this.typeOf(left), right);
        this.option(left, right);
        this.option(right, left);
        return 'boolean';
      case '<':
      case '<=':
      case '>':
      case '>=':
        this.need('number', left);
        this.need('number', right);
        return 'boolean';
      default:
        this.need('number', left);
        return this.need('number', right);
    }
  }

  /** A choice compared with a text that it can never be is a slip of the pen. */
  private option(name: Expression, literal: Expression): void {
    const options = nameIn(name, this.names)?.options;
    if (options && literal.node === 'literal' && !options.includes(String(literal.value)))
      throw this.wrong('unknown-option', literal);
  }

  private call({ name, args }: Extract<Expression, { node: 'call' }>): ValueType {
    const [first, second, third] = args as readonly [Expression, Expression, Expression];
    if (name === 'if') {
      this.need('boolean', first);
      return this.need(this.typeOf(second), third);
    }
    args.forEach((arg) => this.need('number', arg));
    return 'number';
  }
}

/** The first name or type that does not fit, or nothing where the expression gives the needed type. */
export function checkExpression(
  expression: Expression,
  names: NameTypes,
  needed: ValueType,
): ExpressionError | undefined {
  try {
    new Checker(names).need(needed, expression);
    return undefined;
  } catch (error) {
    if (error instanceof Wrong) return error.error;
    throw error;
  }
}
