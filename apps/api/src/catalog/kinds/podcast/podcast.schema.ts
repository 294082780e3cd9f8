import type { PodcastContent } from '@provost/domain';
import { z } from 'zod';
import { mediaContent } from '../media.schema.js';
import { prose } from '../shapes.js';

export const podcastContent: z.ZodType<PodcastContent> = z.strictObject({
  kind: z.literal('podcast'),
  ...mediaContent,
  notes: prose,
  episodeId: z.uuid().optional(),
});
