import { randomUUID } from 'node:crypto';
import { isStorable } from '../platform/database/storable.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { EditionModule } from './edition-module.entity.js';
import type { Step } from './step.entity.js';
import type { MoveInput } from './studio.input.js';

/** How a draft's texts and order change: plain values in, plain values out. Texts are measured in UTF-16 units. */
export const LONGEST_TITLE = 300;
export const LONGEST_SUMMARY = 4_000;

/** Without the languages left empty. Refuses BAD_INPUT for a text that is too long or cannot be stored. */
export function texts(
  given: Readonly<Record<string, string | undefined>>,
  field: string,
  longest: number,
): LocalizedText {
  const written = Object.entries(given).flatMap(([locale, text]) => {
    const trimmed = text?.trim() ?? '';
    if (trimmed.length > longest || !isStorable(trimmed)) throw new Refusal('BAD_INPUT', { field, locale, longest });
    return trimmed === '' ? [] : [[locale, trimmed] as const];
  });
  return Object.fromEntries(written);
}

/** Refuses NOT_FOUND for an id that is not among them. */
export function found<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const it = all.find((one) => one.id === id);
  if (!it) throw new Refusal('NOT_FOUND');
  return it;
}

/** The ids that stay, in their order. */
export const closingGap = (all: readonly { readonly id: string }[], gone: string): string[] =>
  all.map(({ id }) => id).filter((id) => id !== gone);

/** The ids in their new order. Refuses BAD_INPUT for a position that is none. */
export function moved(all: readonly { readonly id: string }[], { id, toPosition }: MoveInput): string[] {
  found(all, id);
  if (toPosition < 1 || toPosition > all.length) {
    throw new Refusal('BAD_INPUT', { field: 'toPosition', from: 1, to: all.length });
  }
  return closingGap(all, id).toSpliced(toPosition - 1, 0, id);
}

/** The step's identity and place: its own where it stays in its module, else at the end of the module. */
export function placed(
  known: Step | null,
  module: EditionModule,
  steps: readonly Step[],
): Pick<Step, 'id' | 'editionId' | 'moduleId' | 'lineage' | 'position'> {
  if (known?.moduleId === module.id) return known;
  const last = Math.max(0, ...steps.filter((step) => step.moduleId === module.id).map(({ position }) => position));
  const id = known?.id ?? randomUUID();
  const lineage = known?.lineage ?? id;
  return { id, editionId: module.editionId, moduleId: module.id, lineage, position: last + 1 };
}
