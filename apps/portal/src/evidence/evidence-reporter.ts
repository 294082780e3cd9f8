import {
  lastOf,
  NO_TRACE,
  rulesOf,
  shiftInstants,
  traced,
  type ContentKind,
  type Evidence,
  type Trace,
} from '@provost/domain';
import type { SaveState } from '@provost/ui';
import type { RefusalCode } from '../shared/refusal';
import type { Deliver, Recorded } from './deliver-evidence';
import type { EvidenceQueue, Unsent } from './evidence-queue';
import { presentNow, type Presence } from './presence';

export const SEND_EVERY_MS = 15_000;

/** What is reported: one person's sitting at one step. */
export interface Reporting {
  readonly personId: string;
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly kind: ContentKind;
  /** The language of the content that is shown. */
  readonly locale?: string;
  /** The joined evidence that the server knew when the page was loaded. */
  readonly known: Evidence | null;
}

export interface ReporterState {
  /** What is recorded and what this sitting added, joined. */
  readonly evidence: Evidence;
  readonly saveState: SaveState;
  /** Why the server did not take what was sent; null where it did, and where only the line is lost. */
  readonly refused: RefusalCode | null;
  /** The server's last answer in this sitting. */
  readonly recorded: Recorded | null;
  /** The browser keeps nothing: until it is sent, this tab alone holds what was done. */
  readonly onlyInThisTab: boolean;
}

/** The outer world of a reporter. */
export interface Surroundings {
  readonly queue: EvidenceQueue;
  readonly deliver: Deliver;
  /** Milliseconds to add to the device's clock to tell the college's time. */
  readonly correction: () => number;
}

/**
 * Owns the saving of one sitting at one step, on whichever page and with or without one. It joins locally by the rules of
 * the domain, writes to the device at once, sends every 15 seconds, on pause, on reconnect and when the tab hides, and
 * forgets only what the server acknowledged.
 */
export class EvidenceReporter {
  private state: ReporterState;
  private unsent: Unsent | null = null;
  private trace: Trace = NO_TRACE;
  private revision = 0;
  private sending = false;
  private askedAgain = false;
  private seconds = 0;
  private readonly session = newSession();
  private readonly listeners = new Set<() => void>();
  private readonly holders = new Set<Presence>();
  private stopRunning: (() => void) | null = null;

  constructor(
    private about: Reporting,
    private surroundings: Surroundings,
  ) {
    const evidence = about.known ?? rulesOf(about.kind).none;
    this.state = { evidence, saveState: 'saved', refused: null, recorded: null, onlyInThisTab: false };
  }

  /** The newest state; the same object until something changes. */
  readonly current = (): ReporterState => this.state;

  /** Calls back after each change, until the answer is called. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Joins what was done, keeps it on the device and sends it in time; `now` sends it at once. */
  readonly report = (added: Evidence, moment?: 'now'): void => {
    const { join, played } = rulesOf(this.about.kind);
    const told = shiftInstants(added, this.surroundings.correction());
    const { personId, enrolmentId, stepId, locale } = this.about;
    if (locale) this.trace = (played?.(added) ?? []).reduce((all, run) => traced(all, run, locale), this.trace);
    this.revision += 1;
    this.unsent = {
      ...{
        personId,
        enrolmentId,
        stepId,
        locale,
        session: this.session,
        seconds: this.seconds,
        revision: this.revision,
      },
      evidence: this.unsent ? join(this.unsent.evidence, told) : told,
      ...(this.trace.runs.length > 0 && { trace: this.trace }),
    };
    this.change({ evidence: join(this.state.evidence, told), saveState: 'saving' });
    // The device first: a closed tab or a flat battery must not lose what was done.
    void this.keep(this.unsent).then(() => (moment === 'now' ? this.send() : undefined));
  };

  /** Sends what is not sent yet; what is asked for while something is on its way follows it. `leaving` waits for nothing. */
  readonly send = async (leaving = false): Promise<void> => {
    this.askedAgain = this.sending;
    if (this.sending && !leaving) return;
    this.sending = true;
    let goes = true;
    while (goes && this.unsent) {
      this.askedAgain = false;
      goes = (await this.sendOnce(this.unsent, leaving)) && this.askedAgain;
    }
    this.sending = false;
  };

  /** Joins what a page that was loaded later learned from the server, and takes its way to the server. */
  meet(about: Reporting, surroundings: Surroundings): this {
    const { known } = about;
    this.about = about;
    this.surroundings = surroundings;
    // Told a moment later: pages meet the reporter while they are being drawn.
    if (known)
      queueMicrotask(() => this.change({ evidence: rulesOf(this.about.kind).join(this.state.evidence, known) }));
    return this;
  }

  /**
   * Keeps the reporter running until the answer is called by the last who holds it: a page, or a player that survives
   * pages. `present` says each second whether somebody is at it: that is the time on task.
   */
  hold(present: Presence): () => void {
    this.holders.add(present);
    this.stopRunning ??= this.run();
    return () => {
      this.holders.delete(present);
      if (this.holders.size > 0) return;
      this.stopRunning?.();
      this.stopRunning = null;
      void this.send(true);
    };
  }

  /** The sitting that it reports of. */
  get sitting(): string {
    return this.session;
  }

  private run(): () => void {
    const timer = setInterval(() => void this.send(), SEND_EVERY_MS);
    const online = () => void this.send();
    const hide = () => {
      if (document.visibilityState === 'hidden') void this.send(true);
    };
    const stopCounting = presentNow(
      () => [...this.holders].some((present) => present()),
      (seconds) => {
        this.seconds += seconds;
      },
    );
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      stopCounting();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', online);
    };
  }

  private async keep(unsent: Unsent): Promise<void> {
    const kept = await this.surroundings.queue.keep(unsent).then(
      () => true,
      () => false,
    );
    if (kept === this.state.onlyInThisTab) this.change({ onlyInThisTab: !kept });
  }

  private async sendOnce(now: Unsent, leaving: boolean): Promise<boolean> {
    const { queue, deliver } = this.surroundings;
    const report: Unsent = { ...now, seconds: this.seconds };
    this.change({ saveState: 'saving' });
    const delivery = await deliver(report, leaving);
    if (delivery.outcome === 'waiting') {
      const lost = delivery.code === 'OFFLINE';
      this.change({ refused: lost ? null : delivery.code, saveState: this.state.onlyInThisTab ? 'failed' : 'unsaved' });
      return false;
    }
    if (this.unsent && this.unsent.revision <= report.revision) {
      this.unsent = null;
      this.trace = lastOf(this.trace);
    }
    if (delivery.outcome === 'refused') {
      await queue.setAside(report, delivery.code, Date.now()).catch(() => undefined);
      this.change({ refused: delivery.code, saveState: 'failed' });
      return false;
    }
    await queue.forget(report).catch(() => undefined);
    const { recorded } = delivery;
    const evidence = rulesOf(this.about.kind).join(this.state.evidence, recorded.evidence as Evidence);
    this.change({ evidence, recorded, refused: null, saveState: this.unsent ? 'saving' : 'saved' });
    return true;
  }

  private change(changes: Partial<ReporterState>): void {
    this.state = { ...this.state, ...changes };
    for (const changed of this.listeners) changed();
  }
}

/** Names one sitting. Not randomUUID, which browsers give to secure origins only and a college may run without TLS in its house. */
function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
