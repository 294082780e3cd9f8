import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ContentKind } from '../../gql/graphql';

/** How long a certificate is valid, from months: "3 years", or "18 months" where years would not be whole. */
export function useValidity(): (months: number) => string {
  const { t } = useLingui();
  return (months) =>
    months % 12 === 0
      ? t`${plural(months / 12, { one: '# year', other: '# years' })}`
      : t`${plural(months, { one: '# month', other: '# months' })}`;
}

/** The names of the kinds of step. */
export function useKindWords(): Record<ContentKind, string> {
  const { t } = useLingui();
  return {
    ARTICLE: t`Article`,
    CASE_STUDY: t`Case study`,
    LESSON: t`Lesson`,
    PODCAST: t`Podcast`,
    QUIZ: t`Quiz`,
    VIDEO: t`Video`,
    WEBINAR: t`Webinar`,
  };
}
