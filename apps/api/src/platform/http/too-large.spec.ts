import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tinyCollege, type TinyCollege } from '../specs/tiny-college.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const MEGABYTE = 1024 * 1024;

let college: TinyCollege;
let address: string;
beforeAll(async () => {
  college = await tinyCollege();
  await college.app.listen(0, '127.0.0.1');
  address = await college.app.getUrl();
});
afterAll(() => college.close());

/** As a simple client does it: writes everything first, and only then reads the answer. */
function writeThenRead(megabytes: number): Promise<string> {
  const { hostname, port } = new URL(address);
  const chunk = Buffer.alloc(MEGABYTE, 'x');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname).pause();
    let answer = '';
    let left = megabytes;
    const write = (): void => {
      while (left > 0) {
        left -= 1;
        if (!socket.write(chunk)) return void socket.once('drain', write);
      }
      socket.resume();
    };
    socket.on('data', (data) => (answer += data.toString())).on('end', () => resolve(answer));
    socket.on('error', reject);
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: here\r\ncontent-type: application/json\r\ncontent-length: ${megabytes * MEGABYTE}\r\n\r\n`,
    );
    write();
  });
}

test('a body of 50 MB is answered TOO_LARGE in JSON, which its sender can read', async () => {
  const [head = '', body = ''] = (await writeThenRead(50)).split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 413 /);
  expect(head).toMatch(/content-type: application\/json/i);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ message: 'TOO_LARGE', extensions: { code: 'TOO_LARGE' } }] });
});

test('a body of unstated length is stopped at the limit as well', async () => {
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const body = new ReadableStream({
    start(controller) {
      for (let index = 0; index < 40; index++) controller.enqueue(chunk);
      controller.close();
    },
  });
  const sent: RequestInit & { duplex: 'half' } = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' };
  expect((await fetch(`${address}/graphql`, sent)).status).toBe(413);
});

test('a little over the limit is refused, a little under is read', async () => {
  const post = (length: number) =>
    college.inject({
      method: 'POST',
      url: '/graphql',
      headers: JSON_TYPE,
      payload: JSON.stringify({ query: 'x'.repeat(length) }),
    });
  expect((await post(100_000)).statusCode).toBe(413);
  expect((await post(99_000)).json().errors[0].extensions.code).toBe('UNKNOWN_DOCUMENT');
});
