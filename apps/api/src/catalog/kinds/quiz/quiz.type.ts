import { questionCount, type QuizContent as Content } from '@provost/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class QuizContent {
  @Field() exam!: boolean;
  @Field(() => Int) questionCount!: number;
  @Field(() => Float) passMark!: number;
  @Field(() => Int, { nullable: true }) timeLimitMinutes!: number | null;
  @Field(() => Int, { nullable: true }) attemptsAllowed!: number | null;
  @Field() instructions!: string;
}

/** What may be known before the start: never the bank, nor what it is drawn by. */
export const toQuiz = (content: Content): QuizContent => ({
  exam: content.exam,
  questionCount: questionCount(content),
  passMark: content.passMark,
  timeLimitMinutes: content.timeLimitMinutes,
  attemptsAllowed: content.attemptsAllowed,
  instructions: content.instructions,
});
