// What officers ask each other under a step, and what trainers make of it. Nothing is deleted: it is withdrawn or hidden.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Community1764000000017 implements MigrationInterface {
  name = 'Community1764000000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE discussion_post (
        id uuid PRIMARY KEY,
        lineage uuid NOT NULL,
        course_id uuid NOT NULL REFERENCES course,
        question_id uuid REFERENCES discussion_post,
        author_id uuid NOT NULL REFERENCES person,
        as_trainer boolean NOT NULL,
        signed boolean NOT NULL,
        locale text NOT NULL CONSTRAINT discussion_post_locale_check CHECK (locale IN ('ar', 'en', 'fr', 'es')),
        body text NOT NULL CONSTRAINT discussion_post_body_check CHECK (length(body) BETWEEN 1 AND 4000),
        posted_at timestamptz NOT NULL,
        edited_at timestamptz,
        withdrawn_at timestamptz,
        hidden_at timestamptz,
        hidden_reason text,
        endorsed_at timestamptz,
        open_reports int NOT NULL DEFAULT 0,
        answers_seen_at timestamptz,
        CONSTRAINT discussion_post_hidden_check CHECK ((hidden_at IS NULL) = (hidden_reason IS NULL))
      );
      CREATE INDEX discussion_post_questions_idx ON discussion_post (lineage, posted_at, id) WHERE question_id IS NULL;
      CREATE INDEX discussion_post_answers_idx ON discussion_post (question_id, posted_at) WHERE question_id IS NOT NULL;
      CREATE INDEX discussion_post_author_id_idx ON discussion_post (author_id, posted_at);
      CREATE INDEX discussion_post_course_id_idx ON discussion_post (course_id, posted_at);
      CREATE TABLE discussion_report (
        post_id uuid NOT NULL REFERENCES discussion_post,
        person_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL,
        reported_at timestamptz NOT NULL,
        settled_at timestamptz,
        PRIMARY KEY (post_id, person_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE discussion_report, discussion_post;`);
  }
}
