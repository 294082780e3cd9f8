import type { Role } from '@provost/domain';
import { Field, ID, InputType } from '@nestjs/graphql';
import type { Locale } from '../platform/access/actor.js';
import type { AgencyKind } from './agency.entity.js';
import { LocaleEnum } from './locale.type.js';
import { AgencyKindEnum, RoleEnum, ScopeKindEnum } from './people.type.js';
import type { ScopeKind } from './role-grant.entity.js';

@InputType()
export class UpdateMyAccountInput {
  @Field(() => String, { nullable: true }) fullName?: string | null;
  @Field(() => LocaleEnum, { nullable: true }) locale?: Locale | null;
  @Field(() => String, { nullable: true }) timeZone?: string | null;
}

@InputType()
export class CreatePersonInput {
  @Field() fullName!: string;
  @Field() email!: string;
  @Field() password!: string;
  @Field(() => LocaleEnum) locale!: Locale;
  @Field() timeZone!: string;
  @Field() countryCode!: string;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => ScopeKindEnum) scopeKind!: ScopeKind;
  @Field() scopeValue!: string;
}

@InputType()
export class CreateAgencyInput {
  @Field() countryCode!: string;
  @Field() name!: string;
  @Field(() => AgencyKindEnum) kind!: AgencyKind;
  @Field(() => [String]) emailDomains!: string[];
}

@InputType()
export class PersonFilter {
  @Field(() => String, { nullable: true }) countryCode?: string | null;
  @Field(() => RoleEnum, { nullable: true }) role?: Role | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}
