import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CreditRule, QuestionType } from '../../gql/graphql';

/** What tells how a question earns. */
export interface Credited {
  readonly type: QuestionType;
  readonly credit: CreditRule;
}

/** How a question earns its points, in plain words; empty where nothing but right or wrong can be. */
export function useRuleWords(): (question: Credited) => string {
  const { t } = useLingui();
  return ({ type, credit }) => {
    switch (credit) {
      case 'RIGHT_MINUS_WRONG':
        return type === 'HOTSPOT'
          ? t`Each wrong place takes a right one away, never below 0.`
          : t`Several answers may be right. Each wrong choice takes a right one away, never below 0.`;
      case 'BY_PART':
        return t`Each part counts by itself.`;
      case 'NEIGHBOURS':
        return t`Each two that rightly follow one another count.`;
      case 'RUBRIC':
        return t`Marked by a trainer, by the criteria below.`;
      case 'ALL_OR_NOTHING':
        if (type === 'SINGLE' || type === 'TRUE_FALSE') return '';
        return type === 'MULTIPLE'
          ? t`Several answers may be right. It counts only if all of it is right.`
          : t`It counts only if all of it is right.`;
    }
  };
}

/** What a question is worth and how it earns: “2 points. Each part counts by itself.” */
export function useCreditWords(): (question: Credited & { readonly points: number }) => string {
  const { t } = useLingui();
  const rule = useRuleWords();
  return (question) => {
    const { points } = question;
    return `${t`${plural(points, { one: '# point.', other: '# points.' })}`} ${rule(question)}`.trim();
  };
}
