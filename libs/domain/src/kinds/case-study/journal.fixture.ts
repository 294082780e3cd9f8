import { actKey, type CaseAct, type CaseDeed, type Journal } from './journal.js';

/** What is told of an act in a spec: the deed, the scene, the thing, and what was picked. */
export type Told = readonly [deed: CaseDeed, on: string, of: string, picks?: readonly string[]];

/** A run told act by act, each a second after the one before it, from a start or from the act with the key `after`. */
export function told(acts: readonly Told[], run = '1.a', from = 1, after = ''): Journal {
  const journal: Record<string, CaseAct> = {};
  let before = after;
  const all: readonly Told[] = after === '' ? [['start', '', run], ...acts] : acts;
  all.forEach(([deed, on, of, picks], i) => {
    const act: CaseAct = { after: before, deed, on, of, ...(picks && { picks }), at: from + i };
    before = actKey(act);
    journal[before] = act;
  });
  return journal;
}

/** The key of the last act told. */
export const tipOf = (journal: Journal): string => Object.keys(journal).at(-1) ?? '';
