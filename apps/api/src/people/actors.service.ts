import { Injectable } from '@nestjs/common';
import { ActorSource, type FirstAdministrator, type LiveSession } from '../platform/access/actor-source.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { PeopleStore } from './people.store.js';

/** Says who a sign-in is. A suspended person is nobody. */
@Injectable()
export class ActorsService extends ActorSource {
  constructor(
    private readonly store: PeopleStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override bySignIn(signInId: string): Promise<Actor | null> {
    return this.store.actorOfSignIn(signInId);
  }

  override bySessionToken(token: string): Promise<LiveSession | null> {
    return this.store.liveSession(token);
  }

  override anyAdministrator(tx: Tx): Promise<boolean> {
    return this.store.anyAdministrator(tx);
  }

  /** Refuses BAD_INPUT for a country that does not exist, and CONFLICT for an e-mail that somebody has. */
  override async createFirstAdministrator(tx: Tx, first: FirstAdministrator): Promise<void> {
    const { signInId, fullName, locale, timeZone, countryCode } = first;
    if (!(await this.store.placeOfCountry(tx, countryCode))) throw new Refusal('BAD_INPUT', { field: 'countryCode' });
    const createdAt = this.clock.now();
    const email = first.email.toLowerCase();
    const place = { countryCode, agencyId: null };
    const person = { signInId, email, fullName, locale, timeZone, ...place, createdAt };
    const personId = await this.store.insertPerson(tx, person);
    if (personId === undefined) throw new Refusal('CONFLICT', { field: 'email' });
    await this.store.insertGrant(tx, {
      ...{ personId, role: 'administrator', scopeKind: 'global', scopeValue: '' },
      ...{ grantedAt: createdAt, grantedBy: null },
    });
  }
}
