// Podcasts: shows with seasons and episodes, what officers heard of them, and the private feeds that their apps read.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Podcasts1764000000012 implements MigrationInterface {
  name = 'Podcasts1764000000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE podcast_show (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE,
        owner_id uuid NOT NULL REFERENCES person,
        title jsonb NOT NULL,
        summary jsonb NOT NULL,
        author text NOT NULL,
        art text NOT NULL,
        visibility text NOT NULL CONSTRAINT podcast_show_visibility_check CHECK (visibility IN ('public', 'officers')),
        source_locale text NOT NULL,
        locales text[] NOT NULL,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL
      );
      CREATE TABLE podcast_season (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        show_id uuid NOT NULL REFERENCES podcast_show,
        number int NOT NULL CONSTRAINT podcast_season_number_check CHECK (number > 0),
        title jsonb NOT NULL,
        UNIQUE (show_id, number)
      );
      CREATE TABLE podcast_episode (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        season_id uuid NOT NULL REFERENCES podcast_season,
        number int NOT NULL CONSTRAINT podcast_episode_number_check CHECK (number > 0),
        title jsonb NOT NULL,
        published_title jsonb,
        published_at timestamptz,
        withdrawn_at timestamptz,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT podcast_episode_published_check CHECK ((published_at IS NULL) = (published_title IS NULL)),
        UNIQUE (season_id, number)
      );
      CREATE TABLE podcast_episode_content (
        episode_id uuid NOT NULL REFERENCES podcast_episode,
        locale text NOT NULL,
        draft jsonb NOT NULL,
        published jsonb,
        PRIMARY KEY (episode_id, locale)
      );
      CREATE TABLE podcast_heard (
        person_id uuid NOT NULL REFERENCES person,
        episode_id uuid NOT NULL REFERENCES podcast_episode,
        evidence jsonb NOT NULL,
        seconds_by_session jsonb NOT NULL DEFAULT '{}',
        completed_at timestamptz,
        requirement jsonb,
        first_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT podcast_heard_completed_check CHECK ((completed_at IS NULL) = (requirement IS NULL)),
        PRIMARY KEY (person_id, episode_id)
      );
      CREATE TABLE podcast_feed (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        token_hash text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX podcast_feed_one_live_idx ON podcast_feed (person_id) WHERE revoked_at IS NULL;
      CREATE TABLE podcast_feed_use (
        feed_id uuid NOT NULL REFERENCES podcast_feed,
        device text NOT NULL,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (feed_id, device)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE podcast_feed_use, podcast_feed, podcast_heard, podcast_episode_content, podcast_episode, podcast_season,
        podcast_show;
    `);
  }
}
