import type { Evidence } from '@provost/domain';
import { createStore, del, entries, get, set } from 'idb-keyval';

/** What one sitting still has to send; the officer's own, and kept until the server has acknowledged it. */
export interface Unsent {
  readonly personId: string;
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly session: string;
  readonly seconds: number;
  readonly evidence: Evidence;
  /** Grows with each report, so that an acknowledgement forgets nothing that came after what it answers. */
  readonly revision: number;
}

const store = createStore('provost-evidence', 'unsent');
const keyOf = ({ personId, stepId, session }: Unsent) => `${personId}/${stepId}/${session}`;

/** Writes what is unsent to the device. */
export async function keep(unsent: Unsent): Promise<void> {
  await set(keyOf(unsent), unsent, store);
}

/** Forgets what was acknowledged, unless more came since. */
export async function forget(acknowledged: Unsent): Promise<void> {
  const key = keyOf(acknowledged);
  const kept = await get<Unsent>(key, store);
  if (kept && kept.revision <= acknowledged.revision) await del(key, store);
}

/** What earlier sittings of this person left unsent on this device. */
export async function leftBy(personId: string): Promise<Unsent[]> {
  const all = await entries<string, Unsent>(store);
  return all.map(([, unsent]) => unsent).filter((unsent) => unsent.personId === personId);
}
