import { useSyncExternalStore } from 'react';

function subscribe(notify: () => void): () => void {
  const watch = new MutationObserver(notify);
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => watch.disconnect();
}

/** The language of the page, as its root element says. React Aria would otherwise speak the browser's. */
export function useDocumentLocale(): string {
  return useSyncExternalStore(subscribe, () => document.documentElement.lang || 'en');
}
