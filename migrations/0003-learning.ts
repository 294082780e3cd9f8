// What officers did: enrolments, the joined evidence of each step, and completions as facts that nothing takes back.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Learning1764000000003 implements MigrationInterface {
  name = 'Learning1764000000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE enrolment (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        course_id uuid NOT NULL REFERENCES course,
        edition_id uuid NOT NULL REFERENCES course_edition,
        status text NOT NULL CONSTRAINT enrolment_status_check
          CHECK (status IN ('requested', 'approved', 'active', 'completed', 'withdrawn', 'refused')),
        requested_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid REFERENCES person,
        reason text,
        last_active_at timestamptz,
        share real NOT NULL DEFAULT 0 CONSTRAINT enrolment_share_check CHECK (share BETWEEN 0 AND 1),
        completed_at timestamptz,
        CONSTRAINT enrolment_completed_check CHECK (status <> 'completed' OR completed_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX enrolment_one_place_idx ON enrolment (person_id, course_id) WHERE status NOT IN ('withdrawn', 'refused');
      CREATE INDEX enrolment_edition_id_idx ON enrolment (edition_id);
      CREATE INDEX enrolment_requested_idx ON enrolment (requested_at) WHERE status = 'requested';
      CREATE TABLE progress (
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        step_id uuid NOT NULL REFERENCES step,
        evidence jsonb NOT NULL,
        spans jsonb NOT NULL DEFAULT '[]',
        seconds_by_session jsonb NOT NULL DEFAULT '{}',
        resume_at jsonb NOT NULL DEFAULT '{}',
        first_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, step_id)
      );
      CREATE TABLE step_completion (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        step_id uuid NOT NULL REFERENCES step,
        requirement jsonb NOT NULL,
        completed_at timestamptz NOT NULL,
        UNIQUE (enrolment_id, step_id)
      );
      CREATE TABLE course_completion (
        enrolment_id uuid PRIMARY KEY REFERENCES enrolment,
        person_id uuid NOT NULL REFERENCES person,
        edition_id uuid NOT NULL REFERENCES course_edition,
        steps_met int NOT NULL,
        completed_at timestamptz NOT NULL
      );
      CREATE INDEX course_completion_person_id_idx ON course_completion (person_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE course_completion, step_completion, progress, enrolment;`);
  }
}
