import type { PodcastContent as Content } from '@provost/domain';
import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Chapter, Cue, MediaQuestion, MediaSource, toMedia } from '../media.type.js';

@ObjectType()
export class PodcastContent {
  @Field(() => Float) durationSeconds!: number;
  @Field(() => Float) requiredShare!: number;
  @Field(() => [MediaSource]) sources!: MediaSource[];
  @Field() notes!: string;
  @Field(() => [Cue]) transcript!: Cue[];
  @Field(() => [Chapter]) chapters!: Chapter[];
  @Field(() => [MediaQuestion]) questions!: MediaQuestion[];
  @Field(() => ID, { nullable: true, description: 'The episode of a show that this is.' }) episodeId!: string | null;
}

/** The content as a screen loads it: files by their addresses. */
export const toPodcast = (content: Content): PodcastContent => ({
  ...toMedia(content),
  notes: content.notes,
  episodeId: content.episodeId ?? null,
});
