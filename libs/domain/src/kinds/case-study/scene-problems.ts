import type { Scene, SceneOf } from './case-study-content.js';
import type { Picture } from './scene-parts.js';
import { idProblems, isWhole, problemIf, problemIfEmpty, type Problem } from '../problem.js';

/** The ids that parts of a case may point to. */
export interface Known {
  readonly scenes: ReadonlySet<string>;
  readonly exhibits: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

function pictureProblems({ file, alt }: Picture, place: string): Problem[] {
  return [...problemIf(file === '', 'no-file', place), ...problemIfEmpty(alt, place)];
}

function interviewProblems({ person, questions }: SceneOf<'interview'>, place: string, known: Known): Problem[] {
  return [
    ...problemIfEmpty(person.name, `${place}, person`),
    ...problemIf(questions.length === 0, 'no-questions', place),
    ...idProblems(ids(questions), `${place}, question`),
    ...questions.flatMap(({ id, ask, answer, notes = [] }) => [
      ...problemIfEmpty(ask, `${place}, question ${id}`),
      ...problemIfEmpty(answer, `${place}, question ${id}, answer`),
      ...problemIf(!notes.every((note) => known.notes.has(note)), 'unknown-id', `${place}, question ${id}`),
    ]),
  ];
}

function paperProblems({ paper }: SceneOf<'document'>, place: string, known: Known): Problem[] {
  return [
    ...problemIfEmpty(paper.title, `${place}, paper`),
    ...problemIf(paper.passages.length === 0, 'empty-block', `${place}, paper`),
    ...idProblems(ids(paper.passages), `${place}, passage`),
    ...paper.passages.flatMap(({ id, text, notes = [] }) => [
      ...problemIfEmpty(text, `${place}, passage ${id}`),
      ...problemIf(!notes.every((note) => known.notes.has(note)), 'unknown-id', `${place}, passage ${id}`),
    ]),
  ];
}

function comparisonProblems({ comparison }: SceneOf<'comparator'>, place: string): Problem[] {
  const { left, right, features } = comparison;
  const inside = (share: number) => share >= 0 && share <= 1;
  return [
    ...pictureProblems(left, `${place}, left picture`),
    ...pictureProblems(right, `${place}, right picture`),
    ...problemIf(!features.some(({ differs }) => differs), 'no-key', place),
    ...idProblems(ids(features), `${place}, feature`),
    ...features.flatMap(({ id, label, areas = [] }) => [
      ...problemIfEmpty(label, `${place}, feature ${id}`),
      ...problemIf(
        !areas.every(
          ({ x, y, width, height }) =>
            inside(x) && inside(y) && width > 0 && height > 0 && inside(x + width) && inside(y + height),
        ),
        'bad-share',
        `${place}, feature ${id}`,
      ),
    ]),
  ];
}

function targetingProblems({ targeting }: SceneOf<'targeting'>, place: string): Problem[] {
  const { columns, rows, choose, costEach } = targeting;
  return [
    ...problemIf(!rows.some(({ hit }) => hit), 'no-key', place),
    ...problemIf(!isWhole(choose, 1, Math.max(1, rows.length - 1)) || costEach < 0, 'bad-count', `${place}, targeting`),
    ...idProblems(ids(rows), `${place}, row`),
    ...columns.flatMap((column, i) => problemIfEmpty(column, `${place}, column ${i + 1}`)),
    ...rows.flatMap(({ id, cells, reason }) => [
      ...problemIf(
        cells.length !== columns.length || cells.join('').trim() === '',
        'empty-text',
        `${place}, row ${id}`,
      ),
      ...problemIfEmpty(reason, `${place}, row ${id}, reason`),
    ]),
  ];
}

function hearingProblems({ hearing }: SceneOf<'hearing'>, place: string, known: Known): Problem[] {
  const ruled = hearing.rulings.map(({ exhibit }) => exhibit);
  const twice = ruled.filter((id, i) => ruled.indexOf(id) !== i);
  return [
    ...problemIfEmpty(hearing.before, `${place}, hearing`),
    ...problemIf(ruled.length === 0, 'no-key', place),
    ...twice.map((id): Problem => ({ code: 'duplicate-id', place: `${place}, ruling ${id}` })),
    ...hearing.rulings.flatMap(({ exhibit, admitted, excluded }) => [
      ...problemIf(!known.exhibits.has(exhibit), 'unknown-id', `${place}, ruling ${exhibit}`),
      ...problemIfEmpty(admitted, `${place}, ruling ${exhibit}, admitted`),
      ...problemIfEmpty(excluded, `${place}, ruling ${exhibit}, excluded`),
    ]),
  ];
}

function partProblems(scene: Scene, place: string, known: Known): Problem[] {
  switch (scene.kind) {
    case 'interview':
      return interviewProblems(scene, place, known);
    case 'document':
      return paperProblems(scene, place, known);
    case 'comparator':
      return comparisonProblems(scene, place);
    case 'targeting':
      return targetingProblems(scene, place);
    case 'hearing':
      return hearingProblems(scene, place, known);
    case 'ending':
      return problemIfEmpty(scene.ending.debrief, `${place}, debrief`);
    default:
      return [];
  }
}

/** What is wrong with a scene by itself: missing words, ids that point nowhere, a task without a key. */
export function sceneProblems(scene: Scene, known: Known): Problem[] {
  const place = `scene ${scene.id}`;
  const notes = [...(scene.notes ?? []), ...scene.choices.flatMap((choice) => choice.notes ?? [])];
  return [
    ...problemIfEmpty(scene.title, `${place}, title`),
    ...problemIfEmpty(scene.body.join(''), place),
    ...idProblems(ids(scene.choices), `${place}, choice`),
    ...problemIf(!scene.exhibits.every((id) => known.exhibits.has(id)), 'unknown-id', `${place}, exhibits`),
    ...problemIf(!notes.every((id) => known.notes.has(id)), 'unknown-id', `${place}, notes`),
    ...partProblems(scene, place, known),
    ...scene.choices.flatMap(({ id, label, to, needs = [], breaks = [] }) => {
      const choice = `${place}, choice ${id}`;
      const exhibits = [...needs, ...breaks.map(({ exhibit }) => exhibit)];
      const isKnown = known.scenes.has(to) && exhibits.every((exhibit) => known.exhibits.has(exhibit));
      return [...problemIfEmpty(label, choice), ...problemIf(!isKnown, 'unknown-id', choice)];
    }),
  ];
}
