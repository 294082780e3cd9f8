import { useEffect, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import type { WebinarHeartbeatMutation } from '../../gql/graphql';
import { HeartbeatMutation } from './webinars.graphql';

export interface Presence {
  /** The server's last count; null before its first answer. */
  readonly counted: WebinarHeartbeatMutation['webinarHeartbeat'] | null;
  /** Why the last report did not arrive; the next one is sent all the same. */
  readonly error: CombinedError | undefined;
}

/** Reports every 30 seconds that the officer is in the room, from the moment `isIn` until the session is over. */
export function usePresence(webinarId: string, isIn: boolean): Presence {
  const [, report] = useMutation(HeartbeatMutation);
  const [presence, setPresence] = useState<Presence>({ counted: null, error: undefined });
  const isOver = presence.counted?.open === false;
  useEffect(() => {
    if (!isIn || isOver) return undefined;
    let wanted = true;
    const beat = async () => {
      const { data, error } = await report({ webinarId });
      if (wanted) setPresence((before) => ({ counted: data?.webinarHeartbeat ?? before.counted, error }));
    };
    // A page that comes back to the front reports at once.
    const seen = () => {
      if (document.visibilityState === 'visible') void beat();
    };
    void beat();
    const timer = new Worker(new URL('./heartbeat.worker.ts', import.meta.url), { type: 'module' });
    timer.onmessage = () => void beat();
    document.addEventListener('visibilitychange', seen);
    return () => {
      wanted = false;
      timer.terminate();
      document.removeEventListener('visibilitychange', seen);
    };
  }, [webinarId, isIn, isOver, report]);
  return presence;
}
