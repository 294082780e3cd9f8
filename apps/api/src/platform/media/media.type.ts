import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { PreparationFailure, PreparationState } from './media-preparation.entity.js';
import type { Medium } from './transcode/plan.js';

export const MediumEnum = { VIDEO: 'video', AUDIO: 'audio' } as const satisfies Record<string, Medium>;
registerEnumType(MediumEnum, { name: 'Medium' });

export const PreparationStateEnum = {
  ...{ QUEUED: 'queued', WORKING: 'working', READY: 'ready', FAILED: 'failed' },
} as const satisfies Record<string, PreparationState>;
registerEnumType(PreparationStateEnum, { name: 'PreparationState' });

export const PreparationFailureEnum = {
  UNREADABLE: 'unreadable',
  NO_PICTURE: 'no-picture',
  NO_SOUND: 'no-sound',
  TOO_LONG: 'too-long',
  TOO_LARGE_PICTURE: 'too-large-picture',
  STOPPED: 'stopped',
  TOOK_TOO_LONG: 'took-too-long',
  BROKE: 'broke',
} as const satisfies Record<string, PreparationFailure>;
registerEnumType(PreparationFailureEnum, { name: 'PreparationFailure' });

@ObjectType({ description: 'One quality; without a height it is the sound alone. `file` is a path under /files/.' })
export class PreparedRendition {
  @Field(() => Int, { nullable: true }) height!: number | null;
  @Field(() => Int) bitsPerSecond!: number;
  @Field(() => Float) bytes!: number;
  @Field(() => String, { nullable: true }) file?: string | null;
}

@ObjectType()
export class PreparedSource {
  @Field() file!: string;
  @Field() type!: string;
  @Field(() => Float) bytes!: number;
  @Field(() => Int, { nullable: true }) height?: number | null;
  @Field(() => [PreparedRendition]) renditions!: readonly PreparedRendition[];
}

@ObjectType({ description: 'What was made of a file. Its files are paths under /files/.' })
export class PreparedMedium {
  @Field(() => Float, { description: 'Measured.' }) durationSeconds!: number;
  @Field(() => [PreparedSource]) sources!: readonly PreparedSource[];
  @Field(() => String, { nullable: true }) poster?: string | null;
  @Field(() => String, { nullable: true }) storyboard?: string | null;
}

@ObjectType({ description: 'The making of the forms in which a recording is sent: sizes, poster, storyboard.' })
export class Preparation {
  @Field(() => ID) id!: string;
  @Field() file!: string;
  @Field(() => MediumEnum) medium!: Medium;
  @Field(() => PreparationStateEnum) state!: PreparationState;
  @Field(() => Float, { description: 'Share of the work that is done.' }) progress!: number;
  @Field(() => PreparationFailureEnum, { nullable: true }) failure!: PreparationFailure | null;
  @Field(() => PreparedMedium, { nullable: true }) made!: PreparedMedium | null;
}
