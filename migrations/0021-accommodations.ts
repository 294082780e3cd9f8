// What single officers need to sit exams fairly: more time, breaks, more attempts, fewer choices, larger text. It holds for every
// exam, and may be granted while one runs.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Accommodations1764000000021 implements MigrationInterface {
  name = 'Accommodations1764000000021';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE accommodation (
        person_id uuid PRIMARY KEY REFERENCES person,
        time_factor real NOT NULL CONSTRAINT accommodation_time_factor_check CHECK (time_factor IN (1, 1.25, 1.5, 2)),
        break_minutes int NOT NULL CONSTRAINT accommodation_break_minutes_check CHECK (break_minutes BETWEEN 0 AND 120),
        extra_attempts int NOT NULL CONSTRAINT accommodation_extra_attempts_check CHECK (extra_attempts BETWEEN 0 AND 10),
        fewer_choices boolean NOT NULL,
        large_text boolean NOT NULL,
        reason text NOT NULL,
        granted_by uuid NOT NULL REFERENCES person,
        granted_at timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE accommodation;`);
  }
}
