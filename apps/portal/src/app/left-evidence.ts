import { useEffect } from 'react';
import { useClient } from 'urql';
import { useSession } from '../shared/session';

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
    const send = async () => {
      const { deliverLeft } = await import('../features/player/deliver-evidence');
      await deliverLeft(client, personId);
    };
    // A device without a store has nothing left to send.
    const sendNow = () => void send().catch(() => undefined);
    sendNow();
    window.addEventListener('online', sendNow);
    return () => window.removeEventListener('online', sendNow);
  }, [client, personId]);
}
