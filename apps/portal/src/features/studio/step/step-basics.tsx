import { Trans } from '@lingui/react/macro';
import { Checkbox, Select } from '@provost/ui';
import { NumberField } from '@provost/ui/number-field';
import type { ReactNode } from 'react';
import { useLocale, type Locale } from '../../../shared/i18n';
import type { Module, StepForm } from './step-form';
import { textIn } from '../texts';

interface StepBasicsProps {
  readonly form: StepForm;
  readonly modules: readonly Module[];
  readonly sourceLocale: Locale;
  readonly onChange: (form: StepForm) => void;
  readonly minutesError?: ReactNode;
}

/** What holds of a step in every language. */
export function StepBasics({ form, modules, sourceLocale, onChange, minutesError }: StepBasicsProps) {
  const locale = useLocale();
  return (
    <div className="studio-fields">
      {modules.length > 1 && (
        <Select
          label={<Trans>Module</Trans>}
          value={form.moduleId}
          onChange={(moduleId) => onChange({ ...form, moduleId })}
          options={modules.map(({ id, position, title }) => ({
            value: id,
            label: `${position}. ${textIn(title, locale, sourceLocale)}`,
          }))}
        />
      )}
      <NumberField
        label={<Trans>Minutes</Trans>}
        hint={<Trans>How long an officer needs for it, about.</Trans>}
        value={form.minutes}
        min={1}
        max={600}
        onChange={(minutes) => onChange({ ...form, minutes })}
        error={minutesError}
      />
      <div>
        <Checkbox
          label={<Trans>Required</Trans>}
          hint={<Trans>The course is complete only when this step is.</Trans>}
          checked={form.required}
          onChange={(required) => onChange({ ...form, required })}
        />
        <Checkbox
          label={<Trans>Opens after the steps before it</Trans>}
          hint={<Trans>It stays closed until every required step before it is complete.</Trans>}
          checked={form.prerequisite === 'ALL_BEFORE'}
          onChange={(after) => onChange({ ...form, prerequisite: after ? 'ALL_BEFORE' : 'NONE' })}
        />
      </div>
    </div>
  );
}
