import type { ReactNode } from 'react';
import { classes } from './classes';

/** `saving`: kept on this device and on its way; `unsaved`: kept on this device, and waits for a line; `failed`: only in this tab. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'failed';

const SIGNS: Record<SaveState, string> = {
  saved: 'M3 8.5 6.5 12 13 4.5',
  saving: 'M8 3v6M5 6.5 8 9.5l3-3M3 13h10',
  unsaved: 'M8 2v7M8 12v1.5',
  failed: 'M4 4l8 8M12 4l-8 8',
};

/** Whether a person's work is saved, always in words. Changes are read out. */
export function Saved({ state, children }: { readonly state: SaveState; readonly children: ReactNode }) {
  return (
    <span className={classes('saved', `is-${state}`)} role="status">
      <svg
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <path d={SIGNS[state]} />
      </svg>
      <span>{children}</span>
    </span>
  );
}
