import type { CaseStudyContent, Exhibit, Scene, Variable } from './case-study-content.js';
import { rulebookOf } from './effects.js';
import type { ExpressionErrorCode } from './expression/expression.js';
import { effectsOf, expressionError, formulasOf } from './formulas.js';
import { reachOf, scenesAfter, scenesThatEnd, type Reach } from './reach.js';
import { sceneProblems, type Known } from './scene-problems.js';
import { hasSureWay } from './sure-ways.js';
import { idProblems, problemIf, problemIfEmpty, type Problem, type ProblemCode } from '../problem.js';
import { sourceProblems } from '../source.js';

const ids = (parts: readonly { readonly id: string }[]) => parts.map(({ id }) => id);

/** Names of variables stand in expressions, where a dot leads further and these words mean something else. */
const VARIABLE = /^[A-Za-z]\w*(?:-\w+)*$/u;
const RESERVED = ['and', 'or', 'not', 'true', 'false', 'min', 'max', 'round', 'if'];

function variableProblems(variable: Variable): Problem[] {
  const place = `variable ${variable.id}`;
  const isWrongName = !VARIABLE.test(variable.id) || RESERVED.includes(variable.id);
  return [
    ...problemIf(isWrongName, 'bad-id', place),
    ...problemIfEmpty(variable.title, place),
    ...(variable.type === 'choice' ? optionProblems(variable, place) : []),
    ...(variable.type === 'number' ? boundProblems(variable, place) : []),
  ];
}

function optionProblems({ options, initial }: Extract<Variable, { type: 'choice' }>, place: string): Problem[] {
  return [
    ...problemIf(options.length < 2, 'too-few-options', place),
    ...problemIf(options.length >= 2 && !ids(options).includes(initial), 'unknown-id', `${place}, initial`),
    ...idProblems(ids(options), `${place}, option`),
    ...options.flatMap(({ id, title }) => problemIfEmpty(title, `${place}, option ${id}`)),
  ];
}

function boundProblems(variable: Extract<Variable, { type: 'number' }>, place: string): Problem[] {
  const { initial, least = -Infinity, most = Infinity } = variable;
  return problemIf(!(least <= initial && initial <= most), 'bad-bounds', `${place}, initial`);
}

function exhibitProblems({ id, title, picture, actions, notes = [] }: Exhibit, known: Known): Problem[] {
  const place = `exhibit ${id}`;
  const own = new Set(ids(actions));
  return [
    ...problemIfEmpty(title, place),
    ...problemIf(picture?.file === '', 'no-file', `${place}, picture`),
    ...problemIf(picture !== undefined && picture.alt.trim() === '', 'empty-text', `${place}, picture`),
    ...problemIf(!notes.every((note) => known.notes.has(note)), 'unknown-id', `${place}, notes`),
    ...idProblems(ids(actions), `${place}, action`),
    ...actions.flatMap(({ id: action, label, entry, after = [], scenes = [], due = [], broken = '', when }) => {
      const at = `${place}, action ${action}`;
      const isKnown =
        after.every((one) => own.has(one)) && [...scenes, ...due].every((scene) => known.scenes.has(scene));
      const mayBreak = after.length > 0 || due.length > 0 || Boolean(when?.trim());
      return [
        ...problemIfEmpty(label, at),
        ...problemIfEmpty(entry, `${at}, entry`),
        ...problemIf(mayBreak && broken.trim() === '', 'empty-text', `${at}, broken`),
        ...problemIf(!isKnown, 'unknown-id', at),
        ...problemIf(after.includes(action), 'custody-circle', at),
      ];
    }),
    ...problemIf(hasCircle(actions), 'custody-circle', place),
  ];
}

/** Whether two or more actions each wait for the other: none of them could ever be done rightly. */
function hasCircle(actions: Exhibit['actions']): boolean {
  const done = new Set<string>();
  for (let before = -1; before !== done.size;) {
    before = done.size;
    for (const { id, after = [] } of actions) if (after.every((one) => done.has(one) || one === id)) done.add(id);
  }
  const known = new Set(ids(actions));
  return actions.some(({ id, after = [] }) => !done.has(id) && after.every((one) => known.has(one)));
}

