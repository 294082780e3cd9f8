import type { WebinarEvidence } from '@provost/domain';
import { z } from 'zod';
import { list } from '../shapes.js';

export const webinarEvidence: z.ZodType<WebinarEvidence> = z.strictObject({
  kind: z.literal('webinar'),
  present: list(z.tuple([z.number(), z.number()]), 10_000),
});
