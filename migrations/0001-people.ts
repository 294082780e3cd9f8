// Who exists: regions and countries as data with a source, agencies of a country, persons, and the roles granted to them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000001 implements MigrationInterface {
  name = 'People1764000000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE region (
        code text PRIMARY KEY,
        names jsonb NOT NULL
      );
      CREATE TABLE country (
        code char(2) PRIMARY KEY,
        region_code text NOT NULL REFERENCES region,
        name text NOT NULL,
        interpol_member boolean NOT NULL,
        source text NOT NULL
      );
      CREATE INDEX country_region_code_idx ON country (region_code);
      CREATE TABLE agency (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        country_code char(2) NOT NULL REFERENCES country,
        name text NOT NULL,
        kind text NOT NULL CONSTRAINT agency_kind_check
          CHECK (kind IN ('police', 'customs', 'prosecution', 'regulator', 'private-sector')),
        email_domains text[] NOT NULL DEFAULT '{}',
        UNIQUE (country_code, name)
      );
      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        sign_in_id text UNIQUE,
        email text NOT NULL UNIQUE,
        full_name text NOT NULL CONSTRAINT person_full_name_check CHECK (length(full_name) BETWEEN 1 AND 200),
        locale text NOT NULL CONSTRAINT person_locale_check CHECK (locale IN ('ar', 'en', 'fr', 'es')),
        time_zone text NOT NULL,
        country_code char(2) NOT NULL REFERENCES country,
        agency_id uuid REFERENCES agency,
        status text NOT NULL DEFAULT 'active' CONSTRAINT person_status_check CHECK (status IN ('active', 'suspended')),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX person_country_code_idx ON person (country_code, id);
      CREATE INDEX person_agency_id_idx ON person (agency_id);
      CREATE TABLE role_grant (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL CONSTRAINT role_grant_role_check
          CHECK (role IN ('officer', 'trainer', 'coordinator', 'administrator')),
        scope_kind text NOT NULL CONSTRAINT role_grant_scope_kind_check
          CHECK (scope_kind IN ('global', 'region', 'country', 'agency')),
        scope_value text NOT NULL DEFAULT '',
        granted_at timestamptz NOT NULL,
        granted_by uuid,
        CONSTRAINT role_grant_scope_check CHECK ((scope_kind = 'global') = (scope_value = '')),
        UNIQUE (person_id, role, scope_kind, scope_value)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE role_grant, person, agency, country, region;`);
  }
}
