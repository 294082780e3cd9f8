// What is taught: curricula, courses and their editions. A published edition never changes; the database itself refuses it.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Catalog1764000000002 implements MigrationInterface {
  name = 'Catalog1764000000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE curriculum (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        level text NOT NULL CONSTRAINT curriculum_level_check
          CHECK (level IN ('introductory', 'intermediate', 'advanced', 'specialised')),
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        locales text[] NOT NULL,
        valid_months int NOT NULL CONSTRAINT curriculum_valid_months_check CHECK (valid_months BETWEEN 1 AND 240),
        position int NOT NULL
      );
      CREATE TABLE course (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        owner_id uuid NOT NULL REFERENCES person,
        admission text NOT NULL DEFAULT 'open' CONSTRAINT course_admission_check CHECK (admission IN ('open', 'approval')),
        created_at timestamptz NOT NULL
      );
      CREATE TABLE curriculum_course (
        curriculum_id uuid NOT NULL REFERENCES curriculum,
        course_id uuid NOT NULL REFERENCES course,
        position int NOT NULL,
        PRIMARY KEY (curriculum_id, course_id),
        UNIQUE (curriculum_id, position)
      );
      CREATE TABLE course_edition (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        course_id uuid NOT NULL REFERENCES course,
        number int NOT NULL,
        status text NOT NULL CONSTRAINT course_edition_status_check CHECK (status IN ('draft', 'published')),
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        source_locale text NOT NULL,
        locales text[] NOT NULL,
        created_at timestamptz NOT NULL,
        published_at timestamptz,
        CONSTRAINT course_edition_published_check CHECK ((status = 'published') = (published_at IS NOT NULL)),
        UNIQUE (course_id, number)
      );
      CREATE UNIQUE INDEX course_edition_one_draft_idx ON course_edition (course_id) WHERE status = 'draft';
      CREATE TABLE module (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        edition_id uuid NOT NULL REFERENCES course_edition,
        position int NOT NULL,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        CONSTRAINT module_edition_id_position_key UNIQUE (edition_id, position) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE TABLE step (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        edition_id uuid NOT NULL REFERENCES course_edition,
        module_id uuid NOT NULL REFERENCES module ON DELETE CASCADE,
        lineage uuid NOT NULL,
        position int NOT NULL,
        kind text NOT NULL CONSTRAINT step_kind_check
          CHECK (kind IN ('video', 'podcast', 'article', 'case-study', 'lesson', 'quiz', 'webinar')),
        title jsonb NOT NULL,
        minutes int NOT NULL CONSTRAINT step_minutes_check CHECK (minutes BETWEEN 1 AND 600),
        required boolean NOT NULL DEFAULT true,
        prerequisite text NOT NULL DEFAULT 'none' CONSTRAINT step_prerequisite_check CHECK (prerequisite IN ('none', 'all-before')),
        CONSTRAINT step_module_id_position_key UNIQUE (module_id, position) DEFERRABLE INITIALLY DEFERRED
      );
      CREATE INDEX step_edition_id_idx ON step (edition_id);
      CREATE TABLE step_content (
        step_id uuid NOT NULL REFERENCES step ON DELETE CASCADE,
        locale text NOT NULL,
        payload jsonb NOT NULL,
        PRIMARY KEY (step_id, locale)
      );

      CREATE FUNCTION refuse_change_of_published_edition() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE edition uuid;
      BEGIN
        IF TG_TABLE_NAME = 'course_edition' THEN
          IF OLD.status = 'published' THEN RAISE EXCEPTION 'edition % is published and never changes', OLD.id USING ERRCODE = 'PV001'; END IF;
          RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
        ELSIF TG_TABLE_NAME = 'step_content' THEN
          SELECT edition_id INTO edition FROM step WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.step_id ELSE OLD.step_id END;
        ELSE
          edition := CASE TG_OP WHEN 'INSERT' THEN NEW.edition_id ELSE OLD.edition_id END;
        END IF;
        IF EXISTS (SELECT 1 FROM course_edition WHERE id = edition AND status = 'published') THEN
          RAISE EXCEPTION 'edition % is published and never changes', edition USING ERRCODE = 'PV001';
        END IF;
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER course_edition_frozen BEFORE UPDATE OR DELETE ON course_edition
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_edition();
      CREATE TRIGGER module_frozen BEFORE INSERT OR UPDATE OR DELETE ON module
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_edition();
      CREATE TRIGGER step_frozen BEFORE INSERT OR UPDATE OR DELETE ON step
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_edition();
      CREATE TRIGGER step_content_frozen BEFORE INSERT OR UPDATE OR DELETE ON step_content
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_edition();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE step_content, step, module, course_edition, curriculum_course, course, curriculum;
      DROP FUNCTION refuse_change_of_published_edition;
    `);
  }
}
