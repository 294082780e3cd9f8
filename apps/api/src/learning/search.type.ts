import { foundIn, secondAt, snippet, type SnippetPart } from '@provost/domain';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ContentKindEnum } from '../catalog/catalog.type.js';
import { LocaleEnum } from '../people/locale.type.js';
import { textIn } from '../platform/graphql/scalars.js';
import type { FoundCourseRow, HitRow, SearchRelation } from './search.statements.js';

export const SearchRelationEnum = { STUDIES: 'studies', TEACHES: 'teaches', OUTSIDE: 'outside' } as const;
registerEnumType(SearchRelationEnum, { name: 'SearchRelation', description: 'What the viewer is to a course.' });

export const SearchDepthEnum = { COURSE: 'course', STEP: 'step', INSIDE: 'inside' } as const;
registerEnumType(SearchDepthEnum, { name: 'SearchDepth', description: 'How deep in a course the words stand.' });

@ObjectType({ description: 'A piece of a text; `hit` where it was looked for.' })
export class TextPart {
  @Field() text!: string;
  @Field() hit!: boolean;
}

@ObjectType({ description: 'Where the words stand, and what stands around them.' })
export class SearchHit {
  @Field(() => SearchDepthEnum) depth!: HitRow['depth'];
  @Field(() => ID, { nullable: true }) stepId!: string | null;
  @Field(() => String, { nullable: true }) stepTitle!: string | null;
  @Field(() => ContentKindEnum, { nullable: true }) kind!: string | null;
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => [TextPart]) title!: readonly SnippetPart[];
  @Field(() => [TextPart]) words!: readonly SnippetPart[];
  @Field(() => Float, { nullable: true, description: 'Where a medium says it.' }) seconds!: number | null;
  @Field(() => String, { nullable: true, description: 'The section or page.' }) place!: string | null;
}

@ObjectType()
export class FoundCourse {
  @Field(() => ID) courseId!: string;
  @Field() slug!: string;
  @Field() title!: string;
  @Field(() => SearchRelationEnum) relation!: SearchRelation;
  @Field(() => ID, { nullable: true }) enrolmentId!: string | null;
  @Field(() => Int, { description: 'How many hits she may open; `hits` are the best of them.' }) openCount!: number;
  @Field(() => Int, { description: 'How many more are in what she may not read now.' }) closedCount!: number;
  @Field(() => [SearchHit]) hits!: SearchHit[];
}

@ObjectType()
export class SearchResults {
  @Field({ description: 'False where nothing that can be looked for was typed.' }) searched!: boolean;
  @Field(() => Int) totalCount!: number;
  @Field({ description: 'True where there are more courses than are shown.' }) more!: boolean;
  @Field(() => [FoundCourse]) courses!: FoundCourse[];
}

@InputType()
export class SearchFilterInput {
  @Field(() => [ContentKindEnum], { nullable: true }) kinds?: string[] | null;
  @Field(() => LocaleEnum, { nullable: true, description: 'Only what is written in this language.' })
  language?: string | null;
  @Field(() => String, { nullable: true, description: 'Only this course, then with many more of its hits.' })
  courseSlug?: string | null;
}

function toHit(row: HitRow): SearchHit {
  const { depth, stepId, stepTitle, kind, locale, place } = row;
  const found = foundIn(row.body, row.markedBody);
  return {
    ...{ depth, stepId, stepTitle, kind, locale, place },
    // A title is short: all of it is shown.
    title: snippet(row.title, foundIn(row.title, row.markedTitle), Infinity),
    words: snippet(row.body, found),
    seconds: secondAt(row.times, found[0]?.[0] ?? 0),
  };
}

export function toFoundCourse(row: FoundCourseRow, locale: string): FoundCourse {
  const { courseId, slug, relation, enrolmentId, open, closed } = row;
  return {
    ...{ courseId, slug, relation, enrolmentId, openCount: open, closedCount: closed },
    title: textIn(row.title, locale, row.sourceLocale),
    hits: row.hits.map(toHit),
  };
}
