const ASSETS = 'provost-assets';

/**
 * Lets the portal open without a line: a service worker keeps its frame and what was used of it. Browsers give one to secure
 * origins only; without it everything works as long as there is a line.
 */
export async function keepPortal(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/sw.js');
  await navigator.serviceWorker.ready;
  // What this visit loaded before there was a worker; the worker keeps what is loaded from now on.
  const assets = await caches.open(ASSETS);
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith('/assets/'));
  for (const { href } of loaded) if (!(await assets.match(href))) await assets.add(href);
}
