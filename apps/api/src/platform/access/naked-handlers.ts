import type { DiscoveryService } from '@nestjs/core';
import { ACCESS } from './allow.js';

type Method = (...parts: never[]) => unknown;

/**
 * Every handler of the running application, GraphQL and plain routes alike, as `Class.method`; those that do not say
 * who may call them are `naked`. The guard closes naked handlers; finding one here is for the spec that fails on it.
 */
export function handlersOf(discovery: DiscoveryService): { all: string[]; naked: string[] } {
  const all: string[] = [];
  const naked: string[] = [];
  for (const { metatype } of [...discovery.getProviders(), ...discovery.getControllers()]) {
    if (typeof metatype !== 'function') continue;
    const prototype = metatype.prototype as Record<string, Method> | undefined;
    if (!prototype) continue;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined;
      if (typeof method !== 'function' || name === 'constructor' || !isHandler(method)) continue;
      const handler = `${metatype.name}.${name}`;
      all.push(handler);
      if (!Reflect.hasMetadata(ACCESS, method) && !Reflect.hasMetadata(ACCESS, metatype)) naked.push(handler);
    }
  }
  return { all, naked };
}

/** Nest marks queries, mutations and added fields with `graphql:…`, and routes with a path and a method. */
function isHandler(method: Method): boolean {
  const keys = Reflect.getMetadataKeys(method).map(String);
  return keys.some((key) => key.startsWith('graphql:resolve')) || (keys.includes('path') && keys.includes('method'));
}
