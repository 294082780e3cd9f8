import type { PodcastEvidence } from '@provost/domain';
import { z } from 'zod';
import { mediaEvidence } from '../media.schema.js';

export const podcastEvidence: z.ZodType<PodcastEvidence> = z.strictObject({
  kind: z.literal('podcast'),
  ...mediaEvidence,
});
