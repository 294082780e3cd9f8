import { optionsOf, wholeItemProblems, type Item, type ItemText, type OptionText, type Problem } from '@provost/domain';
import type { Slot, SlotText } from '@provost/domain';
import type { BankQuestionFragment, SaveQuestionInput } from '../../../gql/graphql';
import { LOCALES, type Locale } from '../../../shared/i18n';
import { tidiedItem, tidiedText } from './tidied';

export type BankQuestion = BankQuestionFragment;

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The words of a question by language. What a slot or an option lost that was taken out stays, so that it can be put back. */
export type DraftTexts = Readonly<Partial<Record<Locale, ItemText>>>;

/** A question as its form holds it: the item once, and words for it in each language. So no language can have other options. */
export interface QuestionDraft {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly source: string;
  /** An ISO date; empty where none is set. */
  readonly reviewBy: string;
  readonly points: number;
  readonly item: Item;
  readonly texts: DraftTexts;
}

/** The longest that each field may be: as the server says, and for a topic what still fits beside a number. */
export const LONGEST = {
  topic: 200,
  prompt: 20_000,
  line: 2_000,
  explanation: 20_000,
  source: 2_000,
  unit: 40,
} as const;

/** The most that a question may weigh. */
export const MOST_POINTS = 1_000;

const NO_TEXT: ItemText = { prompt: '', slots: {}, explanation: '' };
const NO_SLOT_TEXT: SlotText = { label: '', options: {} };
const NO_OPTION: OptionText = { text: '', feedback: '' };

/** The words in a language; empty ones where nothing is written yet. */
export const textIn = ({ texts }: Pick<QuestionDraft, 'texts'>, locale: Locale): ItemText => texts[locale] ?? NO_TEXT;

/** The words of a slot in a language. */
export const slotTextIn = (draft: Pick<QuestionDraft, 'texts'>, locale: Locale, slotId: string): SlotText =>
  textIn(draft, locale).slots[slotId] ?? NO_SLOT_TEXT;

/** The words of an option, thing or region in a language. */
export const optionIn = (draft: Pick<QuestionDraft, 'texts'>, locale: Locale, slotId: string, id: string): OptionText =>
  slotTextIn(draft, locale, slotId).options[id] ?? NO_OPTION;

/** The draft with other words in one language. */
export const reworded = (draft: QuestionDraft, locale: Locale, change: Partial<ItemText>): QuestionDraft => ({
  ...draft,
  texts: { ...draft.texts, [locale]: { ...textIn(draft, locale), ...change } },
});

/** The draft with other words of one slot in one language. */
export function slotReworded(draft: QuestionDraft, locale: Locale, slotId: string, change: Partial<SlotText>) {
  const slot = { ...slotTextIn(draft, locale, slotId), ...change };
  return reworded(draft, locale, { slots: { ...textIn(draft, locale).slots, [slotId]: slot } });
}

/** The draft with other words of one option, thing or region in one language. */
export function optionReworded(
  draft: QuestionDraft,
  locale: Locale,
  slotId: string,
  id: string,
  change: Partial<OptionText>,
): QuestionDraft {
  const option = { ...optionIn(draft, locale, slotId, id), ...change };
  const { options } = slotTextIn(draft, locale, slotId);
  return slotReworded(draft, locale, slotId, { options: { ...options, [id]: option } });
}

/** What a criterion of an essay, and each of its levels, means in a language. */
export const criterionIn = (draft: QuestionDraft, locale: Locale, slotId: string, id: string) =>
  slotTextIn(draft, locale, slotId).rubric?.[id] ?? { title: '', levels: {} };

/** The draft with other words of one criterion in one language; `levels` only those that change. */
export function criterionReworded(
  draft: QuestionDraft,
  locale: Locale,
  slotId: string,
  id: string,
  change: { readonly title?: string; readonly levels?: Readonly<Record<string, string>> },
): QuestionDraft {
  const old = criterionIn(draft, locale, slotId, id);
  const criterion = { title: change.title ?? old.title, levels: { ...old.levels, ...change.levels } };
  const { rubric } = slotTextIn(draft, locale, slotId);
  return slotReworded(draft, locale, slotId, { rubric: { ...rubric, [id]: criterion } });
}

/** The draft asking something else, in the words that it has. */
export const withItem = (draft: QuestionDraft, change: Partial<Item>): QuestionDraft => ({
  ...draft,
  item: { ...draft.item, ...change },
});

/** The draft with one slot in place of that of the same id. */
export const withSlot = (draft: QuestionDraft, slot: Slot): QuestionDraft =>
  withItem(draft, { slots: draft.item.slots.map((one) => (one.id === slot.id ? slot : one)) });

/** A saved question as a form. */
export function draftOf(question: BankQuestion): QuestionDraft {
  const { topic, source, points, reviewBy } = question;
  return {
    ...{ topic, source, points, reviewBy: reviewBy ?? '' },
    difficulty: DIFFICULTIES.find((known) => known === question.difficulty) ?? 'medium',
    item: question.item as Item,
    texts: question.texts as DraftTexts,
  };
}

const hasWords = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** The languages in which anything is written of what the question asks now. */
export function languagesOf(draft: QuestionDraft): Locale[] {
  return LOCALES.filter((locale) => {
    const { prompt, explanation, alt } = textIn(draft, locale);
    const slots = draft.item.slots.flatMap((slot) => {
      const { label, rubric } = slotTextIn(draft, locale, slot.id);
      const options = optionsOf(slot).map((id) => optionIn(draft, locale, slot.id, id));
      const criteria = slot.kind === 'essay' ? slot.rubric.map(({ id }) => rubric?.[id]) : [];
      return [
        ...[label, ...options.flatMap(({ text, feedback }) => [text, feedback])],
        ...criteria.flatMap((one) => [one?.title, ...Object.values(one?.levels ?? {})]),
      ];
    });
    return [prompt, explanation, alt, ...slots].some(hasWords);
  });
}

/** What is asked and in which words, as the server takes it: without the languages that have no word. */
function contentOf(draft: QuestionDraft, locales: readonly Locale[]) {
  const item = tidiedItem(draft.item);
  return {
    item,
    texts: Object.fromEntries(locales.map((locale) => [locale, tidiedText(item, textIn(draft, locale), locale)])),
  };
}

/** What must be mended before the question can be made live. `locale` is asked for while no language has a word. */
export function problemsOf(draft: QuestionDraft, locale: Locale): Problem[] {
  const written = languagesOf(draft);
  const { item, texts } = contentOf(draft, written.length > 0 ? written : [locale]);
  return wholeItemProblems(item, texts);
}

/** The fields without which the server does not even keep a draft. */
export const refusedFields = ({ topic, points }: QuestionDraft): ('topic' | 'points')[] => [
  ...(hasWords(topic) ? [] : ['topic' as const]),
  ...(points > 0 && points <= MOST_POINTS ? [] : ['points' as const]),
];

/** The draft as the server takes it. */
export function inputOf(bankId: string, questionId: string | null, draft: QuestionDraft): SaveQuestionInput {
  const { topic, difficulty, source, reviewBy, points } = draft;
  return {
    ...{ bankId, questionId, topic: topic.trim(), difficulty, source, points, reviewBy: reviewBy || null },
    ...contentOf(draft, languagesOf(draft)),
  };
}
