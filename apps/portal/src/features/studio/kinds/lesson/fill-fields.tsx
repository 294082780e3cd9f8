import { Trans, useLingui } from '@lingui/react/macro';
import type { BlockOfType, FillGap } from '@provost/domain';
import { Select } from '@provost/ui';
import { NumberAnswerFields, TextRuleFields } from '../../answers/typed-fields';
import { OrderedList } from '../../ordered-list';
import { useProblemsAt } from '../../problems';
import { PartsField } from '../parts-field';
import { WordsField } from '../words-field';
import { emptyGap } from './empty';
import { TaskFields, type TaskFieldsProps } from './task-fields';

/** A gap as one of the other sort; its id and label stay. */
const turned = ({ id, label }: FillGap, type: FillGap['type']): FillGap =>
  type === 'number'
    ? { ...{ id, label }, type, value: 0, tolerance: 0, unit: '' }
    : { ...{ id, label }, type, accepted: [], exactCase: false, exactDiacritics: false };

/** Gaps, each with what is accepted and by what rule. */
export function FillFields(props: TaskFieldsProps<BlockOfType<'fill'>>) {
  const { block, onChange, locale, source, problems } = props;
  const { t } = useLingui();
  const errorAt = useProblemsAt(problems);
  const fixed = source !== null;
  return (
    <TaskFields {...props}>
      <div className="studio-nested">
        <OrderedList<FillGap>
          label={t`Gaps`}
          items={block.gaps}
          onChange={(gaps) => onChange({ ...block, gaps })}
          nameOf={({ label }) => label}
          add={{ label: <Trans>Add a gap</Trans>, make: emptyGap }}
          fixed={fixed}
          level={5}
        >
          {(gap, replace, index) => {
            const theirs = source?.gaps[index];
            const error = errorAt(`task ${block.id}, gap ${gap.id}`);
            return (
              <>
                <WordsField
                  label={<Trans>Words beside the gap</Trans>}
                  locale={locale}
                  source={theirs?.label}
                  value={gap.label}
                  error={gap.label.trim() === '' ? error : undefined}
                  onChange={(label) => replace({ ...gap, label })}
                />
                {!fixed && (
                  <Select
                    label={<Trans>What is filled in</Trans>}
                    value={gap.type}
                    options={[
                      { value: 'text', label: t`Words` },
                      { value: 'number', label: t`A number` },
                    ]}
                    onChange={(type) => replace(turned(gap, type))}
                  />
                )}
                {gap.type === 'text' ? (
                  <>
                    <PartsField
                      between={'\n'}
                      label={<Trans>Accepted answers, one on each line</Trans>}
                      locale={locale}
                      source={theirs?.type === 'text' ? theirs.accepted : undefined}
                      parts={gap.accepted}
                      error={gap.label.trim() === '' ? undefined : error}
                      onChange={(accepted) => replace({ ...gap, accepted })}
                    />
                    <TextRuleFields rules={gap} disabled={fixed} onChange={(rules) => replace({ ...gap, ...rules })} />
                  </>
                ) : (
                  <>
                    <NumberAnswerFields
                      answer={gap}
                      disabled={fixed}
                      error={gap.label.trim() === '' ? undefined : error}
                      onChange={(answer) => replace({ ...gap, ...answer })}
                    />
                    <WordsField
                      label={<Trans>Unit</Trans>}
                      locale={locale}
                      source={theirs?.type === 'number' ? theirs.unit : undefined}
                      value={gap.unit}
                      onChange={(unit) => replace({ ...gap, unit })}
                    />
                  </>
                )}
              </>
            );
          }}
        </OrderedList>
      </div>
    </TaskFields>
  );
}
