// How knowledge is tested: banks of versioned questions, attempts pinned to versions, and responses with receipts.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Assessment1764000000004 implements MigrationInterface {
  name = 'Assessment1764000000004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE question_bank (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        title text NOT NULL,
        owner_id uuid NOT NULL REFERENCES person,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE question (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        bank_id uuid NOT NULL REFERENCES question_bank,
        topic text NOT NULL,
        difficulty text NOT NULL CONSTRAINT question_difficulty_check CHECK (difficulty IN ('easy', 'medium', 'hard')),
        kind text NOT NULL CONSTRAINT question_kind_check CHECK (kind IN ('single', 'multiple')),
        current_version int NOT NULL DEFAULT 1,
        retired boolean NOT NULL DEFAULT false
      );
      CREATE INDEX question_bank_id_topic_idx ON question (bank_id, topic);
      CREATE TABLE question_version (
        question_id uuid NOT NULL REFERENCES question,
        version int NOT NULL,
        texts jsonb NOT NULL,
        right_options text[] NOT NULL CONSTRAINT question_version_right_options_check CHECK (cardinality(right_options) > 0),
        source text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL,
        PRIMARY KEY (question_id, version)
      );
      CREATE TABLE attempt (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        enrolment_id uuid NOT NULL REFERENCES enrolment,
        step_id uuid NOT NULL REFERENCES step,
        person_id uuid NOT NULL REFERENCES person,
        number int NOT NULL,
        locale text NOT NULL,
        questions jsonb NOT NULL,
        started_at timestamptz NOT NULL,
        ends_at timestamptz,
        submitted_at timestamptz,
        grading_version int,
        points real,
        out_of real,
        share real,
        passed boolean,
        CONSTRAINT attempt_graded_check CHECK ((submitted_at IS NULL) = (share IS NULL)),
        UNIQUE (enrolment_id, step_id, number)
      );
      CREATE UNIQUE INDEX attempt_one_open_idx ON attempt (enrolment_id, step_id) WHERE submitted_at IS NULL;
      CREATE INDEX attempt_person_id_idx ON attempt (person_id);
      CREATE TABLE response (
        attempt_id uuid NOT NULL REFERENCES attempt,
        position int NOT NULL,
        chosen text[] NOT NULL,
        sequence int NOT NULL,
        receipt text NOT NULL,
        saved_at timestamptz NOT NULL,
        points real,
        PRIMARY KEY (attempt_id, position)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE response, attempt, question_version, question, question_bank;`);
  }
}
