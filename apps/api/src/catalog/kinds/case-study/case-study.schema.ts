import type { CaseStudyContent } from '@provost/domain';
import { z } from 'zod';
import { key, line, list, prose, source } from '../shapes.js';

const ending = z.strictObject({
  verdict: z.enum(['strong', 'partial', 'lost']),
  debrief: prose,
  legalBasis: list(prose, 50),
});

const scene = z.strictObject({
  id: key,
  title: line,
  body: list(prose, 100),
  exhibits: list(key, 100),
  choices: list(z.strictObject({ id: key, label: line, to: key, needs: list(key, 100).optional() }), 20),
  ending: ending.optional(),
});

const exhibit = z.strictObject({
  id: key,
  seal: line,
  title: line,
  found: line,
  description: prose,
  facts: list(z.strictObject({ label: line, value: prose }), 100),
});

export const caseStudyContent: z.ZodType<CaseStudyContent> = z.strictObject({
  kind: z.literal('case-study'),
  brief: prose,
  start: key,
  scenes: list(scene, 200),
  exhibits: list(exhibit, 200),
  sources: list(source),
});
