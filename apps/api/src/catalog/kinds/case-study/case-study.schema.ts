import { CUSTODY_ACTS, EXHIBIT_STATUSES, VARIABLE_ROLES, type CaseStudyContent } from '@provost/domain';
import { z } from 'zod';
import { key, line, list, prose, source } from '../shapes.js';
import { effects, formula, scene, picture } from './scene.schema.js';

const amount = z.number().min(-1e9).max(1e9);

const variableHead = { id: key, title: line, role: z.enum(VARIABLE_ROLES).optional(), shown: z.boolean() };

const variable = z.discriminatedUnion('type', [
  z.strictObject({ ...variableHead, type: z.literal('boolean'), initial: z.boolean() }),
  z.strictObject({
    ...variableHead,
    type: z.literal('number'),
    initial: amount,
    least: amount.optional(),
    most: amount.optional(),
    unit: line.optional(),
  }),
  z.strictObject({
    ...variableHead,
    type: z.literal('choice'),
    initial: key,
    options: list(z.strictObject({ id: key, title: line }), 50),
  }),
]);

const action = z.strictObject({
  id: key,
  act: z.enum(CUSTODY_ACTS),
  label: line,
  entry: line,
  scenes: list(key, 200).optional(),
  after: list(key, 50).optional(),
  when: formula.optional(),
  due: list(key, 200).optional(),
  broken: line.optional(),
  holder: line.optional(),
  place: line.optional(),
  effects,
});

const exhibit = z.strictObject({
  id: key,
  seal: line,
  title: line,
  found: line,
  description: prose,
  facts: list(z.strictObject({ label: line, value: prose }), 100),
  picture: picture.optional(),
  holder: line,
  place: line,
  provenance: line,
  status: z.enum(EXHIBIT_STATUSES),
  actions: list(action, 50),
  notes: list(key, 100).optional(),
});

export const caseStudyContent: z.ZodType<CaseStudyContent> = z.strictObject({
  kind: z.literal('case-study'),
  brief: prose,
  start: key,
  variables: list(variable, 100),
  scenes: list(scene, 200),
  exhibits: list(exhibit, 200),
  notes: list(z.strictObject({ id: key, text: prose }), 500),
  sources: list(source),
});
