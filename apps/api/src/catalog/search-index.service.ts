import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { statement, Statements } from '../platform/database/statements.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Jobs, OnJob } from '../platform/jobs/jobs.js';
import { SearchRulesStarted } from './catalog.events.js';
import type { EditionTree } from './edition-tree.js';
import { searchRows } from './search-rows.js';
import { StudioStore } from './studio.store.js';

/** Raised where a kind's passages or the folding change: every edition is then indexed anew. */
const RULES_VERSION = 1;

const notIndexed = statement<{ id: string }>(
  'search_editions_not_indexed',
  `SELECT e.id FROM course_edition e WHERE e.status = 'published' AND NOT EXISTS (
     SELECT 1 FROM indexed_edition i WHERE i.edition_id = e.id AND i.version = $1) ORDER BY e.published_at DESC`,
);

const markIndexed = statement<{ id: string }>(
  'search_mark_indexed',
  `INSERT INTO indexed_edition AS known (edition_id, version, indexed_at) VALUES ($1, $2, $3)
   ON CONFLICT (edition_id) DO UPDATE SET version = excluded.version, indexed_at = excluded.indexed_at
     WHERE known.version <> excluded.version
   RETURNING edition_id AS id`,
);

const forget = statement<never>('search_forget_edition', `DELETE FROM search_passage WHERE edition_id = $1`);

/** $1 the edition, $2 its rows as JSON. A heading weighs less than the title of a course or a step, more than the text. */
const write = statement<never>(
  'search_write_edition',
  `INSERT INTO search_passage (edition_id, locale, position, depth, step_id, kind, place, times, title, body, words)
   SELECT $1, r.locale, r.position, r.depth, r."stepId", r.kind, r.place, r.times, r.title, r.body,
     setweight(search_words(r.locale, r.title), CASE r.depth WHEN 'inside' THEN 'B' ELSE 'A' END::"char")
     || setweight(search_words(r.locale, r.body), CASE r.depth WHEN 'inside' THEN 'D' ELSE 'C' END::"char")
   FROM jsonb_to_recordset($2::jsonb) AS r (locale text, position int, depth text, "stepId" uuid, kind text, place text,
     times jsonb, title text, body text)`,
);

/** Keeps what search finds equal to what is published. */
@Injectable()
export class SearchIndex implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly statements: Statements,
    private readonly studio: StudioStore,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run((tx) => this.jobs.enqueue(tx, SearchRulesStarted, {}));
  }

  /** Indexes what was published without it, each edition in a transaction of its own. */
  @OnJob(SearchRulesStarted)
  async onSearchRulesStarted(): Promise<void> {
    for (const { id } of await this.statements.all(notIndexed, [RULES_VERSION])) {
      await this.unitOfWork.run(async (tx) => this.index(tx, await this.studio.treeWithin(tx, id)));
    }
  }

  /** Writes an edition's words, within the transaction that publishes it. Done twice it changes nothing. */
  async index(tx: Tx, edition: EditionTree): Promise<void> {
    const isNew = await this.statements.oneIn(tx, markIndexed, [edition.id, RULES_VERSION, this.clock.now()]);
    if (!isNew) return;
    await this.statements.allIn(tx, forget, [edition.id]);
    await this.statements.allIn(tx, write, [edition.id, JSON.stringify(searchRows(edition))]);
  }
}
