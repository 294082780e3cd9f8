import { createStore, del, entries, set } from 'idb-keyval';

/** An answer that the server has not receipted yet. The newest of a position has the highest sequence. */
export interface UnsentAnswer {
  readonly chosen: readonly string[];
  readonly sequence: number;
}

const store = createStore('provost-answers', 'unsent');
const keyOf = (attemptId: string, position: number) => `${attemptId}/${position}`;

/** Writes an answer to the device, before it is sent. */
export async function keepAnswer(attemptId: string, position: number, answer: UnsentAnswer): Promise<void> {
  await set(keyOf(attemptId, position), answer, store);
}

/** Forgets an answer that the server has receipted, or that came too late for good. */
export async function forgetAnswer(attemptId: string, position: number): Promise<void> {
  await del(keyOf(attemptId, position), store);
}

/** The answers of an attempt that are on this device only, by position. */
export async function keptAnswers(attemptId: string): Promise<ReadonlyMap<number, UnsentAnswer>> {
  const all = await entries<string, UnsentAnswer>(store);
  const prefix = `${attemptId}/`;
  const own = all.filter(([key]) => key.startsWith(prefix));
  return new Map(own.map(([key, answer]) => [Number(key.slice(prefix.length)), answer]));
}
