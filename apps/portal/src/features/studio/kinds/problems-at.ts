import { contentProblems, type KindContent, type Problem, type ProblemCode } from '@provost/domain';

/** Problems of a place and of what lies in it: `scene s1` and `scene s1, choice c2`, but not `scene s12`. */
export const problemsAt = (problems: readonly Problem[], place: string): Problem[] =>
  problems.filter((problem) => problem.place === place || problem.place.startsWith(`${place}, `));

/** Found by comparing with the source, by reading the payload or in the edition: only the server can say whether they still hold. */
const BEYOND_CONTENT: readonly ProblemCode[] = [
  ...(['missing-in-translation', 'not-in-source', 'order-differs', 'differs-from-source'] as const),
  ...(['wrong-shape', 'too-long', 'no-modules', 'no-steps', 'no-content'] as const),
];

/** Of what the server last found, what typing has not mended since: by the domain's own rules. */
export function standing(problems: readonly Problem[], content: KindContent): Problem[] {
  const same = (a: Problem) => (b: Problem) => a.code === b.code && a.place === b.place;
  const now = problems.length > 0 ? contentProblems(content) : [];
  return problems.filter((problem) => BEYOND_CONTENT.includes(problem.code) || now.some(same(problem)));
}
