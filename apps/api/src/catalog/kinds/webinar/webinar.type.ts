import type { WebinarContent as Content } from '@provost/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class WebinarContent {
  @Field(() => ID) webinarId!: string;
  @Field(() => Int) requiredMinutes!: number;
  @Field() about!: string;
}

export const toWebinar = ({ webinarId, requiredMinutes, about }: Content): WebinarContent => ({
  webinarId,
  requiredMinutes,
  about,
});
