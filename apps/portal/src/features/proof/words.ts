import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ContentKind, EnrolmentStatus, ProofQuery as ProofAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';

export type Proof = ProofAnswer['myProof'];
export type ProvenCourse = Proof['courses'][number];
export type ProvenStep = ProvenCourse['steps'][number];

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

/** How a place stands. */
export function useStatusWords(): Record<EnrolmentStatus, string> {
  const { t } = useLingui();
  return {
    ACTIVE: t`In progress`,
    APPROVED: t`Approved`,
    COMPLETED: t`Completed`,
    REFUSED: t`Refused`,
    REQUESTED: t`Waits for a decision`,
    WITHDRAWN: t`Withdrawn`,
  };
}

/** The requirement that a completion met, with what was asked and what was reached. */
export function useRequirementWords(): (requirement: NonNullable<ProvenStep['requirement']>) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ rule, needed, reached }) => {
    const [ofAll, all] = [format.number(reached), format.number(needed)];
    const [share, asked] = [format.percent(reached), format.percent(needed)];
    switch (rule) {
      case 'coverage':
        return t`${share} covered, ${asked} asked`;
      case 'sections-read':
        return t`${ofAll} of ${all} sections read`;
      case 'ending-reached':
        return t`An ending of the case reached`;
      case 'pages-and-checks':
        return t`${ofAll} of ${all} pages done, with their checks`;
      case 'pass-mark':
        return t`${share} reached, ${asked} asked`;
      case 'minutes-present':
        return t`${plural(Math.round(reached), { one: '# minute', other: '# minutes' })} present, ${all} asked`;
      default:
        return '';
    }
  };
}

/** Says what a stripe of a course shows. */
export function useStripeWords(): (course: ProvenCourse) => string {
  const { t } = useLingui();
  return ({ stepsTotal: all, stepsComplete: done }) =>
    t`${plural(all, { one: '# step', other: '# steps' })}, ${done} complete`;
}
