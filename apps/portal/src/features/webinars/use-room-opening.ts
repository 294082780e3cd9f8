import { useEffect, useState } from 'react';
import type { WebinarQuery } from '../../gql/graphql';

/** How long to wait at least and at most before asking again, in milliseconds. */
const SOONEST = 30_000;
const LATEST = 3_600_000;

/** Asks again when the room opens and when it closes, so that nobody has to load the page anew. */
export function useRoomOpening(webinar: WebinarQuery['webinar'] | undefined, ask: () => void): void {
  const [asked, setAsked] = useState(0);
  const opensAt = webinar && !webinar.cancelledAt ? Date.parse(webinar.joinOpensAt) : null;
  const endsAt = webinar ? Date.parse(webinar.startsAt) + webinar.minutes * 60_000 : 0;
  const isOpen = webinar?.viewerCan.join ?? false;
  useEffect(() => {
    const now = Date.now();
    if (opensAt === null || (now > endsAt + SOONEST && !isOpen)) return undefined;
    const wait = Math.min(LATEST, Math.max(SOONEST, (isOpen ? endsAt : opensAt) - now));
    const timer = setTimeout(() => {
      ask();
      setAsked((times) => times + 1);
    }, wait);
    return () => clearTimeout(timer);
  }, [opensAt, endsAt, isOpen, asked, ask]);
}
