// Calls are counted in whole windows of time: a row says when its window began, and no longer when the last call came.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RateLimitWindows1764000000008 implements MigrationInterface {
  name = 'RateLimitWindows1764000000008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE sign_in.rate_limit;
      CREATE TABLE sign_in.rate_limit (
        key text PRIMARY KEY,
        count int NOT NULL,
        window_start timestamptz NOT NULL
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE sign_in.rate_limit;
      CREATE TABLE sign_in.rate_limit (
        id text PRIMARY KEY DEFAULT uuidv7()::text,
        key text NOT NULL UNIQUE,
        count int NOT NULL,
        last_request bigint NOT NULL
      );
    `);
  }
}
