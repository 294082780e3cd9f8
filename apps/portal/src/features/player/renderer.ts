import type { Evidence, EvidenceOf, ContentKind as DomainKind } from '@provost/domain';
import type { RefObject } from 'react';
import type { StepPageQuery } from '../../gql/graphql';

export type StepPage = StepPageQuery['stepPage'];
export type StepContent = StepPage['content'];
export type ContentTypename = NonNullable<StepContent['__typename']>;
export type ContentOfType<T extends ContentTypename> = Extract<StepContent, { __typename?: T }>;

/** Where to take a step up again: seconds for media, the id of a place for the rest. */
export interface ResumeAt {
  readonly seconds: number | null;
  readonly place: string | null;
  /** True where the address asks for this place: it goes before what this tab remembers. */
  readonly asked?: boolean;
}

/** Where a renderer stands now, and how to bring it elsewhere: what notes and links to a place need, whatever the kind. */
export interface Here {
  readonly at: () => ResumeAt;
  readonly go: (place: ResumeAt) => void;
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
  /** Filled in by the renderer (`useImperativeHandle`) while it is shown; kinds without places leave it empty. */
  readonly here: RefObject<Here | null>;
  readonly onReady: () => void;
  /** Reports what was done; only what is new needs to be in it. `now` sends it at once. */
  readonly onEvidence: (evidence: Evidence, moment?: 'now') => void;
  readonly onError: () => void;
}
