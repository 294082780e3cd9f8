import type { Source as DomainSource } from '@provost/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class Source {
  @Field() title!: string;
  @Field() publisher!: string;
  @Field(() => Int, { nullable: true }) year!: number | null;
  @Field(() => String, { nullable: true }) url!: string | null;
  @Field() checkedOn!: string;
  @Field(() => String, { nullable: true, description: 'The day by which it is to be looked at again.' })
  reviewBy!: string | null;
}

export const toSources = (sources: readonly DomainSource[]): Source[] =>
  sources.map((source) => ({
    ...source,
    year: source.year ?? null,
    url: source.url ?? null,
    reviewBy: source.reviewBy ?? null,
  }));
