import { joinMarks, newestMark, type Marks } from '../evidence/marks.js';
import type { Source } from './article.js';
import type { KindRules } from './kind.js';

/** A thing in evidence: its seal, where it was found, and what an examination shows. */
export interface Exhibit {
  readonly id: string;
  readonly seal: string;
  readonly title: string;
  readonly found: string;
  readonly description: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** A way on from a scene. `needs` lists exhibits that must have been examined before it may be taken. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly to: string;
  readonly needs?: readonly string[];
}

/** How a case ended: the standing of the case, with the expert's debrief. */
export interface Ending {
  readonly verdict: 'strong' | 'partial' | 'lost';
  readonly debrief: string;
  readonly legalBasis: readonly string[];
}

export interface Scene {
  readonly id: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly exhibits: readonly string[];
  readonly choices: readonly Choice[];
  readonly ending?: Ending;
}

/** A branching case: a graph of scenes from `start` to one of several endings. Ids are the same in every language. */
export interface CaseStudyContent {
  readonly kind: 'case-study';
  readonly brief: string;
  readonly start: string;
  readonly scenes: readonly Scene[];
  readonly exhibits: readonly Exhibit[];
  readonly sources: readonly Source[];
}

/** Decisions as `scene/choice`, and exhibits examined, each with its newest instant. Starting again adds decisions, it removes none. */
export interface CaseStudyEvidence {
  readonly kind: 'case-study';
  readonly decisions: Marks;
  readonly examined: Marks;
}

/** The scene at which the officer stands: where her newest decision led; the start when she made none. */
export function currentScene(content: CaseStudyContent, evidence: CaseStudyEvidence): string {
  const newest = newestMark(evidence.decisions);
  if (!newest) return content.start;
  const [sceneId, choiceId] = newest.split('/');
  return content.scenes.find(({ id }) => id === sceneId)?.choices.find(({ id }) => id === choiceId)?.to ?? content.start;
}

/** Scenes that the recorded decisions reach from the start; a decision that no path leads to proves nothing. */
export function reachedScenes(content: CaseStudyContent, evidence: CaseStudyEvidence): Scene[] {
  const byId = new Map(content.scenes.map((scene) => [scene.id, scene]));
  const reached = new Set<string>();
  const open = [content.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const scene = byId.get(id);
    if (!scene || reached.has(id)) continue;
    reached.add(id);
    for (const choice of scene.choices) {
      const allowed = (choice.needs ?? []).every((exhibit) => exhibit in evidence.examined);
      if (allowed && `${id}/${choice.id}` in evidence.decisions) open.push(choice.to);
    }
  }
  return content.scenes.filter(({ id }) => reached.has(id));
}

/** The fewest decisions from the start to any ending: the yardstick of the stripe while no ending is reached. */
function shortestWay(content: CaseStudyContent): number {
  let layer = [content.start];
  const seen = new Set(layer);
  for (let steps = 0; layer.length > 0; steps++) {
    const scenes = layer.flatMap((id) => content.scenes.filter((scene) => scene.id === id));
    if (scenes.some((scene) => scene.ending)) return Math.max(1, steps);
    layer = [...new Set(scenes.flatMap((scene) => scene.choices.map(({ to }) => to)))].filter((id) => !seen.has(id));
    layer.forEach((id) => seen.add(id));
  }
  return Math.max(1, content.scenes.length);
}

export const caseStudy: KindRules<CaseStudyContent, CaseStudyEvidence> = {
  none: { kind: 'case-study', decisions: {}, examined: {} },
  join: (a, b) => ({
    kind: 'case-study',
    decisions: joinMarks(a.decisions, b.decisions),
    examined: joinMarks(a.examined, b.examined),
  }),
  judge(content, evidence) {
    const reached = reachedScenes(content, evidence).filter((scene) => scene.ending).length;
    const figures = { rule: 'ending-reached' as const, needed: 1, reached };
    return reached >= 1 ? { complete: true, requirement: figures } : { complete: false, missing: figures };
  },
  spans(content, evidence) {
    const reached = reachedScenes(content, evidence);
    if (reached.some((scene) => scene.ending)) return [{ from: 0, to: 1 }];
    const share = Math.min(0.95, (reached.length - 1) / shortestWay(content));
    return share > 0 ? [{ from: 0, to: share }] : [];
  },
  resumeAt: (content, evidence) => ({ place: currentScene(content, evidence) }),
};
