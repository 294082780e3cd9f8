import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { CountriesService } from './countries.service.js';
import { LocaleEnum } from './locale.type.js';
import { CreateAgencyInput, CreatePersonInput, PersonFilter, UpdateMyAccountInput } from './people.input.js';
import { PeoplePagesService } from './people-pages.service.js';
import { PeopleService } from './people.service.js';
import { Agency, Country, CreatePersonResult, Person, PersonPage, Region, Viewer } from './people.type.js';

/** Who is who, and where. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly pages: PeoplePagesService,
    private readonly places: CountriesService,
  ) {}

  @Public()
  @Query(() => Viewer, { nullable: true })
  viewer(@CurrentActor() actor: Actor | null) {
    return this.pages.viewer(actor);
  }

  @Public()
  @Query(() => [Region])
  regions(@Args('locale', { type: () => LocaleEnum }) locale: string) {
    return this.places.regions(locale);
  }

  @Public()
  @Query(() => [Country])
  countries(@Args('locale', { type: () => LocaleEnum }) locale: string) {
    return this.places.countries(locale);
  }

  @Allow('self')
  @Query(() => [Agency])
  agencies(@Args('countryCode') countryCode: string) {
    return this.pages.agenciesOf(countryCode);
  }

  @Allow('administer')
  @Query(() => PersonPage)
  persons(
    @CurrentActor() actor: Actor,
    @Args('filter') filter: PersonFilter,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.pages.persons(actor, filter, { first, after });
  }

  @Allow('self')
  @Mutation(() => Person)
  updateMyAccount(@CurrentActor() actor: Actor, @Args('input') input: UpdateMyAccountInput) {
    return this.people.updateAccount(actor, input);
  }

  @Allow('administer')
  @Mutation(() => CreatePersonResult)
  async createPerson(@CurrentActor() actor: Actor, @Args('input') input: CreatePersonInput) {
    return createdPerson(input, await this.people.createPerson(actor, input));
  }

  @Allow('administer')
  @Mutation(() => Agency)
  createAgency(@CurrentActor() actor: Actor, @Args('input') input: CreateAgencyInput) {
    return this.people.createAgency(actor, input);
  }

  @Allow('administer')
  @Mutation(() => Person)
  suspendPerson(@CurrentActor() actor: Actor, @Args('personId', { type: () => ID }) personId: string) {
    return this.people.suspend(actor, personId);
  }

  @Allow('administer')
  @Mutation(() => Person)
  reinstatePerson(@CurrentActor() actor: Actor, @Args('personId', { type: () => ID }) personId: string) {
    return this.people.reinstate(actor, personId);
  }
}

/** The union's member: the person, or that her e-mail is taken. */
function createdPerson({ email }: CreatePersonInput, person: Person | null): object {
  return person ? { ...person, __typename: 'Person' } : { __typename: 'EmailTaken', email };
}
