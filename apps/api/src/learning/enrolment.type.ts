import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Enrolment } from './enrolment.entity.js';

export const EnrolmentStatusEnum = {
  REQUESTED: 'requested',
  APPROVED: 'approved',
  ACTIVE: 'active',
  COMPLETED: 'completed',
  WITHDRAWN: 'withdrawn',
  REFUSED: 'refused',
} as const;
registerEnumType(EnrolmentStatusEnum, { name: 'EnrolmentStatus' });

@ObjectType('Enrolment')
export class EnrolmentType {
  @Field(() => ID) id!: string;
  @Field(() => EnrolmentStatusEnum) status!: string;
  @Field(() => ID) courseId!: string;
  @Field(() => ID) editionId!: string;
  @Field(() => Date) requestedAt!: Date;
  @Field(() => Date, { nullable: true }) completedAt!: Date | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType()
export class AlreadyEnrolled {
  @Field(() => ID) enrolmentId!: string;
}

export const EnrolResult = createUnionType({
  name: 'EnrolResult',
  types: () => [EnrolmentType, AlreadyEnrolled] as const,
  resolveType: (value: object) => ('enrolmentId' in value ? AlreadyEnrolled : EnrolmentType),
});

/** The columns of an enrolment that its officer, and whoever decides on it, may see. */
export const toEnrolment = (enrolment: Enrolment): EnrolmentType => ({
  id: enrolment.id,
  status: enrolment.status,
  courseId: enrolment.courseId,
  editionId: enrolment.editionId,
  requestedAt: enrolment.requestedAt,
  completedAt: enrolment.completedAt,
  reason: enrolment.reason,
});

export const toEnrolResult = (answer: { enrolment: Enrolment; isNew: boolean }): EnrolmentType | AlreadyEnrolled =>
  answer.isNew ? toEnrolment(answer.enrolment) : { enrolmentId: answer.enrolment.id };
