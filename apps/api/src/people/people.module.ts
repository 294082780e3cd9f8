import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource } from '../platform/access/actor-source.js';
import { ActorsService } from './actors.service.js';
import { Agency } from './agency.entity.js';
import { CountriesService } from './countries.service.js';
import { Country } from './country.entity.js';
import { PeoplePagesService } from './people-pages.service.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleService } from './people.service.js';
import { PeopleStore } from './people.store.js';
import { Person } from './person.entity.js';
import { Region } from './region.entity.js';
import { RoleGrant } from './role-grant.entity.js';

/** Global, because sign-in below it asks for the ActorSource that only this floor can give. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Region, Country, Agency, Person, RoleGrant])],
  providers: [
    PeopleStore,
    CountriesService,
    PeopleService,
    PeoplePagesService,
    PeopleResolver,
    ActorsService,
    { provide: ActorSource, useExisting: ActorsService },
  ],
  exports: [PeopleService, PeoplePagesService, CountriesService, ActorSource],
})
export class PeopleModule {}
