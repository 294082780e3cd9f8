import type { KindContent } from '@provost/domain';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { kindOnServer, kindsOnServer } from './kinds/registry.js';

export { LocaleEnum };

export const ContentKindEnum = {
  VIDEO: 'video',
  PODCAST: 'podcast',
  ARTICLE: 'article',
  CASE_STUDY: 'case-study',
  LESSON: 'lesson',
  QUIZ: 'quiz',
  WEBINAR: 'webinar',
} as const;
export const CurriculumLevelEnum = {
  INTRODUCTORY: 'introductory',
  INTERMEDIATE: 'intermediate',
  ADVANCED: 'advanced',
  SPECIALISED: 'specialised',
} as const;
export const AdmissionEnum = { OPEN: 'open', APPROVAL: 'approval' } as const;
export const StepPrerequisiteEnum = { NONE: 'none', ALL_BEFORE: 'all-before' } as const;
registerEnumType(ContentKindEnum, { name: 'ContentKind' });
registerEnumType(CurriculumLevelEnum, { name: 'CurriculumLevel' });
registerEnumType(AdmissionEnum, { name: 'Admission' });
registerEnumType(StepPrerequisiteEnum, { name: 'StepPrerequisite' });

/** The content of a step, told apart by its kind. Values are made by {@link toStepContent}. */
export const StepContent = createUnionType({
  name: 'StepContent',
  types: () => Object.values(kindsOnServer).map(({ type }) => type),
  resolveType: (value: { __typename: string }) => value.__typename,
});

/** A content as the union shows it. */
export function toStepContent(content: KindContent): typeof StepContent {
  const { type, toType } = kindOnServer(content.kind);
  return { ...toType(content), __typename: type.name } as unknown as typeof StepContent;
}

@ObjectType()
export class Step {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => ContentKindEnum) kind!: string;
  @Field() title!: string;
  @Field(() => Int) minutes!: number;
  @Field() required!: boolean;
  @Field(() => StepPrerequisiteEnum) prerequisite!: string;
}

@ObjectType()
export class Module {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => [Step]) steps!: Step[];
}

@ObjectType()
export class CourseCurriculum {
  @Field() slug!: string;
  @Field() title!: string;
  @Field(() => CurriculumLevelEnum) level!: string;
  @Field(() => Int) validMonths!: number;
}

@ObjectType({ description: 'A course as a visitor sees it: its newest published edition.' })
export class Course {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => AdmissionEnum) admission!: string;
  @Field(() => [LocaleEnum]) locales!: string[];
  @Field(() => ID) editionId!: string;
  @Field(() => Int) editionNumber!: number;
  @Field(() => Date) publishedAt!: Date | string;
  @Field(() => Int) minutes!: number;
  @Field(() => [Module]) modules!: Module[];
  @Field(() => CourseCurriculum, { nullable: true }) curriculum!: CourseCurriculum | null;
}

@ObjectType()
export class Curriculum {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field(() => CurriculumLevelEnum) level!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => [LocaleEnum]) locales!: string[];
  @Field(() => Int) validMonths!: number;
  @Field(() => [Course]) courses!: Course[];
}
