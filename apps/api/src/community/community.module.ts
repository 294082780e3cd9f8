import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LearningModule } from '../learning/learning.module.js';
import { CommunityResolver, HomeAnswersResolver } from './community.resolver.js';
import { CommunityService } from './community.service.js';
import { CommunityStore } from './community.store.js';
import { DiscussionPagesService } from './discussion-pages.service.js';
import { DiscussionPost } from './discussion-post.entity.js';
import { DiscussionReport } from './discussion-report.entity.js';

@Module({
  imports: [LearningModule, TypeOrmModule.forFeature([DiscussionPost, DiscussionReport])],
  providers: [CommunityStore, CommunityService, DiscussionPagesService, CommunityResolver, HomeAnswersResolver],
})
export class CommunityModule {}
