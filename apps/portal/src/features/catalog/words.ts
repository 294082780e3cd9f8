import { useLingui } from '@lingui/react/macro';
import type { ContentKind, CurriculumLevel } from '../../gql/graphql';

/** The names of the levels of a curriculum. */
export function useLevelWords(): Record<CurriculumLevel, string> {
  const { t } = useLingui();
  return {
    INTRODUCTORY: t`Introductory`,
    INTERMEDIATE: t`Intermediate`,
    ADVANCED: t`Advanced`,
    SPECIALISED: t`Specialised`,
  };
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
