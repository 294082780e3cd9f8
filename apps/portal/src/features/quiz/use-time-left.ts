import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { AttemptTimeQuery } from './quiz.graphql';
import type { Attempt } from './use-answers';

const MINUTE_MS = 60_000;

/** What the server said last, and when this device heard it by its monotonic clock, in milliseconds. */
interface Heard {
  readonly endsAt: string | null | undefined;
  readonly serverNow: string;
  readonly at: number;
}

const secondsIn = ({ endsAt, serverNow, at }: Heard): number | null =>
  endsAt
    ? Math.max(0, Math.ceil((Date.parse(endsAt) - Date.parse(serverNow) - (performance.now() - at)) / 1000))
    : null;

export interface TimeLeft {
  /** Seconds left by the server's clock; null without a limit. */
  readonly seconds: number | null;
  /** True once the server says that the attempt was handed in, here or elsewhere. */
  readonly over: boolean;
}

/**
 * The time left by the server's clock. This device only measures how much time went by since it asked, and asks again
 * every minute, when the line comes back and when the page is looked at again: a device that slept measured nothing.
 */
export function useTimeLeft({ id, endsAt, serverNow }: Attempt): TimeLeft {
  const client = useClient();
  const heard = useRef<Heard | null>(null);
  const [seconds, setSeconds] = useState(() => secondsIn({ endsAt, serverNow, at: performance.now() }));
  const [over, setOver] = useState(false);
  useEffect(() => {
    heard.current = { endsAt, serverNow, at: performance.now() };
    const tick = () => setSeconds(heard.current && secondsIn(heard.current));
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [endsAt, serverNow]);
  useEffect(() => {
    const ask = async () => {
      const asked = performance.now();
      const { data } = await client.query(AttemptTimeQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
      if (!data) return;
      // The clock was read somewhere on the way: half of it is the best guess.
      heard.current = { ...data.attemptTime, at: (asked + performance.now()) / 2 };
      setSeconds(secondsIn(heard.current));
      if (data.attemptTime.submittedAt != null) setOver(true);
    };
    const look = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    const timer = setInterval(look, MINUTE_MS);
    window.addEventListener('focus', look);
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, id]);
  return { seconds, over };
}
