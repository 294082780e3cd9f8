import { Query, Resolver } from '@nestjs/graphql';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ActorSource, type FirstAdministrator, type LiveSession } from '../access/actor-source.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { Public } from '../access/allow.js';
import { statement, Statements } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';
import { PlatformModule, type PlatformParts } from '../platform.module.js';

const officer = statement<{ id: string; country_code: string; roles: string[] }>(
  'specs-actor',
  `SELECT p.id, p.country_code, array(SELECT role FROM role_grant g WHERE g.person_id = p.id) AS roles
   FROM person p WHERE p.sign_in_id = $1 AND p.status = 'active'`,
);

const session = statement<{ signInId: string; ageSeconds: number }>(
  'specs-session',
  `SELECT identity_id AS "signInId", extract(epoch FROM now() - created_at)::float8 AS "ageSeconds" FROM sign_in.session WHERE token = $1 AND expires_at > now()`,
);

/** Persons as plain as a spec of the platform needs them. */
class PlainPersons extends ActorSource {
  constructor(private readonly statements: Statements) {
    super();
  }

  override async bySignIn(signInId: string): Promise<Actor | null> {
    const row = await this.statements.one(officer, [signInId]);
    if (!row) return null;
    const grants = row.roles.map((role) => ({ role: role as Actor['grants'][number]['role'], scope: GLOBAL }));
    return { personId: row.id, locale: 'en', country: row.country_code, agencyId: null, grants };
  }

  override async bySessionToken(token: string): Promise<LiveSession | null> {
    const live = await this.statements.one(session, [token]);
    return live ? { ...live, actor: await this.bySignIn(live.signInId) } : null;
  }

  override async anyAdministrator(tx: Tx): Promise<boolean> {
    const rows: unknown[] = await tx.query(`SELECT 1 FROM role_grant WHERE role = 'administrator'`);
    return rows.length > 0;
  }

  override async createFirstAdministrator(tx: Tx, first: FirstAdministrator): Promise<void> {
    await tx.query(`INSERT INTO region VALUES ('test', '{}') ON CONFLICT DO NOTHING`);
    await tx.query(`INSERT INTO country VALUES ($1::text, 'test', $1::text, true, 'test') ON CONFLICT DO NOTHING`, [
      first.countryCode,
    ]);
    await tx.query(
      `WITH made AS (
         INSERT INTO person (sign_in_id, email, full_name, locale, time_zone, country_code, created_at)
         VALUES ($1, lower($2), $3, $6, $4, $5, now()) RETURNING id
       )
       INSERT INTO role_grant (person_id, role, scope_kind, granted_at) SELECT id, 'administrator', 'global', now() FROM made`,
      [first.signInId, first.email, first.fullName, first.timeZone, first.countryCode, first.locale],
    );
  }
}

const GLOBAL = { kind: 'global' } as const;

/** One field, because a schema without any is none. */
@Resolver()
class WhoResolver {
  @Query(() => String, { nullable: true })
  @Public()
  who(@CurrentActor() actor: Actor | null): string | null {
    return actor?.personId ?? null;
  }
}

@Global()
@Module({
  providers: [
    WhoResolver,
    { provide: ActorSource, inject: [Statements], useFactory: (s: Statements) => new PlainPersons(s) },
  ],
  exports: [ActorSource],
})
class PlainPeopleModule {}

@Module({})
class SpecRoot {}

/** The platform with plain persons and the modules of a spec, but without any floor. */
export function platformWith(parts: PlatformParts, ...modules: NonNullable<DynamicModule['imports']>): DynamicModule {
  return { module: SpecRoot, imports: [PlatformModule.with(parts), PlainPeopleModule, ...modules] };
}
