import type { LessonContent as Content } from '@provost/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: '`blocks` is a list of LessonBlock of libs/domain.' })
export class LessonPage {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => Json) blocks!: unknown;
}

@ObjectType()
export class LessonContent {
  @Field(() => [LessonPage]) pages!: readonly LessonPage[];
}

/** Pages as they are: the checks of a lesson are formative, their keys may reach the browser. */
export const toLesson = ({ pages }: Content): LessonContent => ({ pages });
