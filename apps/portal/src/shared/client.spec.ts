import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { makeClient } from './client';
import { refusalOf } from './refusal';
import { ViewerQuery } from './session.graphql';

function serverAnswers(body: object) {
  const answer = () =>
    Promise.resolve({
      status: 200,
      ok: true,
      headers: new Map([['content-type', 'application/json']]),
      text: () => Promise.resolve(JSON.stringify(body)),
    });
  const calls = jest.fn((_url: string, _init: { body: string }) => answer());
  Object.assign(globalThis, { fetch: calls });
  return calls;
}

const visitor = (onSignedOut = jest.fn()) => makeClient({ personId: null, locale: 'en', onSignedOut }).client;

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'fetch');
});

describe('The client', () => {
  it('sends a known document by its hash and never its text', async () => {
    const calls = serverAnswers({ data: { viewer: null } });
    const { data } = await visitor().query(ViewerQuery, {}).toPromise();
    const sent: unknown = JSON.parse(calls.mock.calls[0]?.[1].body ?? '{}');
    expect(sent).toMatchObject({ documentId: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(sent).not.toHaveProperty('query');
    expect(data).toMatchObject({ viewer: null });
  });

  it('notices that the session has ended, and says so by its code', async () => {
    serverAnswers({ errors: [{ message: 'NOT_SIGNED_IN', extensions: { code: 'NOT_SIGNED_IN' } }] });
    const onSignedOut = jest.fn();
    const { error } = await visitor(onSignedOut).query(ViewerQuery, {}).toPromise();
    expect(error && refusalOf(error).code).toBe('NOT_SIGNED_IN');
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  it('tells a lost line from a refusal', async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    const { error } = await visitor().query(ViewerQuery, {}).toPromise();
    expect(error && refusalOf(error)).toMatchObject({ code: 'OFFLINE', correlationId: null });
  });

  it('keeps the number of a masked fault, for the person to quote', async () => {
    const extensions = { code: 'INTERNAL', correlationId: '0193-77aa' };
    serverAnswers({ errors: [{ message: 'INTERNAL', extensions }] });
    const { error } = await visitor().query(ViewerQuery, {}).toPromise();
    expect(error && refusalOf(error)).toMatchObject(extensions);
  });
});
