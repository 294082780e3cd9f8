import { ONLY_SLOT, type Item, type ItemTexts } from '@provost/domain';
import type { BankQuestionFragment, SaveQuestionInput } from '../../../gql/graphql';
import { LOCALES, type Locale } from '../../../shared/i18n';

export type BankQuestion = BankQuestionFragment;
export type QuestionKind = 'single' | 'multiple';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

interface OptionWords {
  readonly text: string;
  readonly feedback: string;
}

/** The words of a question in one language; an option without words is not in `options` yet. */
export interface QuestionWords {
  readonly prompt: string;
  readonly options: Readonly<Record<string, OptionWords>>;
  readonly explanation: string;
}

/** A question as its form holds it: the options once, with ids, and words for them in each language. So no language can have other options. */
export interface QuestionDraft {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly kind: QuestionKind;
  readonly optionIds: readonly string[];
  readonly rightOptions: readonly string[];
  readonly source: string;
  readonly words: Readonly<Partial<Record<Locale, QuestionWords>>>;
}

/** A place in the form where something is missing. `locale` is absent where every language has it in common. */
export interface Missing {
  readonly field: 'topic' | 'right' | 'prompt' | 'option';
  readonly locale?: Locale;
  readonly optionId?: string;
}

/** The fewest options among which there is something to choose, and the most that the server takes. */
export const OPTIONS = { least: 2, most: 12 } as const;

/** The longest that each field may be: as the server says, and for a topic what still fits beside a number. */
export const LONGEST = {
  topic: 200,
  prompt: 2000,
  text: 1000,
  feedback: 2000,
  explanation: 4000,
  source: 2000,
} as const;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NO_WORDS: QuestionWords = { prompt: '', options: {}, explanation: '' };
const NO_OPTION: OptionWords = { text: '', feedback: '' };

export function newQuestion(topic: string): QuestionDraft {
  const optionIds = [...LETTERS.slice(0, 4)];
  return { topic, difficulty: 'medium', kind: 'single', optionIds, rightOptions: [], source: '', words: {} };
}

/** The words in a language; empty ones where nothing is written yet. */
export const wordsIn = ({ words }: QuestionDraft, locale: Locale): QuestionWords => words[locale] ?? NO_WORDS;

/** The words of an option in a language. */
export const optionIn = (draft: QuestionDraft, locale: Locale, id: string): OptionWords =>
  wordsIn(draft, locale).options[id] ?? NO_OPTION;

/** A saved question as a form. */
export function draftOf(question: BankQuestion): QuestionDraft {
  const texts = question.texts as ItemTexts;
  const item = question.item as Item;
  const [slot] = item.slots;
  const written = LOCALES.filter((locale) => texts[locale] !== undefined);
  const words = written.map((locale) => {
    const { prompt, explanation, slots } = texts[locale] as ItemTexts[string];
    return [locale, { prompt, explanation, options: slots[ONLY_SLOT]?.options ?? {} }] as const;
  });
  const { topic, source } = question;
  const isChoice = slot?.kind === 'choice';
  const difficulty = DIFFICULTIES.find((known) => known === question.difficulty) ?? 'medium';
  return {
    ...{ topic, difficulty, source, words: Object.fromEntries(words) },
    kind: item.type === 'multiple' ? 'multiple' : 'single',
    optionIds: isChoice ? slot.options : [],
    rightOptions: isChoice ? slot.right : [],
  };
}

/** The languages in which anything is written. */
export function languagesOf(draft: QuestionDraft): Locale[] {
  return LOCALES.filter((locale) => {
    const { prompt, explanation } = wordsIn(draft, locale);
    const options = draft.optionIds.map((id) => optionIn(draft, locale, id));
    return [prompt, explanation, ...options.flatMap(({ text, feedback }) => [text, feedback])].some(hasWords);
  });
}

/** What must still be filled in before the question can be asked, in the order of the form. A language without any word is not asked for. */
export function missingIn(draft: QuestionDraft, locale: Locale): Missing[] {
  const written = languagesOf(draft);
  const asked = written.length > 0 ? written : [locale];
  return [
    ...(hasWords(draft.topic) ? [] : [{ field: 'topic' as const }]),
    ...asked.flatMap((language): Missing[] => [
      ...(hasWords(wordsIn(draft, language).prompt) ? [] : [{ field: 'prompt' as const, locale: language }]),
      ...draft.optionIds
        .filter((optionId) => !hasWords(optionIn(draft, language, optionId).text))
        .map((optionId) => ({ field: 'option' as const, locale: language, optionId })),
    ]),
    ...(draft.rightOptions.length > 0 ? [] : [{ field: 'right' as const }]),
  ];
}

/** The draft with other words in one language. */
export function reworded(draft: QuestionDraft, locale: Locale, change: Partial<QuestionWords>): QuestionDraft {
  return { ...draft, words: { ...draft.words, [locale]: { ...wordsIn(draft, locale), ...change } } };
}

/** The draft with other words for one option in one language. */
export function optionReworded(draft: QuestionDraft, locale: Locale, id: string, change: Partial<OptionWords>) {
  const option = { ...optionIn(draft, locale, id), ...change };
  return reworded(draft, locale, { options: { ...wordsIn(draft, locale).options, [id]: option } });
}

/** One option more, in every language. Its letter is one that no option of this question has. */
export function withOption(draft: QuestionDraft): QuestionDraft {
  const free = [...LETTERS].find((letter) => !draft.optionIds.includes(letter));
  const full = free === undefined || draft.optionIds.length >= OPTIONS.most;
  return full ? draft : { ...draft, optionIds: [...draft.optionIds, free] };
}

/** One option less, in every language and among the right ones. Its words go with it, so that a new option of that letter begins empty. */
export function withoutOption(draft: QuestionDraft, id: string): QuestionDraft {
  const words = Object.entries(draft.words).map(([locale, { options, ...rest }]) => {
    const { [id]: _gone, ...others } = options;
    return [locale, { ...rest, options: others }] as const;
  });
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  const { optionIds, rightOptions } = draft;
  return {
    ...draft,
    optionIds: others(optionIds),
    rightOptions: others(rightOptions),
    words: Object.fromEntries(words),
  };
}

/** The draft as one or as several of its options are to be chosen; of several right ones the first stays. */
export function ofKind(draft: QuestionDraft, kind: QuestionKind): QuestionDraft {
  return { ...draft, kind, rightOptions: kind === 'single' ? draft.rightOptions.slice(0, 1) : draft.rightOptions };
}

/** The draft as the server takes it: languages without a word are left out. */
export function inputOf(bankId: string, questionId: string | null, draft: QuestionDraft): SaveQuestionInput {
  const { topic, difficulty, kind, optionIds, rightOptions, source } = draft;
  const texts = languagesOf(draft).map((locale) => {
    const { prompt, explanation } = wordsIn(draft, locale);
    const options = Object.fromEntries(optionIds.map((id) => [id, optionIn(draft, locale, id)]));
    return [locale, { prompt, slots: { [ONLY_SLOT]: { label: '', options } }, explanation }] as const;
  });
  const several = kind === 'multiple';
  const item: Item = {
    ...{ type: kind, credit: several ? 'right-minus-wrong' : 'all-or-nothing', shuffle: true },
    slots: [{ id: ONLY_SLOT, kind: 'choice', options: optionIds, right: rightOptions, several }],
  };
  return {
    ...{ bankId, questionId, topic: topic.trim(), difficulty, source },
    points: 1,
    item,
    texts: Object.fromEntries(texts),
  };
}

function hasWords(text: string): boolean {
  return text.trim() !== '';
}
