import type { LessonEvidence } from '@provost/domain';
import { z } from 'zod';
import { key, list, marks } from '../shapes.js';

const answer = z.strictObject({ block: key, answer: list(z.string().max(1_100), 100), at: z.number() });

export const lessonEvidence: z.ZodType<LessonEvidence> = z.strictObject({
  kind: z.literal('lesson'),
  seen: marks,
  chosen: marks,
  tries: z
    .record(z.string().max(90), answer)
    .refine((all) => Object.keys(all).length <= 2_000, { message: 'holds too many tries' })
    .optional(),
});

/** Where {@link lessonEvidence} keeps its tries. */
export const lessonAnswers = '$.tries.*';
