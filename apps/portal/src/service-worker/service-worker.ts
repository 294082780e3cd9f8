import { createPartialResponse } from 'workbox-range-requests';
import { routeOf } from './route';
import type { ServiceWorkerScope } from './scope';

/** The build writes both: the assets that every page needs first, and all assets that this build knows. */
declare const FIRST_ASSETS: readonly string[];
declare const ALL_ASSETS: readonly string[];

const ASSETS = 'provost-assets';
const SHELL = 'provost-shell';
/** One page serves every address of the portal: its router reads the address. */
const SHELL_KEY = '/';
/** On a line that hangs, a page from the device is better than a white screen, in milliseconds. */
const PATIENCE = 6_000;

const scope = self as unknown as ServiceWorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(keepShell()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOldAssets().then(() => scope.clients.claim())));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  switch (routeOf(request, scope.location.origin)) {
    case 'page':
      return event.respondWith(page(request));
    case 'asset':
      return event.respondWith(asset(request));
    case 'file':
      return event.respondWith(file(request));
    case 'network':
      return undefined;
  }
});

async function keepShell(): Promise<void> {
  const [assets, shell] = await Promise.all([caches.open(ASSETS), caches.open(SHELL)]);
  const missing = await Promise.all(FIRST_ASSETS.map(async (url) => ((await assets.match(url)) ? [] : [url])));
  await Promise.all([assets.addAll(missing.flat()), shell.add(new Request(SHELL_KEY, { cache: 'no-cache' }))]);
}

/** A new worker takes over when no tab uses the old build any more: only then may its assets go. */
async function forgetOldAssets(): Promise<void> {
  const assets = await caches.open(ASSETS);
  const known = new Set(ALL_ASSETS);
  for (const request of await assets.keys()) {
    if (!known.has(new URL(request.url).pathname)) await assets.delete(request);
  }
}

async function page(request: Request): Promise<Response> {
  const kept = () => caches.match(SHELL_KEY, { cacheName: SHELL });
  try {
    return await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const shell = await kept();
    if (!shell) throw error;
    return shell;
  }
}

async function asset(request: Request): Promise<Response> {
  const assets = await caches.open(ASSETS);
  const known = await assets.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await assets.put(request, answer.clone());
  return answer;
}

/** A file that an officer keeps on this device; players ask for parts of it. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (!kept) return fetch(request);
  return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
}
