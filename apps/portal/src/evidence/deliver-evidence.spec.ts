import { describe, expect, it } from '@jest/globals';
import { joinRanges, type Range, type VideoEvidence } from '@provost/domain';
import type { Client } from 'urql';
import { deliverBy } from './deliver-evidence';
import type { Unsent } from './evidence-queue';

interface Sent {
  readonly evidence: VideoEvidence;
  readonly seconds: number;
  readonly keepalive: boolean;
}

/** A client whose server refuses what is later than `now`, and records the rest. */
function clientOf(now: number) {
  const sent: Sent[] = [];
  const mutation = (_document: unknown, { input }: { input: Sent }, context: { fetchOptions: Sent }) => ({
    toPromise: () => {
      sent.push({ ...input, keepalive: context.fetchOptions.keepalive });
      if (input.evidence.playhead.at <= now) return Promise.resolve({ data: { recordEvidence: {} } });
      const extensions = { code: 'EVIDENCE_FROM_THE_FUTURE', facts: { now } };
      return Promise.resolve({ error: { graphQLErrors: [{ extensions }] } });
    },
  });
  return { client: { mutation } as unknown as Client, sent };
}

const report = (played: readonly Range[], at: number): Unsent => ({
  ...{ personId: 'p', enrolmentId: 'e', stepId: 's', session: 'tab', seconds: 3.9, revision: 1 },
  evidence: { kind: 'video', played, playhead: { seconds: 1, at } },
});

describe('a clock that runs years ahead', () => {
  it('loses nothing: what is called from the future is told in the college’s time and taken', async () => {
    const now = Date.now() - 3 * 365 * 86_400_000;
    const { client, sent } = clientOf(now);
    const delivery = await deliverBy(client)(report([[0, 5]], Date.now() - 60_000), false);
    expect(delivery.outcome).toBe('recorded');
    const told = sent[1]?.evidence;
    expect(told?.played).toEqual([[0, 5]]);
    expect(now - (told?.playhead.at ?? 0)).toBeGreaterThanOrEqual(59_000);
    expect(now - (told?.playhead.at ?? 0)).toBeLessThan(70_000);
  });
});

describe('a large report', () => {
  const day = Array.from({ length: 6_000 }, (_, i): Range => [i, i + 0.5]);
  const weight = (sent: readonly Sent[]) => sent.reduce((sum, one) => sum + JSON.stringify(one).length, 0);

  it('leaves with the page as far as a browser lets requests outlive it; the device keeps the whole', async () => {
    const { client, sent } = clientOf(10);
    expect(await deliverBy(client)(report(day, 1), true)).toEqual({ outcome: 'waiting', code: 'OFFLINE' });
    expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
    expect(weight(sent)).toBeLessThan(64 * 1024);
  });

  it('is acknowledged only when every piece is, and the pieces are the whole', async () => {
    const { client, sent } = clientOf(10);
    expect((await deliverBy(client)(report(day, 1), false)).outcome).toBe('recorded');
    expect(joinRanges(sent.flatMap(({ evidence }) => evidence.played), [])).toEqual(day); // prettier-ignore
    expect(sent.every(({ seconds }) => seconds === 3)).toBe(true);
  });
});
