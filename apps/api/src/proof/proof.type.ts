import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReceiptOnRecord } from '../assessment/attempt-records.service.js';
import { Receipt } from '../assessment/question.type.js';
import { CertificateType } from '../certification/certificate.type.js';
import { ContentKindEnum, LocaleEnum } from '../catalog/catalog.type.js';
import { EnrolmentStatusEnum } from '../learning/enrolment.type.js';
import { Requirement, Span, StripePart } from '../learning/progress.type.js';

@ObjectType({
  description:
    'One thing on record. `what`: played, present, read, seen, decided, examined, answered or result. `from` and `to`: seconds of the medium, of `present` seconds since the epoch; `at`: when, by the newest report.',
})
export class ProvenItem {
  @Field() what!: string;
  @Field() label!: string;
  @Field(() => Float, { nullable: true }) from!: number | null;
  @Field(() => Float, { nullable: true }) to!: number | null;
  @Field(() => Date, { nullable: true }) at!: Date | null;
  @Field(() => Float, { nullable: true }) share!: number | null;
}

@ObjectType({
  description:
    'A sitting of a quiz, with the receipts of its saved answers. Without `submittedAt` it is not handed in yet: `endsAt` is when its time is up.',
})
export class ProvenAttempt {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => Date) startedAt!: Date | string;
  @Field(() => Date, { nullable: true }) endsAt!: Date | string | null;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | string | null;
  @Field(() => Float, { nullable: true }) share!: number | null;
  @Field(() => Boolean, { nullable: true }) passed!: boolean | null;
  @Field(() => Int) questions!: number;
  @Field(() => [Receipt]) receipts!: readonly ReceiptOnRecord[];
}

@ObjectType({ description: 'A step of which something is on record.' })
export class ProvenStep {
  @Field(() => ID) stepId!: string;
  @Field() title!: string;
  @Field(() => ContentKindEnum) kind!: string;
  @Field() moduleTitle!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => Date, { nullable: true }) completedAt!: Date | string | null;
  @Field(() => Requirement, { nullable: true }) requirement!: Requirement | null;
  @Field(() => [Span]) spans!: readonly Span[];
  @Field(() => Int) seconds!: number;
  @Field(() => Date, { nullable: true }) firstAt!: Date | string | null;
  @Field(() => Date, { nullable: true }) updatedAt!: Date | string | null;
  @Field(() => [ProvenItem]) items!: readonly ProvenItem[];
  @Field(() => LocaleEnum, { description: 'The language of the labels.' }) itemsLocale!: string;
  @Field(() => [ProvenAttempt]) attempts!: readonly ProvenAttempt[];
}

@ObjectType({ description: 'A place in an edition, given up or not, with what is on record in it.' })
export class ProvenCourse {
  @Field(() => ID) enrolmentId!: string;
  @Field(() => EnrolmentStatusEnum) status!: string;
  @Field() title!: string;
  @Field() courseSlug!: string;
  @Field(() => Int) editionNumber!: number;
  @Field(() => Int) newestEdition!: number;
  @Field(() => Date) requestedAt!: Date | string;
  @Field(() => Date, { nullable: true }) completedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Int) seconds!: number;
  @Field(() => Int) stepsComplete!: number;
  @Field(() => Int) stepsTotal!: number;
  @Field(() => [StripePart]) stripe!: readonly StripePart[];
  @Field(() => [ProvenStep]) steps!: readonly ProvenStep[];
}

@ObjectType({ description: 'A webinar at which the server saw the officer.' })
export class ProvenAttendance {
  @Field(() => ID) webinarId!: string;
  @Field() title!: string;
  @Field(() => Date) startsAt!: Date;
  @Field(() => Int) minutes!: number;
  @Field(() => Int) presentSeconds!: number;
}

@ObjectType()
export class ProofTotals {
  @Field(() => Int) seconds!: number;
  @Field(() => Int) stepsComplete!: number;
  @Field(() => Int) coursesComplete!: number;
  @Field(() => Int) receipts!: number;
  @Field(() => Int) attendedSeconds!: number;
  @Field(() => Int) certificates!: number;
}

@ObjectType({
  description: 'All that is on record of the viewer, in every place that she ever took. Nobody else may read it.',
})
export class Proof {
  @Field(() => ProofTotals) totals!: ProofTotals;
  @Field(() => [ProvenCourse]) courses!: readonly ProvenCourse[];
  @Field(() => [ProvenAttendance]) attended!: readonly ProvenAttendance[];
  @Field(() => [CertificateType]) certificates!: readonly CertificateType[];
}
