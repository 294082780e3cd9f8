// What a country means to reach: targets set by its coordinators. Everything else on the desk is read from the floors below.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Coordination1764000000007 implements MigrationInterface {
  name = 'Coordination1764000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE certification_target (
        country_code char(2) NOT NULL REFERENCES country,
        curriculum_id uuid NOT NULL REFERENCES curriculum,
        share real NOT NULL CONSTRAINT certification_target_share_check CHECK (share > 0 AND share <= 1),
        due_on date NOT NULL,
        set_by uuid NOT NULL REFERENCES person,
        set_at timestamptz NOT NULL,
        PRIMARY KEY (country_code, curriculum_id)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE certification_target;`);
  }
}
