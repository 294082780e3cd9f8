import { joinTraces, rulesOf, type Evidence, type Trace } from '@provost/domain';
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { RefusalCode } from '../shared/refusal';

/**
 * Stands for the enrolment where an episode of a show is heard outside of courses; the step's id is then the episode's.
 */
export const OUTSIDE_COURSES = 'outside';

/** What one sitting still has to send; the officer's own, and kept until the server has acknowledged it. */
export interface Unsent {
  readonly personId: string;
  readonly enrolmentId: string;
  readonly stepId: string;
  /** One sitting of one tab: two tabs never write under the same name. */
  readonly session: string;
  readonly seconds: number;
  readonly evidence: Evidence;
  /** The language of the content that was shown: a place in it is carried over into the others. */
  readonly locale?: string;
  /** What was played in which order, as far as the college may not know it; absent where nothing plays, and in what was left by an older portal. */
  readonly trace?: Trace;
  /** Grows with each report, so that an acknowledgement forgets nothing that came after what it answers. */
  readonly revision: number;
  /** Why the server refused it for good, and when (epoch milliseconds); such work is set aside and no longer sent by itself. */
  readonly setAside?: { readonly code: RefusalCode; readonly at: number };
}

/** The device's store of what is not sent yet. Every call fails where the browser keeps nothing (a private window, a full disk). */
export interface EvidenceQueue {
  keep(unsent: Unsent): Promise<void>;
  /** Forgets what was acknowledged, unless more came since. */
  forget(acknowledged: Unsent): Promise<void>;
  /** Takes out of the way what was refused for good, joined with what was refused of this sitting before. */
  setAside(refused: Unsent, code: RefusalCode, now: number): Promise<void>;
  /** All that this person's sittings left on this device, what is set aside included. */
  leftBy(personId: string): Promise<Unsent[]>;
}

const placeOf = ({ personId, stepId, session }: Unsent) => `${personId}/${stepId}/${session}`;
const keyOf = (unsent: Unsent) => (unsent.setAside ? `${placeOf(unsent)}/aside` : placeOf(unsent));

/** The queue over one store. Each change is one transaction, so that two tabs cannot undo each other's. */
export function evidenceQueue(within: UseStore): EvidenceQueue {
  /** Removes the work unless it grew since; must be called inside a transaction. */
  const removeUnlessNewer = (store: IDBObjectStore, { key, revision }: { key: string; revision: number }) => {
    const found = store.get(key) as IDBRequest<Unsent | undefined>;
    found.onsuccess = () => {
      if (found.result && found.result.revision <= revision) store.delete(key);
    };
  };
  return {
    keep: (unsent) =>
      within('readwrite', (store) => {
        store.put(unsent, keyOf(unsent));
        return promisifyRequest(store.transaction);
      }),
    forget: (acknowledged) =>
      within('readwrite', (store) => {
        removeUnlessNewer(store, { key: keyOf(acknowledged), revision: acknowledged.revision });
        return promisifyRequest(store.transaction);
      }),
    setAside: (refused, code, now) =>
      within('readwrite', (store) => {
        const aside: Unsent = { ...refused, setAside: { code, at: now } };
        const before = store.get(keyOf(aside)) as IDBRequest<Unsent | undefined>;
        before.onsuccess = () => store.put(joined(before.result, aside), keyOf(aside));
        if (!refused.setAside) removeUnlessNewer(store, { key: keyOf(refused), revision: refused.revision });
        return promisifyRequest(store.transaction);
      }),
    leftBy: (personId) =>
      within('readonly', async (store) => {
        const all = (await promisifyRequest(store.getAll())) as Unsent[];
        return all.filter((unsent) => unsent.personId === personId);
      }),
  };
}

function joined(before: Unsent | undefined, aside: Unsent): Unsent {
  if (before?.evidence.kind !== aside.evidence.kind) return aside;
  const evidence = rulesOf(aside.evidence.kind).join(before.evidence, aside.evidence);
  const trace = before.trace && aside.trace ? joinTraces(before.trace, aside.trace) : (aside.trace ?? before.trace);
  return { ...aside, evidence, seconds: Math.max(before.seconds, aside.seconds), ...(trace && { trace }) };
}

/** The queue of this device. */
export const deviceQueue = evidenceQueue(createStore('provost-evidence', 'unsent'));
