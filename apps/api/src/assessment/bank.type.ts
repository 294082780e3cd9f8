import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Json } from '../platform/graphql/scalars.js';
import { pageOf } from '../platform/paging/page.js';
import type { VersionChange } from '@provost/domain';
import type { BankQuestionRow, BankRow, VersionRow } from './bank.store.js';
import { QuestionStatusEnum, QuestionTypeEnum } from './question.type.js';

@ObjectType()
export class TopicCount {
  @Field() topic!: string;
  @Field(() => Int) count!: number;
}

@ObjectType('QuestionBank')
export class QuestionBankType {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => Int, { description: 'Questions that attempts may draw.' }) questionCount!: number;
  @Field(() => [TopicCount]) topics!: readonly TopicCount[];
  @Field(() => [String], { description: 'Also topics of which nothing is live yet.' }) allTopics!: readonly string[];
}

@ObjectType()
export class BankQuestion {
  @Field(() => ID) id!: string;
  @Field() topic!: string;
  @Field() difficulty!: string;
  @Field(() => QuestionTypeEnum) type!: string;
  @Field(() => QuestionStatusEnum) status!: string;
  @Field(() => Int) version!: number;
  @Field(() => Int, { nullable: true, description: 'The version that new attempts draw.' }) liveVersion!: number | null;
  @Field(() => Json) item!: unknown;
  @Field(() => Json) texts!: unknown;
  @Field(() => Float) points!: number;
  @Field() source!: string;
  @Field(() => String, { nullable: true, description: 'An ISO date.' }) reviewBy!: string | null;
}

@ObjectType()
export class BankQuestionPage extends pageOf(BankQuestion) {}

export const QuestionChangeEnum = {
  TYPE: 'type',
  SLOTS: 'slots',
  KEY: 'key',
  CREDIT: 'credit',
  SHUFFLE: 'shuffle',
  PICTURE: 'picture',
  POINTS: 'points',
  SOURCE: 'source',
  LANGUAGE_ADDED: 'language-added',
  LANGUAGE_REMOVED: 'language-removed',
  WORDING: 'wording',
} as const satisfies Record<string, VersionChange['what']>;
registerEnumType(QuestionChangeEnum, { name: 'QuestionChangeSort' });

@ObjectType()
export class QuestionChange {
  @Field(() => QuestionChangeEnum) what!: string;
  @Field(() => String, { nullable: true, description: 'Of words: the language they are in.' }) language!: string | null;
}

@ObjectType('QuestionVersion', { description: 'One wording and key of a question; it never changes.' })
export class QuestionVersionType {
  @Field(() => Int) version!: number;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Json) item!: unknown;
  @Field(() => Json) texts!: unknown;
  @Field(() => Float) points!: number;
  @Field() source!: string;
  @Field(() => [QuestionChange], { description: 'What it changed about the version before it.' })
  changes!: readonly QuestionChange[];
}

@InputType({
  description: '`item` is what is asked without words, `texts` its words by language, as libs/domain has them.',
})
export class SaveQuestionInput {
  @Field(() => ID) bankId!: string;
  @Field(() => ID, { nullable: true }) questionId?: string | null;
  @Field() topic!: string;
  @Field() difficulty!: string;
  @Field(() => Json) item!: unknown;
  @Field(() => Json) texts!: unknown;
  @Field(() => Float, { defaultValue: 1 }) points!: number;
  @Field() source!: string;
  @Field(() => String, { nullable: true }) reviewBy?: string | null;
}

export const toQuestionBank = (bank: Pick<BankRow, 'id' | 'title'> & Partial<BankRow>): QuestionBankType => ({
  id: bank.id,
  title: bank.title,
  topics: bank.topics ?? [],
  allTopics: bank.allTopics ?? [],
  questionCount: (bank.topics ?? []).reduce((sum, { count }) => sum + count, 0),
});

export const toBankQuestion = (row: BankQuestionRow): BankQuestion => ({ ...row, type: row.item.type });

export const toQuestionVersion = ({
  changes,
  ...version
}: VersionRow & { readonly changes: readonly VersionChange[] }): QuestionVersionType => ({
  ...version,
  changes: changes.map(({ what, locale }) => ({ what, language: locale ?? null })),
});
