import { useEffect, useState } from 'react';
import { keptCacheName } from '../../../shared/client';
import type { NeededFile } from './files-of';

/** A step that an officer keeps on this device. */
export interface KeptStep {
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly title: string;
  readonly courseTitle: string;
  /** Addresses of its files, and what they take together, in bytes. */
  readonly files: readonly string[];
  readonly bytes: number;
  readonly keptAt: string;
}

/** Why a step could not be kept. */
export type NotKept = 'offline' | 'full' | 'stopped';

/** What is kept says so itself: each step is one entry beside its files, in one cache a person, gone with it at sign-out. */
const ENTRY = '/kept/';
const entryOf = (stepId: string) => `${ENTRY}${stepId}`;
const changes = new EventTarget();

/** Whether this browser can keep anything: only secure origins have the store. */
export const canKeep = (): boolean => 'caches' in globalThis && 'serviceWorker' in navigator;

/** What this person keeps here, the newest first. */
export async function keptBy(personId: string): Promise<KeptStep[]> {
  if (!canKeep() || !(await caches.has(keptCacheName(personId)))) return [];
  const cache = await caches.open(keptCacheName(personId));
  const entries = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(ENTRY));
  const steps = await Promise.all(entries.map(async (entry) => (await cache.match(entry))?.json()));
  return (steps as KeptStep[]).sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** {@link keptBy}, always as it is now; null until it is known. */
export function useKept(personId: string): readonly KeptStep[] | null {
  const [kept, setKept] = useState<readonly KeptStep[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = () =>
      void keptBy(personId).then(
        (steps) => wanted && setKept(steps),
        () => wanted && setKept([]),
      );
    read();
    changes.addEventListener('change', read);
    return () => {
      wanted = false;
      changes.removeEventListener('change', read);
    };
  }, [personId]);
  return kept;
}

/**
 * The files that were on this device when the page was opened; null until it is known. What is kept meanwhile does not come
 * in: a player that is under way does not change its source.
 */
export function useKeptFiles(personId: string): ReadonlySet<string> | null {
  const kept = useKept(personId);
  const [first, setFirst] = useState<ReadonlySet<string> | null>(null);
  if (first === null && kept !== null) setFirst(new Set(kept.flatMap(({ files }) => files)));
  return first;
}

/**
 * Loads the files of a step onto this device. What is already here is not loaded again, so a load that broke off goes on.
 * @param onProgress told how many bytes are here
 * @returns null when all is kept, else why not
 */
export async function keepStep(
  personId: string,
  step: Omit<KeptStep, 'files' | 'bytes' | 'keptAt'>,
  files: readonly NeededFile[],
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<NotKept | null> {
  try {
    const cache = await caches.open(keptCacheName(personId));
    let bytes = 0;
    for (const { url } of files) {
      const known = await cache.match(url);
      if (known) bytes += (await known.blob()).size;
      else bytes += await load(cache, url, (here) => onProgress(bytes + here), signal);
      onProgress(bytes);
    }
    const kept: KeptStep = { ...step, files: files.map(({ url }) => url), bytes, keptAt: new Date().toISOString() };
    await cache.put(entryOf(step.stepId), Response.json(kept));
    // So that the browser asks before it clears. It may refuse, and what is kept is kept all the same.
    await navigator.storage?.persist?.().catch(() => false);
    changes.dispatchEvent(new Event('change'));
    return null;
  } catch (error) {
    if (signal.aborted) return 'stopped';
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'offline';
  }
}

/** Puts a step off this device, and those of its files that no other kept step needs. */
export async function dropStep(personId: string, stepId: string): Promise<void> {
  const kept = await keptBy(personId);
  const cache = await caches.open(keptCacheName(personId));
  await cache.delete(entryOf(stepId));
  const needed = new Set(kept.filter((step) => step.stepId !== stepId).flatMap(({ files }) => files));
  const dropped = kept.find((step) => step.stepId === stepId)?.files ?? [];
  for (const url of dropped) if (!needed.has(url)) await cache.delete(url);
  changes.dispatchEvent(new Event('change'));
}

/** Loads one file whole, gives its bytes; nothing of it is kept unless all of it came. */
async function load(
  cache: Cache,
  url: string,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const answer = await fetch(url, { signal });
  if (!answer.ok || !answer.body) throw new TypeError(`${url} is not to be had`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
    onProgress(bytes);
  }
  const headers = { 'content-type': answer.headers.get('content-type') ?? '', 'content-length': String(bytes) };
  await cache.put(url, new Response(new Blob(parts), { headers }));
  return bytes;
}
