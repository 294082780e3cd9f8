import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum, StepContent } from '../catalog/catalog.type.js';
import { Span } from '../learning/progress.type.js';
import { Json } from '../platform/graphql/scalars.js';
import type { HeardReport } from './heard.service.js';

export const ShowVisibilityEnum = { PUBLIC: 'public', OFFICERS: 'officers' } as const;
registerEnumType(ShowVisibilityEnum, { name: 'ShowVisibility' });

@ObjectType({ description: 'An episode in a list, with what the viewer heard of it anywhere.' })
export class PodcastEpisode {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field() title!: string;
  @Field(() => Date) publishedAt!: Date | string;
  @Field(() => Float) durationSeconds!: number;
  @Field(() => [Span]) heard!: readonly Span[];
  @Field() complete!: boolean;
}

@ObjectType()
export class PodcastSeason {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field() title!: string;
  @Field(() => [PodcastEpisode]) episodes!: PodcastEpisode[];
}

@ObjectType()
export class PodcastShow {
  @Field(() => ID) id!: string;
  @Field() slug!: string;
  @Field() title!: string;
  @Field() summary!: string;
  @Field() author!: string;
  @Field(() => String, { nullable: true }) artUrl!: string | null;
  @Field(() => ShowVisibilityEnum) visibility!: string;
  @Field(() => LocaleEnum) sourceLocale!: string;
  @Field(() => [LocaleEnum]) locales!: readonly string[];
  @Field(() => Int) episodeCount!: number;
  @Field(() => Date, { nullable: true }) newestAt!: Date | string | null;
  @Field(() => String, { nullable: true, description: 'Only of a public show: its feed in the language asked for.' })
  feedUrl!: string | null;
}

@ObjectType()
export class PodcastShowPage {
  @Field(() => PodcastShow) show!: PodcastShow;
  @Field(() => [PodcastSeason], { description: 'The newest first.' }) seasons!: PodcastSeason[];
}

@ObjectType({
  description: 'A step of a course of the viewer that takes the episode: what she hears here counts there.',
})
export class PodcastStepPlace {
  @Field(() => ID) enrolmentId!: string;
  @Field(() => ID) stepId!: string;
}

@ObjectType({
  description: 'An episode ready to be heard. `evidence` is all that the viewer did in it, in courses and outside.',
})
export class PodcastEpisodePage {
  @Field(() => ID) id!: string;
  @Field(() => Int) number!: number;
  @Field(() => Int) seasonNumber!: number;
  @Field() seasonTitle!: string;
  @Field() title!: string;
  @Field(() => Date) publishedAt!: Date | string;
  @Field(() => PodcastShow) show!: PodcastShow;
  @Field(() => StepContent) content!: typeof StepContent;
  @Field(() => LocaleEnum) contentLocale!: string;
  @Field(() => [LocaleEnum]) contentLocales!: readonly string[];
  @Field(() => Json, { nullable: true }) evidence!: unknown;
  @Field(() => Float, { nullable: true }) resumeSeconds!: number | null;
  @Field() complete!: boolean;
  @Field(() => [PodcastStepPlace]) steps!: readonly PodcastStepPlace[];
  @Field(() => ID, { nullable: true }) previousEpisodeId!: string | null;
  @Field(() => ID, { nullable: true }) nextEpisodeId!: string | null;
}

@InputType({
  description: 'What was heard of an episode outside a course; the fields are those of RecordEvidenceInput.',
})
export class RecordHeardInput implements HeardReport {
  @Field(() => ID, { nullable: true }) personId?: string | null;
  @Field(() => ID) episodeId!: string;
  @Field(() => ID) session!: string;
  @Field(() => Int) seconds!: number;
  @Field(() => Json) evidence!: unknown;
}

@ObjectType({ description: 'Something that reads the private feed, by the name it gives itself.' })
export class PodcastFeedDevice {
  @Field() name!: string;
  @Field(() => Date) firstAt!: Date | string;
  @Field(() => Date) lastAt!: Date | string;
}

@ObjectType({
  description: 'The viewer’s private feed. Its addresses are not here: they are shown once, when they are made.',
})
export class PodcastFeedState {
  @Field(() => ID) id!: string;
  @Field(() => Date) createdAt!: Date | string;
  @Field(() => [PodcastFeedDevice]) devices!: readonly PodcastFeedDevice[];
}

@ObjectType()
export class PodcastFeedAddress {
  @Field(() => ID, { nullable: true, description: 'Null of the feed that holds all shows.' }) showId!: string | null;
  @Field(() => String, { nullable: true }) showTitle!: string | null;
  @Field(() => LocaleEnum) locale!: string;
  @Field() url!: string;
}

@ObjectType({
  description:
    'The addresses of a private feed, for all shows together and for each, by language; shown this once: the server keeps only a hash.',
})
export class NewPodcastFeed {
  @Field(() => PodcastFeedState) feed!: PodcastFeedState;
  @Field(() => [PodcastFeedAddress]) addresses!: readonly PodcastFeedAddress[];
}
