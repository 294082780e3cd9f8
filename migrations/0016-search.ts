// What search finds: the words of published editions, written in the transaction that publishes them. An edition that was
// published before, or by older rules, has no row of this version and is indexed by a job at the next start.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Search1764000000016 implements MigrationInterface {
  name = 'Search1764000000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE search_passage (
        edition_id uuid NOT NULL REFERENCES course_edition,
        locale text NOT NULL CONSTRAINT search_passage_locale_check CHECK (locale IN ('ar', 'en', 'fr', 'es')),
        position int NOT NULL,
        depth text NOT NULL CONSTRAINT search_passage_depth_check CHECK (depth IN ('course', 'step', 'inside')),
        step_id uuid REFERENCES step,
        kind text,
        place text,
        times jsonb NOT NULL,
        title text NOT NULL,
        body text NOT NULL,
        words tsvector NOT NULL,
        PRIMARY KEY (edition_id, locale, position),
        CONSTRAINT search_passage_step_check CHECK ((depth = 'course') = (step_id IS NULL))
      );
      CREATE INDEX search_passage_words_idx ON search_passage USING gin (words);
      CREATE INDEX search_passage_step_id_idx ON search_passage (step_id, locale);
      CREATE TABLE indexed_edition (
        edition_id uuid PRIMARY KEY REFERENCES course_edition,
        version int NOT NULL,
        indexed_at timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE indexed_edition, search_passage;`);
  }
}
