import { useLingui } from '@lingui/react/macro';
import './move-tools.css';

const SIGNS = { up: 'M8 13V3M4 7l4-4 4 4', down: 'M8 3v10M4 9l4 4 4-4', out: 'M3.5 3.5l9 9M12.5 3.5l-9 9' };

interface ToolProps {
  readonly way: keyof typeof SIGNS;
  readonly label: string;
  readonly off?: boolean;
  readonly onPress: () => void;
}

interface MoveToolsProps {
  /** What the thing is called. */
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Absent where it is not moved by hand. */
  readonly onMove?: ((by: -1 | 1) => void) | undefined;
  readonly onRemove: () => void;
}

/** The three things that can be done with the place of a thing in a list. `data-tool` names each for {@link usePlaceKeeping}. */
export function MoveTools({ name, first, last, onMove, onRemove }: MoveToolsProps) {
  const { t } = useLingui();
  return (
    <div className="ordered-tools">
      {onMove && (
        <>
          <Tool way="up" label={t`Move up: ${name}`} off={first} onPress={() => onMove(-1)} />
          <Tool way="down" label={t`Move down: ${name}`} off={last} onPress={() => onMove(1)} />
        </>
      )}
      <Tool way="out" label={t`Take out: ${name}`} onPress={onRemove} />
    </div>
  );
}

function Tool({ way, label, off = false, onPress }: ToolProps) {
  return (
    <button type="button" data-tool={way} disabled={off} aria-label={label} title={label} onClick={onPress}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        <path d={SIGNS[way]} />
      </svg>
    </button>
  );
}
