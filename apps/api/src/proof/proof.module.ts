import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/assessment.module.js';
import { CertificationModule } from '../certification/certification.module.js';
import { LearningModule } from '../learning/learning.module.js';
import { WebinarsModule } from '../webinars/webinars.module.js';
import { ProofExportController } from './proof-export.controller.js';
import { ProofExportService } from './proof-export.service.js';
import { ProofResolver } from './proof.resolver.js';
import { ProofService } from './proof.service.js';
import { SignedProof } from './signed-proof.service.js';

/** What is on record of an officer, for herself: it owns no fact, it brings together those of the floors below. */
@Module({
  imports: [LearningModule, AssessmentModule, WebinarsModule, CertificationModule],
  controllers: [ProofExportController],
  providers: [ProofService, SignedProof, ProofExportService, ProofResolver],
})
export class ProofModule {}
