import type { CaseStudyContent, Scene, Variable } from './case-study-content.js';
import type { Effect } from './scene-parts.js';
import { checkExpression, type NameTypes } from './expression/check.js';
import type { ExpressionError, ValueType } from './expression/expression.js';
import { parseExpression } from './expression/parse.js';

/** An expression of a case, where it stands, and the type that it must give. */
export interface Formula {
  readonly place: string;
  readonly text: string;
  readonly needed: ValueType;
}

export const typeOfVariable = ({ type }: Variable): ValueType => (type === 'choice' ? 'text' : type);

const condition = (place: string, text: string | undefined): Formula[] =>
  text === undefined || text.trim() === '' ? [] : [{ place: `${place}, condition`, text, needed: 'boolean' }];

function effects({ variables }: CaseStudyContent, place: string, all: readonly Effect[] = []): Formula[] {
  return all.flatMap(({ variable, value }, i) => {
    const known = variables.find(({ id }) => id === variable);
    return known ? [{ place: `${place}, effect ${i + 1}`, text: value, needed: typeOfVariable(known) }] : [];
  });
}

function ofScene(content: CaseStudyContent, scene: Scene): Formula[] {
  const place = `scene ${scene.id}`;
  const parts = [
    ...effects(content, place, scene.effects),
    ...scene.choices.flatMap((choice) => [
      ...condition(`${place}, choice ${choice.id}`, choice.when),
      ...effects(content, `${place}, choice ${choice.id}`, choice.effects),
    ]),
  ];
  switch (scene.kind) {
    case 'interview':
      return parts.concat(
        scene.questions.flatMap((question) => [
          ...condition(`${place}, question ${question.id}`, question.when),
          ...effects(content, `${place}, question ${question.id}`, question.effects),
        ]),
      );
    case 'comparator':
      return parts.concat(effects(content, `${place}, comparison`, scene.comparison.effects));
    case 'targeting':
      return parts.concat(effects(content, `${place}, targeting`, scene.targeting.effects));
    case 'hearing':
      return parts.concat(
        scene.hearing.rulings.flatMap(({ exhibit, when }) => condition(`${place}, ruling ${exhibit}`, when)),
      );
    default:
      return parts;
  }
}

/** Every expression of a case that says something; an effect on a variable that does not exist is another problem. */
export function formulasOf(content: CaseStudyContent): Formula[] {
  return [
    ...content.exhibits.flatMap(({ id, actions }) =>
      actions.flatMap((action) => [
        ...condition(`exhibit ${id}, action ${action.id}`, action.when),
        ...effects(content, `exhibit ${id}, action ${action.id}`, action.effects),
      ]),
    ),
    ...content.scenes.flatMap((scene) => ofScene(content, scene)),
  ];
}

/** Every effect with its place, whether or not its variable exists. */
export function effectsOf(content: CaseStudyContent): readonly { readonly place: string; readonly variable: string }[] {
  const at = (place: string, all: readonly Effect[] = []) =>
    all.map(({ variable }, i) => ({ place: `${place}, effect ${i + 1}`, variable }));
  return [
    ...content.exhibits.flatMap(({ id, actions }) =>
      actions.flatMap((action) => at(`exhibit ${id}, action ${action.id}`, action.effects)),
    ),
    ...content.scenes.flatMap((scene) => {
      const place = `scene ${scene.id}`;
      const questions = scene.kind === 'interview' ? scene.questions : [];
      return [
        ...at(place, scene.effects),
        ...scene.choices.flatMap((choice) => at(`${place}, choice ${choice.id}`, choice.effects)),
        ...questions.flatMap((question) => at(`${place}, question ${question.id}`, question.effects)),
        ...(scene.kind === 'comparator' ? at(`${place}, comparison`, scene.comparison.effects) : []),
        ...(scene.kind === 'targeting' ? at(`${place}, targeting`, scene.targeting.effects) : []),
      ];
    }),
  ];
}

/** What is wrong with one expression, with the place in its text; nothing where it may be published. */
export function expressionError(text: string, names: NameTypes, needed: ValueType): ExpressionError | undefined {
  const read = parseExpression(text);
  return read.ok ? checkExpression(read.expression, names, needed) : read.error;
}
