import { viewsBySecond, type ViewChange } from '@provost/domain';

interface HeatChartProps {
  readonly changes: readonly ViewChange[];
  readonly durationSeconds: number;
  /** The value at the upper edge. */
  readonly most: number;
  readonly label: string;
  /** The id of what says the same in words. */
  readonly describedBy: string;
}

/**
 * Second by second, how many officers saw it (filled) and how often it was played in all (the
 * line above it, over a pale ground: what lies between them was played again). Time
 * runs as on the seek bar of the medium: from left to right in every language.
 */
export function HeatChart({ changes, durationSeconds, most, label, describedBy }: HeatChartProps) {
  const seconds = viewsBySecond(changes, durationSeconds);
  const width = Math.max(1, seconds.length);
  return (
    <svg
      className="heat-chart"
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
      viewBox={`0 0 ${width} ${most}`}
      preserveAspectRatio="none"
    >
      <path
        className="heat-plays"
        d={outline(
          seconds.map(({ plays }) => plays),
          most,
        )}
      />
      <path
        className="heat-viewers"
        d={outline(
          seconds.map(({ viewers }) => viewers),
          most,
        )}
      />
    </svg>
  );
}

/** A filled outline: one flat piece for each second. */
function outline(values: readonly number[], most: number): string {
  const steps = values.map((value, second) => `V${most - value}H${second + 1}`);
  return `M0 ${most}${steps.join('')}V${most}Z`;
}
