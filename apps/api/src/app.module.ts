import { Module, type DynamicModule } from '@nestjs/common';
import { AssessmentModule } from './assessment/assessment.module.js';
import { CatalogModule } from './catalog/catalog.module.js';
import { CertificationModule } from './certification/certification.module.js';
import { CommunityModule } from './community/community.module.js';
import { CoordinationModule } from './coordination/coordination.module.js';
import { LearningModule } from './learning/learning.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlatformModule, type PlatformParts } from './platform/platform.module.js';
import { PodcastsModule } from './podcasts/podcasts.module.js';
import { ProofModule } from './proof/proof.module.js';
import { WebinarsModule } from './webinars/webinars.module.js';

/** The college: its floors, from the ground up. */
@Module({})
export class AppModule {
  static with(parts: PlatformParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(parts),
        PeopleModule,
        CatalogModule,
        LearningModule,
        AssessmentModule,
        WebinarsModule,
        PodcastsModule,
        CommunityModule,
        CertificationModule,
        CoordinationModule,
        ProofModule,
      ],
    };
  }
}
