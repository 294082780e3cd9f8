import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { DraftProblems, SlugTaken, StepContentDraft } from '../catalog/studio.type.js';
import { Json, Localized, type LocalizedText } from '../platform/graphql/scalars.js';
import { ShowVisibilityEnum } from './podcast.type.js';

@ObjectType({ description: 'An episode as its trainer works on it; what listeners have is `published`.' })
export class StudioEpisode {
  @Field(() => ID) id!: string;
  @Field(() => ID) showId!: string;
  @Field(() => ID) seasonId!: string;
  @Field(() => Int) number!: number;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => [StepContentDraft]) contents!: readonly StepContentDraft[];
  @Field(() => [StepContentDraft], { description: 'What listeners have; empty until it is published.' })
  published!: readonly StepContentDraft[];
  @Field(() => Date, { nullable: true }) publishedAt!: Date | string | null;
  @Field(() => Date, { nullable: true }) withdrawnAt!: Date | string | null;
  @Field({ description: 'Whether something was written since it was last published.' }) hasChanges!: boolean;
}

@ObjectType()
export class StudioSeason {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => [StudioEpisode]) episodes!: readonly StudioEpisode[];
}

@ObjectType()
export class StudioShow {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) summary!: LocalizedText;
  @Field() author!: string;
  @Field({ description: 'A path under /files/; empty while there is no picture.' }) art!: string;
  @Field(() => ShowVisibilityEnum) visibility!: string;
  @Field(() => LocaleEnum) sourceLocale!: string;
  @Field(() => [LocaleEnum]) locales!: readonly string[];
  @Field(() => [StudioSeason]) seasons!: readonly StudioSeason[];
}

@InputType({ description: 'A new show has no `showId`; its address (`slug`) and its own language stay for good.' })
export class SaveShowInput {
  @Field(() => ID, { nullable: true }) showId?: string | null;
  @Field() slug!: string;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => Localized) summary!: LocalizedText;
  @Field() author!: string;
  @Field() art!: string;
  @Field(() => ShowVisibilityEnum) visibility!: 'public' | 'officers';
  @Field(() => LocaleEnum) sourceLocale!: string;
  @Field(() => [LocaleEnum]) locales!: string[];
}

@InputType()
export class SaveSeasonInput {
  @Field(() => ID) showId!: string;
  @Field(() => ID, { nullable: true }) seasonId?: string | null;
  @Field(() => Localized) title!: LocalizedText;
}

@InputType({ description: '`payload` is the podcast content of libs/domain in the language `locale`.' })
export class SaveEpisodeInput {
  @Field(() => ID) showId!: string;
  @Field(() => ID) seasonId!: string;
  @Field(() => ID, { nullable: true }) episodeId?: string | null;
  @Field(() => Localized) title!: LocalizedText;
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => Json) payload!: unknown;
}

const byName = (value: { __typename: string }) => value.__typename;

export const SaveShowResult = createUnionType({
  name: 'SaveShowResult',
  types: () => [StudioShow, SlugTaken] as const,
  resolveType: byName,
});

export const SaveEpisodeResult = createUnionType({
  name: 'SaveEpisodeResult',
  description: 'A saved or published episode, or what is wrong with it: nothing is changed in that case.',
  types: () => [StudioEpisode, DraftProblems] as const,
  resolveType: byName,
});
