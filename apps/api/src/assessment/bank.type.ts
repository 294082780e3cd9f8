import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Json } from '../platform/graphql/scalars.js';
import { pageOf } from '../platform/paging/page.js';
import { QuestionKindEnum } from './attempt.type.js';
import type { BankRow } from './bank.store.js';

@ObjectType()
export class TopicCount {
  @Field() topic!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('QuestionBank')
export class QuestionBankType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => Int) questionCount!: number;
  @Field(() => [TopicCount]) topics!: readonly TopicCount[];
}

@ObjectType()
export class BankQuestion {
  @Field(() => ID) id!: string;
  @Field() topic!: string;
  @Field() difficulty!: string;
  @Field(() => QuestionKindEnum) kind!: string;
  @Field(() => Int) version!: number;
  @Field(() => Json) texts!: unknown;
  @Field(() => [ID]) rightOptions!: string[];
  @Field() source!: string;
}

@ObjectType()
export class BankQuestionPage extends pageOf(BankQuestion) {}

@InputType({ description: '`texts`: locale → { prompt, options: [{ id, text, feedback }], explanation }.' })
export class SaveQuestionInput {
  @Field(() => ID) bankId!: string;
  @Field(() => ID, { nullable: true }) questionId?: string | null;
  @Field() topic!: string;
  @Field() difficulty!: string;
  @Field(() => QuestionKindEnum) kind!: 'single' | 'multiple';
  @Field(() => Json) texts!: unknown;
  @Field(() => [ID]) rightOptions!: string[];
  @Field() source!: string;
}

export const toQuestionBank = (bank: Pick<BankRow, 'id' | 'title'> & Partial<BankRow>): QuestionBankType => ({
  id: bank.id,
  title: bank.title,
  topics: bank.topics ?? [],
  questionCount: (bank.topics ?? []).reduce((sum, { count }) => sum + count, 0),
});
