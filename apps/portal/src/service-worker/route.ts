/**
 * How a request is answered on this device: a page by the network, or by the shell without a line; an asset from the device
 * for ever, because its name holds its hash; a file of a step from the device where the officer keeps it; and everything
 * else, above all what is said to the server, by the network alone.
 */
export type Route = 'page' | 'asset' | 'file' | 'network';

/** The part of a request that decides. */
export interface Asked {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

/** @param origin where the portal lives */
export function routeOf({ url, method, mode }: Asked, origin: string): Route {
  const { origin: of, pathname } = new URL(url);
  if (of !== origin || method !== 'GET') return 'network';
  if (pathname.startsWith('/assets/')) return 'asset';
  if (pathname.startsWith('/files/')) return 'file';
  if (mode === 'navigate' && !pathname.startsWith('/api/') && !pathname.startsWith('/graphql')) return 'page';
  return 'network';
}
