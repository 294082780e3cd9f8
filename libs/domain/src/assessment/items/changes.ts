import type { Item, Slot } from './item.js';
import type { ItemText, ItemTexts } from './item-text.js';

/** What may differ between two versions of a question, in the order in which a history says it. */
export const VERSION_CHANGES = [
  'type',
  'slots', // what there is to answer, or to choose from
  'key',
  'credit',
  'shuffle',
  'picture',
  'points',
  'source',
  'language-added',
  'language-removed',
  'wording',
] as const;

/** One thing that differs, and in which language where it is a matter of words. */
export interface VersionChange {
  readonly what: (typeof VERSION_CHANGES)[number];
  readonly locale?: string;
}

/** What of a version can differ from the one before. */
export interface ComparedVersion {
  readonly item: Item;
  readonly texts: ItemTexts;
  readonly points: number;
  readonly source: string;
}

/** What is right in a slot. The order of options and of accepted variants is no part of it. */
function keyOf(slot: Slot): unknown {
  switch (slot.kind) {
    case 'choice':
      return [...slot.right].sort();
    case 'order':
      return slot.things;
    case 'text': {
      const accepted = Object.entries(slot.accepted).map(([locale, words]) => [locale, [...words].sort()]);
      return [accepted.sort(), slot.exactCase, slot.exactDiacritics];
    }
    case 'number':
      return [slot.value, slot.tolerance, slot.unit];
    case 'region':
      return [[...slot.right].sort(), slot.regions.map(({ id, x, y, width, height }) => [id, x, y, width, height])];
    case 'essay':
      return [slot.markers, slot.rubric.map(({ id, levels }) => [id, levels.map((level) => [level.id, level.points])])];
  }
}

/** What there is to answer in a slot, whatever is right. */
function shapeOf(slot: Slot): unknown {
  const head = [slot.id, slot.kind];
  if (slot.kind === 'choice') return [...head, slot.several, [...slot.options].sort()];
  if (slot.kind === 'essay') return [...head, slot.leastWords, slot.mostWords];
  return slot.kind === 'order' ? [...head, [...slot.things].sort()] : head;
}

/** JSON whose keys stand in order, since a database may keep them in another. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const differ = (a: unknown, b: unknown) => written(a) !== written(b);

function changesOfWords(before: ItemTexts, after: ItemTexts): VersionChange[] {
  const locales = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return locales.flatMap((locale): VersionChange[] => {
    const [old, now]: [ItemText | undefined, ItemText | undefined] = [before[locale], after[locale]];
    if (!old) return [{ what: 'language-added', locale }];
    if (!now) return [{ what: 'language-removed', locale }];
    return differ(old, now) ? [{ what: 'wording', locale }] : [];
  });
}

/** What a version of a question changed about the one before it: so a history is read in words, not compared by eye. */
export function versionChanges(before: ComparedVersion, after: ComparedVersion): VersionChange[] {
  const keys = (item: Item) => item.slots.map((slot) => [slot.id, keyOf(slot)]);
  const found: VersionChange[] = [
    ...(before.item.type === after.item.type ? [] : [{ what: 'type' as const }]),
    ...(differ(before.item.slots.map(shapeOf), after.item.slots.map(shapeOf)) ? [{ what: 'slots' as const }] : []),
    ...(differ(keys(before.item), keys(after.item)) ? [{ what: 'key' as const }] : []),
    ...(before.item.credit === after.item.credit ? [] : [{ what: 'credit' as const }]),
    ...(before.item.shuffle === after.item.shuffle ? [] : [{ what: 'shuffle' as const }]),
    ...(before.item.picture === after.item.picture ? [] : [{ what: 'picture' as const }]),
    ...(before.points === after.points ? [] : [{ what: 'points' as const }]),
    ...(before.source === after.source ? [] : [{ what: 'source' as const }]),
    ...changesOfWords(before.texts, after.texts),
  ];
  return found.sort((a, b) => VERSION_CHANGES.indexOf(a.what) - VERSION_CHANGES.indexOf(b.what));
}
