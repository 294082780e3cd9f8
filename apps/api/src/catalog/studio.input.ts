import type { ContentKind } from '@provost/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Json, Localized, type LocalizedText } from '../platform/graphql/scalars.js';
import { AdmissionEnum, ContentKindEnum, StepPrerequisiteEnum } from './catalog.type.js';
import type { Admission } from './course.entity.js';
import type { StepPrerequisite } from './step.entity.js';

@InputType()
export class CreateCourseInput {
  @Field() slug!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field(() => LocaleEnum) sourceLocale!: string;
  @Field(() => AdmissionEnum) admission!: Admission;
}

@InputType()
export class UpdateDraftInput {
  @Field(() => ID) courseId!: string;
  @Field(() => Localized, { nullable: true }) title?: LocalizedText | null;
  @Field(() => Localized, { nullable: true }) summary?: LocalizedText | null;
  @Field(() => AdmissionEnum, { nullable: true }) admission?: Admission | null;
}

@InputType()
export class SaveModuleInput {
  @Field(() => ID) courseId!: string;
  @Field(() => ID, { nullable: true }) moduleId?: string | null;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) summary!: LocalizedText;
}

@InputType()
export class SaveStepInput {
  @Field(() => ID) courseId!: string;
  @Field(() => ID) moduleId!: string;
  @Field(() => ID, { nullable: true }) stepId?: string | null;
  @Field(() => ContentKindEnum) kind!: ContentKind;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Int) minutes!: number;
  @Field() required!: boolean;
  @Field(() => StepPrerequisiteEnum) prerequisite!: StepPrerequisite;
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => Json) payload!: unknown;
}

@InputType()
export class MoveInput {
  @Field(() => ID) courseId!: string;
  @Field(() => ID) id!: string;
  @Field(() => Int) toPosition!: number;
}
