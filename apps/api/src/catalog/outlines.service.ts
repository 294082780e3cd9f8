import type { ContentKind } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { statement, Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';

/** A step as every screen needs it, in one language. */
export interface OutlineStep {
  readonly id: string;
  readonly lineage: string;
  readonly position: number;
  readonly kind: ContentKind;
  readonly title: string;
  readonly minutes: number;
  readonly required: boolean;
  readonly prerequisite: 'none' | 'all-before';
}

export interface OutlineModule {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly OutlineStep[];
}

/** A published edition without its contents, in one language. */
export interface Outline {
  readonly editionId: string;
  readonly courseId: string;
  readonly courseSlug: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly locales: readonly string[];
  readonly modules: readonly OutlineModule[];
}

const outlineOf = statement<{ outline: Outline }>(
  'catalog_outline',
  `SELECT json_build_object(
     'editionId', e.id, 'courseId', e.course_id, 'courseSlug', c.slug, 'number', e.number, 'locales', e.locales,
     'title', coalesce(e.title ->> $2, e.title ->> e.source_locale),
     'summary', coalesce(e.summary ->> $2, e.summary ->> e.source_locale),
     'modules', coalesce((
       SELECT json_agg(json_build_object(
         'id', m.id, 'position', m.position,
         'title', coalesce(m.title ->> $2, m.title ->> e.source_locale),
         'summary', coalesce(m.summary ->> $2, m.summary ->> e.source_locale, ''),
         'steps', coalesce((
           SELECT json_agg(json_build_object(
             'id', s.id, 'lineage', s.lineage, 'position', s.position, 'kind', s.kind, 'minutes', s.minutes,
             'title', coalesce(s.title ->> $2, s.title ->> e.source_locale),
             'required', s.required, 'prerequisite', s.prerequisite) ORDER BY s.position)
           FROM step s WHERE s.module_id = m.id), '[]'::json)) ORDER BY m.position)
       FROM module m WHERE m.edition_id = e.id), '[]'::json)) AS outline
   FROM course_edition e JOIN course c ON c.id = e.course_id
   WHERE e.id = $1 AND e.status = 'published'`,
);

/**
 * The outlines of published editions, kept in memory. A published edition never changes (the database refuses it),
 * so an outline is never stale; it holds no answer key and nothing of any person.
 */
@Injectable()
export class Outlines {
  private readonly kept = new LRUCache<string, Outline>({ max: 500 });

  constructor(private readonly statements: Statements) {}

  /**
   * The outline of a published edition in `locale`, falling back to the edition's own language; undefined when there is
   * none. Inside a transaction hand on its `tx`: a second connection taken meanwhile could wait for ever on a full pool.
   */
  async outline(editionId: string, locale: string, tx?: Tx): Promise<Outline | undefined> {
    const key = `${editionId} ${locale}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const values = [editionId, locale];
    const row = await (tx ? this.statements.oneIn(tx, outlineOf, values) : this.statements.one(outlineOf, values));
    if (row) this.kept.set(key, row.outline);
    return row?.outline;
  }
}
