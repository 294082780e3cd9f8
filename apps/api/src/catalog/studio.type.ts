import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Json, Localized, type LocalizedText } from '../platform/graphql/scalars.js';
import { pageOf } from '../platform/paging/page.js';
import { AdmissionEnum, ContentKindEnum, StepPrerequisiteEnum } from './catalog.type.js';

export const EditionStatusEnum = { DRAFT: 'draft', PUBLISHED: 'published' } as const;
registerEnumType(EditionStatusEnum, { name: 'EditionStatus' });

/** The draft and the published editions are fields of their own, loaded for many courses at once. */
@ObjectType()
export class StudioCourse {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field(() => AdmissionEnum) admission!: string;
  @Field() title!: string;
}

@ObjectType()
export class StudioCoursePage extends pageOf(StudioCourse) {}

/** Its modules and problems are fields of their own, loaded for many editions at once. */
@ObjectType()
export class Edition {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => EditionStatusEnum) status!: string;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) summary!: LocalizedText;
  @Field(() => LocaleEnum) sourceLocale!: string;
  @Field(() => [LocaleEnum]) locales!: readonly string[];
  @Field(() => Date, { nullable: true }) publishedAt!: Date | string | null;
}

@ObjectType({ description: "`payload` is the kind's content of libs/domain." })
export class StepContentDraft {
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => Json) payload!: unknown;
}

@ObjectType()
export class EditionStep {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => ContentKindEnum) kind!: string;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Int) minutes!: number;
  @Field() required!: boolean;
  @Field(() => StepPrerequisiteEnum) prerequisite!: string;
  @Field(() => [StepContentDraft]) contents!: readonly StepContentDraft[];
}

@ObjectType()
export class EditionModule {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) summary!: LocalizedText;
  @Field(() => [EditionStep]) steps!: readonly EditionStep[];
}

@ObjectType({
  description: "`code` is a word of libs/domain's content problems; `place` says where, e.g. `section s2`.",
})
export class ContentProblem {
  @Field(() => ID, { nullable: true }) stepId!: string | null;
  @Field() code!: string;
  @Field() place!: string;
  @Field(() => LocaleEnum, { nullable: true }) locale!: string | null;
}

@ObjectType()
export class DraftProblems {
  @Field(() => [ContentProblem]) problems!: readonly ContentProblem[];
}

@ObjectType()
export class SlugTaken {
  @Field() slug!: string;
}

/** The members of these unions carry their type's name. */
const byName = (value: { __typename: string }) => value.__typename;

export const CreateCourseResult = createUnionType({
  name: 'CreateCourseResult',
  types: () => [StudioCourse, SlugTaken] as const,
  resolveType: byName,
});

export const SaveStepResult = createUnionType({
  name: 'SaveStepResult',
  description:
    'A saved step, or what is wrong with its content: nothing is saved in that case, and the form keeps what was typed.',
  types: () => [EditionStep, DraftProblems] as const,
  resolveType: byName,
});

export const PublishDraftResult = createUnionType({
  name: 'PublishDraftResult',
  types: () => [Edition, DraftProblems] as const,
  resolveType: byName,
});
