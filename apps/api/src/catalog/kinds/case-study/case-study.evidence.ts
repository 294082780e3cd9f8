import { CASE_DEEDS, type CaseStudyEvidence } from '@provost/domain';
import { z } from 'zod';
import { key, list } from '../shapes.js';

const act = z.strictObject({
  after: z.string().max(16),
  deed: z.enum(CASE_DEEDS),
  on: key,
  of: z.string().max(129),
  picks: list(key, 200).optional(),
  points: list(z.tuple([z.number(), z.number()]), 50).optional(),
  at: z.number(),
});

export const caseStudyEvidence: z.ZodType<CaseStudyEvidence> = z.strictObject({
  kind: z.literal('case-study'),
  acts: z.record(z.string().regex(/^[0-9a-z]{11,16}$/u), act),
});

/** The decisions among the acts. */
export const caseStudyDecisions = '$.acts.* ? (@.deed == "choose")';
