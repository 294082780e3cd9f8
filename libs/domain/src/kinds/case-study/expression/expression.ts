/** The value types of the expression language. */
export type ValueType = 'boolean' | 'number' | 'text';

/** A parsed expression; `at` is where it begins in the text, in UTF-16 units. */
export type Expression =
  | { readonly node: 'literal'; readonly value: boolean | number | string; readonly at: number }
  | { readonly node: 'name'; readonly name: string; readonly at: number }
  | { readonly node: 'not' | 'minus'; readonly of: Expression; readonly at: number }
  | {
      readonly node: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly node: 'call';
      readonly name: FunctionName;
      readonly args: readonly Expression[];
      readonly at: number;
    };

export const FUNCTIONS = { min: 2, max: 2, round: 1, if: 3 } as const;
export type FunctionName = keyof typeof FUNCTIONS;
export type Operator = 'or' | 'and' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

/** What is wrong with an expression: the portal has a sentence for each. */
export const EXPRESSION_ERRORS = [
  'empty',
  'too-long',
  'too-deep',
  'unknown-character',
  'unclosed-text',
  'unexpected',
  'ends-early',
  'unknown-name',
  'unknown-function',
  'wrong-arguments',
  'wrong-type',
  'unknown-option',
] as const;
export type ExpressionErrorCode = (typeof EXPRESSION_ERRORS)[number];

/** An error at a place of the text: `at` and `length` in UTF-16 units; `found` is the text there. */
export interface ExpressionError {
  readonly code: ExpressionErrorCode;
  readonly at: number;
  readonly length: number;
  readonly found: string;
  /** The type that was needed there, where the type is wrong. */
  readonly needed?: ValueType;
}

/** An expression is a line, not a program. */
export const MOST_CHARACTERS = 500;
export const MOST_DEPTH = 32;

export type Parsed =
  { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly error: ExpressionError };

/** Ends a parse or a check early; never leaves this folder. */
export class Wrong extends Error {
  constructor(readonly error: ExpressionError) {
    super(error.code);
  }
}
