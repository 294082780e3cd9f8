import type { ArticleContent } from '@provost/domain';
import { z } from 'zod';
import { key, line, list, richDoc, source } from '../shapes.js';

export const articleContent: z.ZodType<ArticleContent> = z.strictObject({
  kind: z.literal('article'),
  sections: list(z.strictObject({ id: key, heading: line, body: richDoc }), 100),
  sources: list(source),
});
