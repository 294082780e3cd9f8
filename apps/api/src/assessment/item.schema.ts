import { CREDIT_RULES, ITEM_TYPES, type Answer, type Item, type ItemTexts } from '@provost/domain';
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/iu);
const line = z.string().max(2_000);
const prose = z.string().max(20_000);
const ids = z.array(id).max(30);
const share = z.number().min(0).max(1);

const slot = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('choice'), options: ids, right: ids, several: z.boolean() }),
  z.strictObject({ id, kind: z.literal('order'), things: ids }),
  z.strictObject({
    ...{ id, kind: z.literal('text') },
    accepted: z.partialRecord(z.enum(['ar', 'en', 'fr', 'es']), z.array(z.string().max(500)).max(50)),
    exactCase: z.boolean(),
    exactDiacritics: z.boolean(),
  }),
  z.strictObject({
    ...{ id, kind: z.literal('number') },
    value: z.number().min(-1e12).max(1e12),
    tolerance: z.number().min(0).max(1e12),
    unit: z.string().max(40),
  }),
  z.strictObject({
    ...{ id, kind: z.literal('region') },
    regions: z.array(z.strictObject({ id, x: share, y: share, width: share, height: share })).max(30),
    right: ids,
  }),
  z.strictObject({
    ...{ id, kind: z.literal('essay') },
    leastWords: z.number().int().min(1).max(10_000).nullable(),
    mostWords: z.number().int().min(1).max(10_000).nullable(),
    markers: z.union([z.literal(1), z.literal(2)]),
    rubric: z
      .array(
        z.strictObject({
          id,
          levels: z.array(z.strictObject({ id, points: z.number().min(0).max(1_000) })).max(10),
        }),
      )
      .max(20),
  }),
]);

/** The shape of an item, checked on write and on read. Whether it can be asked, {@link wholeItemProblems} says. */
export const itemSchema: z.ZodType<Item> = z.strictObject({
  type: z.enum(ITEM_TYPES),
  slots: z.array(slot).max(30),
  credit: z.enum(CREDIT_RULES),
  shuffle: z.boolean(),
  picture: z.string().max(200).optional(),
});

const slotText = z.strictObject({
  label: line,
  options: z.record(id, z.strictObject({ text: line, feedback: line })),
  rubric: z.record(id, z.strictObject({ title: line, levels: z.record(id, line) })).optional(),
});

/** The words of an item by language. */
export const itemTextsSchema: z.ZodType<ItemTexts> = z.partialRecord(
  z.enum(['ar', 'en', 'fr', 'es']),
  z.strictObject({ prompt: prose, alt: line.optional(), slots: z.record(id, slotText), explanation: prose }),
) as z.ZodType<ItemTexts>;

/** What a browser may send as an answer; whether the question can be answered so, {@link isAnswerOf} says. */
export const answerSchema: z.ZodType<Answer> = z.record(id, z.array(z.string().max(40_000)).max(50));
