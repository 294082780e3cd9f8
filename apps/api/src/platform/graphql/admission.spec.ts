import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tinyCollege, type TinyCollege } from '../specs/tiny-college.js';
import { documentHash } from './known-documents.js';

const MINE = 'query Mine { mine }';
const STRANGE = 'query Strange { mine }';
const SCHEMA = 'query Schema { __schema { queryType { name } } }';

let closed: TinyCollege;
let open: TinyCollege;
beforeAll(async () => {
  closed = await tinyCollege({ known: [MINE] });
  open = await tinyCollege({ known: [MINE], openDocuments: true });
});
afterAll(async () => {
  await closed.close();
  await open.close();
});

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await closed.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'x-who': 'person', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { data, errors } = JSON.parse(response.payload);
  return { status: response.statusCode, data, code: errors?.[0]?.extensions?.code };
}

describe('a browser session', () => {
  test('names a known document by documentId or by its persisted hash', async () => {
    const persistedQuery = { version: 1, sha256Hash: documentHash(MINE) };
    expect(await post({ documentId: documentHash(MINE) })).toMatchObject({ status: 200, data: { mine: 'KE' } });
    expect(await post({ extensions: { persistedQuery } })).toMatchObject({ status: 200, data: { mine: 'KE' } });
  });

  test('may send the text of a known document', async () => {
    expect(await post({ query: MINE })).toMatchObject({ status: 200, data: { mine: 'KE' } });
  });

  test('may send nothing else: no text, no unknown id, no schema', async () => {
    const refused = { status: 400, code: 'UNKNOWN_DOCUMENT' };
    expect(await post({ query: STRANGE })).toMatchObject(refused);
    expect(await post({ documentId: documentHash(STRANGE) })).toMatchObject(refused);
    expect(await post({ documentId: documentHash(STRANGE), query: STRANGE })).toMatchObject(refused);
    expect(await post({ query: SCHEMA })).toMatchObject(refused);
  });

  test('cannot teach the server a document by sending text and hash together', async () => {
    const persistedQuery = { version: 1, sha256Hash: documentHash(STRANGE) };
    expect(await post({ query: STRANGE, extensions: { persistedQuery } })).toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
    expect(await post({ extensions: { persistedQuery } })).toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
  });

  test('a known id wins over a text sent beside it', async () => {
    expect(await post({ documentId: documentHash(MINE), query: SCHEMA })).toMatchObject({ data: { mine: 'KE' } });
  });

  test('names inherited by every object are no documents', async () => {
    for (const documentId of ['constructor', '__proto__', 'toString']) {
      expect(await post({ documentId })).toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
    }
  });
});

test('a visitor is held to the known documents as well', async () => {
  expect(await post({ query: STRANGE }, { 'x-who': '' })).toMatchObject({ code: 'UNKNOWN_DOCUMENT' });
});

test('a service key sends any document, and reads the schema', async () => {
  expect(await post({ query: STRANGE }, { 'x-who': 'service' })).toMatchObject({ data: { mine: 'KE' } });
  expect(await post({ query: SCHEMA }, { 'x-who': 'service' })).toMatchObject({ status: 200 });
});

test('where documents are open, a browser sends any', async () => {
  expect((await open.ask(SCHEMA, { who: 'person', text: true })).data).toEqual({
    __schema: { queryType: { name: 'Query' } },
  });
});

describe('what a page of another site can send', () => {
  test('a form or plain text is refused', async () => {
    const text = await post(JSON.stringify({ query: MINE }), { 'content-type': 'text/plain' });
    expect(text.status).toBeGreaterThanOrEqual(400);
    expect(text).toMatchObject({ data: undefined, code: 'BAD_INPUT' });
    const form = await post(`query=${encodeURIComponent(MINE)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form).toMatchObject({ data: undefined, code: 'BAD_INPUT' });
  });

  test('a form is refused even from a page that was allowed to send headers', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'apollo-require-preflight': '1' };
    const form = await post(`query=${encodeURIComponent(MINE)}`, headers);
    expect(form).toMatchObject({ data: undefined, code: 'BAD_INPUT' });
  });

  test('a link is refused', async () => {
    for (const headers of [{}, { 'content-type': 'application/json' }, { 'apollo-require-preflight': '1' }]) {
      const response = await closed.inject({
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent(MINE)}`,
        headers: { 'x-who': 'service', ...headers },
      });
      expect(response.statusCode).toBe(400);
      expect(JSON.parse(response.payload).errors[0].extensions.code).toBe('BAD_INPUT');
    }
  });
});

test.each([
  ['[]'],
  ['null'],
  ['"text"'],
  ['{}'],
  ['{"query":1}'],
  ['{"query":""}'],
  ['{"query":"{"}'],
  ['{"a":'],
  [''],
])('a body that is no request is bad input: %s', async (body) => {
  const { status, code } = await post(body, { 'x-who': 'service' });
  expect({ status, code }).toEqual({ status: 400, code: 'BAD_INPUT' });
});

test('several requests in one body are refused', async () => {
  expect(await post([{ documentId: documentHash(MINE) }])).toMatchObject({ status: 400, code: 'BAD_INPUT' });
});
