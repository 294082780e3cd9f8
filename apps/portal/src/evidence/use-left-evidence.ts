import { useEffect } from 'react';
import { useClient } from 'urql';
import { useSession } from '../shared/session';

/** While something waits it is tried again this often, in milliseconds: a server that was down calls nobody back. */
const TRY_AGAIN_MS = 60_000;

/**
 * Sends what an officer did without a line as soon as there is one, on whichever page she is: proof must not wait
 * until she opens a step again.
 */
export function useLeftEvidence(): void {
  const client = useClient();
  const { viewer } = useSession();
  const personId = viewer?.can.learn ? viewer.person.id : null;
  useEffect(() => {
    if (personId === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async () => {
      clearTimeout(timer);
      const { deliverLeftHere } = await import('./deliver-left');
      if ((await deliverLeftHere(client, personId)) > 0) timer = setTimeout(sendNow, TRY_AGAIN_MS);
    };
    // A device without a store has nothing left to send.
    const sendNow = () => void send().catch(() => undefined);
    sendNow();
    window.addEventListener('online', sendNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', sendNow);
    };
  }, [client, personId]);
}
