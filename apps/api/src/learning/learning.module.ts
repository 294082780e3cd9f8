import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '../catalog/catalog.module.js';
import { CourseCompletions } from './course-completions.service.js';
import { CourseCompletion } from './course-completion.entity.js';
import { CourseFieldsResolver, StudioCourseFieldsResolver } from './course-fields.resolver.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { DecisionsService } from './decisions.service.js';
import { Enrolment } from './enrolment.entity.js';
import { EvidenceService } from './evidence.service.js';
import { FirstAnswersResolver } from './first-answers.resolver.js';
import { FirstAnswersService } from './first-answers.service.js';
import { FittingService } from './fitting.service.js';
import { HomeEnrolmentsResolver } from './home-fields.resolver.js';
import { LearningPagesService } from './learning-pages.service.js';
import { LearningLoaders } from './learning.loader.js';
import { LearningRecordsService } from './learning-records.service.js';
import { LearningResolver } from './learning.resolver.js';
import { LearningStore } from './learning.store.js';
import { Note } from './note.entity.js';
import { NotesExportController } from './notes-export.controller.js';
import { NotesResolver } from './notes.resolver.js';
import { NotesService } from './notes.service.js';
import { NotesStore } from './notes.store.js';
import { PlacesService } from './places.service.js';
import { StoredRun } from './played-run.entity.js';
import { Progress } from './progress.entity.js';
import { SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';
import { StepCompletion } from './step-completion.entity.js';
import { ViewsResolver } from './views.resolver.js';
import { ViewsService } from './views.service.js';
import { ViewsStore } from './views.store.js';

@Module({
  imports: [
    CatalogModule,
    TypeOrmModule.forFeature([Enrolment, Progress, StepCompletion, CourseCompletion, Note, StoredRun]),
  ],
  controllers: [NotesExportController],
  providers: [
    LearningStore,
    PlacesService,
    CourseCompletions,
    EvidenceService,
    LearningPagesService,
    FittingService,
    LearningRecordsService,
    LearningLoaders,
    LearningResolver,
    DecisionsService,
    DecisionsResolver,
    HomeEnrolmentsResolver,
    CourseFieldsResolver,
    StudioCourseFieldsResolver,
    NotesStore,
    NotesService,
    NotesResolver,
    SearchService,
    SearchResolver,
    ViewsStore,
    FirstAnswersService,
    FirstAnswersResolver,
    ViewsService,
    ViewsResolver,
  ],
  exports: [PlacesService, EvidenceService, LearningPagesService, LearningRecordsService],
})
export class LearningModule {}
