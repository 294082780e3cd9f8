import type { LessonContent } from '@provost/domain';
import { z } from 'zod';
import { key, line, list } from '../shapes.js';
import { block } from './block.schema.js';

const condition = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('score'), is: z.enum(['at-least', 'below']), share: z.number() }),
  z.strictObject({ on: z.literal('result'), block: key, is: z.enum(['right', 'not-right']) }),
  z.strictObject({ on: z.literal('choice'), block: key, option: key }),
]);

const page = z.strictObject({
  id: key,
  title: line,
  blocks: list(block, 100),
  ways: list(z.strictObject({ when: condition, to: key }), 20).optional(),
  then: key.optional(),
});

export const lessonContent: z.ZodType<LessonContent> = z.strictObject({
  kind: z.literal('lesson'),
  pages: list(page, 100),
  passShare: z.number().optional(),
});
