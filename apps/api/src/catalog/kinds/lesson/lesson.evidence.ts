import type { LessonEvidence } from '@provost/domain';
import { z } from 'zod';
import { marks } from '../shapes.js';

export const lessonEvidence: z.ZodType<LessonEvidence> = z.strictObject({
  kind: z.literal('lesson'),
  seen: marks,
  chosen: marks,
});
