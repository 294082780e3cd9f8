import { useLingui } from '@lingui/react/macro';
import { LONGEST_TYPED, numbersIn } from '@provost/domain';
import { TextField } from '@provost/ui';
import { wordsOf, type AskedSlot, type SlotProps } from './slot';

/** What the attributes of a field say of what is typed there: in words of the question's language, or in digits of any script. */
export const typedAttributes = ({ kind }: Pick<AskedSlot, 'kind'>) => ({
  maxLength: LONGEST_TYPED,
  autoComplete: 'off',
  spellCheck: false,
  inputMode: kind === 'NUMBER' ? ('decimal' as const) : ('text' as const),
});

/** Whether something is typed for a number that nobody can read as one. */
export const isUnreadable = ({ kind, unit }: Pick<AskedSlot, 'kind' | 'unit'>, typed: string): boolean =>
  kind === 'NUMBER' && typed.trim() !== '' && numbersIn(typed, unit).length === 0;

/** A word or a number that is typed, on a line of its own. */
export function TypedField({ question, slot, label, hint, values, onValues, locked }: SlotProps) {
  const { t } = useLingui();
  const typed = values[0] ?? '';
  const unit = slot.unit;
  const rule = slot.kind !== 'NUMBER' ? null : unit ? t`A number, in ${unit}` : t`A number`;
  return (
    <TextField
      {...typedAttributes(slot)}
      {...wordsOf(question)}
      label={label}
      hint={
        <>
          {rule} {hint}
        </>
      }
      error={isUnreadable(slot, typed) ? t`Write the number in digits, such as 10 or 10.5.` : undefined}
      readOnly={locked}
      value={typed}
      onChange={(value) => onValues(value === '' ? [] : [value], 'typed')}
    />
  );
}
