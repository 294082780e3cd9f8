// Proof that outlives the platform: signed certificates, never deleted, and the public keys they were signed with.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Certification1764000000006 implements MigrationInterface {
  name = 'Certification1764000000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE signing_key (
        id text PRIMARY KEY,
        public_key text NOT NULL,
        private_key text NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz
      );
      CREATE TABLE certificate (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        code text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES person,
        curriculum_id uuid NOT NULL REFERENCES curriculum,
        cycle int NOT NULL DEFAULT 1,
        holder_name text NOT NULL,
        country_code char(2) NOT NULL REFERENCES country,
        title jsonb NOT NULL,
        level text NOT NULL,
        locale text NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_by uuid REFERENCES person,
        revoked_reason text,
        statement text NOT NULL,
        signature text NOT NULL,
        key_id text NOT NULL REFERENCES signing_key,
        file text,
        rendered_at timestamptz,
        CONSTRAINT certificate_expiry_check CHECK (expires_at > issued_at),
        CONSTRAINT certificate_revoked_check CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL)),
        UNIQUE (person_id, curriculum_id, cycle)
      );
      CREATE INDEX certificate_curriculum_id_idx ON certificate (curriculum_id, country_code, expires_at);
      CREATE FUNCTION refuse_delete_of_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a certificate is never deleted' USING ERRCODE = 'PV002';
      END $$;
      CREATE TRIGGER certificate_kept BEFORE DELETE ON certificate
        FOR EACH ROW EXECUTE FUNCTION refuse_delete_of_certificate();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE certificate, signing_key;
      DROP FUNCTION refuse_delete_of_certificate;
    `);
  }
}
