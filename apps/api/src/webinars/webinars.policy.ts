import { mayEver, sessionState, type Session } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

type Scheduled = Session & { readonly cancelledAt: Date | null };

/** The host changes her own webinars; administrators change all. */
export const mayEdit = (actor: Actor, webinar: { readonly hostId: string }): boolean =>
  mayEver(actor.grants, 'administer') || (mayEver(actor.grants, 'teach') && webinar.hostId === actor.personId);

/** A place may be taken until the end: who learns of it late may still come in. */
export const mayRegister = (webinar: Scheduled, now: Date): boolean =>
  !['over', 'cancelled'].includes(sessionState(webinar, now));

/** The room is for the registered, and for the host, from when it opens until the end. */
export const mayJoin = (webinar: Scheduled, registered: boolean, now: Date): boolean =>
  registered && ['open', 'live'].includes(sessionState(webinar, now));
