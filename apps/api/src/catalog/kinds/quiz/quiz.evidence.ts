import type { QuizEvidence } from '@provost/domain';
import { z } from 'zod';

export const quizEvidence: z.ZodType<QuizEvidence> = z.strictObject({
  kind: z.literal('quiz'),
  attempts: z.number(),
  bestShare: z.number(),
});
