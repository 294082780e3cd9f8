import type { VideoContent as Content } from '@provost/domain';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { fileUrl } from '../file-url.js';
import { CaptionTrack, Chapter, Cue, MediaQuestion, MediaSource, toMedia } from '../media.type.js';

@ObjectType()
export class VideoContent {
  @Field(() => Float) durationSeconds!: number;
  @Field(() => Float) requiredShare!: number;
  @Field(() => [MediaSource]) sources!: MediaSource[];
  @Field(() => String, { nullable: true }) poster!: string | null;
  @Field(() => String, { nullable: true, description: 'WebVTT whose cues name parts of a picture.' })
  storyboard!: string | null;
  @Field({ description: 'True where an officer may not jump beyond what she has watched.' }) noSeek!: boolean;
  @Field(() => [CaptionTrack]) captions!: CaptionTrack[];
  @Field(() => [Cue]) transcript!: Cue[];
  @Field(() => [Chapter]) chapters!: Chapter[];
  @Field(() => [MediaQuestion]) questions!: MediaQuestion[];
}

/** The content as a screen loads it: files by their addresses. */
export const toVideo = (content: Content): VideoContent => ({
  ...toMedia(content),
  poster: content.poster ? fileUrl(content.poster) : null,
  storyboard: content.storyboard ? fileUrl(content.storyboard) : null,
  noSeek: content.noSeek ?? false,
  captions: content.captions.map(({ kind = 'captions', locale, file }) => ({ kind, locale, url: fileUrl(file) })),
});
