import type { LessonContent } from '@provost/domain';
import { z } from 'zod';
import { key, line, list, prose, richDoc } from '../shapes.js';

const option = z.strictObject({ id: key, text: prose, correct: z.boolean(), feedback: prose });

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), body: richDoc }),
  z.strictObject({ type: z.literal('cards'), cards: list(z.strictObject({ front: prose, back: prose }), 100) }),
  z.strictObject({ type: z.literal('accordion'), items: list(z.strictObject({ title: line, body: prose }), 100) }),
  z.strictObject({ type: z.literal('timeline'), items: list(z.strictObject({ when: line, what: prose }), 100) }),
  z.strictObject({ type: z.literal('check'), id: key, prompt: prose, options: list(option, 20) }),
]);

export const lessonContent: z.ZodType<LessonContent> = z.strictObject({
  kind: z.literal('lesson'),
  pages: list(z.strictObject({ id: key, title: line, blocks: list(block, 100) }), 100),
});
