import { Trans, useLingui } from '@lingui/react/macro';
import { typeOfVariable, type CaseStudyContent, type Effect } from '@provost/domain';
import { Select } from '@provost/ui';
import { OrderedList } from '../../ordered-list';
import { FormulaField } from './formula-field';

interface EffectsFieldsProps {
  readonly content: CaseStudyContent;
  readonly effects: readonly Effect[] | undefined;
  readonly onChange: (effects: readonly Effect[] | undefined) => void;
}

/** What changes: each line sets a variable to what an expression gives, one after the other. */
export function EffectsFields({ content, effects = [], onChange }: EffectsFieldsProps) {
  const { t } = useLingui();
  const { variables } = content;
  const [first] = variables;
  if (!first && effects.length === 0) return null;
  return (
    <div className="studio-nested">
      <OrderedList<Effect>
        label={t`Effects`}
        items={effects}
        onChange={(next) => onChange(next.length > 0 ? next : undefined)}
        nameOf={({ variable }) => variables.find(({ id }) => id === variable)?.title ?? variable}
        add={first && { label: <Trans>Add an effect</Trans>, make: () => ({ variable: first.id, value: first.id }) }}
        level={5}
      >
        {(effect, change) => {
          const variable = variables.find(({ id }) => id === effect.variable);
          return (
            <div className="case-pair">
              <Select
                label={<Trans>Sets</Trans>}
                placeholder={t`Choose a variable`}
                value={variable ? variable.id : ''}
                options={variables.map(({ id, title }) => ({ value: id, label: title || id }))}
                onChange={(id) => change({ ...effect, variable: id })}
              />
              <FormulaField
                label={<Trans>to</Trans>}
                content={content}
                needed={variable ? typeOfVariable(variable) : 'number'}
                value={effect.value}
                onChange={(value) => change({ ...effect, value })}
              />
            </div>
          );
        }}
      </OrderedList>
    </div>
  );
}
