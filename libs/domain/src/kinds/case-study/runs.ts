import type { CaseState } from './case-state.js';
import type { CaseStudyContent } from './case-study-content.js';
import { runNumber, type CaseAct, type Journal } from './journal.js';
import { sceneOf, take } from './replay.js';

/** One way through a case, from a start to the last act that followed. */
export interface Run {
  /** The key of its last act: what the next one follows. */
  readonly tip: string;
  /** The number of its start among the officer's starts. */
  readonly number: number;
  readonly state: CaseState;
  /** When it began and when something was last done in it, in epoch milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly ended: boolean;
}

interface Node extends Run {
  isLeaf: boolean;
}

function nodesOf(content: CaseStudyContent, journal: Journal): Node[] {
  const following = new Map<string, [string, CaseAct][]>();
  for (const [key, act] of Object.entries(journal))
    following.set(act.after, [...(following.get(act.after) ?? []), [key, act]]);
  const nodes: Node[] = [];
  const open: [string, CaseAct, Node | null][] = (following.get('') ?? []).map(([key, act]) => [key, act, null]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [tip, act, before] = next;
    const state = take(content, before?.state ?? null, act);
    if (!state) continue;
    if (before) before.isLeaf = false;
    const node: Node = {
      ...{ tip, state, isLeaf: true, ended: sceneOf(content, state.scene)?.kind === 'ending' },
      number: before?.number ?? runNumber(act),
      from: before?.from ?? act.at,
      to: Math.max(before?.to ?? 0, act.at),
    };
    nodes.push(node);
    for (const [key, follower] of following.get(tip) ?? []) open.push([key, follower, node]);
  }
  return nodes;
}

/**
 * Every run that the journal holds, replayed by the rules, the one to go on with last. Two tabs that went on from the same
 * act are two runs. An act that was not open, or that follows nothing known, is no part of any run, and stays in the journal.
 */
export function runsOf(content: CaseStudyContent, journal: Journal): Run[] {
  return nodesOf(content, journal)
    .filter(({ isLeaf }) => isLeaf)
    .sort(
      (a, b) =>
        a.number - b.number || a.to - b.to || a.state.trail.length - b.state.trail.length || (a.tip < b.tip ? -1 : 1),
    )
    .map(({ tip, number, state, from, to, ended }) => ({ tip, number, state, from, to, ended }));
}

/** The run to go on with: of the newest start, the one in which something was done last. */
export const currentRun = (content: CaseStudyContent, journal: Journal): Run | undefined =>
  runsOf(content, journal).at(-1);

/** The endings that were reached by acts that were open, each once. */
export function endingsReached(content: CaseStudyContent, journal: Journal): string[] {
  const ended = nodesOf(content, journal).filter((node) => node.ended);
  return [...new Set(ended.map(({ state }) => state.scene))];
}
