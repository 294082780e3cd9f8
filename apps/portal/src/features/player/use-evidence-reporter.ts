import { rulesOf, type ContentKind, type Evidence } from '@provost/domain';
import type { SaveState } from '@provost/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { RefusalCode } from '../../shared/refusal';
import { deliver, type Recorded } from './deliver-evidence';
import { keep, type Unsent } from './evidence-queue';

const SEND_EVERY_MS = 15_000;
/** Time counts for this long after the last sign of the person, in milliseconds: reading has long pauses. */
const ATTENTION_MS = 120_000;

export interface EvidenceReporter {
  /** What is recorded and what this sitting added, joined. */
  readonly evidence: Evidence;
  readonly report: (evidence: Evidence, moment?: 'now') => void;
  readonly saveState: SaveState;
  /** Why the server refused what was sent; null where it did not. */
  readonly refused: RefusalCode | null;
  /** The server's last answer in this sitting. */
  readonly recorded: Recorded | null;
}

export interface Reporting {
  readonly personId: string;
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly kind: ContentKind;
  /** The joined evidence that the server knew when the page was loaded. */
  readonly known: Evidence | null;
}

/**
 * Owns the saving of evidence. It joins locally by the rules of the domain, writes to the device at once, sends every
 * 15 seconds, on pause and when the tab hides, and forgets only what the server acknowledged.
 */
export function useEvidenceReporter({ personId, enrolmentId, stepId, kind, known }: Reporting): EvidenceReporter {
  const client = useClient();
  const rules = rulesOf(kind);
  const [evidence, setEvidence] = useState<Evidence>(() => known ?? rules.none);
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const [recorded, setRecorded] = useState<Recorded | null>(null);
  const session = useMemo(newSession, []);
  const unsent = useRef<Unsent | null>(null);
  const revision = useRef(0);
  const sending = useRef(false);
  const askedAgain = useRef(false);
  const seconds = useSecondsHere();

  const sendOnce = useCallback(
    async (now: Unsent, leaving: boolean): Promise<boolean> => {
      const report: Unsent = { ...now, seconds: seconds.current };
      setSaveState('saving');
      const outcome = await deliver(client, report, leaving);
      if (!outcome.recorded) {
        setRefused(outcome.refused === 'OFFLINE' ? null : outcome.refused);
        setSaveState(outcome.refused === 'OFFLINE' ? 'unsaved' : 'failed');
        return false;
      }
      const answer = outcome.recorded;
      if (unsent.current && unsent.current.revision <= report.revision) unsent.current = null;
      setRecorded(answer);
      setRefused(null);
      setSaveState(unsent.current ? 'saving' : 'saved');
      setEvidence((shown) => rules.join(shown, answer.evidence as Evidence));
      return true;
    },
    [client, rules, seconds],
  );

  const send = useCallback(
    async (leaving = false) => {
      // What is asked for while something else is on its way follows it, instead of waiting for the next round.
      askedAgain.current = sending.current;
      if (sending.current && !leaving) return;
      sending.current = true;
      let goes = true;
      while (goes && unsent.current) {
        askedAgain.current = false;
        goes = (await sendOnce(unsent.current, leaving)) && askedAgain.current;
      }
      sending.current = false;
    },
    [sendOnce],
  );

  const report = useCallback(
    (added: Evidence, moment?: 'now') => {
      revision.current += 1;
      const next: Unsent = {
        personId,
        enrolmentId,
        stepId,
        session,
        seconds: seconds.current,
        evidence: unsent.current ? rules.join(unsent.current.evidence, added) : added,
        revision: revision.current,
      };
      unsent.current = next;
      setEvidence((shown) => rules.join(shown, added));
      setSaveState('saving');
      // The device first: a closed tab or a flat battery must not lose what was done.
      void keep(next)
        .catch(() => setSaveState('failed'))
        .then(() => (moment === 'now' ? send() : undefined));
    },
    [personId, enrolmentId, stepId, session, rules, seconds, send],
  );

  useEffect(() => {
    const timer = setInterval(() => void send(), SEND_EVERY_MS);
    const online = () => void send();
    const hide = () => {
      if (document.visibilityState === 'hidden') void send(true);
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('online', online);
      void send(true);
    };
  }, [send]);

  return { evidence, report, saveState, refused, recorded };
}

/** Names one sitting. Not randomUUID, which browsers give to secure origins only and a college may run without TLS in its house. */
function newSession(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Seconds that the page was in sight with somebody before it. */
function useSecondsHere() {
  const seconds = useRef(0);
  useEffect(() => {
    let lastSign = performance.now();
    let lastTick = performance.now();
    const sign = () => {
      lastSign = performance.now();
    };
    const playing = () =>
      [...document.querySelectorAll('video, audio')].some((one) => !(one as HTMLMediaElement).paused);
    const timer = setInterval(() => {
      const now = performance.now();
      const here = document.visibilityState === 'visible' && now - lastSign < ATTENTION_MS;
      if (here || playing()) seconds.current += Math.min(2, (now - lastTick) / 1000);
      lastTick = now;
    }, 1000);
    const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;
    for (const name of signs) window.addEventListener(name, sign, { passive: true });
    return () => {
      clearInterval(timer);
      for (const name of signs) window.removeEventListener(name, sign);
    };
  }, []);
  return seconds;
}
