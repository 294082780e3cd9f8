import { Injectable } from '@nestjs/common';
import { CertificationService } from '../certification/certification.service.js';
import { LearningPagesService } from '../learning/learning-pages.service.js';
import { CountriesService } from '../people/countries.service.js';
import type { Locale } from '../people/locale.type.js';
import { PeoplePagesService } from '../people/people-pages.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { Refusal } from '../platform/errors/refusal.js';
import { textIn } from '../platform/graphql/scalars.js';
import { pageFrom, sliceOf, type Page, type PageRequest } from '../platform/paging/page.js';
import { deskScopeOf, isOnDesk } from './coordination.policy.js';
import { CoordinationStore, type OfficerRow } from './coordination.store.js';
import type { DeskFilter } from './desk.statements.js';
import {
  toDeskRequest,
  toDeskRow,
  type DeskFigures,
  type DeskOfficerDetail,
  type DeskRequest,
  type DeskRow,
  type DeskScope,
} from './desk.type.js';

/** How many officers one part of an export holds. */
const EXPORT_PART = 1000;

/** The country desk: figures, tables and lists, all from one filter within the actor's scope. Reads only. */
@Injectable()
export class DeskService {
  constructor(
    private readonly store: CoordinationStore,
    private readonly clock: Clock,
    private readonly people: PeoplePagesService,
    private readonly places: CountriesService,
    private readonly learning: LearningPagesService,
    private readonly certification: CertificationService,
  ) {}

  /** What the actor may choose among in the filter. */
  async scope(actor: Actor, locale: Locale): Promise<DeskScope> {
    const scope = deskScopeOf(actor);
    const [inScope, agencies, curricula] = await Promise.all([
      this.store.scopeCountries(scope),
      this.store.scopeAgencies(scope),
      this.store.curricula(),
    ]);
    const codes = new Set(inScope.map(({ code }) => code));
    const regionCodes = new Set(inScope.map(({ regionCode }) => regionCode));
    return {
      everyone: scope.everyone,
      regions: this.places.regions(locale).filter(({ code }) => regionCodes.has(code)),
      countries: this.places.countries(locale).filter(({ code }) => codes.has(code)),
      agencies,
      curricula: curricula.map(({ slug, title }) => ({ slug, title: textIn(title, locale, 'en') })),
    };
  }

  async figures(actor: Actor, filter: DeskFilter): Promise<DeskFigures> {
    const now = this.clock.now();
    const scope = deskScopeOf(actor);
    const [figures, awaitingDecision] = await Promise.all([
      this.store.figures(scope, filter, now),
      this.store.requestCount(scope, filter, now),
    ]);
    if (!figures) throw new Error('the figures are one row');
    return { ...figures, awaitingDecision, asOf: now };
  }

  async countries(actor: Actor, filter: DeskFilter, locale: Locale): Promise<DeskRow[]> {
    const rows = await this.store.countries(deskScopeOf(actor), filter, this.clock.now());
    return rows.map((row) => toDeskRow(row, this.places.nameOf(row.countryCode, locale)));
  }

  async agencies(actor: Actor, filter: DeskFilter): Promise<DeskRow[]> {
    return (await this.store.agencies(deskScopeOf(actor), filter, this.clock.now())).map((row) => toDeskRow(row));
  }

  async officers(actor: Actor, filter: DeskFilter, request: PageRequest): Promise<Page<OfficerRow>> {
    const now = this.clock.now();
    const scope = deskScopeOf(actor);
    const slice = sliceOf(request);
    const { rows, total } = await this.store.officers(scope, filter, now, slice.after, slice.limit + 1);
    return pageFrom(rows, slice, total, keyOfOfficer, (row) => row);
  }

  /** Every officer of the same filter, in parts: what the export writes is what the screen pages through. */
  async *everyOfficer(actor: Actor, filter: DeskFilter): AsyncGenerator<OfficerRow[]> {
    const now = this.clock.now();
    const scope = deskScopeOf(actor);
    let after: readonly string[] | null = null;
    for (;;) {
      const { rows }: { rows: OfficerRow[] } = await this.store.officers(scope, filter, now, after, EXPORT_PART);
      if (rows.length > 0 || after === null) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < EXPORT_PART) return;
      after = keyOfOfficer(last);
    }
  }

  async officer(actor: Actor, personId: string, locale: Locale): Promise<DeskOfficerDetail> {
    const placed = await this.store.placed(personId);
    if (!placed || !isOnDesk(actor, placed)) throw new Refusal('NOT_FOUND');
    const [person, enrolments, certificates] = await Promise.all([
      this.people.person(personId),
      this.learning.enrolmentsOf(personId, locale),
      this.certification.certificatesOf(personId, locale),
    ]);
    if (!person) throw new Refusal('NOT_FOUND');
    const countryName = this.places.nameOf(placed.country, locale);
    return { person, countryName, enrolments, certificates };
  }

  async requests(actor: Actor, filter: DeskFilter, locale: Locale, request: PageRequest): Promise<Page<DeskRequest>> {
    const now = this.clock.now();
    const scope = deskScopeOf(actor);
    const slice = sliceOf(request);
    const [rows, total] = await Promise.all([
      this.store.requests(scope, filter, now, slice.after, slice.limit + 1),
      this.store.requestCount(scope, filter, now),
    ]);
    const keyOf = (row: { requestedAt: Date; enrolmentId: string }) => [row.requestedAt.toISOString(), row.enrolmentId];
    return pageFrom(rows, slice, total, keyOf, (row) => toDeskRequest(row, locale));
  }
}

const keyOfOfficer = ({ fullName, personId }: OfficerRow): string[] => [fullName, personId];
