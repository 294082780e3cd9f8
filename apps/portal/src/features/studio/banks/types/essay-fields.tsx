import { Trans, useLingui } from '@lingui/react/macro';
import type { Criterion, EssaySlot } from '@provost/domain';
import { RadioGroup } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import { useFormat } from '../../../../shared/format';
import { newId } from '../../kinds/new-id';
import { OrderedList } from '../../ordered-list';
import { InLanguages } from '../in-languages';
import { useItemProblems } from '../item-problems';
import { newCriterion } from '../new-item';
import { criterionIn, criterionReworded, LONGEST, withSlot } from '../question-draft';
import { onlySlot, type SlotFieldsProps, type TypeFieldsProps } from './fields';

/** The most words that an essay may be asked to have. */
const MOST_WORDS = 10_000;

/** How long the text is to be, who marks it, and by what. */
export function EssayFields(props: TypeFieldsProps) {
  const { draft, onChange, languages, problems } = props;
  const { t } = useLingui();
  const errorAt = useItemProblems(problems);
  const slot = onlySlot(draft, 'essay');
  if (!slot) return null;
  const change = (more: Partial<EssaySlot>) => onChange(withSlot(draft, { ...slot, ...more }));
  const titleOf = (id: string) =>
    languages.map((locale) => criterionIn(draft, locale, slot.id, id).title).find((title) => title.trim() !== '') ?? '';
  const wordsError = errorAt(['bad-count'], `slot ${slot.id}`);
  const none = errorAt(['no-key'], `slot ${slot.id}`);
  return (
    <>
      <div className="studio-pair">
        <NumberField
          label={<Trans>Words at least</Trans>}
          hint={<Trans>Empty where it does not matter.</Trans>}
          min={1}
          max={MOST_WORDS}
          value={slot.leastWords}
          error={wordsError}
          onChange={(leastWords) => change({ leastWords })}
        />
        <NumberField
          label={<Trans>Words at most</Trans>}
          hint={<Trans>Empty where it does not matter.</Trans>}
          min={1}
          max={MOST_WORDS}
          value={slot.mostWords}
          onChange={(mostWords) => change({ mostWords })}
        />
      </div>
      <RadioGroup
        label={<Trans>Marked by</Trans>}
        value={String(slot.markers)}
        choices={[
          { value: '1', label: t`One trainer` },
          { value: '2', label: t`Two trainers, who do not see each other’s marks; the mean counts` },
        ]}
        onChange={(markers) => change({ markers: markers === '2' ? 2 : 1 })}
      />
      <OrderedList<Criterion>
        label={t`What it is marked by`}
        items={slot.rubric}
        onChange={(rubric) => change({ rubric })}
        nameOf={({ id }) => titleOf(id)}
        add={{ label: <Trans>Add a criterion</Trans>, make: newCriterion }}
        empty={none && <p className="tone-bad">{none}</p>}
        level={4}
      >
        {(criterion, replace) => (
          <CriterionFields {...props} slot={slot} level={5} criterion={criterion} onCriterion={replace} />
        )}
      </OrderedList>
    </>
  );
}

interface CriterionFieldsProps extends SlotFieldsProps<'essay'> {
  readonly criterion: Criterion;
  readonly onCriterion: (criterion: Criterion) => void;
}

function CriterionFields({ draft, onChange, languages, problems, slot, criterion, onCriterion }: CriterionFieldsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const errorAt = useItemProblems(problems);
  const { id, levels } = criterion;
  const wrong = errorAt(['too-few-options', 'bad-count'], `slot ${slot.id}, criterion ${id}`);
  return (
    <>
      <InLanguages
        label={<Trans>Criterion</Trans>}
        languages={languages}
        maxLength={LONGEST.line}
        valueIn={(locale) => criterionIn(draft, locale, slot.id, id).title}
        onChange={(locale, title) => onChange(criterionReworded(draft, locale, slot.id, id, { title }))}
        errorIn={(locale) => errorAt(['empty-text'], `${locale}, slot ${slot.id}, criterion ${id}`)}
      />
      <div className="studio-nested">
        <OrderedList<Criterion['levels'][number]>
          label={t`Levels`}
          items={levels}
          onChange={(next) => onCriterion({ ...criterion, levels: next })}
          nameOf={({ points }) => format.number(points)}
          add={{
            label: <Trans>Add a level</Trans>,
            make: () => ({ id: newId('l'), points: (levels.at(-1)?.points ?? -1) + 1 }),
          }}
          level={5}
        >
          {(level, replace) => (
            <>
              <NumberField
                label={<Trans>Points</Trans>}
                min={0}
                max={1000}
                value={level.points}
                onChange={(points) => replace({ ...level, points: points ?? 0 })}
              />
              <InLanguages
                long
                label={<Trans>What a text of this level does</Trans>}
                languages={languages}
                maxLength={LONGEST.line}
                valueIn={(locale) => criterionIn(draft, locale, slot.id, id).levels[level.id] ?? ''}
                onChange={(locale, text) =>
                  onChange(criterionReworded(draft, locale, slot.id, id, { levels: { [level.id]: text } }))
                }
                errorIn={(locale) => errorAt(null, `${locale}, slot ${slot.id}, criterion ${id}, level ${level.id}`)}
              />
            </>
          )}
        </OrderedList>
        {wrong && <p className="tone-bad">{wrong}</p>}
      </div>
    </>
  );
}
