import { gapsOf, type Slot } from '@provost/domain';
import { LOCALES, type Locale } from '../../../shared/i18n';
import { reworded, textIn, withItem, type QuestionDraft } from './question-draft';

/** A gap as it stands in a prompt. */
export const gapOf = (id: string): string => `[[${id}]]`;

/** An id for one more gap: short enough to be typed, and not that of a gap whose words may still be put back. */
export function nextGap(draft: QuestionDraft): string {
  const written = LOCALES.flatMap((locale) => [
    ...Object.keys(textIn(draft, locale).slots),
    ...gapsOf(textIn(draft, locale).prompt),
  ]);
  const numbers = [...draft.item.slots.map(({ id }) => id), ...written].map((id) =>
    Number(/^g(\d+)$/u.exec(id)?.[1] ?? 0),
  );
  return `g${Math.max(0, ...numbers) + 1}`;
}

/** A prompt with a gap where the cursor stands, parted from the words around it by a space. */
export function withGapAt(
  prompt: string,
  at: number,
  id: string,
): { readonly prompt: string; readonly cursor: number } {
  const [before, after] = [prompt.slice(0, at), prompt.slice(at)];
  const lead = before === '' || /\s$/u.test(before) ? '' : ' ';
  const trail = after === '' || /^[\s.,;:!?،؛؟)]/u.test(after) ? '' : ' ';
  return { prompt: `${before}${lead}${gapOf(id)}${trail}${after}`, cursor: at + lead.length + gapOf(id).length };
}

/** The slots as they are now; the gaps of those that went are taken out of every prompt, with the space before them. */
export function withGaps(draft: QuestionDraft, slots: readonly Slot[]): QuestionDraft {
  const gone = draft.item.slots.filter(({ id }) => !slots.some((one) => one.id === id)).map(({ id }) => id);
  const without = (prompt: string) =>
    gone.reduce((words, id) => words.replaceAll(` ${gapOf(id)}`, '').replaceAll(gapOf(id), ''), prompt);
  return LOCALES.reduce(
    (changed, locale: Locale) => {
      const { prompt } = textIn(changed, locale);
      const shorter = without(prompt);
      return shorter === prompt ? changed : reworded(changed, locale, { prompt: shorter });
    },
    withItem(draft, { slots }),
  );
}
