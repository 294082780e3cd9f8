import { rulesOf, type Evidence } from '@provost/domain';
import type { UseStore } from 'idb-keyval';
import type { Deliver, Delivery, Recorded } from './deliver-evidence';
import { evidenceQueue, type Unsent } from './evidence-queue';
import { EvidenceReporter, type Reporting } from './evidence-reporter';

/** jsdom has no structuredClone; rows are plain values. */
const copy = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

const later = <T>(result: T, done?: () => void) => {
  const request = { result, onsuccess: null as null | (() => void), onerror: null, oncomplete: null };
  queueMicrotask(() => {
    request.onsuccess?.();
    done?.();
  });
  return request as unknown as IDBRequest;
};

/** A device's store in memory, with the requests and transactions of IndexedDB as far as the queue uses them. */
export function memoryStore(rows = new Map<string, unknown>()): UseStore {
  return async (_mode, callback) => {
    const transaction = { oncomplete: null as null | (() => void), onsuccess: null, onerror: null, onabort: null };
    const store = {
      transaction,
      get: (key: string) => later(copy(rows.get(key))),
      getAll: () => later(copy([...rows.values()])),
      put: (value: unknown, key: string) => later(rows.set(key, copy(value))),
      delete: (key: string) => later(rows.delete(key)),
    };
    setTimeout(() => transaction.oncomplete?.());
    return callback(store as unknown as IDBObjectStore);
  };
}

/** A store that the browser forbids, as in a private window. */
export const forbiddenStore: UseStore = () => Promise.reject(new DOMException('denied', 'SecurityError'));

export type Line = 'good' | 'lost' | 'answer-lost' | { readonly refuses: Delivery };

export interface FakeCollege {
  line: Line;
  readonly requests: Unsent[];
  readonly recorded: Evidence | null;
  readonly seconds: number;
  readonly deliver: Deliver;
}

/** A college that joins what arrives; the line to it is as the test says. */
export function fakeCollege(): FakeCollege {
  let recorded: Evidence | null = null;
  let seconds: Record<string, number> = {};
  const requests: Unsent[] = [];
  const college: FakeCollege = {
    line: 'good',
    requests,
    get recorded() {
      return recorded;
    },
    get seconds() {
      return Object.values(seconds).reduce((sum, one) => sum + one, 0);
    },
    async deliver(report) {
      requests.push(report);
      await Promise.resolve();
      if (college.line === 'lost') return { outcome: 'waiting', code: 'OFFLINE' };
      if (typeof college.line === 'object') return college.line.refuses;
      const { join, none } = rulesOf(report.evidence.kind);
      recorded = join(recorded ?? none, report.evidence);
      seconds = { ...seconds, [report.session]: Math.max(seconds[report.session] ?? 0, report.seconds) };
      if (college.line === 'answer-lost') return { outcome: 'waiting', code: 'OFFLINE' };
      return { outcome: 'recorded', recorded: { evidence: recorded } as Recorded };
    },
  };
  return college;
}

/** A tab at one step, on a device with this store. */
export function aTab(
  college: FakeCollege,
  store: UseStore,
  { correction = () => 0, kind = 'video', ...about }: Partial<Reporting> & { correction?: () => number } = {},
): EvidenceReporter {
  const reporting: Reporting = { personId: 'p', enrolmentId: 'e', stepId: 's', kind, known: null, ...about };
  return new EvidenceReporter(reporting, { queue: evidenceQueue(store), deliver: college.deliver, correction });
}

export const watched = (from: number, to: number, at = 1): Evidence => ({
  kind: 'video',
  played: [[from, to]],
  playhead: { seconds: to, at },
});

/** Until the device and the line have done what was asked of them. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
