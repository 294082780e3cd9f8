import { expect, test } from '@jest/globals';
import type { Actor } from '../access/actor.js';
import { CachedReads } from './cached-reads.js';
import { viewerScope } from './callers.js';

/** A load whose end the test decides, and which counts. */
function loader() {
  let release: (value: string) => void = () => undefined;
  const counter = { calls: 0 };
  const load = (): Promise<string> => {
    counter.calls += 1;
    return new Promise((resolve) => {
      release = resolve;
    });
  };
  return { counter, load, release: (value: string) => release(value) };
}

test('an answer is loaded once and then kept', async () => {
  const reads = new CachedReads();
  let calls = 0;
  const load = async (): Promise<number> => ++calls;
  expect(await reads.read(['course', 'a', 'en'], load)).toBe(1);
  expect(await reads.read(['course', 'a', 'en'], load)).toBe(1);
  expect(await reads.read(['course', 'a', 'ar'], load)).toBe(2);
});

test('null and undefined are answers', async () => {
  const reads = new CachedReads();
  let calls = 0;
  const load = async (): Promise<null> => {
    calls += 1;
    return null;
  };
  await reads.read(['x'], load);
  expect(await reads.read(['x'], load)).toBeNull();
  expect(calls).toBe(1);
});

test('those who ask at the same time share one load', async () => {
  const reads = new CachedReads();
  const { counter, load, release } = loader();
  const both = Promise.all([reads.read(['x'], load), reads.read(['x'], load)]);
  release('one');
  expect(await both).toEqual(['one', 'one']);
  expect(counter.calls).toBe(1);
});

test('an error is not kept', async () => {
  const reads = new CachedReads();
  await expect(reads.read(['x'], () => Promise.reject(new Error('once')))).rejects.toThrow('once');
  expect(await reads.read(['x'], async () => 'well')).toBe('well');
});

test('forget drops by whole parts', async () => {
  const reads = new CachedReads();
  const read = (key: string[], value: string): Promise<string> => reads.read(key, async () => value);
  await read(['course', 'a', 'en'], 'old');
  await read(['courses', 'a', 'en'], 'old');
  await read(['course', 'a|x', 'en'], 'old');
  reads.forget('course', 'a');
  expect(await read(['course', 'a', 'en'], 'new')).toBe('new');
  expect(await read(['courses', 'a', 'en'], 'new')).toBe('old');
  expect(await read(['course', 'a|x', 'en'], 'new')).toBe('old');
});

test('an answer loaded from facts that changed meanwhile is not kept', async () => {
  const reads = new CachedReads();
  const { load, release } = loader();
  const early = reads.read(['course', 'a'], load);
  reads.forget('course');
  release('before the change');
  expect(await early).toBe('before the change');
  expect(await reads.read(['course', 'a'], async () => 'after the change')).toBe('after the change');
});

test('two viewers share an answer only with the same place and the same grants', () => {
  const actor: Actor = {
    personId: '1',
    locale: 'en',
    country: 'KE',
    agencyId: null,
    grants: [{ role: 'officer', scope: { kind: 'global' } }],
  };
  expect(viewerScope(actor)).toBe(viewerScope({ ...actor, personId: '2' }));
  const others: Actor[] = [
    { ...actor, country: 'FR' },
    { ...actor, agencyId: 'x' },
    { ...actor, grants: [] },
    { ...actor, grants: [{ role: 'trainer', scope: { kind: 'global' } }] },
    { ...actor, grants: [{ role: 'officer', scope: { kind: 'country', value: 'KE' } }] },
  ];
  const scopes = new Set([actor, ...others, null].map((one) => viewerScope(one)));
  expect(scopes.size).toBe(7);
});
