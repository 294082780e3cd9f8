import { MOST_CHARACTERS, type Picture } from '@provost/domain';
import { z } from 'zod';
import { file, key, line, list, prose } from '../shapes.js';

/** A condition or an effect of a case; a draft may hold one that cannot be read yet. */
export const formula = line.max(MOST_CHARACTERS);

export const effects = list(z.strictObject({ variable: key, value: formula }), 50).optional();
export const picture: z.ZodType<Picture> = z.strictObject({ file, alt: prose, credit: line.optional() });

const notes = list(key, 100).optional();

const choice = z.strictObject({
  id: key,
  label: line,
  to: key,
  needs: list(key, 100).optional(),
  when: formula.optional(),
  closed: line.optional(),
  effects,
  notes,
  breaks: list(z.strictObject({ exhibit: key, entry: line }), 50).optional(),
  rationale: prose.optional(),
  legalBasis: prose.optional(),
});

const head = {
  id: key,
  title: line,
  body: list(prose, 100),
  place: line.optional(),
  clock: line.optional(),
  exhibits: list(key, 100),
  effects,
  notes,
  choices: list(choice, 20),
};

const question = z.strictObject({ id: key, ask: line, answer: prose, when: formula.optional(), effects, notes });

const paper = z.strictObject({
  title: line,
  from: line,
  passages: list(z.strictObject({ id: key, text: prose, notes }), 100),
});

const feature = z.strictObject({
  id: key,
  label: line,
  differs: z.boolean(),
  areas: list(z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }), 50).optional(),
  finding: prose,
});

const comparison = z.strictObject({ left: picture, right: picture, features: list(feature, 100), effects });

const targeting = z.strictObject({
  columns: list(line, 20),
  rows: list(z.strictObject({ id: key, cells: list(line, 20), hit: z.boolean(), reason: prose }), 200),
  choose: z.number().int().min(0).max(200),
  costEach: z.number().min(0).max(1e9),
  unit: line,
  effects,
});

const hearing = z.strictObject({
  before: line,
  rulings: list(z.strictObject({ exhibit: key, when: formula.optional(), admitted: prose, excluded: prose }), 100),
});

const ending = z.strictObject({
  verdict: z.enum(['strong', 'partial', 'lost']),
  debrief: prose,
  legalBasis: list(prose, 50),
});

/** A scene by its kind. */
export const scene = z.discriminatedUnion('kind', [
  z.strictObject({ ...head, kind: z.literal('narrative') }),
  z.strictObject({ ...head, kind: z.literal('decision') }),
  z.strictObject({
    ...head,
    kind: z.literal('interview'),
    person: z.strictObject({ name: line, role: line }),
    questions: list(question, 100),
  }),
  z.strictObject({ ...head, kind: z.literal('document'), paper }),
  z.strictObject({ ...head, kind: z.literal('comparator'), comparison }),
  z.strictObject({ ...head, kind: z.literal('targeting'), targeting }),
  z.strictObject({ ...head, kind: z.literal('hearing'), hearing }),
  z.strictObject({ ...head, kind: z.literal('ending'), ending }),
]);
