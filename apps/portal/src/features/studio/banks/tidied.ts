import {
  optionsOf,
  TRUE_FALSE,
  type Item,
  type ItemText,
  type OptionText,
  type Slot,
  type SlotText,
} from '@provost/domain';
import type { Locale } from '../../../shared/i18n';

/** What the two options of a true-false question are called where a trainer says nothing else. */
export const TRUE_FALSE_WORDS: Readonly<Record<Locale, readonly [string, string]>> = {
  ar: ['صواب', 'خطأ'],
  en: ['True', 'False'],
  fr: ['Vrai', 'Faux'],
  es: ['Verdadero', 'Falso'],
};

function tidiedSlot(slot: Slot): Slot {
  if (slot.kind !== 'text') return slot;
  const accepted = Object.entries(slot.accepted).map(([locale, variants]) => {
    const clean = variants.map((one) => one.trim()).filter((one) => one !== '');
    return [locale, [...new Set(clean)]] as const;
  });
  return { ...slot, accepted: Object.fromEntries(accepted.filter(([, variants]) => variants.length > 0)) };
}

/** An item without the empty variants that stand in its form. */
export const tidiedItem = (item: Item): Item => ({ ...item, slots: item.slots.map(tidiedSlot) });

/** The words of an option. In a matching, all slots have the same ones, and whatever slot says them counts. */
function optionText(item: Item, text: ItemText, slotId: string, id: string, locale: Locale): OptionText {
  const own = text.slots[slotId]?.options[id] ?? { text: '', feedback: '' };
  if (own.text !== '') return own;
  if (item.type === 'matching') {
    return {
      ...own,
      text: Object.values(text.slots).find(({ options }) => options[id]?.text)?.options[id]?.text ?? '',
    };
  }
  const place = item.type === 'true-false' ? TRUE_FALSE.findIndex((one) => one === id) : -1;
  return place < 0 ? own : { ...own, text: TRUE_FALSE_WORDS[locale][place] ?? '' };
}

function tidiedSlotText(item: Item, slot: Slot, text: ItemText, locale: Locale): SlotText {
  const { label = '', rubric } = text.slots[slot.id] ?? {};
  const options = optionsOf(slot).map((id) => [id, optionText(item, text, slot.id, id, locale)]);
  const words = { label, options: Object.fromEntries(options) as SlotText['options'] };
  if (slot.kind !== 'essay') return words;
  const criteria = slot.rubric.map(({ id, levels }) => {
    const known = levels.map((level) => [level.id, rubric?.[id]?.levels[level.id] ?? '']);
    return [id, { title: rubric?.[id]?.title ?? '', levels: Object.fromEntries(known) as Record<string, string> }];
  });
  return { ...words, rubric: Object.fromEntries(criteria) as NonNullable<SlotText['rubric']> };
}

/** The words of a language for exactly what the item has: those of what was taken out are left behind. */
export function tidiedText(item: Item, text: ItemText, locale: Locale): ItemText {
  return {
    prompt: text.prompt,
    ...(item.picture === undefined ? {} : { alt: text.alt ?? '' }),
    slots: Object.fromEntries(item.slots.map((slot) => [slot.id, tidiedSlotText(item, slot, text, locale)])),
    explanation: text.explanation,
  };
}
