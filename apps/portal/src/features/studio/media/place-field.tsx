import { Trans } from '@lingui/react/macro';
import { Actions, Button, type FieldWords } from '@provost/ui';
import { useFormat } from '../../../shared/format';
import { useBench } from './bench';
import { ClockField } from './clock-field';

interface PlaceFieldProps extends FieldWords {
  readonly seconds: number;
  readonly onChange: (seconds: number) => void;
}

/** A place in a recording: typed, or, while the film stands beside the form, taken from it and shown in it. */
export function PlaceField({ seconds, onChange, ...words }: PlaceFieldProps) {
  const format = useFormat();
  const bench = useBench();
  const now = format.clock(bench?.at ?? 0);
  return (
    <div className="place-field">
      <ClockField {...words} seconds={seconds} onChange={onChange} />
      {bench && (
        <Actions>
          <Button tone="plain" onClick={() => onChange(bench.at)}>
            <Trans>At the current second, {now}</Trans>
          </Button>
          <Button tone="plain" onClick={() => bench.go(seconds)}>
            <Trans>Show it in the film</Trans>
          </Button>
        </Actions>
      )}
    </div>
  );
}
