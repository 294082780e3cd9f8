import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '../catalog/catalog.module.js';
import { LearningModule } from '../learning/learning.module.js';
import { Accommodation } from './accommodation.entity.js';
import { AccommodationsResolver } from './accommodations.resolver.js';
import { AccommodationsService } from './accommodations.service.js';
import { AnswersService } from './answers.service.js';
import { AssessmentStore } from './assessment.store.js';
import { AttemptRecordsService } from './attempt-records.service.js';
import { AttemptEndsService } from './attempt-ends.service.js';
import { AttemptGradingService } from './attempt-grading.service.js';
import { AttemptPagesService } from './attempt-pages.service.js';
import { Attempt } from './attempt.entity.js';
import { AttemptsResolver } from './attempts.resolver.js';
import { AttemptsService } from './attempts.service.js';
import { BankResolver } from './bank.resolver.js';
import { BankService } from './bank.service.js';
import { BankStore } from './bank.store.js';
import { ExchangeController } from './exchange/exchange.controller.js';
import { ExchangeService } from './exchange/exchange.service.js';
import { ExchangeStore } from './exchange/exchange.store.js';
import { QuestionBank } from './question-bank.entity.js';
import { QuestionVersion } from './question-version.entity.js';
import { Question } from './question.entity.js';
import { Receipts } from './receipts.js';
import { Response } from './response.entity.js';

@Module({
  imports: [
    CatalogModule,
    LearningModule,
    TypeOrmModule.forFeature([QuestionBank, Question, QuestionVersion, Attempt, Response, Accommodation]),
  ],
  controllers: [ExchangeController],
  providers: [
    AssessmentStore,
    AccommodationsService,
    AccommodationsResolver,
    BankStore,
    Receipts,
    AttemptGradingService,
    AttemptEndsService,
    AttemptsService,
    AttemptPagesService,
    AttemptRecordsService,
    AnswersService,
    BankService,
    ExchangeService,
    ExchangeStore,
    AttemptsResolver,
    BankResolver,
  ],
  exports: [AccommodationsService, AttemptRecordsService, BankService],
})
export class AssessmentModule {}
