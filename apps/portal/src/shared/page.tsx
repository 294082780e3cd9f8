import { useEffect, type ReactNode } from 'react';

let visited = 0;

/**
 * A page with its title. On every page but the first, focus moves to its headline, so that a screen reader speaks it
 * and the keyboard starts there. Put it inside `Loaded`, where the headline is known.
 */
export function Page({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  useEffect(() => {
    visited += 1;
    if (visited === 1) return;
    const main = document.querySelector('main');
    const headline = main?.querySelector<HTMLElement>('h1[tabindex]') ?? main;
    headline?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <title>{`${title} · Provost`}</title>
      {children}
    </>
  );
}
