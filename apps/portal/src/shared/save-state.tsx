import { Trans } from '@lingui/react/macro';
import { Saved, type SaveState } from '@provost/ui';
import { useEffect, useSyncExternalStore } from 'react';

/** From best to worst: the whole page is only as saved as its least saved part. */
const ORDER: readonly SaveState[] = ['saved', 'saving', 'unsaved', 'failed'];

const parts = new Map<string, SaveState>();
const listeners = new Set<() => void>();
let worst: SaveState | null = null;

function changed(): void {
  const states = [...parts.values()];
  worst = ORDER.findLast((state) => states.includes(state)) ?? null;
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/**
 * Says how far one part of the page is saved; the header shows the worst of all parts.
 * @param part a name of its own, such as `evidence` or `draft`
 * @param state null where this part has nothing to save
 */
export function useReportSaveState(part: string, state: SaveState | null): void {
  useEffect(() => {
    if (state === null) parts.delete(part);
    else parts.set(part, state);
    changed();
    return () => {
      parts.delete(part);
      changed();
    };
  }, [part, state]);
}

/** The worst of all parts, or null where nothing on the page is saved at all. */
export function useSaveState(): SaveState | null {
  return useSyncExternalStore(subscribe, () => worst);
}

/** Whether the person's work is saved, in words. Nothing where the page has nothing to save. */
export function SaveIndicator() {
  const state = useSaveState();
  // Leaving while something is only in this tab would lose it: the browser asks first. The other states are on the device.
  useEffect(() => {
    if (state !== 'failed') return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);
  if (state === null) return null;
  return (
    <Saved state={state}>
      {state === 'saved' && <Trans>All work saved</Trans>}
      {state === 'saving' && <Trans>Saving</Trans>}
      {state === 'unsaved' && <Trans>Kept on this device, not sent yet</Trans>}
      {state === 'failed' && <Trans>Not saved</Trans>}
    </Saved>
  );
}
