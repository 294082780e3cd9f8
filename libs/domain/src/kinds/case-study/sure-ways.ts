import type { CaseStudyContent, Choice, Scene } from './case-study-content.js';
import { rulebookOf } from './effects.js';
import type { Expression } from './expression/expression.js';
import { parseExpression } from './expression/parse.js';

/** What a condition says, in parts that are true or false each by itself. */
type Logic =
  | { readonly is: 'constant'; readonly value: boolean }
  | { readonly is: 'fact'; readonly name: string }
  | { readonly is: 'option'; readonly name: string; readonly option: string }
  | { readonly is: 'not'; readonly of: Logic }
  | { readonly is: 'and' | 'or'; readonly parts: readonly Logic[] };

const not = (of: Logic): Logic => ({ is: 'not', of });

/** An expression as text, so that the same comparison in two conditions is one fact. */
function textOf(expression: Expression): string {
  switch (expression.node) {
    case 'literal':
      return JSON.stringify(expression.value);
    case 'name':
      return expression.name;
    case 'not':
    case 'minus':
      return `${expression.node}(${textOf(expression.of)})`;
    case 'binary':
      return `(${textOf(expression.left)} ${expression.operator} ${textOf(expression.right)})`;
    case 'call':
      return `${expression.name}(${expression.args.map(textOf).join()})`;
  }
}

const less = (a: Expression, b: Expression): Logic => ({ is: 'fact', name: `${textOf(a)} < ${textOf(b)}` });

function equal(a: Expression, b: Expression): Logic {
  const [name, option] = a.node === 'name' ? [a, b] : [b, a];
  if (name.node === 'name' && option.node === 'literal' && typeof option.value === 'string')
    return { is: 'option', name: name.name, option: option.value };
  return { is: 'fact', name: [textOf(a), textOf(b)].sort().join(' = ') };
}

function logicOf(expression: Expression): Logic {
  if (expression.node === 'literal') return { is: 'constant', value: expression.value === true };
  if (expression.node === 'not') return not(logicOf(expression.of));
  if (expression.node !== 'binary') return { is: 'fact', name: textOf(expression) };
  const { operator, left, right } = expression;
  switch (operator) {
    case 'and':
    case 'or':
      return { is: operator, parts: [logicOf(left), logicOf(right)] };
    case '==':
      return equal(left, right);
    case '!=':
      return not(equal(left, right));
    case '<':
      return less(left, right);
    case '>=':
      return not(less(left, right));
    case '>':
      return less(right, left);
    case '<=':
      return not(less(right, left));
    default:
      return { is: 'fact', name: textOf(expression) };
  }
}

type Assignment = ReadonlyMap<string, string>;

function isTrue(logic: Logic, given: Assignment): boolean {
  switch (logic.is) {
    case 'constant':
      return logic.value;
    case 'fact':
      return given.get(logic.name) === 'yes';
    case 'option':
      return given.get(logic.name) === logic.option;
    case 'not':
      return !isTrue(logic.of, given);
    case 'and':
      return logic.parts.every((part) => isTrue(part, given));
    case 'or':
      return logic.parts.some((part) => isTrue(part, given));
  }
}

function namesIn(logic: Logic): readonly { readonly name: string; readonly isOption: boolean }[] {
  if (logic.is === 'fact' || logic.is === 'option') return [{ name: logic.name, isOption: logic.is === 'option' }];
  if (logic.is === 'not') return namesIn(logic.of);
  return logic.is === 'constant' ? [] : logic.parts.flatMap(namesIn);
}

/** What she can make true in a scene, whatever happened before: by examining, asking and marking what it shows. */
function withinReach({ exhibits }: CaseStudyContent, scene: Scene): ReadonlySet<string> {
  if (scene.kind === 'hearing') return new Set();
  const noted = (notes: readonly string[] = []) => notes.map((id) => `noted.${id}`);
  const shown = exhibits.filter(({ id }) => scene.exhibits.includes(id));
  const questions = scene.kind === 'interview' ? scene.questions.filter(({ when }) => !when?.trim()) : [];
  const passages = scene.kind === 'document' ? scene.paper.passages : [];
  return new Set([
    ...noted(scene.notes),
    ...shown.flatMap(({ id, notes }) => [`examined.${id}`, ...noted(notes)]),
    ...questions.flatMap(({ id, notes }) => [`asked.${scene.id}.${id}`, ...noted(notes)]),
    ...passages.flatMap(({ id, notes }) => [`marked.${scene.id}.${id}`, ...noted(notes)]),
  ]);
}

/** Beyond so many combinations nobody can say at a glance that one way is always open; the author gives one without condition. */
const MOST_COMBINATIONS = 4_096;

/** Every combination of what the names may be; none where there are too many. */
function combinations(names: ReadonlyMap<string, readonly string[]>): Assignment[] {
  const count = [...names.values()].reduce((all, { length }) => all * length, 1);
  if (count > MOST_COMBINATIONS) return [];
  let all: Assignment[] = [new Map()];
  for (const [name, values] of names)
    all = all.flatMap((one) => values.map((value) => new Map([...one, [name, value]])));
  return all;
}

const isPlain = ({ when }: Choice) => !when?.trim();

/**
 * Whether some way out of a scene can be opened whatever has happened: one without a condition, or several of whose
 * conditions one always holds. Conditions are read as what they say of facts, not of numbers: `hours < 2` and `hours >= 2`
 * are each other's opposite, `hours < 2` and `hours > 1` are two things. `always` tells of a condition that cannot fail.
 */
export function hasSureWay(content: CaseStudyContent, scene: Scene, always: (condition: string) => boolean): boolean {
  const ways = scene.choices.filter(({ needs = [] }) => needs.every((id) => scene.exhibits.includes(id)));
  if (ways.some((way) => isPlain(way) || always(way.when ?? ''))) return true;
  const read = ways.map(({ when = '' }) => parseExpression(when));
  // What cannot be read is a problem of its own.
  if (read.some(({ ok }) => !ok)) return true;
  const logics = read.flatMap((one) => (one.ok ? [logicOf(one.expression)] : []));
  const mine = withinReach(content, scene);
  const { names } = rulebookOf(content);
  const possible = new Map(
    logics.flatMap(namesIn).map(({ name, isOption }): [string, readonly string[]] => {
      if (isOption) return [name, names.get(name)?.options ?? []];
      return [name, mine.has(name) ? ['yes'] : ['yes', 'no']];
    }),
  );
  const all = combinations(possible);
  return all.length > 0 && all.every((given) => logics.some((logic) => isTrue(logic, given)));
}
