import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Accommodation, GrantAccommodationInput } from '../assessment/accommodation.type.js';
import { LocaleEnum, type Locale } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { CoordinationService } from './coordination.service.js';
import { DeskService } from './desk.service.js';
import {
  CertificationTargetType,
  DecideEnrolmentResult,
  DeskFigures,
  DeskFilter,
  DeskOfficerDetail,
  DeskOfficerPage,
  DeskRequestPage,
  DeskRow,
  DeskScope,
  SetTargetInput,
} from './desk.type.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;
const firstArg = { name: 'first', type: () => Int, defaultValue: 50 } as const;
const afterArg = { name: 'after', type: () => String, nullable: true } as const;

@Resolver()
export class CoordinationResolver {
  constructor(
    private readonly desk: DeskService,
    private readonly coordination: CoordinationService,
  ) {}

  @Allow('coordinate')
  @Query(() => DeskScope)
  deskScope(@CurrentActor() actor: Actor, @Args(localeArg) locale: Locale): Promise<DeskScope> {
    return this.desk.scope(actor, locale);
  }

  @Allow('coordinate')
  @Query(() => DeskFigures)
  deskFigures(@CurrentActor() actor: Actor, @Args('filter') filter: DeskFilter): Promise<DeskFigures> {
    return this.desk.figures(actor, filter);
  }

  @Allow('coordinate')
  @Query(() => [DeskRow])
  deskCountries(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: DeskFilter,
    @Args(localeArg) locale: Locale,
  ): Promise<DeskRow[]> {
    return this.desk.countries(actor, filter, locale);
  }

  @Allow('coordinate')
  @Query(() => [DeskRow])
  deskAgencies(@CurrentActor() actor: Actor, @Args('filter') filter: DeskFilter): Promise<DeskRow[]> {
    return this.desk.agencies(actor, filter);
  }

  @Allow('coordinate')
  @Query(() => DeskOfficerPage)
  deskOfficers(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: DeskFilter,
    @Args(firstArg) first: number,
    @Args(afterArg) after: string | null,
  ): Promise<DeskOfficerPage> {
    return this.desk.officers(actor, filter, { first, after });
  }

  @Allow('coordinate')
  @Query(() => DeskOfficerDetail)
  deskOfficer(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args(localeArg) locale: Locale,
  ): Promise<DeskOfficerDetail> {
    return this.desk.officer(actor, personId, locale);
  }

  @Allow('coordinate')
  @Query(() => DeskRequestPage)
  deskRequests(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: DeskFilter,
    @Args(localeArg) locale: Locale,
    @Args(firstArg) first: number,
    @Args(afterArg) after: string | null,
  ): Promise<DeskRequestPage> {
    return this.desk.requests(actor, filter, locale, { first, after });
  }

  @Allow('coordinate')
  @Query(() => Accommodation, { nullable: true, description: 'What an officer of the desk is granted in every exam.' })
  deskAccommodation(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Accommodation | null> {
    return this.coordination.accommodationOf(actor, personId);
  }

  @Allow('coordinate')
  @Mutation(() => Accommodation)
  grantAccommodation(
    @CurrentActor() actor: Actor,
    @Args('input') input: GrantAccommodationInput,
  ): Promise<Accommodation> {
    return this.coordination.grantAccommodation(actor, input);
  }

  @Allow('coordinate')
  @Mutation(() => DecideEnrolmentResult)
  decideEnrolment(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('approve') approve: boolean,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
  ): Promise<typeof DecideEnrolmentResult> {
    return this.coordination.decideEnrolment(actor, { enrolmentId, approve, reason });
  }

  @Allow('coordinate')
  @Mutation(() => CertificationTargetType)
  setTarget(@CurrentActor() actor: Actor, @Args('input') input: SetTargetInput): Promise<CertificationTargetType> {
    return this.coordination.setTarget(actor, input);
  }
}
