import { useLingui } from '@lingui/react/macro';
import { NumberField } from '@provost/ui/number-field';
import { STEP, type Box } from './box';
import './regions.css';

const SIDES = ['x', 'y', 'width', 'height'] as const;

interface BoxNumbersProps {
  readonly box: Box;
  readonly onChange: (change: Partial<Box>) => void;
  readonly error?: string | undefined;
}

/** Where a region lies, in numbers: shares of the picture. */
export function BoxNumbers({ box, onChange, error }: BoxNumbersProps) {
  const { t } = useLingui();
  const names = { x: t`From the left`, y: t`From the top`, width: t`Width`, height: t`Height` };
  return (
    <div className="region-numbers">
      {SIDES.map((side, index) => (
        <NumberField
          key={side}
          label={names[side]}
          value={box[side]}
          min={0}
          max={1}
          step={STEP}
          format={{ style: 'percent', maximumFractionDigits: 1 }}
          error={index === 0 ? error : undefined}
          onChange={(value) => onChange({ [side]: value ?? 0 })}
        />
      ))}
    </div>
  );
}
