import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { CertificationModule } from '../certification/certification.module.js';
import { LearningModule } from '../learning/learning.module.js';
import { PeopleModule } from '../people/people.module.js';
import { CertificationTarget } from './certification-target.entity.js';
import { CoordinationResolver } from './coordination.resolver.js';
import { CoordinationService } from './coordination.service.js';
import { CoordinationStore } from './coordination.store.js';
import { DeskExportController } from './desk-export.controller.js';
import { DeskService } from './desk.service.js';

@Module({
  imports: [
    PeopleModule,
    LearningModule,
    AssessmentModule,
    CertificationModule,
    TypeOrmModule.forFeature([CertificationTarget]),
  ],
  controllers: [DeskExportController],
  providers: [CoordinationStore, DeskService, CoordinationService, CoordinationResolver],
})
export class CoordinationModule {}
