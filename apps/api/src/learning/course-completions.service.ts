import { courseCompletion, courseShare, stepsAskedFor } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { Outlines } from '../catalog/outlines.service.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { Enrolment } from './enrolment.entity.js';
import { CourseCompleted } from './learning.events.js';
import { stepsOf } from './learning.pages.js';
import { LearningStore } from './learning.store.js';

/** What follows for a course from the completion of one of its steps. */
@Injectable()
export class CourseCompletions {
  constructor(
    private readonly store: LearningStore,
    private readonly outlines: Outlines,
    private readonly jobs: Jobs,
  ) {}

  /** After a new step completion: brings the share up to date and, where nothing is missing, writes the course's completion. */
  async follow(tx: Tx, enrolment: Enrolment, now: Date): Promise<void> {
    const outline = await this.outlines.outline(enrolment.editionId, 'en', tx);
    if (!outline) throw new Error(`edition ${enrolment.editionId} has no outline`);
    const steps = stepsOf(outline);
    const done = await this.store.completedStepIds(tx, enrolment.id);
    enrolment.share = courseShare(steps, done);
    if (!courseCompletion(steps, done).complete) return;
    const isNew = await this.store.insertCourseCompletion(tx, {
      enrolmentId: enrolment.id,
      personId: enrolment.personId,
      editionId: enrolment.editionId,
      stepsMet: stepsAskedFor(steps).length,
      completedAt: now,
    });
    if (!isNew) return;
    enrolment.status = 'completed';
    enrolment.completedAt = now;
    await this.jobs.enqueue(tx, CourseCompleted, {
      enrolmentId: enrolment.id,
      personId: enrolment.personId,
      courseId: enrolment.courseId,
    });
  }
}
