import { putting, type CaseState, type Custody, type CustodyEntry } from './case-state.js';
import type { CaseStudyContent, CustodyAct, CustodyAction, Exhibit, ExhibitStatus } from './case-study-content.js';
import { affected, holds } from './effects.js';

const STATUS_AFTER: Partial<Record<CustodyAct, ExhibitStatus>> = {
  seal: 'sealed',
  open: 'open',
  laboratory: 'at-laboratory',
};

const isDone = (custody: Custody, action: string) => custody.log.some((entry) => entry.action === action);

function entered(state: CaseState, exhibit: string, entry: CustodyEntry, changes: Partial<Custody> = {}): CaseState {
  const custody = state.custody.get(exhibit);
  if (!custody) return state;
  const next = { ...custody, ...changes, intact: custody.intact && entry.sound, log: [...custody.log, entry] };
  return { ...state, custody: putting(state.custody, exhibit, next) };
}

/** What may be done with an exhibit in the scene where the case stands; each action once. */
export function offeredActions(state: CaseState, exhibit: Exhibit): CustodyAction[] {
  const custody = state.custody.get(exhibit.id);
  if (!custody || !state.shown.has(exhibit.id)) return [];
  return exhibit.actions.filter(
    ({ id, scenes }) => !isDone(custody, id) && (scenes === undefined || scenes.includes(state.scene)),
  );
}

/**
 * Does an action with an exhibit and writes its entry. Done before what must come first, or where its condition does not
 * hold, it breaks the chain: the entry says so, and nothing mends it.
 */
export function handled(
  content: CaseStudyContent,
  state: CaseState,
  exhibit: Exhibit,
  action: CustodyAction,
): CaseState {
  const custody = state.custody.get(exhibit.id);
  if (!custody) return state;
  const sound = (action.after ?? []).every((earlier) => isDone(custody, earlier)) && holds(content, state, action.when);
  const entry: CustodyEntry = {
    ...{ act: action.act, action: action.id, scene: state.scene, sound },
    words: sound ? action.entry : (action.broken ?? action.entry),
  };
  const next = entered(state, exhibit.id, entry, {
    status: STATUS_AFTER[action.act] ?? custody.status,
    holder: action.holder ?? custody.holder,
    place: action.place ?? custody.place,
  });
  return affected(content, next, action.effects);
}

/** What entering a scene finds missing: an action that was due before it breaks the chain of an exhibit that was shown. */
export function missedBefore(content: CaseStudyContent, state: CaseState, scene: string): CaseState {
  let next = state;
  for (const exhibit of content.exhibits.filter(({ id }) => state.shown.has(id))) {
    for (const { id, due = [], broken } of exhibit.actions) {
      const custody = next.custody.get(exhibit.id);
      const missed = due.includes(scene) && custody && !isDone(custody, id) && !isDone(custody, `missed ${id}`);
      if (!missed) continue;
      const entry = { act: 'missed', action: `missed ${id}`, scene, words: broken ?? '', sound: false } as const;
      next = entered(next, exhibit.id, entry);
    }
  }
  return next;
}

/** The chain of an exhibit broken by a decision. */
export function brokenBy(state: CaseState, exhibit: string, entry: string): CaseState {
  return entered(state, exhibit, { act: 'decision', action: '', scene: state.scene, words: entry, sound: false });
}
