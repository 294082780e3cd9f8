// What the job worker makes of an uploaded video or sound, so that a studio can wait for it, leave, and find it again.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Media1764000000010 implements MigrationInterface {
  name = 'Media1764000000010';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE media_preparation (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        file text NOT NULL,
        medium text NOT NULL CONSTRAINT media_preparation_medium_check CHECK (medium IN ('video', 'audio')),
        state text NOT NULL CONSTRAINT media_preparation_state_check CHECK (state IN ('queued', 'working', 'ready', 'failed')),
        progress real NOT NULL DEFAULT 0 CONSTRAINT media_preparation_progress_check CHECK (progress BETWEEN 0 AND 1),
        attempts int NOT NULL DEFAULT 0,
        failure text,
        made jsonb,
        asked_at timestamptz NOT NULL,
        touched_at timestamptz NOT NULL,
        CONSTRAINT media_preparation_failure_check CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT media_preparation_made_check CHECK ((state = 'ready') = (made IS NOT NULL)),
        CONSTRAINT media_preparation_file_medium_key UNIQUE (file, medium)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE media_preparation;`);
  }
}
