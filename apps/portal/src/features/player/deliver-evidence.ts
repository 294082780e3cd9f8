import type { Client } from 'urql';
import type { RecordEvidenceMutation as RecordAnswer } from '../../gql/graphql';
import { refusalOf, type RefusalCode } from '../../shared/refusal';
import { forget, leftBy, type Unsent } from './evidence-queue';
import { RecordEvidenceMutation } from './player.graphql';

export type Recorded = RecordAnswer['recordEvidence'];

interface Outcome {
  readonly recorded: Recorded | null;
  readonly refused: RefusalCode;
}

/** Sends one report and forgets it on the device once the server has it. `leaving` lets it outlive the page. */
export async function deliver(client: Client, report: Unsent, leaving = false): Promise<Outcome> {
  const { enrolmentId, stepId, session, evidence } = report;
  const input = { enrolmentId, stepId, session, evidence, seconds: Math.floor(report.seconds) };
  const answer = await client
    .mutation(RecordEvidenceMutation, { input }, { fetchOptions: { credentials: 'same-origin', keepalive: leaving } })
    .toPromise();
  const recorded = answer.data?.recordEvidence ?? null;
  if (recorded) await forget(report).catch(() => undefined);
  return { recorded, refused: answer.error ? refusalOf(answer.error).code : 'INTERNAL' };
}

/**
 * Sends what earlier sittings of this person left on this device. What the server refuses stays and is tried again:
 * a clock that was wrong and a step that was not open yet may be right the next time.
 */
export async function deliverLeft(client: Client, personId: string): Promise<void> {
  for (const report of await leftBy(personId)) await deliver(client, report);
}
