import { isWithinBounds, type RichDoc, type RichNode, type Source } from '@provost/domain';
import { z } from 'zod';
import { isStorable } from '../../platform/database/storable.js';

/**
 * Shapes that several kinds share. They bound what may be stored and nothing else: an unfinished draft (no title, no
 * file yet) has the right shape, and what must be mended before publishing is said by libs/domain's contentProblems.
 * Unknown keys are refused, not dropped, so that nothing that was typed is lost without a word.
 */

/** Text that the database can hold: PostgreSQL's jsonb takes neither NUL nor half of a surrogate pair. */
const text = z.string().refine(isStorable, { message: 'holds characters that cannot be stored' });

/** A short text: a title, a label. */
export const line = text.max(500);
/** Words of several paragraphs. */
export const prose = text.max(20_000);
/** A key inside a content; its form is checked before publishing. */
export const key = text.max(64);
/** Seconds of a medium; a day at most. */
export const seconds = z.number().min(0).max(86_400);

/** A path under `/files/`: relative, without a way out of that folder; empty while there is no file yet. */
export const file = z
  .string()
  .max(500)
  .refine((path) => path === '' || /^(?!\.{1,2}(\/|$))[^/\\:?#\0]+(\/(?!\.{1,2}(\/|$))[^/\\:?#\0]+)*$/u.test(path), {
    message: 'is no path under /files/',
  });

export const list = <T extends z.ZodType>(item: T, most = 500) => z.array(item).max(most);

const attrs = z.record(key, z.union([text.max(2_000), z.number(), z.boolean(), z.null()]));

const richNode: z.ZodType<RichNode> = z.lazy(() =>
  z.strictObject({
    type: key,
    attrs: attrs.optional(),
    content: list(richNode, 2_000).optional(),
    text: prose.optional(),
    marks: list(z.strictObject({ type: key, attrs: attrs.optional() }), 10).optional(),
  }),
);

/** Rich text as ProseMirror JSON. Its depth and size are looked at before anything walks it. */
export const richDoc: z.ZodType<RichDoc> = z
  .custom<unknown>(isWithinBounds, { message: 'is too deep or too large' })
  .pipe(
    z.strictObject({
      type: z.literal('doc'),
      attrs: attrs.optional(),
      content: list(richNode, 2_000).optional(),
    }),
  );

export const source: z.ZodType<Source> = z.strictObject({
  title: line,
  publisher: line,
  year: z.number().int().min(0).max(9999).optional(),
  url: text.max(2_000).optional(),
  checkedOn: text.max(10),
  reviewBy: text.max(10).optional(),
});

/** Things done, each with its newest instant (epoch milliseconds); the instants themselves are judged by libs/domain. */
export const marks = z
  .record(z.string().max(129), z.number())
  .refine((all) => Object.keys(all).length <= 2_000, { message: 'holds too many marks' });
