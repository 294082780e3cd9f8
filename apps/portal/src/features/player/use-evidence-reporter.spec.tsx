import { describe, expect, it } from '@jest/globals';
import type { ArticleEvidence } from '@provost/domain';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider, type Client } from 'urql';
import { useEvidenceReporter } from './use-evidence-reporter';

interface Sent {
  readonly evidence: ArticleEvidence;
  answer(): Promise<void>;
  lose(): Promise<void>;
}

/** A server that answers when the test says so. */
function slowServer() {
  const sent: Sent[] = [];
  const client = {
    mutation: (_document: unknown, { input }: { input: { evidence: ArticleEvidence } }) => ({
      toPromise: () =>
        new Promise((resolve) => {
          const settle = (result: unknown) => act(async () => resolve(result));
          const { evidence } = input;
          sent.push({
            evidence,
            answer: () => settle({ data: { recordEvidence: { evidence } } }),
            lose: () => settle({ error: { graphQLErrors: [], networkError: new Error('no line') } }),
          });
        }),
    }),
  } as unknown as Client;
  return { client, sent };
}

function reporterOf(client: Client) {
  const about = { personId: 'p', enrolmentId: 'e', stepId: 's', kind: 'article', known: null } as const;
  const wrapper = ({ children }: { readonly children: ReactNode }) => <Provider value={client}>{children}</Provider>;
  const { result } = renderHook(() => useEvidenceReporter(about), { wrapper });
  const read = (section: string) =>
    act(async () => result.current.report({ kind: 'article', read: { [section]: 1 } }, 'now'));
  return { result, read };
}

describe('the reporter of evidence', () => {
  it('sends what was done while another report was on its way as soon as that one is acknowledged', async () => {
    const { client, sent } = slowServer();
    const { result, read } = reporterOf(client);
    await read('s1');
    await read('s2');
    expect(sent).toHaveLength(1);
    await sent[0]?.answer();
    expect(sent.map(({ evidence }) => Object.keys(evidence.read))).toEqual([['s1'], ['s1', 's2']]);
    expect(result.current.saveState).toBe('saving');
    await sent[1]?.answer();
    expect(result.current.saveState).toBe('saved');
  });

  it('keeps what a lost line swallowed, says so, and sends it with what comes next', async () => {
    const { client, sent } = slowServer();
    const { result, read } = reporterOf(client);
    await read('s1');
    await sent[0]?.lose();
    expect(result.current.saveState).toBe('unsaved');
    await read('s2');
    expect(sent.at(-1)?.evidence.read).toEqual({ s1: 1, s2: 1 });
  });
});
