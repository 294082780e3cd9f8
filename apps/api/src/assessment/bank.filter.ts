import { ITEM_TYPES, type ItemType } from '@provost/domain';
import { Field, InputType } from '@nestjs/graphql';
import { Refusal } from '../platform/errors/refusal.js';
import { DIFFICULTIES, type Difficulty, type QuestionStatus } from './question.entity.js';
import { QuestionStatusEnum, QuestionTypeEnum } from './question.type.js';

/** The longest words that are searched for, in characters. */
const LONGEST_SEARCH = 200;

@InputType({
  description: 'What of a bank is listed; what is absent does not matter. Without a status: all but retired.',
})
export class BankQuestionFilter {
  @Field(() => QuestionStatusEnum, { nullable: true }) status?: QuestionStatus | null;
  @Field(() => QuestionTypeEnum, { nullable: true }) type?: ItemType | null;
  @Field(() => String, { nullable: true }) topic?: string | null;
  @Field(() => String, { nullable: true }) difficulty?: string | null;
  @Field(() => String, { nullable: true, description: 'Only what is written in this language.' })
  language?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of a prompt, an option or any other text.' })
  text?: string | null;
  @Field({ defaultValue: false, description: 'Only what should have been reviewed before today.' })
  pastReview?: boolean;
}

/** A filter as the statement takes it: null where it does not matter. */
export interface BankSieve {
  readonly status: QuestionStatus | null;
  readonly type: ItemType | null;
  readonly topic: string | null;
  readonly difficulty: Difficulty | null;
  readonly language: string | null;
  readonly text: string | null;
  /** An ISO date; what is to be reviewed before it. */
  readonly reviewBefore: string | null;
}

/** A value among those that there are. An absent one does not matter; a strange one is refused. */
function among<V extends string>(known: readonly V[], value: string | null | undefined, field: string): V | null {
  if (value === null || value === undefined || value === '') return null;
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Refusal('BAD_INPUT', { field });
  return found;
}

/** Checks a filter. `now` says which day it is. */
export function sieveOf(filter: BankQuestionFilter | null, now: Date): BankSieve {
  const text = filter?.text?.trim() ?? '';
  if (text.length > LONGEST_SEARCH) throw new Refusal('BAD_INPUT', { field: 'filter.text' });
  return {
    status: filter?.status ?? null,
    type: among(ITEM_TYPES, filter?.type, 'filter.type'),
    topic: filter?.topic || null,
    difficulty: among(DIFFICULTIES, filter?.difficulty, 'filter.difficulty'),
    language: among(['ar', 'en', 'fr', 'es'], filter?.language, 'filter.language'),
    text: text || null,
    reviewBefore: filter?.pastReview ? now.toISOString().slice(0, 10) : null,
  };
}
