import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '../catalog/catalog.module.js';
import { LearningModule } from '../learning/learning.module.js';
import { FeedController } from './feed.controller.js';
import { FeedLimits } from './feed-limits.js';
import { FeedPagesService } from './feed-pages.service.js';
import { FeedsService } from './feeds.service.js';
import { FeedsStore } from './feeds.store.js';
import { HeardService } from './heard.service.js';
import { PodcastEpisode, PodcastEpisodeContent } from './podcast-episode.entity.js';
import { PodcastFeed, PodcastFeedUse } from './podcast-feed.entity.js';
import { PodcastHeard } from './podcast-heard.entity.js';
import { PodcastSeason } from './podcast-season.entity.js';
import { PodcastShow } from './podcast-show.entity.js';
import { PodcastStudioResolver } from './podcast-studio.resolver.js';
import { PodcastStudioService } from './podcast-studio.service.js';
import { PodcastStudioStore } from './podcast-studio.store.js';
import { PodcastsResolver } from './podcasts.resolver.js';
import { PodcastsService } from './podcasts.service.js';
import { PodcastsStore } from './podcasts.store.js';

const ENTITIES = [
  ...[PodcastShow, PodcastSeason, PodcastEpisode, PodcastEpisodeContent],
  ...[PodcastHeard, PodcastFeed, PodcastFeedUse],
];

@Module({
  imports: [CatalogModule, LearningModule, TypeOrmModule.forFeature(ENTITIES)],
  controllers: [FeedController],
  providers: [
    ...[PodcastsStore, FeedsStore, FeedLimits],
    ...[HeardService, PodcastsService, FeedsService, FeedPagesService],
    ...[PodcastStudioStore, PodcastStudioService],
    ...[PodcastsResolver, PodcastStudioResolver],
  ],
  exports: [PodcastsService, PodcastStudioService],
})
export class PodcastsModule {}
