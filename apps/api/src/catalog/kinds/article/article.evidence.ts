import type { ArticleEvidence } from '@provost/domain';
import { z } from 'zod';
import { key, list } from '../shapes.js';

/** Stretches of a clock or of a height; what they may claim is judged by libs/domain. */
const stretches = list(z.tuple([z.number(), z.number()]), 10_000);

const readings = z
  .record(key, z.strictObject({ during: stretches, shown: stretches }))
  .refine((all) => Object.keys(all).length <= 100, { message: 'holds too many sections' });

export const articleEvidence: z.ZodType<ArticleEvidence> = z.strictObject({
  kind: z.literal('article'),
  sections: readings,
});
