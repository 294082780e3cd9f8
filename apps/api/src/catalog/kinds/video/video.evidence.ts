import type { VideoEvidence } from '@provost/domain';
import { z } from 'zod';
import { mediaEvidence } from '../media.schema.js';

export const videoEvidence: z.ZodType<VideoEvidence> = z.strictObject({ kind: z.literal('video'), ...mediaEvidence });
