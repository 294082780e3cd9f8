import { createHash } from 'node:crypto';
import { promptParts, type Item, type ItemText, type Slot } from '@provost/domain';

const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** A prompt whose gaps are numbered, and whose spaces are one each: what stands around a gap differs from format to format. */
function prompt(text: string, slots: readonly Slot[]): string {
  const place = new Map(slots.map(({ id }, i) => [id, i]));
  return words(
    promptParts(text)
      .map((part) => ('slot' in part ? ` [[${place.get(part.slot) ?? part.slot}]] ` : part.words))
      .join(''),
  );
}

function slotContent(slot: Slot, { type, shuffle }: Item, text: ItemText, locale: string): unknown {
  const own = text.slots[slot.id];
  const option = (id: string) => [words(own?.options[id]?.text ?? ''), words(own?.options[id]?.feedback ?? '')];
  const label = words(own?.label ?? '');
  switch (slot.kind) {
    case 'choice': {
      const options = slot.options.map((id) => [...option(id), slot.right.includes(id)]);
      if (type === 'true-false') return [label, slot.right, options.map(([, feedback]) => feedback)];
      const isFree = shuffle || type === 'matching';
      return [label, slot.several, isFree ? options.map((one) => JSON.stringify(one)).sort() : options];
    }
    case 'order':
      return [label, slot.things.map(option)];
    case 'text':
      return [label, [...(slot.accepted[locale as 'en'] ?? [])].sort(), slot.exactCase, slot.exactDiacritics];
    case 'number':
      return [label, slot.value, slot.tolerance, slot.unit];
    case 'region':
      return [label, slot.regions.map(({ id, ...place }) => [place, option(id), slot.right.includes(id)])];
    case 'essay':
      return [
        ...[label, slot.leastWords, slot.mostWords, slot.markers],
        slot.rubric.map(({ id, levels }) => [
          own?.rubric?.[id]?.title ?? '',
          levels.map((level) => [own?.rubric?.[id]?.levels[level.id] ?? '', level.points]),
        ]),
      ];
  }
}

/**
 * What a question is in one language, whatever its inner names: two questions with the same content are the same question.
 * Where options are shuffled their order is no matter, and the words of true and false belong to the college.
 */
export function contentOf(item: Item, text: ItemText, locale: string): string {
  return JSON.stringify([
    ...[item.type, item.credit, item.picture ?? ''],
    ...[prompt(text.prompt, item.slots), words(text.explanation)],
    item.slots.map((slot) => slotContent(slot, item, text, locale)),
  ]);
}

/** The content as a hash, by which a question is known that is there already. */
export const contentHash = (item: Item, text: ItemText, locale: string): string =>
  createHash('sha256')
    .update(contentOf(item, text, locale))
    .digest('hex');
