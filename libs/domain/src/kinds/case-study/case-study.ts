import { checkMarks } from '../../evidence/checks.js';
import { isMarked, joinMarks, newestMark, type Marks } from '../../evidence/marks.js';
import type { CaseStudyContent, Scene } from './case-study-content.js';
import { caseStudyProblems } from './case-study-problems.js';
import { judgedBy, markedItems, type KindRules } from '../kind.js';
import { textPassage } from '../passage.js';

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
  return (
    content.scenes.find(({ id }) => id === sceneId)?.choices.find(({ id }) => id === choiceId)?.to ?? content.start
  );
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
      const allowed = (choice.needs ?? []).every((exhibit) => isMarked(evidence.examined, exhibit));
      if (allowed && isMarked(evidence.decisions, `${id}/${choice.id}`)) open.push(choice.to);
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
    return judgedBy({ rule: 'ending-reached', needed: 1, reached }, reached >= 1);
  },
  spans(content, evidence) {
    const reached = reachedScenes(content, evidence);
    if (reached.some((scene) => scene.ending)) return [{ from: 0, to: 1 }];
    const share = Math.min(0.95, (reached.length - 1) / shortestWay(content));
    return share > 0 ? [{ from: 0, to: share }] : [];
  },
  resumeAt: (content, evidence) => ({ place: currentScene(content, evidence) }),
  recorded({ scenes, exhibits }, { decisions, examined }) {
    const choices = scenes.flatMap((scene) =>
      scene.choices.map(({ id, label }) => [`${scene.id}/${id}`, `${scene.title}: ${label}`] as const),
    );
    return [
      ...markedItems('decided', decisions, new Map(choices)),
      ...markedItems('examined', examined, new Map(exhibits.map(({ id, title }) => [id, title]))),
    ];
  },
  check({ scenes, exhibits }, evidence, now) {
    const choices = scenes.flatMap((scene) => scene.choices.map((choice) => `${scene.id}/${choice.id}`));
    const decisions = checkMarks(evidence.decisions, new Set(choices), now);
    if (!decisions.ok) return decisions;
    const examined = checkMarks(evidence.examined, new Set(exhibits.map(({ id }) => id)), now);
    if (!examined.ok) return examined;
    return { ok: true, evidence: { kind: 'case-study', decisions: decisions.evidence, examined: examined.evidence } };
  },
  problems: caseStudyProblems,
  skeleton: ({ start, scenes, exhibits }) => [
    ['start', start],
    ...scenes.map(
      ({ id, exhibits: shown, ending }) => [`scene ${id}`, `${[...shown].sort()} ${ending?.verdict ?? ''}`] as const,
    ),
    ...scenes.flatMap((scene) =>
      scene.choices.map(
        ({ id, to, needs = [] }) => [`scene ${scene.id}, choice ${id}`, `${to} ${[...needs].sort()}`] as const,
      ),
    ),
    ...exhibits.map(({ id }) => [`exhibit ${id}`, ''] as const),
  ],
  // Endings, and what a choice leads to, are for whoever decided; a hit opens the case where it stands.
  passages: ({ brief, scenes, exhibits }) => [
    ...textPassage(null, '', brief),
    ...scenes.flatMap(({ title, body, ending }) => (ending ? [] : textPassage(null, title, body.join('\n')))),
    ...exhibits.flatMap(({ title, found, description }) => textPassage(null, title, `${found}\n${description}`)),
  ],
};
