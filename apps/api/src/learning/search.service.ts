import { scopeOf } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { Statements } from '../platform/database/statements.js';
import { isStorable } from '../platform/database/storable.js';
import { Refusal } from '../platform/errors/refusal.js';
import { searchEverything } from './search.statements.js';
import { toFoundCourse, type SearchFilterInput, type SearchResults } from './search.type.js';

/** Fewer letters than this would find everything; more than this nobody types. */
const SHORTEST = 2;
const LONGEST = 200;

const MOST_COURSES = 20;
const HITS_A_COURSE = 5;
/** Where one course alone is asked for. */
const HITS_OF_ONE = 100;

/** More than a person types who searches with every pause; a script that reads the college out meets this. */
export const SEARCHES_PER_MINUTE = 60;
const MINUTE_MS = 60_000;

/** Finds words across the catalogue and inside what the viewer may read. */
@Injectable()
export class SearchService {
  private readonly counts = new LRUCache<string, { readonly since: number; count: number }>({ max: 10_000 });

  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** One statement. Refuses TOO_MANY_REQUESTS to a person who asks more than {@link SEARCHES_PER_MINUTE}. */
  async search(actor: Actor, text: string, locale: string, filter: SearchFilterInput): Promise<SearchResults> {
    if (text.length > LONGEST || !isStorable(text)) throw new Refusal('BAD_INPUT', { field: 'text' });
    const { courseSlug = null, language = null } = filter;
    if (courseSlug !== null && !isStorable(courseSlug)) throw new Refusal('BAD_INPUT', { field: 'courseSlug' });
    if ([...text.replaceAll(/[^\p{L}\p{N}]/gu, '')].length < SHORTEST) {
      return { searched: false, totalCount: 0, more: false, courses: [] };
    }
    this.count(actor);
    const kinds = filter.kinds?.length ? filter.kinds : null;
    const rows = await this.statements.all(searchEverything, [
      ...[text, actor.personId, scopeOf(actor.grants, 'administer').everyone, locale, kinds, language, courseSlug],
      ...[courseSlug === null ? HITS_A_COURSE : HITS_OF_ONE, MOST_COURSES + 1],
    ]);
    const shown = rows.slice(0, MOST_COURSES);
    return {
      searched: true,
      totalCount: shown.reduce((sum, { open }) => sum + open, 0),
      more: rows.length > MOST_COURSES,
      courses: shown.map((row) => toFoundCourse(row, locale)),
    };
  }

  private count({ personId }: Actor): void {
    const now = this.clock.now().getTime();
    const known = this.counts.get(personId);
    const current = known && now - known.since < MINUTE_MS ? known : { since: now, count: 0 };
    if (current.count >= SEARCHES_PER_MINUTE) throw new Refusal('TOO_MANY_REQUESTS');
    current.count++;
    this.counts.set(personId, current);
  }
}
