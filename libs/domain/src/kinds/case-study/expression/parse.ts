import {
  FUNCTIONS,
  MOST_DEPTH,
  Wrong,
  type Expression,
  type ExpressionErrorCode,
  type FunctionName,
  type Operator,
  type Parsed,
} from './expression.js';
import { tokensOf, type Token } from './tokens.js';

/** Operators from the loosest to the tightest; each row joins from the left. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
];
const COMPARISON = 2;

class Parser {
  private place = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.level(0);
    if (this.next.type !== 'end') throw this.wrong('unexpected');
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.place] as Token;
  }

  private wrong(code: ExpressionErrorCode, { text, at, type }: Token = this.next): Wrong {
    const said = type === 'end' && code === 'unexpected' ? 'ends-early' : code;
    return new Wrong({ code: said, at, length: Math.max(1, text.length), found: text });
  }

  private accept(text: string): Token | undefined {
    const token = this.next;
    if (token.type === 'text' || token.type === 'end' || token.text !== text) return undefined;
    this.place += 1;
    return token;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw this.wrong('unexpected');
  }

  private level(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    if (level === COMPARISON && this.next.text === 'not' && this.next.type === 'word') return this.negation();
    let left = this.level(level + 1);
    for (let operator = this.operatorOf(operators); operator; operator = this.operatorOf(operators)) {
      left = { node: 'binary', operator, left, right: this.level(level + 1), at: left.at };
      // `a < b < c` is no question that can be answered.
      if (level === COMPARISON) break;
    }
    return left;
  }

  private operatorOf(operators: readonly Operator[]): Operator | undefined {
    return operators.find((operator) => this.accept(operator));
  }

  private negation(): Expression {
    const { at } = this.next;
    this.expect('not');
    return this.deeper(() => ({ node: 'not', of: this.level(COMPARISON), at }));
  }

  private unary(): Expression {
    const minus = this.accept('-');
    if (minus) return this.deeper(() => ({ node: 'minus', of: this.unary(), at: minus.at }));
    return this.primary();
  }

  private primary(): Expression {
    const token = this.next;
    const { at, text } = token;
    if (this.accept('(')) {
      const inner = this.deeper(() => this.level(0));
      this.expect(')');
      return inner;
    }
    if (token.type === 'end' || token.type === 'sign' || ['and', 'or', 'not'].includes(text))
      throw this.wrong('unexpected');
    this.place += 1;
    if (token.type === 'number') return { node: 'literal', value: Number(text), at };
    if (token.type === 'text') return { node: 'literal', value: text.slice(1, -1), at };
    if (text === 'true' || text === 'false') return { node: 'literal', value: text === 'true', at };
    return this.accept('(') ? this.call(token) : { node: 'name', name: text, at };
  }

  private call(token: Token): Expression {
    if (!Object.hasOwn(FUNCTIONS, token.text)) throw this.wrong('unknown-function', token);
    const name = token.text as FunctionName;
    const args = this.deeper(() => {
      const all = [this.level(0)];
      while (this.accept(',')) all.push(this.level(0));
      return all;
    });
    this.expect(')');
    if (args.length !== FUNCTIONS[name]) throw this.wrong('wrong-arguments', token);
    return { node: 'call', name, args, at: token.at };
  }

  private deeper<T>(parse: () => T): T {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw this.wrong('too-deep');
    const parsed = parse();
    this.depth -= 1;
    return parsed;
  }
}

/**
 * Reads an expression: `budget >= 400 and not custody.E3.intact`, `max(0, hours - 2)`. No name is looked up and nothing is
 * run. The first thing that cannot be read is given with its place.
 */
export function parseExpression(text: string): Parsed {
  try {
    return { ok: true, expression: new Parser(tokensOf(text)).whole() };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, error: error.error };
    throw error;
  }
}
