import type { ChoiceSlot, Item, ItemText } from '@provost/domain';
import type { Locale } from '../../../shared/i18n';
import { newId } from '../kinds/new-id';
import { optionReworded, textIn, withItem, type QuestionDraft } from './question-draft';

const choices = ({ slots }: Item): ChoiceSlot[] => slots.filter((slot) => slot.kind === 'choice');

/** What belongs to the left thing of a pair. */
export const rightOf = ({ right }: ChoiceSlot): string => right[0] ?? '';

/** The left things of a matching. */
export const pairsOf = (item: Item): ChoiceSlot[] => choices(item);

/** The options that belong to no left thing: they make guessing by exclusion harder. */
export function extrasOf(item: Item): string[] {
  const slots = choices(item);
  return [...new Set(slots.flatMap(({ options }) => options))].filter(
    (id) => !slots.some((slot) => rightOf(slot) === id),
  );
}

/** The matching with these pairs and extra options: every slot has all of them. */
export function withPairs(
  draft: QuestionDraft,
  pairs: readonly ChoiceSlot[],
  extras: readonly string[],
): QuestionDraft {
  const options = [...new Set([...pairs.map(rightOf), ...extras])].filter((id) => id !== '');
  const slots = pairs.map((slot) => ({ ...slot, options }));
  return withItem(draft, { slots });
}

/** One more pair, with an answer of its own. */
export const newPair = (): ChoiceSlot => {
  const option = newId('o');
  return { id: newId('s'), kind: 'choice', options: [option], right: [option], several: false };
};

/** The words of an option of a matching in a language: every slot says the same. */
export function pairedWords(draft: QuestionDraft, locale: Locale, id: string): string {
  const said = Object.values(textIn(draft, locale).slots).map(
    (slot: ItemText['slots'][string]) => slot.options[id]?.text,
  );
  return said.find((words) => words) ?? '';
}

/** The option in other words, in every slot that has it or had it. */
export function pairedReworded(draft: QuestionDraft, locale: Locale, id: string, text: string): QuestionDraft {
  const known = Object.entries(textIn(draft, locale).slots).flatMap(([slotId, slot]) =>
    slot.options[id] ? [slotId] : [],
  );
  const slotIds = new Set([...known, ...draft.item.slots.map((slot) => slot.id)]);
  return [...slotIds].reduce((changed, slotId) => optionReworded(changed, locale, slotId, id, { text }), draft);
}
