import { classes } from './classes';

/** One step (or one whole, for a share) in a stripe. */
export interface ProofPart {
  /** Length beside the other parts, in any unit (minutes, points). */
  readonly weight: number;
  /** What is covered, as shares of the part, 0 to 1. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** A complete part is drawn whole: completion is a fact, not a ratio. */
  readonly complete?: boolean;
}

export interface ProofStripeProps {
  readonly parts: readonly ProofPart[];
  /** The same in words, for those who do not see it: "41 of 100 minutes covered, two gaps in video 3". */
  readonly label: string;
  /** `tall` (28 px) stands alone, `small` (12 px) in a row, `thin` (8 px) in a table. */
  readonly size?: 'tall' | 'small' | 'thin';
  /** Where the playhead is, 0 to 1 of the whole stripe. */
  readonly playhead?: number;
  /** A target to compare with, 0 to 1 of the whole stripe. */
  readonly target?: number;
  readonly className?: string;
}

const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`;

/**
 * Progress as the real evidence, step by step, with the gaps left visible. It begins where the language begins,
 * because its inside is placed with logical properties.
 */
export function ProofStripe({ parts, label, size = 'small', playhead, target, className }: ProofStripeProps) {
  return (
    <div role="img" aria-label={label} className={classes('stripe', size !== 'small' && `is-${size}`, className)}>
      {parts.map((part, index) => (
        <span
          // Parts have no names of their own; their order never changes within one edition.
          key={index}
          className={classes('part', part.complete && 'is-complete')}
          style={{ flexGrow: Math.max(part.weight, 0.001), flexBasis: 0 }}
        >
          {!part.complete &&
            part.spans.map(({ from, to }) => (
              <span
                key={`${from}-${to}`}
                className="span"
                style={{ insetInlineStart: percent(from), inlineSize: percent(Math.max(0, to - from)) }}
              />
            ))}
        </span>
      ))}
      {target !== undefined && <span className="mark is-target" style={{ insetInlineStart: percent(target) }} />}
      {playhead !== undefined && <span className="mark" style={{ insetInlineStart: percent(playhead) }} />}
    </div>
  );
}

/** A bare share (73 % of a country's officers) as the same stripe, optionally against a target. */
export function ShareStripe(props: {
  readonly share: number;
  readonly label: string;
  readonly target?: number;
  readonly size?: ProofStripeProps['size'];
}) {
  const { share, label, target, size = 'thin' } = props;
  return (
    <ProofStripe parts={[{ weight: 1, spans: [{ from: 0, to: share }] }]} label={label} target={target} size={size} />
  );
}
