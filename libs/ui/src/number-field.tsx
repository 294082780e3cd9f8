import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { Text } from 'react-aria-components/Text';
import type { FieldWords } from './fields';
import { useDocumentLocale } from './document-locale';
import './aria-fields.css';

export interface NumberFieldProps extends FieldWords {
  /** Null while the field is empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** How the number is written: `{ style: 'percent' }`, `{ style: 'unit', unit: 'minute' }`. */
  readonly format?: Intl.NumberFormatOptions;
  readonly disabled?: boolean;
}

/** A number, typed in any digits or stepped with its buttons and the arrow keys. */
export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  step,
  format,
  disabled,
}: NumberFieldProps) {
  const locale = useDocumentLocale();
  return (
    <I18nProvider locale={locale}>
      <AriaNumberField
        className="field"
        value={value ?? Number.NaN}
        onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
        minValue={min}
        maxValue={max}
        step={step}
        formatOptions={format}
        isDisabled={disabled}
        isInvalid={error != null}
        validationBehavior="aria"
      >
        <Label>{label}</Label>
        <Hint>{hint}</Hint>
        <Group className="stepped">
          <Button slot="decrement">−</Button>
          <Input className="input" />
          <Button slot="increment">+</Button>
        </Group>
        <FieldError className="field-error">{error}</FieldError>
      </AriaNumberField>
    </I18nProvider>
  );
}

function Hint({ children }: { readonly children?: ReactNode }) {
  if (children == null) return null;
  return (
    <Text slot="description" className="hint">
      {children}
    </Text>
  );
}
