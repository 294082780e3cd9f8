import { useLingui } from '@lingui/react/macro';
import { promptParts, valuesAt, type Answer } from '@provost/domain';
import { useFormat } from '../../../shared/format';
import { wordsOf, type AskedSlot, type Question } from './slot';
import { isUnreadable, typedAttributes } from './typed';

interface GapsProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly onValues: (slotId: string, values: readonly string[], typed?: 'typed') => void;
  readonly locked: boolean;
}

/** The words of a question with its fields among them, where they belong. */
export function Gaps({ question, answer, onValues, locked }: GapsProps) {
  const known = new Map(question.slots.map((slot, index) => [slot.id, { slot, index }]));
  return (
    <p className="gaps" {...wordsOf(question)}>
      {promptParts(question.prompt).map((part, i) => {
        if ('words' in part) return <span key={i}>{part.words}</span>;
        const found = known.get(part.slot);
        if (!found) return null;
        return (
          <Gap
            key={i}
            {...found}
            count={question.slots.length}
            value={valuesAt(answer, part.slot)[0] ?? ''}
            onValue={(value, typed) => onValues(part.slot, value === '' ? [] : [value], typed)}
            locked={locked}
          />
        );
      })}
    </p>
  );
}

interface GapProps {
  readonly slot: AskedSlot;
  readonly index: number;
  readonly count: number;
  readonly value: string;
  readonly onValue: (value: string, typed?: 'typed') => void;
  readonly locked: boolean;
}

function Gap({ slot, index, count, value, onValue, locked }: GapProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [place, all, unit] = [format.number(index + 1), format.number(count), slot.unit];
  const name = slot.label || (unit ? t`Gap ${place} of ${all}, in ${unit}` : t`Gap ${place} of ${all}`);
  if (slot.kind === 'CHOICE') {
    return (
      <select
        className="input gap"
        aria-label={name}
        disabled={locked}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      >
        <option value="">{t`Choose`}</option>
        {slot.options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        {...typedAttributes(slot)}
        className={slot.kind === 'NUMBER' ? 'input gap is-number' : 'input gap'}
        aria-label={name}
        aria-invalid={isUnreadable(slot, value) || undefined}
        readOnly={locked}
        value={value}
        onChange={(event) => onValue(event.target.value, 'typed')}
      />
      {unit && <> {unit}</>}
    </>
  );
}
