import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LearningModule } from '../learning/learning.module.js';
import { Certificate } from './certificate.entity.js';
import { CertificateRenderer } from './certificate.renderer.js';
import { CertificatesService } from './certificates.service.js';
import { CertificationResolver } from './certification.resolver.js';
import { CertificationService } from './certification.service.js';
import { CertificationStore } from './certification.store.js';
import { HomeCertificatesResolver } from './home-fields.resolver.js';
import { RenderingService } from './rendering.service.js';
import { SigningKeysController } from './signing-keys.controller.js';
import { SigningService } from './signing.service.js';
import { SigningKey } from './signing-key.entity.js';

@Module({
  imports: [LearningModule, TypeOrmModule.forFeature([Certificate, SigningKey])],
  controllers: [SigningKeysController],
  providers: [
    SigningService,
    CertificationStore,
    CertificatesService,
    CertificationService,
    CertificateRenderer,
    RenderingService,
    CertificationResolver,
    HomeCertificatesResolver,
  ],
  exports: [CertificationService, SigningService],
})
export class CertificationModule {}
