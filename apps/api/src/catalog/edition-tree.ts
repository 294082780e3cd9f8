import type { ContentKind } from '@provost/domain';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { EditionStatus } from './course-edition.entity.js';
import type { StepPrerequisite } from './step.entity.js';

/** A step with its stored contents, its source language first; payloads are as they were saved. */
export interface TreeStep {
  readonly id: string;
  readonly position: number;
  readonly kind: ContentKind;
  readonly title: LocalizedText;
  readonly minutes: number;
  readonly required: boolean;
  readonly prerequisite: StepPrerequisite;
  readonly contents: readonly { readonly locale: string; readonly payload: unknown }[];
}

export interface TreeModule {
  readonly id: string;
  readonly position: number;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly steps: readonly TreeStep[];
}

/** An edition with everything in it, in every language: what the studio works on. Instants are ISO text. */
export interface EditionTree {
  readonly id: string;
  readonly courseId: string;
  readonly number: number;
  readonly status: EditionStatus;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  readonly publishedAt: string | null;
  readonly modules: readonly TreeModule[];
}
