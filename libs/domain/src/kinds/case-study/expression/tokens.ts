import { MOST_CHARACTERS, Wrong, type ExpressionErrorCode } from './expression.js';

export interface Token {
  readonly type: 'number' | 'text' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/**
 * A hyphen or dot between letters or digits belongs to a name (`custody.E-3.intact`), as ids may hold them; a minus
 * stands between spaces or before a number.
 */
const SHAPES: readonly (readonly [Token['type'], RegExp])[] = [
  ['number', /\d+(?:\.\d+)?(?![\w.])/uy],
  ['word', /[A-Za-z_]\w*(?:[.-]\w+)*/uy],
  ['text', /'[^']*'|"[^"]*"/uy],
  ['sign', /==|!=|<=|>=|[<>+\-*/(),]/uy],
];

const wrong = (code: ExpressionErrorCode, at: number, found: string) =>
  new Wrong({ code, at, length: Math.max(1, found.length), found });

function tokenAt(text: string, at: number): Token {
  for (const [type, shape] of SHAPES) {
    shape.lastIndex = at;
    const found = shape.exec(text)?.[0];
    if (found !== undefined) return { type, text: found, at };
  }
  const found = text.slice(at, at + 1);
  throw wrong(found === "'" || found === '"' ? 'unclosed-text' : 'unknown-character', at, found);
}

/** The words and signs of an expression, and an end. Throws {@link Wrong}. */
export function tokensOf(text: string): Token[] {
  if (text.length > MOST_CHARACTERS) throw wrong('too-long', MOST_CHARACTERS, text.slice(MOST_CHARACTERS));
  if (text.trim() === '') throw wrong('empty', 0, '');
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/u.test(text.charAt(at))) at += 1;
    else {
      const token = tokenAt(text, at);
      tokens.push(token);
      at += token.text.length;
    }
  }
  return [...tokens, { type: 'end', text: '', at: text.length }];
}
