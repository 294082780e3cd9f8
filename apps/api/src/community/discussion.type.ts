import { postState, type PostState } from '@provost/domain';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { textIn, type LocalizedText } from '../platform/graphql/scalars.js';
import type { AnsweredRow, DeskRow, PostRow } from './community.store.js';

export const PostStateEnum = { STANDING: 'standing', WITHDRAWN: 'withdrawn', HIDDEN: 'hidden' } as const;
registerEnumType(PostStateEnum, { name: 'PostState' });

export const DiscussionNeedEnum = { UNANSWERED: 'unanswered', REPORTED: 'reported' } as const;
registerEnumType(DiscussionNeedEnum, { name: 'DiscussionNeed' });
export type DiscussionNeed = (typeof DiscussionNeedEnum)[keyof typeof DiscussionNeedEnum];

@ObjectType({ description: 'Who wrote: a trainer by name; an officer by country, and by name where she signed.' })
export class PostAuthor {
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field() countryCode!: string;
  @Field() isTrainer!: boolean;
  @Field() isMe!: boolean;
}

@ObjectType()
export class PostCan {
  @Field() edit!: boolean;
  @Field() moderate!: boolean;
  @Field() report!: boolean;
}

@ObjectType('DiscussionPost', { description: 'A question with its answers, or an answer.' })
export class DiscussionPostType {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true }) questionId!: string | null;
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => String, { nullable: true, description: 'Null where the viewer may not read it any more.' })
  body!: string | null;
  @Field(() => PostAuthor) author!: PostAuthor;
  @Field(() => Date) postedAt!: Date | string;
  @Field(() => Date, { nullable: true }) editedAt!: Date | string | null;
  @Field() endorsed!: boolean;
  @Field(() => PostStateEnum) state!: PostState;
  @Field(() => String, { nullable: true }) hiddenReason!: string | null;
  @Field(() => [String], { description: 'Why others reported it; only for whoever settles reports.' })
  reports!: readonly string[];
  @Field(() => PostCan) viewerCan!: PostCan;
  @Field(() => [DiscussionPostType]) answers!: DiscussionPostType[];
}

@ObjectType()
export class DiscussionCan {
  @Field() write!: boolean;
  @Field() moderate!: boolean;
}

@ObjectType()
export class Discussion {
  @Field(() => [DiscussionPostType]) nodes!: DiscussionPostType[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
  @Field(() => Int) totalCount!: number;
  @Field(() => Int, { description: 'Questions in languages that were not asked for.' })
  inOtherLanguages!: number;
  @Field(() => DiscussionCan) viewerCan!: DiscussionCan;
}

@ObjectType({ description: 'A question that waits for its trainer, with where it stands.' })
export class DeskQuestion {
  @Field(() => ID) stepId!: string;
  @Field() stepTitle!: string;
  @Field() courseTitle!: string;
  @Field(() => DiscussionPostType) question!: DiscussionPostType;
}

@ObjectType()
export class DeskQuestionPage {
  @Field(() => [DeskQuestion]) nodes!: DeskQuestion[];
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field() hasNextPage!: boolean;
  @Field(() => Int) totalCount!: number;
}

@ObjectType({ description: 'A question of the viewer that was answered since she last looked.' })
export class AnsweredQuestion {
  @Field(() => ID) questionId!: string;
  @Field(() => ID) enrolmentId!: string;
  @Field(() => ID) stepId!: string;
  @Field() stepTitle!: string;
  @Field(() => Int) answers!: number;
}

@InputType({ description: '`id` is made by the device: what is sent twice stands once. `stepId` tells where.' })
export class PostInput {
  @Field(() => ID) id!: string;
  @Field(() => ID) stepId!: string;
  @Field(() => ID, { nullable: true }) questionId?: string | null;
  @Field(() => LocaleEnum) locale!: string;
  @Field() body!: string;
  @Field() signed!: boolean;
}

/** Who looks at a discussion. */
export interface Reader {
  readonly personId: string;
  readonly moderates: boolean;
  readonly writes: boolean;
}

/** A post as this reader may see it. */
export function toPost(row: PostRow, reader: Reader, answers: readonly PostRow[] = []): DiscussionPostType {
  const state = postState(row);
  const isMine = row.authorId === reader.personId;
  const isOpen = state === 'standing' || (state === 'hidden' && (isMine || reader.moderates));
  return {
    id: row.id,
    questionId: row.questionId,
    locale: row.locale,
    body: isOpen ? row.body : null,
    author: {
      name: row.asTrainer || row.signed || isMine || reader.moderates ? row.authorName : null,
      countryCode: row.countryCode,
      isTrainer: row.asTrainer,
      isMe: isMine,
    },
    postedAt: row.postedAt,
    editedAt: row.editedAt,
    endorsed: row.endorsedAt !== null,
    state,
    hiddenReason: isOpen ? row.hiddenReason : null,
    reports: reader.moderates ? row.reports : [],
    viewerCan: {
      edit: isMine && reader.writes && state === 'standing',
      moderate: reader.moderates && state !== 'withdrawn',
      report: !isMine && !reader.moderates && state === 'standing',
    },
    answers: answers.map((answer) => toPost(answer, reader)),
  };
}

const titled = (titles: LocalizedText, locale: string) => textIn(titles, locale, 'en');

/** A question of a trainer's desk. */
export function toDeskQuestion(row: DeskRow, reader: Reader, locale: string): DeskQuestion {
  return {
    stepId: row.stepId,
    stepTitle: titled(row.stepTitle, locale),
    courseTitle: titled(row.courseTitle, locale),
    question: toPost(row.question, reader, row.answers),
  };
}

/** An answered question of an officer's home. */
export function toAnswered(row: AnsweredRow, locale: string): AnsweredQuestion {
  return { ...row, stepTitle: titled(row.stepTitle, locale) };
}
