import type { Client } from 'urql';
import { correctionNow } from '../shared/client';
import { deliverBy } from './deliver-evidence';
import { deviceQueue } from './evidence-queue';
import { EvidenceReporter, type Reporting } from './evidence-reporter';

const live = new Map<string, EvidenceReporter>();

/**
 * The one reporter of this person's sitting at this step in this tab: a page and a player that survived an earlier page
 * get the same. It runs while somebody holds it ({@link EvidenceReporter.hold}); one that nobody holds any more and that
 * has sent everything is replaced by a new sitting.
 */
export function reporterOf(client: Client, about: Reporting): EvidenceReporter {
  const key = `${about.personId}/${about.enrolmentId}/${about.stepId}`;
  const surroundings = { queue: deviceQueue, deliver: deliverBy(client), correction: correctionNow };
  const known = live.get(key);
  if (known) return known.meet(about, surroundings);
  const reporter = new EvidenceReporter(about, surroundings);
  live.set(key, reporter);
  return reporter;
}

/** The sittings of this tab, which send for themselves. */
export const liveSittings = (): ReadonlySet<string> => new Set([...live.values()].map(({ sitting }) => sitting));

/** Sends what the living sittings have not sent yet: before a person leaves this device. */
export async function sendAllNow(): Promise<void> {
  await Promise.all([...live.values()].map((reporter) => reporter.send()));
}
