import { contentProblems, type CaseStudyContent, type Ending, type ProblemCode } from '@provost/domain';

/** A way on from a scene; `to` is the number of the scene that it leads to, or null where there is none. */
export interface Way {
  readonly id: string;
  readonly label: string;
  readonly to: number | null;
  readonly title: string;
  /** Seals of the exhibits that must have been examined. */
  readonly needs: readonly string[];
  readonly problems: readonly ProblemCode[];
}

/** A scene in the outline, numbered as in the form. */
export interface OutlinedScene {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly isStart: boolean;
  readonly ways: readonly Way[];
  readonly verdict: Ending['verdict'] | null;
  readonly problems: readonly ProblemCode[];
}

/** What concerns the branching; missing words are shown at their fields. */
const OF_BRANCHING: readonly ProblemCode[] = [
  'unreachable-scene',
  'impossible-ending',
  'dead-end',
  'endless-loop',
  'no-sure-way',
  'unknown-id',
  'choice-never-open',
  'duplicate-id',
];

/** What concerns the case as a whole: no scene, no ending that can be reached. */
export const wholeProblems = (content: CaseStudyContent): ProblemCode[] =>
  contentProblems(content)
    .filter(({ place }) => place === 'case')
    .map(({ code }) => code);

/** Which scene leads where. What is wrong with it is said by the domain's rules, the same that decide on publishing. */
export function outlineOf(content: CaseStudyContent): OutlinedScene[] {
  const { scenes, exhibits, start } = content;
  const problems = contentProblems(content).filter(({ code }) => OF_BRANCHING.includes(code));
  const at = (place: string) => problems.filter((problem) => problem.place === place).map(({ code }) => code);
  const seals = new Map(exhibits.map(({ id, seal, title }) => [id, seal || title]));
  return scenes.map((scene, index) => ({
    id: scene.id,
    number: index + 1,
    title: scene.title,
    isStart: scene.id === start,
    verdict: scene.kind === 'ending' ? scene.ending.verdict : null,
    problems: [...at(`scene ${scene.id}`), ...at(`scene ${scene.id}, exhibits`)],
    ways: scene.choices.map(({ id, label, to, needs = [] }) => {
      const target = scenes.findIndex((one) => one.id === to);
      return {
        id,
        label,
        to: target < 0 ? null : target + 1,
        title: scenes[target]?.title ?? '',
        needs: needs.map((exhibit) => seals.get(exhibit) ?? '?'),
        problems: at(`scene ${scene.id}, choice ${id}`),
      };
    }),
  }));
}
