import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { PodcastStudioService, type SavedEpisode } from './podcast-studio.service.js';
import {
  SaveEpisodeInput,
  SaveEpisodeResult,
  SaveSeasonInput,
  SaveShowInput,
  SaveShowResult,
  StudioEpisode,
  StudioShow,
} from './podcast-studio.type.js';

const episodeArg = { name: 'episodeId', type: () => ID } as const;

@Resolver()
export class PodcastStudioResolver {
  constructor(private readonly service: PodcastStudioService) {}

  @Allow('author')
  @Query(() => [StudioShow])
  studioShows(@CurrentActor() actor: Actor): Promise<StudioShow[]> {
    return this.service.shows(actor);
  }

  @Allow('author')
  @Query(() => StudioShow)
  studioShow(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<StudioShow> {
    return this.service.show(actor, id);
  }

  @Allow('author')
  @Mutation(() => SaveShowResult)
  async saveShow(@CurrentActor() actor: Actor, @Args('input') input: SaveShowInput): Promise<typeof SaveShowResult> {
    return toShowResult(await this.service.saveShow(actor, input), input.slug);
  }

  @Allow('author')
  @Mutation(() => StudioShow)
  saveSeason(@CurrentActor() actor: Actor, @Args('input') input: SaveSeasonInput): Promise<StudioShow> {
    return this.service.saveSeason(actor, input);
  }

  @Allow('author')
  @Mutation(() => SaveEpisodeResult)
  async saveEpisode(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveEpisodeInput,
  ): Promise<typeof SaveEpisodeResult> {
    return toEpisodeResult(await this.service.saveEpisode(actor, input));
  }

  @Allow('author')
  @Mutation(() => SaveEpisodeResult)
  async publishEpisode(
    @CurrentActor() actor: Actor,
    @Args(episodeArg) episodeId: string,
  ): Promise<typeof SaveEpisodeResult> {
    return toEpisodeResult(await this.service.publishEpisode(actor, episodeId));
  }

  @Allow('author')
  @Mutation(() => StudioEpisode)
  withdrawEpisode(@CurrentActor() actor: Actor, @Args(episodeArg) episodeId: string): Promise<StudioEpisode> {
    return this.service.withdrawEpisode(actor, episodeId);
  }
}

const toShowResult = (show: StudioShow | null, slug: string) =>
  (show
    ? { __typename: 'StudioShow', ...show }
    : { __typename: 'SlugTaken', slug }) as unknown as typeof SaveShowResult;

const toEpisodeResult = (outcome: SavedEpisode) =>
  ('saved' in outcome
    ? { __typename: 'StudioEpisode', ...outcome.saved }
    : { __typename: 'DraftProblems', problems: outcome.problems }) as unknown as typeof SaveEpisodeResult;
