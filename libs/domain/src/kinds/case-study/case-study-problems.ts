import type { CaseStudyContent, Scene } from './case-study-content.js';
import { idProblems, problemIf, problemIfEmpty, type Problem } from '../problem.js';
import { sourceProblems } from '../source.js';

/** What an officer can come to when she examines every exhibit that she is shown. */
interface Reach {
  readonly scenes: ReadonlySet<string>;
  readonly exhibits: ReadonlySet<string>;
}

/** Grows until nothing is added: scenes show exhibits, exhibits open choices, choices lead to scenes. */
function reachOf({ start, scenes }: CaseStudyContent): Reach {
  const reached = new Set(scenes.some(({ id }) => id === start) ? [start] : []);
  const shown = new Set<string>();
  for (let before = -1; before !== reached.size + shown.size;) {
    before = reached.size + shown.size;
    for (const scene of scenes.filter(({ id }) => reached.has(id))) {
      scene.exhibits.forEach((id) => shown.add(id));
      for (const { to, needs = [] } of scene.choices) if (needs.every((id) => shown.has(id))) reached.add(to);
    }
  }
  return { scenes: reached, exhibits: shown };
}

/** Scenes from which some ending can be reached. */
function scenesThatEnd(scenes: readonly Scene[]): Set<string> {
  const ending = new Set(scenes.filter((scene) => scene.ending).map(({ id }) => id));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const { id, choices } of scenes) if (choices.some(({ to }) => ending.has(to))) ending.add(id);
  }
  return ending;
}

function sceneProblems(scene: Scene, known: Reach, reach: Reach): Problem[] {
  const place = `scene ${scene.id}`;
  return [
    ...problemIfEmpty(scene.title, `${place}, title`),
    ...problemIfEmpty(scene.body.join(''), place),
    ...idProblems(
      scene.choices.map(({ id }) => id),
      `${place}, choice`,
    ),
    ...problemIf(!scene.exhibits.every((id) => known.exhibits.has(id)), 'unknown-id', `${place}, exhibits`),
    ...problemIf(scene.ending?.debrief.trim() === '', 'empty-text', `${place}, debrief`),
    ...scene.choices.flatMap(({ id, label, to, needs = [] }) => {
      const choice = `${place}, choice ${id}`;
      const isKnown = known.scenes.has(to) && needs.every((exhibit) => known.exhibits.has(exhibit));
      const opens = needs.every((exhibit) => reach.exhibits.has(exhibit));
      return [
        ...problemIfEmpty(label, choice),
        ...problemIf(!isKnown, 'unknown-id', choice),
        ...problemIf(isKnown && !opens && reach.scenes.has(scene.id), 'choice-never-open', choice),
      ];
    }),
  ];
}

/**
 * What is wrong with a case before it is published: ids that point nowhere, scenes that nobody reaches, scenes that lead
 * to no ending, choices that no exhibit opens.
 */
export function caseStudyProblems(content: CaseStudyContent): Problem[] {
  const { brief, start, scenes, exhibits, sources } = content;
  const known = { scenes: new Set(scenes.map(({ id }) => id)), exhibits: new Set(exhibits.map(({ id }) => id)) };
  const reach = reachOf(content);
  const ends = scenesThatEnd(scenes);
  const startKnown = known.scenes.has(start);
  return [
    ...problemIfEmpty(brief, 'brief'),
    ...problemIf(scenes.length === 0, 'no-scenes', 'case'),
    ...problemIf(scenes.length > 0 && !startKnown, 'unknown-id', 'start'),
    ...idProblems([...scenes.map(({ id }) => id)], 'scene'),
    ...idProblems([...exhibits.map(({ id }) => id)], 'exhibit'),
    ...exhibits.flatMap(({ id, title }) => problemIfEmpty(title, `exhibit ${id}`)),
    ...scenes.flatMap((scene) => sceneProblems(scene, known, reach)),
    ...problemIf(startKnown && !scenes.some(({ id, ending }) => ending && reach.scenes.has(id)), 'no-ending', 'case'),
    ...scenes.flatMap(({ id }) => [
      ...problemIf(startKnown && !reach.scenes.has(id), 'unreachable-scene', `scene ${id}`),
      ...problemIf(!ends.has(id), 'dead-end', `scene ${id}`),
    ]),
    ...sourceProblems(sources),
  ];
}
