import { isTimeZone, scopeOf, type Scope } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { isStorable } from '../platform/database/storable.js';
import { Refusal } from '../platform/errors/refusal.js';
import { Credentials } from '../platform/sign-in/credentials.service.js';
import type { CreateAgencyInput, CreatePersonInput, UpdateMyAccountInput } from './people.input.js';
import { mayAdminister, mayDispose, type Place, type Reach } from './people.policy.js';
import { PeopleStore, type PersonRow } from './people.store.js';
import type { Agency } from './people.type.js';
import type { PersonStatus } from './person.entity.js';
import type { ScopeKind } from './role-grant.entity.js';

const fullNameShape = z.string().refine(isStorable).trim().normalize().min(1).max(200);
const domainShape = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/);

/** The verbs about persons and agencies. Each is one transaction, and each leaves a line in the audit trail. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: PeopleStore,
    private readonly credentials: Credentials,
    private readonly audit: Audit,
  ) {}

  /** Changes what a person says about herself; fields left out stay. Certificates keep the name they were issued in. */
  async updateAccount(actor: Actor, input: UpdateMyAccountInput): Promise<PersonRow> {
    const { locale } = input;
    const changes = {
      ...(input.fullName != null && { fullName: checked('fullName', fullNameShape, input.fullName) }),
      ...(locale != null && { locale }),
      ...(input.timeZone != null && { timeZone: zone(input.timeZone) }),
    };
    return this.unitOfWork.run(async (tx) => {
      const before = await this.lock(tx, actor.personId);
      await this.store.update(tx, actor.personId, changes);
      const renamed = changes.fullName !== undefined && changes.fullName !== before.fullName;
      const facts = { changed: Object.keys(changes), ...(renamed && { formerName: before.fullName }) };
      await this.record(tx, actor, 'people.update-account', actor.personId, facts);
      return this.lock(tx, actor.personId);
    });
  }

  /**
   * Makes a person who can sign in, with one role; null where the e-mail is taken. Refuses BAD_INPUT for a field that
   * cannot be, and NOT_ALLOWED where she or her role lies beyond what the actor administers.
   */
  async createPerson(actor: Actor, input: CreatePersonInput): Promise<PersonRow | null> {
    const fullName = checked('fullName', fullNameShape, input.fullName);
    const email = checked('email', z.email().max(320), input.email.trim()).toLowerCase();
    const timeZone = zone(input.timeZone);
    const passwordHash = await this.credentials.hash(input.password);
    const scope = scopeOf(actor.grants, 'administer');
    return this.unitOfWork.run(async (tx) => {
      const place = await this.placeOf(tx, input);
      const reach = await this.reachOf(tx, input.scopeKind, input.scopeValue);
      if (!reach) throw new Refusal('BAD_INPUT', { field: 'scopeValue' });
      if (!mayAdminister(scope, place) || !mayDispose(scope, reach)) throw new Refusal('NOT_ALLOWED');
      if (await this.credentials.isTaken(tx, email)) return null;
      const signIns = await this.credentials.createMany(tx, [{ email, name: fullName, passwordHash }]);
      const createdAt = this.clock.now();
      const { locale, role, scopeKind, scopeValue } = input;
      const personId = await this.store.insertPerson(tx, {
        ...{ signInId: signIns.get(email) ?? null, email, fullName, locale, timeZone, createdAt },
        ...{ countryCode: place.country, agencyId: place.agencyId },
      });
      if (personId === undefined) throw new Refusal('CONFLICT', { field: 'email' });
      const granted = { grantedAt: createdAt, grantedBy: actor.personId };
      await this.store.insertGrant(tx, { personId, role, scopeKind, scopeValue, ...granted });
      await this.record(tx, actor, 'people.create-person', personId, { role, scopeKind, scopeValue });
      return this.lock(tx, personId);
    });
  }

  /** Makes an agency. Refuses BAD_INPUT for a country that does not exist, CONFLICT for a name that the country has. */
  createAgency(actor: Actor, input: CreateAgencyInput): Promise<Agency> {
    const name = checked('name', fullNameShape, input.name);
    const emailDomains = checked('emailDomains', z.array(domainShape).max(50), input.emailDomains);
    const { countryCode, kind } = input;
    return this.unitOfWork.run(async (tx) => {
      const place = await this.store.placeOfCountry(tx, countryCode);
      if (!place) throw new Refusal('BAD_INPUT', { field: 'countryCode' });
      const country: Reach = { kind: 'country', place };
      if (!mayDispose(scopeOf(actor.grants, 'administer'), country)) throw new Refusal('NOT_ALLOWED');
      const id = await this.store.insertAgency(tx, { countryCode, name, kind, emailDomains });
      if (id === undefined) throw new Refusal('CONFLICT', { field: 'name' });
      await this.audit.record(tx, actor, { verb: 'people.create-agency', object: { kind: 'agency', id } });
      return { id, name, kind, countryCode };
    });
  }

  /** Shuts a person out, on every device; what she did stays. Refuses CONFLICT to those who would shut out themselves. */
  suspend(actor: Actor, personId: string): Promise<PersonRow> {
    if (personId === actor.personId) return Promise.reject(new Refusal('CONFLICT', { field: 'personId' }));
    return this.setStatus(actor, personId, 'suspended', 'people.suspend-person');
  }

  /** Lets a suspended person in again. */
  reinstate(actor: Actor, personId: string): Promise<PersonRow> {
    return this.setStatus(actor, personId, 'active', 'people.reinstate-person');
  }

  private async setStatus(actor: Actor, id: string, status: PersonStatus, verb: string): Promise<PersonRow> {
    const scope = scopeOf(actor.grants, 'administer');
    return this.unitOfWork.run(async (tx) => {
      const before = await this.store.lock(tx, id);
      if (!before || !mayAdminister(scope, before.place)) throw new Refusal('NOT_FOUND');
      if (!(await this.mayDisposeOf(tx, scope, before))) throw new Refusal('NOT_ALLOWED');
      if (before.status === status) return before;
      await this.store.update(tx, id, { status });
      if (status === 'suspended' && before.signInId) await this.credentials.endSessions(tx, before.signInId);
      await this.record(tx, actor, verb, id, {});
      return this.lock(tx, id);
    });
  }

  /** Nobody is shut out by somebody whose reach is less than hers. */
  private async mayDisposeOf(tx: Tx, scope: Scope, person: PersonRow): Promise<boolean> {
    for (const { scopeKind, scopeValue } of person.grants) {
      const reach = await this.reachOf(tx, scopeKind as ScopeKind, scopeValue);
      if (!mayDispose(scope, reach ?? { kind: 'global', place: null })) return false;
    }
    return true;
  }

  private async placeOf(tx: Tx, input: CreatePersonInput): Promise<Place> {
    const country = await this.store.placeOfCountry(tx, input.countryCode);
    if (!country) throw new Refusal('BAD_INPUT', { field: 'countryCode' });
    if (!input.agencyId) return country;
    const agency = await this.store.placeOfAgency(tx, input.agencyId);
    if (agency?.country !== country.country) throw new Refusal('BAD_INPUT', { field: 'agencyId' });
    return agency;
  }

  /** What a role of this scope reaches; null where the scope names nothing that exists. */
  private async reachOf(tx: Tx, kind: ScopeKind, value: string): Promise<Reach | null> {
    if (kind === 'global') return value === '' ? { kind, place: null } : null;
    if (kind === 'region') {
      const isRegion = await this.store.isRegion(tx, value);
      return isRegion ? { kind, place: { region: value, country: '', agencyId: null } } : null;
    }
    const place = await (kind === 'country'
      ? this.store.placeOfCountry(tx, value)
      : this.store.placeOfAgency(tx, value));
    return place ? { kind, place } : null;
  }

  private async lock(tx: Tx, personId: string): Promise<PersonRow> {
    const person = await this.store.lock(tx, personId);
    if (!person) throw new Refusal('NOT_FOUND');
    return person;
  }

  private record(tx: Tx, actor: Actor, verb: string, id: string, facts: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, actor, { verb, object: { kind: 'person', id }, facts });
  }
}

/** Refuses BAD_INPUT, naming the field, for a value that has not the shape. */
function checked<T>(field: string, shape: z.ZodType<T>, value: unknown): T {
  const read = shape.safeParse(value);
  if (!read.success) throw new Refusal('BAD_INPUT', { field });
  return read.data;
}

function zone(name: string): string {
  if (!isTimeZone(name)) throw new Refusal('BAD_INPUT', { field: 'timeZone' });
  return name;
}
