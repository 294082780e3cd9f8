import { useEffect, useRef } from 'react';

/**
 * Keeps the focus in a list that a server puts in a new order. After a press, say where the focus belongs, best first; it is
 * put there as soon as what had it is gone, moved or disabled.
 */
export function usePlaceKeeping() {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const forget = () => {
      wanted.current = [];
    };
    // Whoever goes elsewhere meanwhile is left there.
    document.addEventListener('pointerdown', forget);
    document.addEventListener('keydown', forget);
    return () => {
      document.removeEventListener('pointerdown', forget);
      document.removeEventListener('keydown', forget);
    };
  }, []);
  useEffect(() => {
    const { activeElement, body } = document;
    const lost = activeElement === null || activeElement === body || activeElement.matches(':disabled');
    if (!lost) return;
    const found = wanted.current.map((one) => root.current?.querySelector<HTMLElement>(one));
    found.find((one) => one != null)?.focus();
  });
  return {
    root,
    keep: (...selectors: readonly string[]) => {
      wanted.current = selectors;
    },
  };
}
