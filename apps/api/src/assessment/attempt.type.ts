import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { QuizPagingEnum } from '../catalog/quiz-paging.type.js';
import { Json } from '../platform/graphql/scalars.js';
import { AttemptQuestion, Receipt } from './question.type.js';
import { QuestionReview } from './review.type.js';

@ObjectType()
export class AttemptResult {
  @Field(() => Float) points!: number;
  @Field(() => Float) outOf!: number;
  @Field(() => Float) share!: number;
  @Field() passed!: boolean;
  @Field(() => [QuestionReview]) review!: readonly QuestionReview[];
}

@ObjectType('Attempt')
export class AttemptType {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => ID) enrolmentId!: string;
  @Field(() => ID) stepId!: string;
  @Field() title!: string;
  @Field() exam!: boolean;
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => [LocaleEnum], { description: 'The languages in which all of its questions can be read.' })
  locales!: readonly string[];
  @Field(() => QuizPagingEnum) paging!: string;
  @Field(() => Date) startedAt!: Date;
  @Field(() => Date, { nullable: true }) endsAt!: Date | null;
  @Field(() => Date, { description: "The server's clock now, to set the countdown by." }) serverNow!: Date;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
  @Field(() => Float) passMark!: number;
  @Field(() => [AttemptQuestion]) questions!: readonly AttemptQuestion[];
  @Field(() => AttemptResult, { nullable: true, description: 'After submission only.' }) result!: AttemptResult | null;
}

@ObjectType({ description: "An attempt's time by the server's clock, to set a countdown by again." })
export class AttemptTime {
  @Field(() => Date) serverNow!: Date;
  @Field(() => Date, { nullable: true }) endsAt!: Date | null;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
}

@ObjectType()
export class AttemptSummary {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => Date) startedAt!: Date;
  @Field(() => Date, { nullable: true }) submittedAt!: Date | null;
  @Field(() => Float, { nullable: true }) share!: number | null;
  @Field(() => Boolean, { nullable: true }) passed!: boolean | null;
}

@ObjectType()
export class AttemptsExhausted {
  @Field(() => Int) allowed!: number;
}

export const QuizClosedReasonEnum = {
  NOT_OPEN: 'not-open',
  CLOSED: 'closed',
  WAIT: 'wait',
  TOO_FEW_QUESTIONS: 'too-few-questions',
} as const;
registerEnumType(QuizClosedReasonEnum, { name: 'QuizClosedReason' });

@ObjectType()
export class QuizClosed {
  @Field(() => QuizClosedReasonEnum) reason!: string;
  @Field(() => Date, { nullable: true, description: 'When it may be tried again.' }) until?: Date | null;
}

@ObjectType()
export class AttemptOver {
  @Field(() => Date) submittedAt!: Date;
}

@InputType()
export class SaveAnswerInput {
  @Field(() => ID) attemptId!: string;
  @Field(() => Int) position!: number;
  @Field(() => Json, { description: 'Slot → values. A slot left out is blank.' }) answer!: unknown;
  @Field(() => Int) sequence!: number;
}

export const StartAttemptResult = createUnionType({
  name: 'StartAttemptResult',
  types: () => [AttemptType, AttemptsExhausted, QuizClosed] as const,
  resolveType: (value: object) => ('id' in value ? AttemptType : 'allowed' in value ? AttemptsExhausted : QuizClosed),
});

export const SaveAnswerResult = createUnionType({
  name: 'SaveAnswerResult',
  types: () => [Receipt, AttemptOver] as const,
  resolveType: (value: object) => ('hash' in value ? Receipt : AttemptOver),
});

export const SubmitAttemptResult = createUnionType({
  name: 'SubmitAttemptResult',
  types: () => [AttemptType, QuizClosed] as const,
  resolveType: (value: object) => ('id' in value ? AttemptType : QuizClosed),
});

/** A saved answer as its receipt; an answer that came too late as the end of the attempt. */
export const toReceipt = (
  saved: { position: number; sequence: number; receipt: string; savedAt: Date } | { over: Date },
): typeof SaveAnswerResult =>
  'over' in saved
    ? { submittedAt: saved.over }
    : { position: saved.position, sequence: saved.sequence, hash: saved.receipt, savedAt: saved.savedAt };
