import { MOST_NOTES, NOTE_KINDS, NOTE_MEANINGS, type NoteKind, type NoteMeaning } from '@provost/domain';
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { textIn } from '../platform/graphql/scalars.js';
import { pageOf } from '../platform/paging/page.js';
import type { NotedCourseRow, NoteRow } from './notes.statements.js';

/** The domain's words as GraphQL writes them: KEY_POINT for key-point. */
const enumOf = <Word extends string>(words: readonly Word[]): Record<string, Word> =>
  Object.fromEntries(words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word]));

export const NoteKindEnum = enumOf(NOTE_KINDS);
registerEnumType(NoteKindEnum, { name: 'NoteKind' });
export const NoteMeaningEnum = enumOf(NOTE_MEANINGS);
registerEnumType(NoteMeaningEnum, { name: 'NoteMeaning' });

@ObjectType({ description: 'A passage by its words, with some of what stands around them.' })
export class NoteQuote {
  @Field() exact!: string;
  @Field() prefix!: string;
  @Field() suffix!: string;
}

@ObjectType('Note', { description: 'What an officer keeps at a place of a step. Nobody else reads it.' })
export class NoteType {
  @Field(() => ID) id!: string;
  @Field(() => NoteKindEnum) kind!: NoteKind;
  @Field(() => NoteMeaningEnum, { nullable: true }) meaning!: NoteMeaning | null;
  @Field(() => LocaleEnum, { description: 'The language of the step as she read it.' }) locale!: string;
  @Field(() => Float, { nullable: true }) seconds!: number | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => NoteQuote, { nullable: true }) quote!: NoteQuote | null;
  @Field() body!: string;
  @Field(() => Float, { description: 'Grows with each edit; send a greater one.' }) sequence!: number;
  @Field(() => Date) createdAt!: string;
  @Field(() => Date) updatedAt!: string;
  @Field() deleted!: boolean;
  @Field(() => ID) courseId!: string;
  @Field() courseTitle!: string;
  @Field() stepTitle!: string;
  @Field(() => String, { nullable: true, description: 'The heading that it stands under.' }) heading!: string | null;
  @Field(() => ID, { nullable: true }) enrolmentId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Null where her edition of the course has no such step any more.' })
  stepId!: string | null;
}

@ObjectType()
export class NotePage extends pageOf(NoteType) {}

@ObjectType({ description: 'A course in which the viewer keeps notes.' })
export class NotedCourse {
  @Field(() => ID) courseId!: string;
  @Field() title!: string;
  @Field(() => Int) count!: number;
}

@ObjectType({ description: 'She keeps as many notes as there may be: one must go before another comes.' })
export class NotesFull {
  @Field(() => Int) most!: number;
}

export const SaveNoteResult = createUnionType({
  name: 'SaveNoteResult',
  types: () => [NoteType, NotesFull] as const,
  resolveType: (value: NoteType | NotesFull) => ('most' in value ? NotesFull : NoteType),
});

@InputType()
export class NoteQuoteInput {
  @Field() exact!: string;
  @Field() prefix!: string;
  @Field() suffix!: string;
}

@InputType({
  description: '`id` is made by the device: what is sent twice stands once, and the greater sequence wins.',
})
export class NoteInput {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: 'Where a new note is written; one that is there stays where it is.' })
  stepId?: string | null;
  @Field(() => NoteKindEnum) kind!: NoteKind;
  @Field(() => NoteMeaningEnum, { nullable: true }) meaning?: NoteMeaning | null;
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => Float, { nullable: true }) seconds?: number | null;
  @Field(() => String, { nullable: true }) place?: string | null;
  @Field(() => NoteQuoteInput, { nullable: true }) quote?: NoteQuoteInput | null;
  @Field() body!: string;
  @Field(() => Float) sequence!: number;
  @Field({ defaultValue: false }) deleted!: boolean;
}

@InputType()
export class NoteFilterInput {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => ID, { nullable: true }) courseId?: string | null;
  @Field(() => NoteKindEnum, { nullable: true }) kind?: NoteKind | null;
}

/** A note as its writer sees it. */
export function toNote(row: NoteRow, locale: string): NoteType {
  const { courseTitle, stepTitle, sourceLocale, deletedAt, ...note } = row;
  return {
    ...note,
    deleted: deletedAt !== null,
    courseTitle: textIn(courseTitle, locale, sourceLocale),
    stepTitle: textIn(stepTitle, locale, sourceLocale),
  };
}

export const toNotedCourse = (
  { courseId, title, sourceLocale, count }: NotedCourseRow,
  locale: string,
): NotedCourse => ({
  courseId,
  title: textIn(title, locale, sourceLocale),
  count,
});

export const notesFull = (): NotesFull => ({ most: MOST_NOTES });
