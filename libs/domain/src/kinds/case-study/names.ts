import type { CaseState } from './case-state.js';
import type { CaseStudyContent, Scene, Value, Variable } from './case-study-content.js';
import type { NameType } from './expression/check.js';

/** A name of the expressions of a case: its type, what it stands for in words, and how it is read from a state. */
export interface Name extends NameType {
  readonly read: (state: CaseState) => Value;
}
export type Names = ReadonlyMap<string, Name>;

const boolean = (read: (state: CaseState) => boolean): Name => ({ type: 'boolean', read });
const number = (read: (state: CaseState) => number): Name => ({ type: 'number', read });

function ofVariable(variable: Variable): Name {
  const read = ({ values }: CaseState) => values.get(variable.id) ?? variable.initial;
  if (variable.type !== 'choice') return { type: variable.type, read };
  return { type: 'text', options: variable.options.map(({ id }) => id), read };
}

function ofScene(scene: Scene): [string, Name][] {
  const { id } = scene;
  const names: [string, Name][] = [
    [`visited.${id}`, boolean(({ visited }) => visited.has(id))],
    ...scene.choices.map((choice): [string, Name] => [
      `chosen.${id}.${choice.id}`,
      boolean(({ chosen }) => chosen.has(`${id}/${choice.id}`)),
    ]),
  ];
  switch (scene.kind) {
    case 'interview':
      for (const question of scene.questions)
        names.push([`asked.${id}.${question.id}`, boolean(({ asked }) => asked.has(`${id}/${question.id}`))]);
      break;
    case 'document':
      for (const passage of scene.paper.passages)
        names.push([`marked.${id}.${passage.id}`, boolean(({ marked }) => marked.has(`${id}/${passage.id}`))]);
      break;
    case 'comparator':
      for (const figure of ['hits', 'falseAlarms', 'score'] as const)
        names.push([`compared.${id}.${figure}`, number(({ compared }) => compared.get(id)?.[figure] ?? 0)]);
      break;
    case 'targeting':
      for (const figure of ['hits', 'rate', 'cost'] as const)
        names.push([`targeted.${id}.${figure}`, number(({ targeted }) => targeted.get(id)?.[figure] ?? 0)]);
      break;
    default:
  }
  return names;
}

/**
 * All that expressions of a case may name: its variables, `custody.E3.intact` and `custody.E3.sealed`, `done.E3.action`,
 * `examined.E3`, `admitted.E3`, `noted.note`, and of scenes what was visited, chosen, asked, marked, compared and targeted.
 */
export function namesOf(content: CaseStudyContent): Names {
  return new Map([
    ...content.scenes.flatMap(ofScene),
    ...content.notes.map(({ id }): [string, Name] => [`noted.${id}`, boolean(({ notes }) => notes.has(id))]),
    ...content.exhibits.flatMap(({ id, actions }): [string, Name][] => [
      [`examined.${id}`, boolean(({ examined }) => examined.has(id))],
      [`custody.${id}.intact`, boolean(({ custody }) => custody.get(id)?.intact ?? false)],
      [`custody.${id}.sealed`, boolean(({ custody }) => custody.get(id)?.status === 'sealed')],
      [`admitted.${id}`, boolean(({ rulings }) => rulings.get(id)?.admitted ?? false)],
      ...actions.map((action): [string, Name] => [
        `done.${id}.${action.id}`,
        boolean(({ custody }) => (custody.get(id)?.log ?? []).some((entry) => entry.action === action.id)),
      ]),
    ]),
    ...content.variables.map((variable): [string, Name] => [variable.id, ofVariable(variable)]),
  ]);
}
