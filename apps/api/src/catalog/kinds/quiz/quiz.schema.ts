import { CLOSINGS, QUIZ_PAGINGS, type QuizContent } from '@provost/domain';
import { z } from 'zod';
import { line, list, prose } from '../shapes.js';

export const quizContent: z.ZodType<QuizContent> = z.strictObject({
  kind: z.literal('quiz'),
  bankId: z.union([z.literal(''), z.uuid()]),
  exam: z.boolean(),
  blueprint: list(z.strictObject({ topic: line, count: z.number() }), 200),
  passMark: z.number(),
  timeLimitMinutes: z.number().nullable(),
  attemptsAllowed: z.number().nullable(),
  instructions: prose,
  opensAt: z.iso.datetime().optional(),
  closesAt: z.iso.datetime().optional(),
  closing: z.enum(CLOSINGS).optional(),
  waitMinutes: z.number().optional(),
  paging: z.enum(QUIZ_PAGINGS).optional(),
});
