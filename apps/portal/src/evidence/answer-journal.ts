import { ONLY_SLOT, type Answer } from '@provost/domain';
import { createStore, del, entries, set } from 'idb-keyval';
import type { Client } from 'urql';
import { SaveLeftAnswerMutation } from './evidence.graphql';

/** An answer that the server has not receipted yet. The newest of a position has the highest sequence. */
export interface UnsentAnswer {
  /** Whose it is: officers share devices. */
  readonly personId: string;
  readonly answer: Answer;
  readonly sequence: number;
}

/** What devices kept before questions had slots: the options of the only one. */
interface FirstUnsentAnswer extends Omit<UnsentAnswer, 'answer'> {
  readonly chosen: readonly string[];
}
const inSlots = (kept: UnsentAnswer | FirstUnsentAnswer): UnsentAnswer =>
  'chosen' in kept ? { personId: kept.personId, sequence: kept.sequence, answer: { [ONLY_SLOT]: kept.chosen } } : kept;

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
  const all = await entries<string, UnsentAnswer | FirstUnsentAnswer>(store);
  const prefix = `${attemptId}/`;
  const own = all.filter(([key]) => key.startsWith(prefix));
  return new Map(own.map(([key, answer]) => [Number(key.slice(prefix.length)), inSlots(answer)]));
}

/** The attempts of which this device holds answers of a person that have no receipt, each with how many. */
export async function attemptsWithKeptAnswers(personId: string): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [key, answer] of await entries<string, UnsentAnswer>(store)) {
    if (answer.personId !== personId) continue;
    const attemptId = key.slice(0, key.lastIndexOf('/'));
    counts.set(attemptId, (counts.get(attemptId) ?? 0) + 1);
  }
  return counts;
}

/** Sends the kept answers of an attempt. One that comes after its end stays here until its officer removes it. */
export async function sendKeptAnswers(client: Client, attemptId: string): Promise<void> {
  for (const [position, { answer, sequence }] of await keptAnswers(attemptId)) {
    const input = { attemptId, position, answer, sequence };
    const { data } = await client.mutation(SaveLeftAnswerMutation, { input }).toPromise();
    if (data?.saveAnswer.__typename === 'Receipt') await forgetAnswer(attemptId, position);
  }
}

/** Removes the kept answers of an attempt: its officer said so. */
export async function removeKeptAnswers(attemptId: string): Promise<void> {
  for (const position of (await keptAnswers(attemptId)).keys()) await forgetAnswer(attemptId, position);
}
