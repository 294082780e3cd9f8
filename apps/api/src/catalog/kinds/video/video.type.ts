import type { VideoContent as Content } from '@provost/domain';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { fileUrl } from '../file-url.js';
import { CaptionTrack, Chapter, Cue, MediaSource, toMedia } from '../media.type.js';

@ObjectType()
export class VideoContent {
  @Field(() => Float) durationSeconds!: number;
  @Field(() => Float) requiredShare!: number;
  @Field(() => [MediaSource]) sources!: MediaSource[];
  @Field(() => String, { nullable: true }) poster!: string | null;
  @Field(() => [CaptionTrack]) captions!: CaptionTrack[];
  @Field(() => [Cue]) transcript!: Cue[];
  @Field(() => [Chapter]) chapters!: Chapter[];
}

/** The content as a screen loads it: files by their addresses. */
export const toVideo = (content: Content): VideoContent => ({
  ...toMedia(content),
  poster: content.poster ? fileUrl(content.poster) : null,
  captions: content.captions.map(({ locale, file }) => ({ locale, url: fileUrl(file) })),
});
