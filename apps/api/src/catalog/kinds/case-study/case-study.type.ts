import type { CaseStudyContent as Content } from '@provost/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { Json } from '../../../platform/graphql/scalars.js';

@ObjectType()
export class CaseStudyContent {
  @Field(() => Json, {
    description:
      'The whole case, as the rules of libs/domain read it: a phone without a line must be able to go on from scene to scene. Files are paths under /files/.',
  })
  story!: unknown;
}

/** The case as it is kept: browser and server replay it by the same rules. */
export const toCaseStudy = (content: Content): CaseStudyContent => ({ story: content });
