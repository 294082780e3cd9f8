import { mayEver, scopeOf } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import { Refusal } from '../platform/errors/refusal.js';
import { pageFrom, sliceOf, type Page, type PageRequest } from '../platform/paging/page.js';
import { PeopleStore, type PersonRow, type PersonsAsked } from './people.store.js';
import type { Agency, Person, Viewer } from './people.type.js';

/** Reads about persons and agencies. */
@Injectable()
export class PeoplePagesService {
  constructor(private readonly store: PeopleStore) {}

  /** Who looks, and what she may do at all; null for a visitor. */
  async viewer(actor: Actor | null): Promise<Viewer | null> {
    const person = actor && (await this.store.person(actor.personId));
    if (!actor || !person) return null;
    const may = (permission: Parameters<typeof mayEver>[1]) => mayEver(actor.grants, permission);
    const [learn, author, teach] = [may('learn'), may('author'), may('teach')];
    return { person, can: { learn, author, teach, coordinate: may('coordinate'), administer: may('administer') } };
  }

  /** The persons whom the actor administers, by name. */
  async persons(actor: Actor, asked: PersonsAsked, request: PageRequest): Promise<Page<Person>> {
    const slice = sliceOf(request);
    if (slice.after && (slice.after.length !== 2 || !isUuid(slice.after[1] ?? ''))) {
      throw new Refusal('BAD_INPUT', { field: 'after' });
    }
    const scope = scopeOf(actor.grants, 'administer');
    const [rows, total] = await Promise.all([this.store.page(scope, asked, slice), this.store.count(scope, asked)]);
    return pageFrom(
      rows,
      slice,
      total,
      ({ fullName, id }) => [fullName, id],
      (row): Person => row,
    );
  }

  /** A person by id, with her place; null when there is none. Whether she may be seen is the caller's to check. */
  person(id: string, tx?: Tx): Promise<PersonRow | null> {
    return this.store.person(id, tx);
  }

  /** The agencies of a country, by name. */
  agenciesOf(countryCode: string): Promise<Agency[]> {
    return this.store.agenciesOf(countryCode);
  }
}
