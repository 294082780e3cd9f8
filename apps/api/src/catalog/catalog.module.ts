import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogResolver } from './catalog.resolver.js';
import { CatalogService } from './catalog.service.js';
import { CatalogStore } from './catalog.store.js';
import { Contents } from './contents.service.js';
import { CourseEdition } from './course-edition.entity.js';
import { Course } from './course.entity.js';
import { CurriculumCourse } from './curriculum-course.entity.js';
import { Curriculum } from './curriculum.entity.js';
import { EditionModule } from './edition-module.entity.js';
import { IndexedEdition } from './indexed-edition.entity.js';
import { Outlines } from './outlines.service.js';
import { SearchIndex } from './search-index.service.js';
import { SearchPassage } from './search-passage.entity.js';
import { StudioLoaders } from './studio.loader.js';
import { StudioPagesService } from './studio-pages.service.js';
import { EditionFieldsResolver, StudioCourseFieldsOfCatalog, StudioResolver } from './studio.resolver.js';
import { StudioService } from './studio.service.js';
import { StudioStore } from './studio.store.js';
import { StepContentInLocale } from './step-content.entity.js';
import { Step } from './step.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Curriculum,
      Course,
      CurriculumCourse,
      CourseEdition,
      EditionModule,
      Step,
      StepContentInLocale,
      SearchPassage,
      IndexedEdition,
    ]),
  ],
  providers: [
    CatalogStore,
    Contents,
    CatalogService,
    Outlines,
    CatalogResolver,
    StudioStore,
    SearchIndex,
    StudioLoaders,
    StudioService,
    StudioPagesService,
    StudioResolver,
    StudioCourseFieldsOfCatalog,
    EditionFieldsResolver,
  ],
  exports: [CatalogService, Outlines, StudioService],
})
export class CatalogModule {}
