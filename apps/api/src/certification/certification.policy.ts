import { scopeOf, withinScope } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

/** Who may take a certificate back: administrators over the country of its holder. */
export const mayRevoke = (
  actor: Actor,
  holder: { region: string; country: string; agencyId: string | null },
): boolean => withinScope(scopeOf(actor.grants, 'administer'), holder);
