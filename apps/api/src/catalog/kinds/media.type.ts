import type { MediaContent as DomainMedia } from '@provost/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LocaleEnum } from '../../people/locale.type.js';
import { fileUrl } from './file-url.js';

@ObjectType()
export class Cue {
  @Field(() => Float) start!: number;
  @Field(() => Float) end!: number;
  @Field() text!: string;
  @Field(() => String, { nullable: true }) speaker!: string | null;
}

@ObjectType()
export class Chapter {
  @Field(() => Float) start!: number;
  @Field() title!: string;
}

@ObjectType({ description: '`url` is ready to load.' })
export class MediaSource {
  @Field() url!: string;
  @Field() type!: string;
  @Field(() => Float, { nullable: true }) bytes!: number | null;
  @Field(() => Int, { nullable: true }) height!: number | null;
}

@ObjectType()
export class CaptionTrack {
  @Field(() => LocaleEnum) locale!: string;
  @Field() url!: string;
}

/** What video and podcast show alike. */
export function toMedia({ durationSeconds, requiredShare, sources, transcript, chapters }: DomainMedia) {
  return {
    durationSeconds,
    requiredShare,
    sources: sources.map(({ file, type, bytes, height }) => ({
      url: fileUrl(file),
      type,
      bytes,
      height: height ?? null,
    })),
    transcript: transcript.map((cue) => ({ ...cue, speaker: cue.speaker ?? null })),
    chapters: [...chapters],
  };
}
