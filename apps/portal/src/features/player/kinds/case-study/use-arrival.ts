import { useRef, type RefCallback } from 'react';

/**
 * Where the focus goes when an act replaces the button that was pressed: to what came of it. `expect` names it before the
 * act, and the element of that name takes the focus when it comes, once.
 */
export function useArrival(): { expect: (name: string) => void; arriving: (name: string) => RefCallback<HTMLElement> } {
  const awaited = useRef<string | null>(null);
  return {
    expect: (name) => {
      awaited.current = name;
    },
    arriving: (name) => (element) => {
      if (!element || awaited.current !== name) return;
      awaited.current = null;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'nearest' });
    },
  };
}
