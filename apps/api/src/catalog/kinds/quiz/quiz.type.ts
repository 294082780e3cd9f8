import { questionCount, type Closing, type QuizContent as Content, type QuizPaging } from '@provost/domain';
import { QuizPagingEnum } from '../../quiz-paging.type.js';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

const ClosingEnum = { FULL_TIME: 'full-time', CUT: 'cut' } as const satisfies Record<string, Closing>;
registerEnumType(ClosingEnum, { name: 'QuizClosing' });

const instant = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));

@ObjectType()
export class QuizContent {
  @Field() exam!: boolean;
  @Field(() => Int) questionCount!: number;
  @Field(() => Float) passMark!: number;
  @Field(() => Int, { nullable: true }) timeLimitMinutes!: number | null;
  @Field(() => Int, { nullable: true }) attemptsAllowed!: number | null;
  @Field() instructions!: string;
  @Field(() => Date, { nullable: true }) opensAt!: Date | null;
  @Field(() => Date, { nullable: true }) closesAt!: Date | null;
  @Field(() => ClosingEnum, { description: 'What closing does to whoever has begun.' }) closing!: string;
  @Field(() => Int, { description: 'Between a submission and the next attempt.' }) waitMinutes!: number;
  @Field(() => QuizPagingEnum) paging!: QuizPaging;
}

/** What may be known before the start: never the bank, nor what it is drawn by. */
export const toQuiz = (content: Content): QuizContent => ({
  exam: content.exam,
  questionCount: questionCount(content),
  passMark: content.passMark,
  timeLimitMinutes: content.timeLimitMinutes,
  attemptsAllowed: content.attemptsAllowed,
  instructions: content.instructions,
  opensAt: instant(content.opensAt),
  closesAt: instant(content.closesAt),
  closing: content.closing ?? 'full-time',
  waitMinutes: content.waitMinutes ?? 0,
  paging: content.paging ?? 'all',
});
