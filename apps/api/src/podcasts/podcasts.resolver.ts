import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { RecordedEvidence } from '../learning/progress.type.js';
import { Allow, Public } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { FeedsService } from './feeds.service.js';
import { HeardService } from './heard.service.js';
import {
  NewPodcastFeed,
  PodcastEpisodePage,
  PodcastFeedState,
  PodcastShow,
  PodcastShowPage,
  RecordHeardInput,
} from './podcast.type.js';
import { PodcastsService } from './podcasts.service.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;

@Resolver()
export class PodcastsResolver {
  constructor(
    private readonly service: PodcastsService,
    private readonly heard: HeardService,
    private readonly feeds: FeedsService,
  ) {}

  @Public()
  @Query(() => [PodcastShow])
  podcastShows(@CurrentActor() actor: Actor | null, @Args(localeArg) locale: string): Promise<PodcastShow[]> {
    return this.service.shows(actor, locale);
  }

  @Public()
  @Query(() => PodcastShowPage)
  podcastShow(
    @CurrentActor() actor: Actor | null,
    @Args('slug') slug: string,
    @Args(localeArg) locale: string,
  ): Promise<PodcastShowPage> {
    return this.service.show(actor, slug, locale);
  }

  @Public()
  @Query(() => PodcastEpisodePage)
  podcastEpisode(
    @CurrentActor() actor: Actor | null,
    @Args('id', { type: () => ID }) id: string,
    @Args(localeArg) locale: string,
  ): Promise<PodcastEpisodePage> {
    return this.service.episode(actor, id, locale);
  }

  @Allow('learn')
  @Mutation(() => RecordedEvidence)
  recordHeard(@CurrentActor() actor: Actor, @Args('input') input: RecordHeardInput): Promise<RecordedEvidence> {
    return this.heard.record(actor, input);
  }

  @Allow('learn')
  @Query(() => PodcastFeedState, { nullable: true })
  myPodcastFeed(@CurrentActor() actor: Actor): Promise<PodcastFeedState | null> {
    return this.feeds.mine(actor);
  }

  @Allow('learn')
  @Mutation(() => NewPodcastFeed)
  createPodcastFeed(@CurrentActor() actor: Actor, @Args(localeArg) locale: string): Promise<NewPodcastFeed> {
    return this.feeds.create(actor, locale);
  }

  @Allow('learn')
  @Mutation(() => Boolean)
  revokePodcastFeed(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.feeds.revoke(actor);
  }
}
