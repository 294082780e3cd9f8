import type { Locale, QuestionPlan, QuestionWords } from '../model.js';

type Words = Readonly<Record<string, QuestionWords>>;

/** Joins questions with their words in other languages, by key; a question without words in a language stays without. */
export function translated(
  questions: readonly QuestionPlan[],
  words: { readonly [L in Exclude<Locale, 'en'>]?: Words },
): readonly QuestionPlan[] {
  return questions.map((question) => ({
    ...question,
    translations: Object.fromEntries(
      Object.entries(words).flatMap(([locale, byKey]) => (byKey[question.key] ? [[locale, byKey[question.key]]] : [])),
    ),
  }));
}