const CODES: Partial<Record<ExpressionErrorCode, ProblemCode>> = {
  'unknown-name': 'unknown-name',
  'wrong-type': 'wrong-type',
  'unknown-option': 'wrong-type',
};

function formulaProblems(content: CaseStudyContent): Problem[] {
  const { names } = rulebookOf(content);
  const variables = new Set(ids(content.variables));
  return [
    ...formulasOf(content).flatMap(({ place, text, needed }): Problem[] => {
      const error = expressionError(text, names, needed);
      return error ? [{ code: CODES[error.code] ?? 'bad-expression', place }] : [];
    }),
    ...effectsOf(content)
      .filter(({ variable }) => !variables.has(variable))
      .map(({ place }): Problem => ({ code: 'unknown-name', place })),
  ];
}

function wayProblems(content: CaseStudyContent, scene: Scene, reach: Reach, known: Known): Problem[] {
  if (!reach.scenes.has(scene.id)) return [];
  const shut = scene.choices.filter(({ id, to }) => known.scenes.has(to) && !reach.ways.has(`${scene.id}/${id}`));
  const mayBeStuck = scene.choices.length > shut.length && !hasSureWay(content, scene, reach.alwaysHolds);
  return [
    ...shut.map(({ id }): Problem => ({ code: 'choice-never-open', place: `scene ${scene.id}, choice ${id}` })),
    ...problemIf(mayBeStuck, 'no-sure-way', `scene ${scene.id}`),
  ];
}

/** Scenes that nobody reaches, scenes that end nowhere, endings that no way can come to. */
function graphProblems({ scenes, start }: CaseStudyContent, reach: Reach): Problem[] {
  const ends = scenesThatEnd(scenes);
  const fromStart = scenesAfter(scenes, start);
  return scenes.flatMap(({ id, kind }) => {
    const lost: ProblemCode = kind === 'ending' && fromStart.has(id) ? 'impossible-ending' : 'unreachable-scene';
    const stuck: ProblemCode = scenesAfter(scenes, id).has(id) ? 'endless-loop' : 'dead-end';
    return [
      ...problemIf(!reach.scenes.has(id), lost, `scene ${id}`),
      ...problemIf(!ends.has(id), stuck, `scene ${id}`),
    ];
  });
}

/**
 * What is wrong with a case before it is published: ids that point nowhere, expressions that cannot be read or name what
 * does not exist, scenes and endings that nobody can reach, scenes that lead to no ending or may hold an officer fast, ways
 * that can never open.
 */
export function caseStudyProblems(content: CaseStudyContent): Problem[] {
  const { brief, start, variables, scenes, exhibits, notes, sources } = content;
  const known: Known = {
    scenes: new Set(ids(scenes)),
    exhibits: new Set(ids(exhibits)),
    notes: new Set(ids(notes)),
  };
  const reach = reachOf(content);
  const startKnown = known.scenes.has(start);
  const isEnded = scenes.some(({ id, kind }) => kind === 'ending' && reach.scenes.has(id));
  return [
    ...problemIfEmpty(brief, 'brief'),
    ...problemIf(scenes.length === 0, 'no-scenes', 'case'),
    ...problemIf(scenes.length > 0 && !startKnown, 'unknown-id', 'start'),
    ...idProblems(ids(variables), 'variable').filter(({ code }) => code === 'duplicate-id'),
    ...idProblems(ids(scenes), 'scene'),
    ...idProblems(ids(exhibits), 'exhibit'),
    ...idProblems(ids(notes), 'note'),
    ...variables.flatMap(variableProblems),
    ...notes.flatMap(({ id, text }) => problemIfEmpty(text, `note ${id}`)),
    ...exhibits.flatMap((exhibit) => exhibitProblems(exhibit, known)),
    ...scenes.flatMap((scene) => [...sceneProblems(scene, known), ...wayProblems(content, scene, reach, known)]),
    ...formulaProblems(content),
    ...problemIf(startKnown && !isEnded, 'no-ending', 'case'),
    ...(startKnown ? graphProblems(content, reach) : []),
    ...sourceProblems(sources),
  ];
}
