import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { AttemptSlot, CreditRuleEnum, QuestionPicture, QuestionTypeEnum } from './question.type.js';

@ObjectType()
export class OptionReview {
  @Field(() => ID) id!: string;
  @Field() text!: string;
  @Field() right!: boolean;
  @Field() chosen!: boolean;
  @Field() feedback!: string;
}

@ObjectType({
  description: 'A slot after submission: what was answered, what is right, and why it earned what it earned.',
})
export class SlotReview extends AttemptSlot {
  @Field(() => [OptionReview]) declare options: readonly OptionReview[];
  @Field(() => [String]) given!: readonly string[];
  @Field() reason!: string;
  @Field(() => Float, { nullable: true, description: '0 to 1; null while an essay waits for its markers.' })
  share!: number | null;
  @Field(() => [ID], { description: 'Of things to order: the right order.' }) rightOrder!: readonly string[];
  @Field(() => [String], { description: 'What would have been accepted of what is typed.' })
  accepted!: readonly string[];
}

@ObjectType()
export class QuestionReview {
  @Field(() => Int) position!: number;
  @Field(() => QuestionTypeEnum) type!: string;
  @Field(() => CreditRuleEnum) credit!: string;
  @Field(() => LocaleEnum) locale!: string;
  @Field() prompt!: string;
  @Field(() => QuestionPicture, { nullable: true }) picture!: QuestionPicture | null;
  @Field(() => Float) points!: number;
  @Field(() => Float) outOf!: number;
  @Field() reason!: string;
  @Field() explanation!: string;
  @Field() source!: string;
  @Field(() => [SlotReview]) slots!: readonly SlotReview[];
}
