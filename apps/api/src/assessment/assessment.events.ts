import { defineJob } from '../platform/jobs/jobs.js';

/** The time of an attempt is up: what was saved is graded, whether or not a browser still lives. */
export const AttemptTimeIsUp = defineJob<{ attemptId: string }>('assessment.attempt-time-is-up');
