import type { CaseStudyContent, Choice, Exhibit, Scene, Variable } from './case-study-content.js';
import type { Effect } from './scene-parts.js';
import type { Skeleton } from '../problem.js';

type Bone = readonly [place: string, bones: string];

const sorted = (ids: readonly string[] = []) => [...ids].sort();
const bones = (...parts: readonly unknown[]) => JSON.stringify(parts);
const effects = (all: readonly Effect[] = []) => all.map(({ variable, value }) => [variable, value]);

const ofVariable = (variable: Variable): Bone => {
  const { id, type, initial, role, shown } = variable;
  const rest =
    variable.type === 'choice'
      ? variable.options.map((option) => option.id)
      : variable.type === 'number'
        ? [variable.least, variable.most]
        : [];
  return [`variable ${id}`, bones(type, initial, role, shown, rest)];
};

const ofExhibit = ({ id, status, picture, actions, notes }: Exhibit): Bone[] => [
  [`exhibit ${id}`, bones(status, picture !== undefined, sorted(notes))],
  ...actions.map((action): Bone => [
    `exhibit ${id}, action ${action.id}`,
    bones(
      action.act,
      ...[action.scenes && sorted(action.scenes), sorted(action.after), sorted(action.due)],
      ...[action.when ?? '', effects(action.effects)],
    ),
  ]),
];

const ofChoice = (scene: Scene, choice: Choice): Bone => [
  `scene ${scene.id}, choice ${choice.id}`,
  bones(
    ...[choice.to, sorted(choice.needs), choice.when ?? '', effects(choice.effects), sorted(choice.notes)],
    (choice.breaks ?? []).map(({ exhibit }) => exhibit),
  ),
];

function ofTask(scene: Scene): Bone[] {
  const place = `scene ${scene.id}`;
  switch (scene.kind) {
    case 'interview':
      return scene.questions.map(({ id, when, effects: all, notes }) => [
        `${place}, question ${id}`,
        bones(when ?? '', effects(all), sorted(notes)),
      ]);
    case 'document':
      return scene.paper.passages.map(({ id, notes }) => [`${place}, passage ${id}`, bones(sorted(notes))]);
    case 'comparator':
      return [
        [`${place}, comparison`, bones(effects(scene.comparison.effects))],
        ...scene.comparison.features.map(({ id, differs, areas = [] }): Bone => [
          `${place}, feature ${id}`,
          bones(
            differs,
            areas.map(({ x, y, width, height }) => [x, y, width, height]),
          ),
        ]),
      ];
    case 'targeting': {
      const { choose, costEach, columns, rows, effects: all } = scene.targeting;
      return [
        [`${place}, targeting`, bones(choose, costEach, columns.length, effects(all))],
        ...rows.map(({ id, hit }): Bone => [`${place}, row ${id}`, bones(hit)]),
      ];
    }
    case 'hearing':
      return scene.hearing.rulings.map(({ exhibit, when }) => [`${place}, ruling ${exhibit}`, bones(when ?? '')]);
    default:
      return [];
  }
}

/** What must be equal in every language of a case: its graph, its rules and its keys. Pictures of a comparator may differ, for papers speak a language. */
export function caseStudySkeleton({ start, variables, scenes, exhibits, notes }: CaseStudyContent): Skeleton {
  return [
    ['start', start],
    ...variables.map(ofVariable),
    ...notes.map(({ id }): Bone => [`note ${id}`, '']),
    ...scenes.map((scene): Bone => [
      `scene ${scene.id}`,
      bones(
        ...[scene.kind, sorted(scene.exhibits), effects(scene.effects), sorted(scene.notes)],
        scene.kind === 'ending' ? scene.ending.verdict : '',
      ),
    ]),
    ...scenes.flatMap(ofTask),
    ...scenes.flatMap((scene) => scene.choices.map((choice) => ofChoice(scene, choice))),
    ...exhibits.flatMap(ofExhibit),
  ];
}
