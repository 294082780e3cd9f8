import type { ArticleEvidence } from '@provost/domain';
import { z } from 'zod';
import { marks } from '../shapes.js';

export const articleEvidence: z.ZodType<ArticleEvidence> = z.strictObject({ kind: z.literal('article'), read: marks });
