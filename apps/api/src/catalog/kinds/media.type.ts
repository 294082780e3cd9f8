import type { MediaContent as DomainMedia } from '@provost/domain';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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
  @Field(() => String, { nullable: true }) imageUrl!: string | null;
}

@ObjectType({ description: 'One quality of a source; without a height it is the sound alone.' })
export class Rendition {
  @Field(() => Int, { nullable: true }) height!: number | null;
  @Field(() => Int) bitsPerSecond!: number;
  @Field(() => Float) bytes!: number;
  @Field(() => String, { nullable: true }) url!: string | null;
}

@ObjectType()
export class MediaOption {
  @Field(() => ID) id!: string;
  @Field() text!: string;
  @Field() correct!: boolean;
  @Field() feedback!: string;
}

@ObjectType({ description: 'A formative question of a medium, at a second of it.' })
export class MediaQuestion {
  @Field(() => ID) id!: string;
  @Field(() => Float) at!: number;
  @Field() prompt!: string;
  @Field() multiple!: boolean;
  @Field() required!: boolean;
  @Field(() => Float, { nullable: true }) rewindTo!: number | null;
  @Field(() => [MediaOption]) options!: MediaOption[];
}

@ObjectType({ description: '`url` is ready to load.' })
export class MediaSource {
  @Field() url!: string;
  @Field() type!: string;
  @Field(() => Float, { nullable: true }) bytes!: number | null;
  @Field(() => Int, { nullable: true }) height!: number | null;
  @Field(() => [Rendition]) renditions!: Rendition[];
}

export const CaptionKindEnum = { CAPTIONS: 'captions', DESCRIPTIONS: 'descriptions' } as const;
registerEnumType(CaptionKindEnum, { name: 'CaptionKind' });

@ObjectType()
export class CaptionTrack {
  @Field(() => CaptionKindEnum) kind!: 'captions' | 'descriptions';
  @Field(() => LocaleEnum) locale!: string;
  @Field() url!: string;
}

/** What video and podcast show alike. */
export function toMedia(content: DomainMedia) {
  const { durationSeconds, requiredShare, sources, transcript, chapters, questions = [] } = content;
  return {
    durationSeconds,
    requiredShare,
    sources: sources.map(({ file, type, bytes, height, renditions = [] }) => ({
      url: fileUrl(file),
      type,
      bytes,
      height: height ?? null,
      renditions: renditions.map((one) => ({ ...one, url: one.file === undefined ? null : fileUrl(one.file) })),
    })),
    transcript: transcript.map((cue) => ({ ...cue, speaker: cue.speaker ?? null })),
    chapters: chapters.map(({ start, title, image }) => ({ start, title, imageUrl: image ? fileUrl(image) : null })),
    questions: questions.map((one) => ({ ...one, rewindTo: one.rewindTo ?? null, options: [...one.options] })),
  };
}
