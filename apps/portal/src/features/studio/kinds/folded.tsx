import { Trans } from '@lingui/react/macro';
import { Disclosure, Tag } from '@provost/ui';
import { useState, type ReactNode } from 'react';

export interface FoldedProps {
  /** What is inside, in a few words. */
  readonly title: ReactNode;
  /** True where it begins open: what is new is to be filled in. */
  readonly open: boolean;
  /** True where something inside must be mended. */
  readonly wrong: boolean;
  readonly children: ReactNode;
}

/** A long part of a form that is opened to work on it: its fields, and the editors among them, are only there while it is open. */
export function Folded({ title, open: first, wrong, children }: FoldedProps) {
  const [open, setOpen] = useState(first);
  return (
    <Disclosure
      open={open}
      onToggle={setOpen}
      title={
        <>
          <span className="quiet">{title}</span>
          {wrong && (
            <Tag tone="warn">
              <Trans>To mend</Trans>
            </Tag>
          )}
        </>
      }
    >
      {open && <div className="studio-fields">{children}</div>}
    </Disclosure>
  );
}
