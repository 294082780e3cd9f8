import type { Client } from 'urql';
import { deliverBy } from './deliver-evidence';
import { deliverOne } from './deliver-left';
import { deviceQueue, type Unsent } from './evidence-queue';

/** What this device holds of a person's work that is not on record: to be seen, sent, and where it was refused removed. */
export const unsentHere = {
  of: (personId: string): Promise<Unsent[]> => deviceQueue.leftBy(personId),

  /** Sends each, what was set aside too; those that the college takes are forgotten here. */
  async send(client: Client, works: readonly Unsent[]): Promise<void> {
    for (const work of works) await deliverOne(deviceQueue, deliverBy(client), work, Date.now());
  },

  /** Removes the only copy of what was refused for good: the person said so. */
  remove: (work: Unsent): Promise<void> => deviceQueue.forget(work),
};
