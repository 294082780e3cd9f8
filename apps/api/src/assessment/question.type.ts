import type { Answer, CreditRule, ItemType, SlotKind } from '@provost/domain';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { Json } from '../platform/graphql/scalars.js';
import type { QuestionStatus } from './question.entity.js';

export const QuestionTypeEnum = {
  SINGLE: 'single',
  MULTIPLE: 'multiple',
  TRUE_FALSE: 'true-false',
  MATCHING: 'matching',
  ORDERING: 'ordering',
  FILL_IN: 'fill-in',
  DROP_DOWN: 'drop-down',
  HOTSPOT: 'hotspot',
  CASE: 'case',
  ESSAY: 'essay',
} as const satisfies Record<string, ItemType>;
registerEnumType(QuestionTypeEnum, { name: 'QuestionType' });
export const SlotKindEnum = {
  CHOICE: 'choice',
  ORDER: 'order',
  TEXT: 'text',
  NUMBER: 'number',
  REGION: 'region',
  ESSAY: 'essay',
} as const satisfies Record<string, SlotKind>;
registerEnumType(SlotKindEnum, {
  name: 'SlotKind',
  description: 'What is answered in a slot: QTI calls it an interaction.',
});
export const CreditRuleEnum = {
  ALL_OR_NOTHING: 'all-or-nothing',
  RIGHT_MINUS_WRONG: 'right-minus-wrong',
  BY_PART: 'by-part',
  NEIGHBOURS: 'neighbours',
  RUBRIC: 'rubric',
} as const satisfies Record<string, CreditRule>;
registerEnumType(CreditRuleEnum, { name: 'CreditRule' });

export const QuestionStatusEnum = {
  DRAFT: 'draft',
  REVIEWED: 'reviewed',
  LIVE: 'live',
  RETIRED: 'retired',
} as const satisfies Record<string, QuestionStatus>;
registerEnumType(QuestionStatusEnum, { name: 'QuestionStatus' });

@ObjectType()
export class AnswerOption {
  @Field(() => ID) id!: string;
  @Field() text!: string;
}

@ObjectType({ description: 'A rectangle of the picture, from its upper left corner, in shares (0 to 1) of its sides.' })
export class PictureRegion {
  @Field(() => ID) id!: string;
  @Field(() => Float) x!: number;
  @Field(() => Float) y!: number;
  @Field(() => Float) width!: number;
  @Field(() => Float) height!: number;
}

@ObjectType()
export class RubricLevel {
  @Field() text!: string;
  @Field(() => Float) points!: number;
}

@ObjectType()
export class RubricCriterion {
  @Field() title!: string;
  @Field(() => [RubricLevel]) levels!: readonly RubricLevel[];
}

@ObjectType()
export class QuestionPicture {
  @Field() url!: string;
  @Field() alt!: string;
}

@ObjectType({ description: 'A place of a question that is answered, as it may be seen before submission.' })
export class AttemptSlot {
  @Field(() => ID) id!: string;
  @Field(() => SlotKindEnum) kind!: string;
  @Field() label!: string;
  @Field({ description: 'Whether several options or regions may be chosen.' }) several!: boolean;
  @Field(() => [AnswerOption], { description: 'Options, things to order, or regions by name.' })
  options!: readonly AnswerOption[];
  @Field(() => [PictureRegion]) regions!: readonly PictureRegion[];
  @Field({ description: 'Of a number; may be empty.' }) unit!: string;
  @Field(() => Int, { nullable: true }) leastWords!: number | null;
  @Field(() => Int, { nullable: true }) mostWords!: number | null;
  @Field(() => [RubricCriterion], { description: 'What an essay is marked by.' }) rubric!: readonly RubricCriterion[];
}

@ObjectType({ description: 'Proof that an answer was saved: a hash over attempt, position, answer and instant.' })
export class Receipt {
  @Field(() => Int) position!: number;
  @Field(() => Int) sequence!: number;
  @Field() hash!: string;
  @Field(() => Date) savedAt!: Date;
}

@ObjectType({ description: 'A question as it may be seen before submission: no key, no feedback.' })
export class AttemptQuestion {
  @Field(() => Int) position!: number;
  @Field(() => QuestionTypeEnum) type!: string;
  @Field(() => CreditRuleEnum) credit!: string;
  @Field(() => LocaleEnum, { description: 'The language of its words.' }) locale!: string;
  @Field(() => Float) points!: number;
  @Field({ description: 'Of a drop-down or fill-in with [[id]] where the slot of that id stands.' }) prompt!: string;
  @Field(() => QuestionPicture, { nullable: true }) picture!: QuestionPicture | null;
  @Field(() => [AttemptSlot]) slots!: readonly AttemptSlot[];
  @Field(() => Json, { description: 'What is saved: slot → values.' }) answer!: Answer;
  @Field(() => Receipt, { nullable: true }) receipt!: Receipt | null;
}
