import type { Evidence, EvidenceOf, ContentKind as DomainKind } from '@provost/domain';
import type { StepPageQuery } from '../../gql/graphql';

export type StepPage = StepPageQuery['stepPage'];
export type StepContent = StepPage['content'];
export type ContentTypename = NonNullable<StepContent['__typename']>;
export type ContentOfType<T extends ContentTypename> = Extract<StepContent, { __typename?: T }>;

/** Where to take a step up again: seconds for media, the id of a place for the rest. */
export interface ResumeAt {
  readonly seconds: number | null;
  readonly place: string | null;
}

/** The whole contract of a renderer: it shows content and says what happens; the page owns saving. */
export interface RendererProps<Content, Kind extends DomainKind = DomainKind> {
  readonly content: Content;
  readonly contentLocale: string;
  readonly resumeAt: ResumeAt;
  /** What is recorded of this step and what this sitting added, joined. */
  readonly evidence: EvidenceOf<Kind>;
  /** Where the step stands: a quiz begins its attempts there. */
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly onReady: () => void;
  /** Reports what was done; only what is new needs to be in it. `now` sends it at once. */
  readonly onEvidence: (evidence: Evidence, moment?: 'now') => void;
  readonly onError: () => void;
}
