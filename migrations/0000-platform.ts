// The ground under every floor: sign-in (columns as better-auth wants them, in a schema of its own), keys of other
// services, stored files, and the audit trail. Nothing here knows a noun of the college.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1764000000000 implements MigrationInterface {
  name = 'Platform1764000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE SCHEMA sign_in;
      CREATE TABLE sign_in.identity (
        id text PRIMARY KEY DEFAULT uuidv7()::text,
        name text NOT NULL,
        email text NOT NULL UNIQUE,
        email_verified boolean NOT NULL DEFAULT false,
        image text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE TABLE sign_in.session (
        id text PRIMARY KEY DEFAULT uuidv7()::text,
        identity_id text NOT NULL REFERENCES sign_in.identity ON DELETE CASCADE,
        token text NOT NULL UNIQUE,
        expires_at timestamptz NOT NULL,
        ip_address text,
        user_agent text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX session_identity_id_idx ON sign_in.session (identity_id);
      CREATE INDEX session_expires_at_idx ON sign_in.session (expires_at);
      CREATE TABLE sign_in.credential (
        id text PRIMARY KEY DEFAULT uuidv7()::text,
        identity_id text NOT NULL REFERENCES sign_in.identity ON DELETE CASCADE,
        provider_id text NOT NULL,
        account_id text NOT NULL,
        password text,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        UNIQUE (provider_id, account_id)
      );
      CREATE INDEX credential_identity_id_idx ON sign_in.credential (identity_id);
      CREATE TABLE sign_in.verification (
        id text PRIMARY KEY DEFAULT uuidv7()::text,
        identifier text NOT NULL,
        value text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX verification_identifier_idx ON sign_in.verification (identifier);
      CREATE TABLE sign_in.rate_limit (
        id text PRIMARY KEY DEFAULT uuidv7()::text,
        key text NOT NULL UNIQUE,
        count int NOT NULL,
        last_request bigint NOT NULL
      );
      CREATE TABLE sign_in.service_key (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        name text NOT NULL CONSTRAINT service_key_name_check CHECK (length(name) BETWEEN 1 AND 100),
        identity_id text NOT NULL REFERENCES sign_in.identity,
        secret_hash text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        revoked_at timestamptz
      );
      CREATE TABLE stored_file (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        path text NOT NULL UNIQUE,
        name text NOT NULL,
        content_type text NOT NULL,
        bytes bigint NOT NULL CONSTRAINT stored_file_bytes_check CHECK (bytes >= 0),
        sha256 char(64) NOT NULL,
        stored_by uuid,
        stored_at timestamptz NOT NULL
      );
      CREATE INDEX stored_file_sha256_idx ON stored_file (sha256);
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        at timestamptz NOT NULL,
        actor_id uuid,
        actor_kind text NOT NULL CONSTRAINT audit_entry_actor_kind_check
          CHECK (actor_kind IN ('person', 'service', 'system')),
        verb text NOT NULL,
        object_kind text NOT NULL,
        object_id text NOT NULL,
        facts jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_entry_object_idx ON audit_entry (object_kind, object_id, id);
      CREATE INDEX audit_entry_actor_id_idx ON audit_entry (actor_id, id);
      CREATE FUNCTION audit_entry_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'An audit entry is never changed or deleted.';
        END
      $$;
      CREATE TRIGGER audit_entry_is_kept BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION audit_entry_is_kept();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE audit_entry, stored_file;
      DROP FUNCTION audit_entry_is_kept;
      DROP SCHEMA sign_in CASCADE;
    `);
  }
}
