import type { WebinarContent } from '@provost/domain';
import { z } from 'zod';
import { prose } from '../shapes.js';

export const webinarContent: z.ZodType<WebinarContent> = z.strictObject({
  kind: z.literal('webinar'),
  webinarId: z.union([z.literal(''), z.uuid()]),
  requiredMinutes: z.number(),
  about: prose,
});
