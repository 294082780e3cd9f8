import type { CaseStudyContent } from './case-study-content.js';
import { caseStudyProblems } from './case-study-problems.js';
import { caseStudySkeleton } from './case-study-skeleton.js';
import { checkJournal, joinJournals, type Journal } from './journal.js';
import { judgedBy, type DecisionPlace, type KindRules } from '../kind.js';
import { casePassages, recordedActs } from './record.js';
import { currentRun, endingsReached, runsOf } from './runs.js';

/** What an officer did in a case, act by act. Starting again adds a run, it removes none. */
export interface CaseStudyEvidence {
  readonly kind: 'case-study';
  readonly acts: Journal;
}

/** The fewest decisions from the start to any ending: the yardstick of the stripe while no ending is reached. */
function shortestWay(content: CaseStudyContent): number {
  let layer = [content.start];
  const seen = new Set(layer);
  for (let steps = 0; layer.length > 0; steps++) {
    const scenes = layer.flatMap((id) => content.scenes.filter((scene) => scene.id === id));
    if (scenes.some(({ kind }) => kind === 'ending')) return Math.max(1, steps);
    layer = [...new Set(scenes.flatMap((scene) => scene.choices.map(({ to }) => to)))].filter((id) => !seen.has(id));
    layer.forEach((id) => seen.add(id));
  }
  return Math.max(1, content.scenes.length);
}

/** Scenes with more than one way on: of a hearing too, for what the court says is where the decisions led. */
function decisionPlaces({ scenes }: CaseStudyContent): DecisionPlace[] {
  const titleOf = (id: string) => scenes.find((scene) => scene.id === id)?.title ?? id;
  return scenes
    .filter(({ choices }) => choices.length > 1)
    .map(({ id, title, choices }) => ({
      ...{ place: id, title },
      ways: choices.map(({ id: decision, label, to }) => ({ decision, label, leadsTo: titleOf(to) })),
    }));
}

export const caseStudy: KindRules<CaseStudyContent, CaseStudyEvidence> = {
  none: { kind: 'case-study', acts: {} },
  join: (a, b) => ({ kind: 'case-study', acts: joinJournals(a.acts, b.acts) }),
  judge(content, { acts }) {
    const reached = endingsReached(content, acts).length;
    return judgedBy({ rule: 'ending-reached', needed: 1, reached }, reached >= 1);
  },
  spans(content, { acts }) {
    const runs = runsOf(content, acts);
    if (runs.some(({ ended }) => ended)) return [{ from: 0, to: 1 }];
    const farthest = Math.max(0, ...runs.map(({ state }) => state.visited.size - 1));
    const share = Math.min(0.95, farthest / shortestWay(content));
    return share > 0 ? [{ from: 0, to: share }] : [];
  },
  resumeAt: (content, { acts }) => ({ place: currentRun(content, acts)?.state.scene ?? content.start }),
  placeName: ({ scenes }, place) => scenes.find(({ id }) => id === place)?.title,
  recorded: (content, { acts }) => recordedActs(content, acts),
  check(content, { acts }, now) {
    const checked = checkJournal(content, acts, now);
    return checked.ok ? { ok: true, evidence: { kind: 'case-study', acts: checked.evidence } } : checked;
  },
  problems: caseStudyProblems,
  skeleton: caseStudySkeleton,
  passages: casePassages,
  decisionPlaces,
};
