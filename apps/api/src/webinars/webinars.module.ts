import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogModule } from '../catalog/catalog.module.js';
import { LearningModule } from '../learning/learning.module.js';
import { AttendanceRecordsService } from './attendance-records.service.js';
import { AttendanceService } from './attendance.service.js';
import { CalendarController } from './calendar.controller.js';
import { WebinarAttendance } from './webinar-attendance.entity.js';
import { WebinarRegistration } from './webinar-registration.entity.js';
import { Webinar } from './webinar.entity.js';
import { HomeWebinarsResolver, WebinarsResolver } from './webinars.resolver.js';
import { WebinarsService } from './webinars.service.js';
import { WebinarsStore } from './webinars.store.js';

@Module({
  imports: [CatalogModule, LearningModule, TypeOrmModule.forFeature([Webinar, WebinarRegistration, WebinarAttendance])],
  controllers: [CalendarController],
  providers: [
    WebinarsStore,
    WebinarsService,
    AttendanceService,
    AttendanceRecordsService,
    WebinarsResolver,
    HomeWebinarsResolver,
  ],
  exports: [AttendanceRecordsService, WebinarsService],
})
export class WebinarsModule {}
