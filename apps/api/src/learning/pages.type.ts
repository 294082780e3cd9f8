import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { ContentKindEnum, LocaleEnum, StepContent } from '../catalog/catalog.type.js';
import { Json } from '../platform/graphql/scalars.js';
import { EnrolmentStatusEnum } from './enrolment.type.js';
import { ResumePoint, StepProgress, StripePart } from './progress.type.js';

@ObjectType()
export class HomeEnrolment {
  @Field(() => ID) id!: string;
  @Field(() => EnrolmentStatusEnum) status!: string;
  @Field() courseSlug!: string;
  @Field() title!: string;
  @Field(() => [LocaleEnum]) locales!: readonly string[];
  @Field(() => Int) modulesTotal!: number;
  @Field(() => Int) modulesDone!: number;
  @Field(() => Int) secondsRecorded!: number;
  @Field(() => [StripePart]) stripe!: readonly StripePart[];
  @Field(() => ResumePoint, { nullable: true }) resume!: ResumePoint | null;
  @Field(() => Date, { nullable: true }) completedAt!: Date | string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

/** An officer's home. Every floor adds what it knows of her (enrolments, webinars coming up, certificates), all at once. */
@ObjectType()
export class Home {
  /** The language asked for. */
  locale!: string;
}

@ObjectType({ description: 'A step that fits into the minutes that an officer has.' })
export class FittingPiece {
  @Field(() => ID) enrolmentId!: string;
  @Field(() => ID) stepId!: string;
  @Field(() => ContentKindEnum) kind!: string;
  @Field() title!: string;
  @Field() courseTitle!: string;
  @Field() moduleTitle!: string;
  @Field(() => Int, { description: 'What is left of it.' }) minutes!: number;
  @Field() begun!: boolean;
  @Field() completesModule!: boolean;
}

@ObjectType()
export class CourseStep {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => ContentKindEnum) kind!: string;
  @Field() title!: string;
  @Field(() => Int) minutes!: number;
  @Field() required!: boolean;
  @Field(() => StepProgress) progress!: StepProgress;
}

@ObjectType()
export class CourseModule {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => [CourseStep]) steps!: readonly CourseStep[];
}

@ObjectType({ description: "An officer's view of her course: every step with what is recorded." })
export class CoursePage {
  @Field(() => ID) id!: string;
  @Field(() => EnrolmentStatusEnum) status!: string;
  @Field() courseSlug!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => Int) editionNumber!: number;
  @Field(() => Int, { nullable: true }) newerEdition!: number | null;
  @Field(() => [CourseModule]) modules!: readonly CourseModule[];
  @Field(() => [StripePart]) stripe!: readonly StripePart[];
  @Field(() => ResumePoint, { nullable: true }) resume!: ResumePoint | null;
  @Field(() => Int) secondsRecorded!: number;
  @Field(() => Date, { nullable: true }) completedAt!: Date | string | null;
}

@ObjectType({ description: 'A step ready to be taken. `evidence` is the joined evidence of libs/domain, or null.' })
export class StepPage {
  @Field(() => ID) id!: string;
  @Field(() => ID) enrolmentId!: string;
  @Field(() => EnrolmentStatusEnum) enrolmentStatus!: string;
  @Field(() => ContentKindEnum) kind!: string;
  @Field() title!: string;
  @Field(() => Int) minutes!: number;
  @Field(() => Int) modulePosition!: number;
  @Field() moduleTitle!: string;
  @Field() courseTitle!: string;
  @Field(() => Int) editionNumber!: number;
  @Field(() => LocaleEnum) contentLocale!: string;
  @Field(() => [LocaleEnum]) contentLocales!: readonly string[];
  @Field(() => StepContent) content!: typeof StepContent;
  @Field(() => Json, { nullable: true }) evidence!: unknown;
  @Field(() => Float, { nullable: true }) resumeSeconds!: number | null;
  @Field(() => String, { nullable: true }) resumePlace!: string | null;
  @Field(() => StepProgress) progress!: StepProgress;
  @Field(() => [CourseStep]) siblings!: readonly CourseStep[];
  @Field(() => ID, { nullable: true }) nextStepId!: string | null;
  @Field(() => ID, { nullable: true }) previousStepId!: string | null;
}

@ObjectType({
  description: 'Where a link to a step leads whoever asks: into her own place in its course, if she holds one.',
})
export class StepOfMine {
  @Field() courseSlug!: string;
  @Field(() => ID, { nullable: true }) enrolmentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The same step in the edition that she takes.' })
  stepId!: string | null;
}
