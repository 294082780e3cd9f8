import { useEffect, useRef, type RefObject } from 'react';

/**
 * For a form that opens in place of the button that asked for it. Put this reference around the place of that button: when
 * the form closes and the button is back, it has the focus again.
 */
export function useFocusBack(open: boolean): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) around.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);
  return around;
}

/** Takes the focus into the first field of a form that was just opened. Put the reference around the form. */
export function useFocusIn(): RefObject<HTMLDivElement | null> {
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    around.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);
  return around;
}
