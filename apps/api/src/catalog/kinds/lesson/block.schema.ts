import type { LessonBlock } from '@provost/domain';
import { z } from 'zod';
import { file, key, line, list, prose, richDoc } from '../shapes.js';

const asked = { id: key, prompt: prose, hints: list(prose, 10).optional(), explanation: prose.optional() };
const picture = z.strictObject({ file, alt: prose, credit: line.optional() });
const option = z.strictObject({ id: key, text: prose, correct: z.boolean(), feedback: prose });
/** A share of a picture's side; a draft may hold one that lies outside, and is told so. */
const share = z.number().min(-10).max(10);

const region = z.strictObject({
  id: key,
  label: line,
  text: prose,
  x: share,
  y: share,
  width: share,
  height: share,
  target: z.boolean(),
});

const gap = z.discriminatedUnion('type', [
  z.strictObject({
    id: key,
    type: z.literal('text'),
    label: prose,
    accepted: list(line, 50),
    exactCase: z.boolean(),
    exactDiacritics: z.boolean(),
  }),
  z.strictObject({
    id: key,
    type: z.literal('number'),
    label: prose,
    value: z.number(),
    tolerance: z.number(),
    unit: line,
  }),
]);

/** Each block of a lesson; lists that are answered hold at most as many things as an answer may. */
export const block: z.ZodType<LessonBlock> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), body: richDoc }),
  z.strictObject({ type: z.literal('figure'), picture, caption: prose }),
  z.strictObject({ type: z.literal('cards'), cards: list(z.strictObject({ front: prose, back: prose }), 100) }),
  z.strictObject({ type: z.literal('accordion'), items: list(z.strictObject({ title: line, body: prose }), 100) }),
  z.strictObject({ type: z.literal('timeline'), items: list(z.strictObject({ when: line, what: prose }), 100) }),
  z.strictObject({ type: z.literal('check'), ...asked, multiple: z.boolean().optional(), options: list(option, 20) }),
  z.strictObject({ type: z.literal('hotspot'), ...asked, picture, regions: list(region, 40) }),
  z.strictObject({
    type: z.literal('sort'),
    ...asked,
    groups: list(z.strictObject({ id: key, title: line }), 12),
    items: list(z.strictObject({ id: key, text: prose, group: key, feedback: prose }), 40),
  }),
  z.strictObject({ type: z.literal('order'), ...asked, items: list(z.strictObject({ id: key, text: prose }), 20) }),
  z.strictObject({
    type: z.literal('match'),
    ...asked,
    pairs: list(z.strictObject({ id: key, left: prose, right: prose }), 20),
  }),
  z.strictObject({ type: z.literal('fill'), ...asked, gaps: list(gap, 20) }),
  z.strictObject({
    type: z.literal('worked'),
    ...asked,
    steps: list(z.strictObject({ id: key, title: line, text: prose, ask: prose }), 30),
  }),
]);
