import { secondsToRead, type ArticleContent as Content } from '@provost/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/scalars.js';
import { Source, toSources } from '../source.type.js';

@ObjectType({ description: '`body` is ProseMirror JSON (RichDoc of libs/domain).' })
export class ArticleSection {
  @Field(() => ID) id!: string;
  @Field() heading!: string;
  @Field(() => Json) body!: unknown;
  @Field(() => Int) secondsToRead!: number;
}

@ObjectType()
export class ArticleContent {
  @Field(() => [ArticleSection]) sections!: ArticleSection[];
  @Field(() => [Source]) articleSources!: Source[];
}

/** The content with what a reader's pace asks of each section. */
export const toArticle = ({ sections, sources }: Content): ArticleContent => ({
  sections: sections.map((section) => ({ ...section, secondsToRead: secondsToRead(section) })),
  articleSources: toSources(sources),
});
