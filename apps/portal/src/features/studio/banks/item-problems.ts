import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Problem, ProblemCode } from '@provost/domain';
import { LOCALES, type Locale } from '../../../shared/i18n';
import { useProblemSentence } from '../problems';

/** What to do about a problem of a question; what is not here is said as of any content. */
const TO_DO: Partial<Record<ProblemCode, MessageDescriptor>> = {
  'empty-text': msg`Write this.`,
  'no-right-option': msg`Mark what is right.`,
  'too-few-options': msg`Add what there is to choose from: two at least.`,
  'same-words': msg`Two of these read alike. Word them differently, or take one out.`,
  'gaps-differ': msg`Each gap must stand in these words once. Use the buttons below to put it there.`,
  'no-key': msg`Say what is accepted.`,
  'no-alt': msg`Say what the picture shows, for whoever does not see it.`,
  'no-file': msg`Choose a picture.`,
  'outside-picture': msg`Move this region into the picture.`,
};

/** Asks for what is to be done at a place. With codes, only for those; null stands for all. */
export type ProblemLookup = (codes: readonly ProblemCode[] | null, ...places: readonly string[]) => string | undefined;

/** What is to be done at a place of the form, or nothing where nothing is wrong there. */
export function useItemProblems(problems: readonly Problem[]): ProblemLookup {
  const { i18n } = useLingui();
  const sentence = useProblemSentence();
  return (codes, ...places) => {
    const found = problems.find(
      ({ code, place }) => places.includes(place) && (codes === null || codes.includes(code)),
    );
    const advice = found && TO_DO[found.code];
    return found && (advice ? i18n._(advice) : sentence(found.code));
  };
}

/** The languages in which something is to be mended, but for those on screen. */
export const hiddenLanguages = (problems: readonly Problem[], shown: readonly Locale[]): Locale[] =>
  LOCALES.filter((locale) => !shown.includes(locale) && problems.some(({ place }) => place.startsWith(`${locale}, `)));

const SLOT_WIDE: readonly ProblemCode[] = ['too-few-options', 'bad-count', 'same-words', 'wrong-type', 'duplicate-id'];

/** What is to be done about a slot as a whole, in the languages on screen. */
export const slotError = (errorAt: ProblemLookup, slotId: string, languages: readonly Locale[]): string | undefined =>
  errorAt(SLOT_WIDE, `slot ${slotId}`, ...languages.map((locale) => `${locale}, slot ${slotId}`));
