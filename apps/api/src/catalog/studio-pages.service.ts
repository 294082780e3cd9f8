import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import { textIn } from '../platform/graphql/scalars.js';
import { pageFrom, sliceOf, type Page, type PageRequest } from '../platform/paging/page.js';
import { mayEdit, mayEditAll } from './catalog.policy.js';
import type { EditionTree } from './edition-tree.js';
import type { Saved } from './studio.service.js';
import { StudioStore, type StudioCourseRow } from './studio.store.js';
import type { StudioCourse } from './studio.type.js';

/** What trainers see of their courses. */
@Injectable()
export class StudioPagesService {
  constructor(private readonly store: StudioStore) {}

  /** The actor's own courses, newest first; an administrator of the whole college sees all. */
  async courses(actor: Actor, locale: string, request: PageRequest): Promise<Page<StudioCourse>> {
    const slice = sliceOf(request);
    const ownerId = mayEditAll(actor) ? null : actor.personId;
    const [rows, total] = await Promise.all([this.store.courses(ownerId, slice), this.store.countCourses(ownerId)]);
    return pageFrom(
      rows,
      slice,
      total,
      ({ id }) => [id],
      (row) => toStudioCourse(row, locale),
    );
  }

  /** Refuses NOT_FOUND for a course that is not the actor's. */
  async course(actor: Actor, id: string, locale: string): Promise<StudioCourse> {
    const row = await this.store.course(id);
    if (!row || !mayEdit(actor, row)) throw new Refusal('NOT_FOUND');
    return toStudioCourse(row, locale);
  }

  /** What came of making a course; null stands for a slug that is taken. */
  async created(actor: Actor, { slug }: { readonly slug: string }, courseId: string | null): Promise<object> {
    if (courseId === null) return { __typename: 'SlugTaken', slug };
    return { ...(await this.course(actor, courseId, actor.locale)), __typename: 'StudioCourse' };
  }

  /** What came of publishing, with the edition itself. */
  async published(outcome: Saved<string>): Promise<Saved<EditionTree>> {
    return 'saved' in outcome ? { saved: await this.edition(outcome.saved) } : outcome;
  }

  /** An edition with everything in it; the caller has checked that the actor may see it. */
  async edition(editionId: string): Promise<EditionTree> {
    const [tree] = await this.store.trees([editionId]);
    if (!tree) throw new Refusal('NOT_FOUND');
    return tree;
  }
}

const toStudioCourse = (
  { id, slug, admission, title, sourceLocale }: StudioCourseRow,
  locale: string,
): StudioCourse => ({
  id,
  slug,
  admission,
  title: textIn(title, locale, sourceLocale),
});
