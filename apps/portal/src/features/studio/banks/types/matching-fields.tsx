import { Trans, useLingui } from '@lingui/react/macro';
import type { ChoiceSlot } from '@provost/domain';
import type { ReactNode } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { newId } from '../../kinds/new-id';
import { OrderedList } from '../../ordered-list';
import { InLanguages } from '../in-languages';
import { slotError, useItemProblems } from '../item-problems';
import { extrasOf, newPair, pairedReworded, pairedWords, pairsOf, rightOf, withPairs } from '../pairs';
import { LONGEST, slotReworded, slotTextIn } from '../question-draft';
import type { TypeFieldsProps } from './fields';

/** Pairs that belong together, and answers that belong to none. */
export function MatchingFields({ draft, onChange, languages, problems }: TypeFieldsProps) {
  const { t } = useLingui();
  const errorAt = useItemProblems(problems);
  const [pairs, extras] = [pairsOf(draft.item), extrasOf(draft.item)];
  const [first] = pairs;
  const said = (words: (locale: Locale) => string) => languages.map(words).find((text) => text.trim() !== '') ?? '';
  const answerError = (id: string) => (locale: Locale) =>
    errorAt(null, ...pairs.map((slot) => `${locale}, slot ${slot.id}, option ${id}`));
  const answer = (id: string, label: ReactNode) => (
    <InLanguages
      label={label}
      languages={languages}
      maxLength={LONGEST.line}
      valueIn={(locale) => pairedWords(draft, locale, id)}
      onChange={(locale, text) => onChange(pairedReworded(draft, locale, id, text))}
      errorIn={answerError(id)}
    />
  );
  const wrong = errorAt(['bad-count'], 'slots') ?? (first && slotError(errorAt, first.id, languages));
  return (
    <>
      <OrderedList<ChoiceSlot>
        label={t`Pairs`}
        items={pairs}
        onChange={(slots) => onChange(withPairs(draft, slots, extras))}
        nameOf={(slot) => said((locale) => slotTextIn(draft, locale, slot.id).label)}
        add={{ label: <Trans>Add a pair</Trans>, make: newPair }}
        level={4}
      >
        {(slot) => (
          <>
            <InLanguages
              label={<Trans>Thing</Trans>}
              languages={languages}
              maxLength={LONGEST.line}
              valueIn={(locale) => slotTextIn(draft, locale, slot.id).label}
              onChange={(locale, label) => onChange(slotReworded(draft, locale, slot.id, { label }))}
              errorIn={(locale) => errorAt(['empty-text'], `${locale}, slot ${slot.id}`)}
            />
            {answer(rightOf(slot), <Trans>What belongs to it</Trans>)}
          </>
        )}
      </OrderedList>
      {wrong && <p className="tone-bad">{wrong}</p>}
      {pairs.length > 0 && (
        <OrderedList<string>
          label={t`Answers that belong to nothing`}
          items={extras}
          onChange={(ids) => onChange(withPairs(draft, pairs, ids))}
          nameOf={(id) => said((locale) => pairedWords(draft, locale, id))}
          add={{ label: <Trans>Add a wrong answer</Trans>, make: () => newId('o') }}
          empty={
            <p className="small quiet">
              <Trans>One or two wrong answers more, and the last pair is not found by elimination.</Trans>
            </p>
          }
          unordered
          level={4}
        >
          {(id) => answer(id, <Trans>Wrong answer</Trans>)}
        </OrderedList>
      )}
    </>
  );
}
