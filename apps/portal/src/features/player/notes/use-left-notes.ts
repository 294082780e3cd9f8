import { useEffect } from 'react';
import { useClient } from 'urql';
import { useLocale } from '../../../shared/i18n';
import { useSession } from '../../../shared/session';

/** While something waits it is tried again this often, in milliseconds. */
const TRY_AGAIN_MS = 60_000;

/** Sends the notes that were written without a line as soon as there is one, on whichever page she is. */
export function useLeftNotes(): void {
  const client = useClient();
  const locale = useLocale();
  const { viewer } = useSession();
  const personId = viewer?.can.learn ? viewer.person.id : null;
  useEffect(() => {
    if (personId === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = async () => {
      clearTimeout(timer);
      const { deliverBy, unsentNotes } = await import('./unsent-notes');
      await unsentNotes.load(personId);
      if ((await unsentNotes.send(personId, deliverBy(client, locale))) > 0) timer = setTimeout(sendNow, TRY_AGAIN_MS);
    };
    // A device without a store has nothing left to send.
    const sendNow = () => void send().catch(() => undefined);
    sendNow();
    window.addEventListener('online', sendNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', sendNow);
    };
  }, [client, locale, personId]);
}
