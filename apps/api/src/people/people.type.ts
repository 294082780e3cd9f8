import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageOf } from '../platform/paging/page.js';
import { LocaleEnum } from './locale.type.js';

export const RoleEnum = {
  OFFICER: 'officer',
  TRAINER: 'trainer',
  COORDINATOR: 'coordinator',
  ADMINISTRATOR: 'administrator',
} as const;
export const ScopeKindEnum = { GLOBAL: 'global', REGION: 'region', COUNTRY: 'country', AGENCY: 'agency' } as const;
export const AgencyKindEnum = {
  POLICE: 'police',
  CUSTOMS: 'customs',
  PROSECUTION: 'prosecution',
  REGULATOR: 'regulator',
  PRIVATE_SECTOR: 'private-sector',
} as const;
export const PersonStatusEnum = { ACTIVE: 'active', SUSPENDED: 'suspended' } as const;
registerEnumType(RoleEnum, { name: 'Role' });
registerEnumType(ScopeKindEnum, { name: 'ScopeKind' });
registerEnumType(AgencyKindEnum, { name: 'AgencyKind' });
registerEnumType(PersonStatusEnum, { name: 'PersonStatus' });

@ObjectType()
export class Region {
  @Field(() => ID) code!: string;
  @Field() name!: string;
}

@ObjectType()
export class Country {
  @Field(() => ID) code!: string;
  @Field() name!: string;
  @Field(() => Region) region!: Region;
  @Field() interpolMember!: boolean;
}

@ObjectType()
export class Agency {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => AgencyKindEnum) kind!: string;
  @Field() countryCode!: string;
}

@ObjectType()
export class RoleGrant {
  @Field(() => ID) id!: string;
  @Field(() => RoleEnum) role!: string;
  @Field(() => ScopeKindEnum) scopeKind!: string;
  @Field() scopeValue!: string;
}

@ObjectType()
export class Person {
  @Field(() => ID) id!: string;
  @Field() fullName!: string;
  @Field() email!: string;
  @Field(() => LocaleEnum) locale!: string;
  @Field() timeZone!: string;
  @Field() countryCode!: string;
  @Field(() => Agency, { nullable: true }) agency!: Agency | null;
  @Field(() => PersonStatusEnum) status!: string;
  @Field(() => [RoleGrant]) grants!: readonly RoleGrant[];
}

@ObjectType()
export class PersonPage extends pageOf(Person) {}

@ObjectType({ description: 'What the viewer may do at all; screens ask, and never work it out.' })
export class ViewerCan {
  @Field() learn!: boolean;
  @Field() author!: boolean;
  @Field() teach!: boolean;
  @Field() coordinate!: boolean;
  @Field() administer!: boolean;
}

@ObjectType()
export class Viewer {
  @Field(() => Person) person!: Person;
  @Field(() => ViewerCan) can!: ViewerCan;
}

@ObjectType()
export class EmailTaken {
  @Field() email!: string;
}

/** Its members carry their type's name. */
export const CreatePersonResult = createUnionType({
  name: 'CreatePersonResult',
  types: () => [Person, EmailTaken] as const,
  resolveType: (value: { __typename: string }) => value.__typename,
});
