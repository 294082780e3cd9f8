import { Trans, useLingui } from '@lingui/react/macro';
import { VARIABLE_ROLES, type Variable, type VariableRole } from '@provost/domain';
import { Checkbox, Select, TextField } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import type { Locale } from '../../../../shared/i18n';
import { OrderedList } from '../../ordered-list';
import { newId } from '../new-id';
import { WordsField } from '../words-field';

interface VariableFieldsProps {
  readonly variable: Variable;
  readonly onChange: (variable: Variable) => void;
  readonly locale: Locale;
  readonly source: Variable | undefined;
  readonly errorAt: (...places: readonly string[]) => string | undefined;
}

const NONE = 'none';

function ofType({ id, title, shown, role }: Variable, type: Variable['type']): Variable {
  const head = { id, title, shown, ...(role && { role }) };
  if (type === 'boolean') return { ...head, type, initial: false };
  if (type === 'number') return { ...head, type, initial: 0 };
  return { ...head, type, initial: '', options: [] };
}

/** Something that the case remembers: its name in conditions, its type and how it begins. */
export function VariableFields({ variable, onChange, locale, source, errorAt }: VariableFieldsProps) {
  const { t } = useLingui();
  const place = `variable ${variable.id}`;
  const roles: Record<VariableRole, string> = {
    budget: t`Budget`,
    time: t`Time`,
    admissibility: t`Admissibility`,
    'officer-safety': t`Officer safety`,
    'public-harm': t`Public harm`,
  };
  const { role, ...rest } = variable;
  const number = (key: 'initial' | 'least' | 'most', label: React.ReactNode) =>
    variable.type === 'number' && (
      <NumberField
        label={label}
        value={variable[key] ?? null}
        error={key === 'initial' ? errorAt(`${place}, initial`) : undefined}
        onChange={(value) => {
          const { [key]: _, ...others } = variable;
          if (value !== null) onChange({ ...variable, [key]: value });
          else if (key !== 'initial') onChange(others as Variable);
        }}
      />
    );
  return (
    <>
      <WordsField
        label={<Trans>Title</Trans>}
        locale={locale}
        source={source?.title}
        value={variable.title}
        error={errorAt(place)}
        onChange={(title) => onChange({ ...variable, title })}
      />
      {!source && (
        <>
          <div className="case-pair">
            <TextField
              label={<Trans>Name in conditions</Trans>}
              value={variable.id}
              dir="ltr"
              onChange={(id) => onChange({ ...variable, id: id.trim() })}
            />
            <Select
              label={<Trans>Type</Trans>}
              value={variable.type}
              options={[
                { value: 'number', label: t`A number` },
                { value: 'boolean', label: t`Yes or no` },
                { value: 'choice', label: t`One of several` },
              ]}
              onChange={(type) => onChange(ofType(variable, type))}
            />
          </div>
          <Select
            label={<Trans>What it stands for</Trans>}
            value={role ?? NONE}
            options={[
              { value: NONE, label: t`Something of this case` },
              ...VARIABLE_ROLES.map((value) => ({ value, label: roles[value] })),
            ]}
            onChange={(next) => onChange(next === NONE ? rest : { ...variable, role: next as VariableRole })}
          />
          {variable.type === 'boolean' && (
            <Checkbox
              label={<Trans>Begins as yes</Trans>}
              checked={variable.initial}
              onChange={(initial) => onChange({ ...variable, initial })}
            />
          )}
          {number('initial', <Trans>Begins at</Trans>)}
          {number('least', <Trans>Never below</Trans>)}
          {number('most', <Trans>Never above</Trans>)}
          <Checkbox
            label={<Trans>Officers see it while they decide</Trans>}
            checked={variable.shown}
            onChange={(shown) => onChange({ ...variable, shown })}
          />
        </>
      )}
      {variable.type === 'number' && (!source || (source.type === 'number' && source.unit)) && (
        <WordsField
          label={<Trans>Unit</Trans>}
          locale={locale}
          source={source?.type === 'number' ? source.unit : undefined}
          value={variable.unit ?? ''}
          onChange={(unit) => onChange({ ...variable, unit })}
        />
      )}
      {variable.type === 'choice' && (
        <>
          <OrderedList<(typeof variable.options)[number]>
            label={t`Options`}
            items={variable.options}
            onChange={(options) => onChange({ ...variable, options })}
            nameOf={({ title, id }) => title || id}
            add={{ label: <Trans>Add an option</Trans>, make: () => ({ id: newId('o'), title: '' }) }}
            fixed={source !== undefined}
            level={5}
          >
            {(option, change) => (
              <WordsField
                label={<Trans>Title</Trans>}
                hint={source ? undefined : option.id}
                locale={locale}
                source={
                  source?.type === 'choice' ? source.options.find(({ id }) => id === option.id)?.title : undefined
                }
                value={option.title}
                onChange={(title) => change({ ...option, title })}
              />
            )}
          </OrderedList>
          {!source && (
            <Select
              label={<Trans>Begins as</Trans>}
              placeholder={t`Choose an option`}
              value={variable.options.some(({ id }) => id === variable.initial) ? variable.initial : ''}
              options={variable.options.map(({ id, title }) => ({ value: id, label: title || id }))}
              error={errorAt(`${place}, initial`)}
              onChange={(initial) => onChange({ ...variable, initial })}
            />
          )}
        </>
      )}
    </>
  );
}
