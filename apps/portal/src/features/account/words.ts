import { useLingui } from '@lingui/react/macro';
import { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD } from '@provost/domain';

/** What a new password must be, said before it is typed, and what is wrong with one. */
export function usePasswordWords() {
  const { t } = useLingui();
  const [shortest, longest] = [SHORTEST_PASSWORD, LONGEST_PASSWORD];
  return {
    rule: t`At least ${shortest} characters. A few words together are easy to keep in mind and hard to guess.`,
    /** Undefined where it is good. */
    problem(password: string): string | undefined {
      const problem = passwordProblem(password);
      if (problem === 'too-short') return t`Write at least ${shortest} characters.`;
      return problem === 'too-long' ? t`Write no more than ${longest} characters.` : undefined;
    },
  };
}
