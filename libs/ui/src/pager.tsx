import type { ReactNode } from 'react';
import { Button } from './button';

export interface PagerProps {
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
  /** On the button: "Load more". */
  readonly moreLabel: ReactNode;
  /** Beside it, and read out when it changes: "50 of 212 officers". */
  readonly status: ReactNode;
}

/** Loads the next page of a list onto its end. */
export function Pager({ hasMore, loading, onMore, moreLabel, status }: PagerProps) {
  return (
    <div className="pager">
      {hasMore && (
        <Button tone="quiet" busy={loading} onClick={onMore}>
          {moreLabel}
        </Button>
      )}
      <span role="status" className="quiet small">
        {status}
      </span>
    </div>
  );
}
