import { defineJob } from '../jobs/jobs.js';

/** Somebody asked for a file to be prepared. A worker that is gone is missed within a minute or two; no film takes six hours. */
export const MediumAsked = defineJob<{ readonly preparationId: string }>('platform.medium-asked', {
  heartbeatSeconds: 30,
  expireInSeconds: 6 * 3600,
});
