import { having, putting, type CaseState } from './case-state.js';
import type { CaseStudyContent, Value, Variable } from './case-study-content.js';
import type { Effect } from './scene-parts.js';
import type { Expression } from './expression/expression.js';
import { evaluate } from './expression/evaluate.js';
import { parseExpression } from './expression/parse.js';
import { namesOf, type Names } from './names.js';

/** A case made ready to be replayed: its names, and its expressions as they were read. */
export interface Rulebook {
  readonly names: Names;
  readonly parsed: Map<string, Expression | null>;
}
const rulebooks = new WeakMap<CaseStudyContent, Rulebook>();

/** What a case's expressions mean, read once for each content. */
export function rulebookOf(content: CaseStudyContent): Rulebook {
  const known = rulebooks.get(content);
  if (known) return known;
  const made: Rulebook = { names: namesOf(content), parsed: new Map() };
  rulebooks.set(content, made);
  return made;
}

function valueOf(content: CaseStudyContent, state: CaseState, text: string): Value | undefined {
  const { names, parsed } = rulebookOf(content);
  if (!parsed.has(text)) {
    const read = parseExpression(text);
    parsed.set(text, read.ok ? read.expression : null);
  }
  const expression = parsed.get(text);
  return expression ? evaluate(expression, (name) => names.get(name)?.read(state)) : undefined;
}

/** Whether a condition holds. Without one it does; one that cannot be read never holds, and is a problem at publishing. */
export function holds(content: CaseStudyContent, state: CaseState, condition: string | undefined): boolean {
  return condition === undefined || condition.trim() === '' || valueOf(content, state, condition) === true;
}

/** A value as the variable may hold it: within its bounds, one of its options; undefined where it may not. */
function held(variable: Variable, value: Value | undefined): Value | undefined {
  if (variable.type === 'number') {
    if (typeof value !== 'number') return undefined;
    return Math.max(variable.least ?? -Infinity, Math.min(variable.most ?? Infinity, value));
  }
  if (variable.type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  return variable.options.some(({ id }) => id === value) ? value : undefined;
}

/** The state after the effects, one after the other: a later one reads what an earlier one set. */
export function affected(
  content: CaseStudyContent,
  state: CaseState,
  effects: readonly Effect[] = [],
  notes: readonly string[] = [],
): CaseState {
  let next = notes.length > 0 ? { ...state, notes: having(state.notes, ...notes) } : state;
  for (const effect of effects) {
    const variable = content.variables.find(({ id }) => id === effect.variable);
    const value = variable && held(variable, valueOf(content, next, effect.value));
    if (value !== undefined) next = { ...next, values: putting(next.values, effect.variable, value) };
  }
  return next;
}
