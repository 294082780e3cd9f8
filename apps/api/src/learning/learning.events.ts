import { defineJob } from '../platform/jobs/jobs.js';

/** Every required step of an edition is complete; enqueued in the transaction that completed the last one. */
export const CourseCompleted = defineJob<{ enrolmentId: string; personId: string; courseId: string }>(
  'learning.course-completed',
);
