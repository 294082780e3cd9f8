import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@provost/ui';
import { OrderList } from '@provost/ui/order-list';
import { useId } from 'react';
import { useFormat } from '../../../shared/format';
import { wordsOf, type SlotProps } from './slot';

/** Things to put in order, by the buttons of each. As they come they are no answer yet. */
export function OrderField({ question, slot, label, hint, values, onValues, locked }: SlotProps) {
  const { t } = useLingui();
  const format = useFormat();
  const told = useId();
  const given = slot.options.map(({ id }) => id);
  const order = values.length > 0 ? values : given;
  return (
    <fieldset className="field" aria-describedby={told}>
      <legend>{label}</legend>
      <span className="hint" id={told}>
        {hint}
        <br />
        {values.length === 0 && (
          <Trans>As they stand they are not your answer yet: move one, or keep this order.</Trans>
        )}
      </span>
      <OrderList
        words={wordsOf(question)}
        disabled={locked}
        things={order.map((id) => ({ id, text: slot.options.find((one) => one.id === id)?.text ?? '' }))}
        onMove={(ids) => onValues(ids)}
        says={{
          up: (name) => t`Move up: ${name}`,
          down: (name) => t`Move down: ${name}`,
          moved(at, of) {
            const [place, count] = [format.number(at), format.number(of)];
            return t`Now number ${place} of ${count}`;
          },
        }}
      />
      {values.length === 0 && !locked && (
        <div>
          <Button tone="plain" onClick={() => onValues(given)}>
            <Trans>Keep this order</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
