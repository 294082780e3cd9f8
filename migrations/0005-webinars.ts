// Live teaching: an instant with a zone, registrations, and minutes that the server itself saw.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Webinars1764000000005 implements MigrationInterface {
  name = 'Webinars1764000000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE webinar (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        title jsonb NOT NULL,
        about jsonb NOT NULL,
        host_id uuid NOT NULL REFERENCES person,
        starts_at timestamptz NOT NULL,
        time_zone text NOT NULL,
        place text NOT NULL,
        minutes int NOT NULL CONSTRAINT webinar_minutes_check CHECK (minutes BETWEEN 5 AND 720),
        room_url text NOT NULL CONSTRAINT webinar_room_url_check CHECK (room_url LIKE 'https://%'),
        revision int NOT NULL DEFAULT 0,
        cancelled_at timestamptz,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX webinar_starts_at_idx ON webinar (starts_at, id);
      CREATE TABLE webinar_registration (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        webinar_id uuid NOT NULL REFERENCES webinar,
        person_id uuid NOT NULL REFERENCES person,
        registered_at timestamptz NOT NULL,
        cancelled_at timestamptz,
        UNIQUE (webinar_id, person_id)
      );
      CREATE INDEX webinar_registration_person_id_idx ON webinar_registration (person_id);
      CREATE TABLE webinar_attendance (
        webinar_id uuid NOT NULL REFERENCES webinar,
        person_id uuid NOT NULL REFERENCES person,
        present jsonb NOT NULL DEFAULT '[]',
        last_seen_at timestamptz NOT NULL,
        PRIMARY KEY (webinar_id, person_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE webinar_attendance, webinar_registration, webinar;`);
  }
}
