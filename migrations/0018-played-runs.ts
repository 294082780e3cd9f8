// What each sitting played in which order, so that trainers see what officers play again; the union of evidence cannot say it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlayedRuns1764000000018 implements MigrationInterface {
  name = 'PlayedRuns1764000000018';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE played_run (
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        step_id uuid NOT NULL REFERENCES step,
        session text NOT NULL,
        place int NOT NULL CONSTRAINT played_run_place_check CHECK (place BETWEEN 0 AND 399),
        locale text NOT NULL CONSTRAINT played_run_locale_check CHECK (locale IN ('ar', 'en', 'fr', 'es')),
        from_second double precision NOT NULL,
        to_second double precision NOT NULL,
        PRIMARY KEY (enrolment_id, step_id, session, place),
        CONSTRAINT played_run_seconds_check CHECK (from_second >= 0 AND to_second > from_second)
      );
      CREATE INDEX played_run_step_id_idx ON played_run (step_id, locale);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE played_run;`);
  }
}
