import { having, putting, untold, type CaseState, type Ruling, type TrailStep } from './case-state.js';
import type { CaseStudyContent, Choice, Scene, SceneOf } from './case-study-content.js';
import { brokenBy, handled, missedBefore, offeredActions } from './custody.js';
import { affected, holds } from './effects.js';
import type { CaseAct } from './journal.js';
import { comparedBy, targetedBy } from './scoring.js';

export const sceneOf = (content: CaseStudyContent, id: string): Scene | undefined =>
  content.scenes.find((scene) => scene.id === id);

/** What the hearing says of each exhibit in turn: a later ruling may rest on an earlier one. What was never found is not before the court. */
function ruled(content: CaseStudyContent, state: CaseState, scene: SceneOf<'hearing'>): CaseState {
  const rulings = scene.hearing.rulings.filter(({ exhibit }) => state.shown.has(exhibit));
  return rulings.reduce((now, { exhibit, when, admitted, excluded }) => {
    const intact = state.custody.get(exhibit)?.intact ?? false;
    const isAdmitted = intact && holds(content, now, when);
    const words = isAdmitted ? admitted : excluded;
    const ruling: Ruling = { scene: scene.id, admitted: isAdmitted, forCustody: !intact, words };
    return { ...now, rulings: putting(now.rulings, exhibit, ruling) };
  }, state);
}

function entering(content: CaseStudyContent, state: CaseState, id: string): CaseState {
  const scene = sceneOf(content, id);
  if (!scene) return state;
  const checked = missedBefore(content, state, id);
  const there: CaseState = {
    ...{ ...checked, scene: id, visited: having(checked.visited, id) },
    shown: having(checked.shown, ...scene.exhibits),
  };
  const heard = scene.kind === 'hearing' ? ruled(content, there, scene) : there;
  return affected(content, heard, scene.effects, scene.notes);
}

/** Whether a way is open: its exhibits were examined, its condition holds, and the scene's own task is done. */
export function isOpen(content: CaseStudyContent, state: CaseState, scene: Scene, choice: Choice): boolean {
  const examined = (choice.needs ?? []).every((id) => state.examined.has(id));
  return examined && isTaskDone(state, scene) && holds(content, state, choice.when);
}

/** A comparator and a targeting are left only when they were answered. */
export function isTaskDone(state: CaseState, scene: Scene): boolean {
  if (scene.kind === 'comparator') return state.compared.has(scene.id);
  return scene.kind !== 'targeting' || state.targeted.has(scene.id);
}

/** The way that the court takes: the first that is open. */
export function courtsWay(content: CaseStudyContent, state: CaseState, scene: Scene): Choice | undefined {
  return scene.choices.find((choice) => isOpen(content, state, scene, choice));
}

function choosing(content: CaseStudyContent, state: CaseState, scene: Scene, of: string): CaseState | null {
  const choice = scene.choices.find(({ id }) => id === of);
  if (!choice || scene.kind === 'ending' || !isOpen(content, state, scene, choice)) return null;
  if (scene.kind === 'hearing' && courtsWay(content, state, scene) !== choice) return null;
  const decided = affected(content, state, choice.effects, choice.notes);
  const broken = (choice.breaks ?? []).reduce((now, { exhibit, entry }) => brokenBy(now, exhibit, entry), decided);
  const chosen = having(state.chosen, `${scene.id}/${choice.id}`);
  return entering(content, { ...broken, chosen }, choice.to);
}

function examining(content: CaseStudyContent, state: CaseState, of: string): CaseState | null {
  const exhibit = content.exhibits.find(({ id }) => id === of);
  if (!exhibit || !state.shown.has(of) || state.examined.has(of)) return null;
  return affected(content, { ...state, examined: having(state.examined, of) }, [], exhibit.notes);
}

function asking(content: CaseStudyContent, state: CaseState, scene: SceneOf<'interview'>, of: string) {
  const question = scene.questions.find(({ id }) => id === of);
  const key = `${scene.id}/${of}`;
  if (!question || state.asked.has(key) || !holds(content, state, question.when)) return null;
  return affected(content, { ...state, asked: having(state.asked, key) }, question.effects, question.notes);
}

function marking(content: CaseStudyContent, state: CaseState, scene: SceneOf<'document'>, of: string) {
  const passage = scene.paper.passages.find(({ id }) => id === of);
  const key = `${scene.id}/${of}`;
  if (!passage || state.marked.has(key)) return null;
  return affected(content, { ...state, marked: having(state.marked, key) }, [], passage.notes);
}

function inCustody(content: CaseStudyContent, state: CaseState, of: string): CaseState | null {
  const exhibit = content.exhibits.find(({ id, actions }) => actions.some((action) => `${id}/${action.id}` === of));
  const action = exhibit && offeredActions(state, exhibit).find(({ id }) => `${exhibit.id}/${id}` === of);
  return exhibit && action ? handled(content, state, exhibit, action) : null;
}

function done(content: CaseStudyContent, state: CaseState, scene: Scene, act: CaseAct): CaseState | null {
  const { picks = [], points = [] } = act;
  switch (act.deed) {
    case 'choose':
      return choosing(content, state, scene, act.of);
    case 'examine':
      return examining(content, state, act.of);
    case 'ask':
      return scene.kind === 'interview' ? asking(content, state, scene, act.of) : null;
    case 'mark':
      return scene.kind === 'document' ? marking(content, state, scene, act.of) : null;
    case 'custody':
      return scene.kind === 'ending' ? null : inCustody(content, state, act.of);
    case 'compare': {
      if (scene.kind !== 'comparator' || state.compared.has(scene.id)) return null;
      const compared = putting(state.compared, scene.id, comparedBy(scene.comparison, picks, points));
      return affected(content, { ...state, compared }, scene.comparison.effects);
    }
    case 'target': {
      if (scene.kind !== 'targeting' || state.targeted.has(scene.id)) return null;
      if (picks.length !== scene.targeting.choose) return null;
      const targeted = putting(state.targeted, scene.id, targetedBy(scene.targeting, picks));
      return affected(content, { ...state, targeted }, scene.targeting.effects);
    }
    case 'start':
      return null;
  }
}

function withTrail(before: CaseState, after: CaseState, act: CaseAct): CaseState {
  const changes = [...after.values].flatMap(([variable, to]) => {
    const from = before.values.get(variable);
    return from === undefined || from === to ? [] : [{ variable, from, to }];
  });
  const notes = [...after.notes].filter((id) => !before.notes.has(id));
  const step: TrailStep = { act, scene: after.scene, changes, notes };
  return { ...after, trail: [...before.trail, step] };
}

/** The state after one more act, or null where the act was not open to the officer. Before a start there is no state. */
export function take(content: CaseStudyContent, before: CaseState | null, act: CaseAct): CaseState | null {
  if (act.deed === 'start') {
    const begun = untold(content);
    return before === null ? withTrail(begun, entering(content, begun, content.start), act) : null;
  }
  const scene = before?.scene === act.on ? sceneOf(content, act.on) : undefined;
  const after = before && scene ? done(content, before, scene, act) : null;
  return before && after ? withTrail(before, after, act) : null;
}
