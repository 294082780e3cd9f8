import type { CaseStudyEvidence } from '@provost/domain';
import { z } from 'zod';
import { marks } from '../shapes.js';

export const caseStudyEvidence: z.ZodType<CaseStudyEvidence> = z.strictObject({
  kind: z.literal('case-study'),
  decisions: marks,
  examined: marks,
});
