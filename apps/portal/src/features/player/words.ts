import { useLingui } from '@lingui/react/macro';
import type { ContentKind } from '../../gql/graphql';

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
