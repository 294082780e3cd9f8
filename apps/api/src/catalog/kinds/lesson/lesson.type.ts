import type { LessonBlock, LessonContent as Content } from '@provost/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/scalars.js';
import { fileUrl } from '../file-url.js';

@ObjectType({
  description: '`blocks` is a list of LessonBlock of libs/domain whose files are addresses, `ways` one of LessonWay.',
})
export class LessonPage {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => Json) blocks!: unknown;
  @Field(() => Json) ways!: unknown;
  @Field(() => String, {
    nullable: true,
    description: 'Where to go on where no way holds: a page, or `.end`; the next page where null.',
  })
  then!: string | null;
}

@ObjectType()
export class LessonContent {
  @Field(() => [LessonPage]) pages!: readonly LessonPage[];

  @Field(() => Float, {
    nullable: true,
    description: 'The share of points needed beside the pages; null where none is.',
  })
  passShare!: number | null;
}

/** A picture's file as the address from which it is loaded; empty while there is none. */
const addressed = (block: LessonBlock): LessonBlock =>
  'picture' in block && block.picture.file !== ''
    ? { ...block, picture: { ...block.picture, file: fileUrl(block.picture.file) } }
    : block;

/** Pages as they are: the blocks of a lesson are formative, their keys may reach the browser. */
export const toLesson = ({ pages, passShare }: Content): LessonContent => ({
  pages: pages.map(({ id, title, blocks, ways = [], then = null }) => ({
    ...{ id, title, ways, then },
    blocks: blocks.map(addressed),
  })),
  passShare: passShare ?? null,
});
