import { shareOf } from '@provost/domain';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CertificateType } from '../certification/certificate.type.js';
import { EnrolmentType } from '../learning/enrolment.type.js';
import { EnrolmentStatusEnum } from '../learning/enrolment.type.js';
import { HomeEnrolment } from '../learning/pages.type.js';
import { Agency, Country, Person, Region } from '../people/people.type.js';
import { textIn } from '../platform/graphql/scalars.js';
import { pageOf } from '../platform/paging/page.js';
import type { GroupRow, RequestRow } from './coordination.store.js';
import type { DeskFilter as Filter } from './desk.statements.js';

export const DeskCertificateStatusEnum = {
  CERTIFIED: 'certified',
  EXPIRING: 'expiring',
  LAPSED: 'lapsed',
  IN_PROGRESS: 'in-progress',
  NOT_STARTED: 'not-started',
} as const;
registerEnumType(DeskCertificateStatusEnum, { name: 'DeskCertificateStatus' });

@InputType({ description: 'One filter drives screen, chart and export.' })
export class DeskFilter implements Filter {
  @Field(() => String, { nullable: true }) regionCode?: string | null;
  @Field(() => String, { nullable: true }) countryCode?: string | null;
  @Field(() => ID, { nullable: true }) agencyId?: string | null;
  @Field(() => String, { nullable: true }) curriculumSlug?: string | null;
  @Field(() => DeskCertificateStatusEnum, { nullable: true }) certificateStatus?: string | null;
  @Field(() => String, { nullable: true }) text?: string | null;
}

@ObjectType()
export class DeskFigures {
  @Field(() => Int) officers!: number;
  @Field(() => Int) enrolled!: number;
  @Field(() => Int) inProgress!: number;
  @Field(() => Int) certified!: number;
  @Field(() => Int) expiringSoon!: number;
  @Field(() => Int) lapsed!: number;
  @Field(() => Int) awaitingDecision!: number;
  @Field(() => Int) certifiedSinceThreeMonths!: number;
  @Field(() => Date) asOf!: Date;
}

@ObjectType()
export class DeskRow {
  @Field(() => ID) key!: string;
  @Field() label!: string;
  @Field() countryCode!: string;
  @Field(() => Int) officers!: number;
  @Field(() => Int) enrolled!: number;
  @Field(() => Int) completed!: number;
  @Field(() => Int) certified!: number;
  @Field(() => Int) expiringSoon!: number;
  @Field(() => Float) share!: number;
  @Field(() => Float, { nullable: true }) target!: number | null;
}

@ObjectType()
export class DeskOfficer {
  @Field(() => ID) personId!: string;
  @Field() fullName!: string;
  @Field() email!: string;
  @Field() countryCode!: string;
  @Field(() => String, { nullable: true }) agencyName!: string | null;
  @Field(() => Int) enrolled!: number;
  @Field(() => Float) share!: number;
  @Field(() => Date, { nullable: true }) lastActiveAt!: Date | null;
  @Field(() => DeskCertificateStatusEnum) certificateStatus!: string;
  @Field(() => Date, { nullable: true }) certificateExpiresAt!: Date | null;
}

@ObjectType()
export class DeskOfficerPage extends pageOf(DeskOfficer) {}

@ObjectType()
export class DeskRequest {
  @Field(() => ID) enrolmentId!: string;
  @Field(() => ID) personId!: string;
  @Field() fullName!: string;
  @Field() email!: string;
  @Field() countryCode!: string;
  @Field(() => String, { nullable: true }) agencyName!: string | null;
  @Field() courseTitle!: string;
  @Field(() => Date) requestedAt!: Date;
}

@ObjectType()
export class DeskRequestPage extends pageOf(DeskRequest) {}

@ObjectType()
export class DeskCurriculum {
  @Field() slug!: string;
  @Field() title!: string;
}

@ObjectType()
export class DeskScope {
  @Field() everyone!: boolean;
  @Field(() => [Region]) regions!: readonly Region[];
  @Field(() => [Country]) countries!: readonly Country[];
  @Field(() => [Agency]) agencies!: readonly Agency[];
  @Field(() => [DeskCurriculum]) curricula!: readonly DeskCurriculum[];
}

@ObjectType()
export class DeskOfficerDetail {
  @Field(() => Person) person!: Person;
  @Field() countryName!: string;
  @Field(() => [HomeEnrolment]) enrolments!: readonly HomeEnrolment[];
  @Field(() => [CertificateType]) certificates!: readonly CertificateType[];
}

@ObjectType()
export class AlreadyDecided {
  @Field(() => EnrolmentStatusEnum) status!: string;
}

export const DecideEnrolmentResult = createUnionType({
  name: 'DecideEnrolmentResult',
  types: () => [EnrolmentType, AlreadyDecided] as const,
  resolveType: (value: object) => ('id' in value ? EnrolmentType : AlreadyDecided),
});

@InputType()
export class SetTargetInput {
  @Field() countryCode!: string;
  @Field() curriculumSlug!: string;
  @Field(() => Float) share!: number;
  @Field() dueOn!: string;
}

@ObjectType('CertificationTarget')
export class CertificationTargetType {
  @Field() countryCode!: string;
  @Field() curriculumSlug!: string;
  @Field(() => Float) share!: number;
  @Field() dueOn!: string;
}

export const toDeskRow = (row: GroupRow, label = row.label): DeskRow => ({
  ...row,
  label,
  share: shareOf(row.certified, row.officers),
});

export const toDeskRequest = ({ title, ...row }: RequestRow, locale: string): DeskRequest => ({
  ...row,
  courseTitle: textIn(title, locale, 'en'),
});
