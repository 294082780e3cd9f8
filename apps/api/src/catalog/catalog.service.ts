import type { ContentKind, Evidence, KindContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/unit-of-work.js';
import { CachedReads } from '../platform/graphql/cached-reads.js';
import { CatalogStore, type PublishedEdition } from './catalog.store.js';
import { type StepContent, toStepContent, type Course, type Curriculum } from './catalog.type.js';
import { parseContent, stepProblems, type FoundProblem } from './edition-problems.js';
import { Contents, type ContentInLocale, type StepContents } from './contents.service.js';
import { kindOnServer } from './kinds/registry.js';

export type { FoundProblem };

/** What anybody may read of the catalogue, and what the floors above ask of it. */
@Injectable()
export class CatalogService {
  constructor(
    private readonly store: CatalogStore,
    private readonly contents: Contents,
    private readonly cached: CachedReads,
  ) {}

  /** All curricula with their published courses, in the language or the courses' own. */
  curricula(locale: string): Promise<Curriculum[]> {
    return this.cached.read(['catalog', 'curricula', locale], () => this.store.curricula(locale));
  }

  /** All published courses, also those of no curriculum, newest first. */
  courses(locale: string): Promise<Course[]> {
    return this.cached.read(['catalog', 'courses', locale], () => this.store.courses(locale));
  }

  /** The course's newest published edition; null where nothing is published under the slug. */
  course(slug: string, locale: string): Promise<Course | null> {
    return this.cached.read(['catalog', 'course', slug, locale], () => this.store.course(slug, locale));
  }

  /** Drops the kept answers; called after a commit that changed what visitors see. */
  forgetAnswers(): void {
    this.cached.forget('catalog');
  }

  /** The edition that an officer gets a place in today. */
  publishedEdition(tx: Tx, courseSlug: string): Promise<PublishedEdition | undefined> {
    return this.store.publishedEdition(tx, courseSlug);
  }

  /** A step's content in the language, else in its own. Refuses NOT_FOUND for an unknown step. Inside a transaction hand on its `tx`. */
  stepContent(stepId: string, locale: string, tx?: Tx): Promise<ContentInLocale> {
    return this.contents.inLocale(stepId, locale, tx);
  }

  /** A step's contents in every language, its own first: to judge evidence by the one it fits best. */
  stepContents(stepId: string, tx?: Tx): Promise<StepContents> {
    return this.contents.all(stepId, tx);
  }

  /** {@link stepContents} of many steps, with one statement at most. */
  contentsOfSteps(stepIds: readonly string[]): Promise<Map<string, StepContents>> {
    return this.contents.many(stepIds);
  }

  /** A content as the GraphQL union StepContent. */
  toStepContent(content: KindContent): typeof StepContent {
    return toStepContent(content);
  }

  /** Reads a payload as content of the kind, or says what is wrong with it; `id` names in the problems whose it is. */
  parseContent(kind: ContentKind, payload: unknown, id: string | null, locale: string) {
    return parseContent(kind, payload, id, locale);
  }

  /** What must be mended in a title and its contents before they may be published, in every language. */
  contentProblems(...piece: Parameters<typeof stepProblems>): FoundProblem[] {
    return stepProblems(...piece);
  }

  /** Evidence of the kind, if the value has its shape; whether it can be true is libs/domain's `checkEvidence`. */
  parseEvidence(kind: ContentKind, value: unknown): Evidence | undefined {
    return kindOnServer(kind).evidence.safeParse(value).data;
  }

  /** Where a kind's evidence keeps decisions that officers may compare, as a jsonpath; undefined where it keeps none. */
  decisionsIn(kind: ContentKind): string | undefined {
    return kindOnServer(kind).decisions;
  }

  /** Where a kind's evidence keeps every answer, as a jsonpath; undefined where it keeps none. */
  answersIn(kind: ContentKind): string | undefined {
    return kindOnServer(kind).answers;
  }
}
