import type { Problem } from '@provost/domain';

/** Problems of a place and of what lies in it: `scene s1` and `scene s1, choice c2`, but not `scene s12`. */
export const problemsAt = (problems: readonly Problem[], place: string): Problem[] =>
  problems.filter((problem) => problem.place === place || problem.place.startsWith(`${place}, `));
