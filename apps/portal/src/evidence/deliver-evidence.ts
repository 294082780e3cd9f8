import { piecesOf, rulesOf, settleInstants, type Evidence } from '@provost/domain';
import type { Client } from 'urql';
import type { Locale, RecordEvidenceMutation as RecordAnswer, TraceInput } from '../gql/graphql';
import { refusalOf, type RefusalCode } from '../shared/refusal';
import { OUTSIDE_COURSES, type Unsent } from './evidence-queue';
import { RecordEvidenceMutation, RecordHeardMutation } from './evidence.graphql';

export type Recorded = RecordAnswer['recordEvidence'];

/** `recorded`: acknowledged, so the device may forget it; `waiting`: to be sent again; `refused`: for good. */
export type Delivery =
  | { readonly outcome: 'recorded'; readonly recorded: Recorded }
  | { readonly outcome: 'waiting'; readonly code: RefusalCode }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

/** Sends one report. `leaving` lets it outlive the page, as far as the browser allows. */
export type Deliver = (report: Unsent, leaving: boolean) => Promise<Delivery>;

/** Refusals that sending the same again will not change. All others may pass: a line, a session, a step not open yet. */
const FOR_GOOD: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'NOT_FOUND',
  'NOT_ALLOWED',
  'BAD_INPUT',
  'ENROLMENT_NOT_ACTIVE',
  'EVIDENCE_OUT_OF_RANGE',
  'TOO_LARGE',
]);

/** Evidence in one request at most, in bytes: a browser lets 64 KiB of requests in all outlive a page. */
const MOST_BYTES = 24_000;
const PIECES_THAT_OUTLIVE = 2;

type Answer = Delivery & { readonly collegeNow?: number };

/**
 * How reports go to the college. Large ones go in pieces that join to the same; a leaving page sends what may outlive it
 * and the device keeps the whole. What the server calls from the future is told in the college's time and sent once more:
 * a wrong clock loses nothing.
 */
export function deliverBy(client: Client): Deliver {
  const sendPiece = async (report: Unsent, evidence: Evidence, leaving: boolean): Promise<Answer> => {
    const { personId, enrolmentId, stepId, session } = report;
    const locale = (report.locale ?? null) as Locale | null;
    const trace = (report.trace ?? null) as TraceInput | null;
    const sitting = { personId, session, evidence, seconds: Math.floor(report.seconds) };
    const options = { fetchOptions: { credentials: 'same-origin', keepalive: leaving } } as const;
    const answer =
      enrolmentId === OUTSIDE_COURSES
        ? await client.mutation(RecordHeardMutation, { input: { ...sitting, episodeId: stepId } }, options).toPromise()
        : await client
            .mutation(RecordEvidenceMutation, { input: { ...sitting, locale, enrolmentId, stepId, trace } }, options)
            .toPromise();
    if (answer.data) {
      const { data } = answer;
      return { outcome: 'recorded', recorded: 'recordHeard' in data ? data.recordHeard : data.recordEvidence };
    }
    const { code, facts } = answer.error ? refusalOf(answer.error) : { code: 'INTERNAL' as const, facts: {} };
    const refused = { outcome: FOR_GOOD.has(code) ? 'refused' : 'waiting', code } as const;
    return code === 'EVIDENCE_FROM_THE_FUTURE' ? { ...refused, collegeNow: Number(facts.now) } : refused;
  };
  const send = async (report: Unsent, evidence: Evidence, leaving: boolean): Promise<Answer> => {
    const answer = await sendPiece(report, evidence, leaving);
    const now = answer.collegeNow;
    if (now === undefined || !Number.isFinite(now)) return answer;
    return sendPiece(report, settleInstants(evidence, now - Date.now(), now), leaving);
  };
  return async (report, leaving) => {
    const pieces = piecesOf(report.evidence, rulesOf(report.evidence.kind).join, MOST_BYTES);
    // The trace is told once, with the first piece; the device keeps it until every piece is acknowledged.
    const { trace, ...rest } = report;
    const parts = pieces.map((piece, i) => ({ piece, of: i === 0 ? { ...rest, trace } : rest }));
    if (leaving) return leave(parts, ({ piece, of }) => send(of, piece, true));
    let last: Delivery = { outcome: 'waiting', code: 'INTERNAL' };
    for (const { piece, of } of parts) {
      last = await send(of, piece, false);
      if (last.outcome !== 'recorded') return last;
    }
    return last;
  };
}

/** All that may outlive the page, at once: there is no time to wait for one after the other. The rest waits on the device. */
async function leave<P>(pieces: readonly P[], send: (piece: P) => Promise<Delivery>): Promise<Delivery> {
  const answers = await Promise.all(pieces.slice(0, PIECES_THAT_OUTLIVE).map(send));
  const notTaken = answers.find(({ outcome }) => outcome !== 'recorded');
  if (notTaken) return notTaken;
  return pieces.length > answers.length ? { outcome: 'waiting', code: 'OFFLINE' } : (answers.at(-1) as Delivery);
}
