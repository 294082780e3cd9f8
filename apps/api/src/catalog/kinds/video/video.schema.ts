import type { VideoContent } from '@provost/domain';
import { z } from 'zod';
import { file, list } from '../shapes.js';
import { mediaContent } from '../media.schema.js';
import { localeShape } from '../locale.schema.js';

export const videoContent: z.ZodType<VideoContent> = z.strictObject({
  kind: z.literal('video'),
  ...mediaContent,
  poster: file.optional(),
  storyboard: file.optional(),
  noSeek: z.boolean().optional(),
  captions: list(
    z.strictObject({ kind: z.enum(['captions', 'descriptions']).optional(), locale: localeShape, file }),
    50,
  ),
});
