import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { anOfficer, aTrainer, startCollege, type College, type Person } from '@provost/testing';
import { UnitOfWork } from '../database/unit-of-work.js';
import { usePlatformAlone } from '../specs/use-platform.js';
import { FilesService } from './files.service.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const CAPTIONS = Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nMirage brakes fail at 60 km/h.\n');

let college: College;
let trainer: Person;
beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege({ settings: { UPLOAD_MIB: '1' } });
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

const upload = (bytes: Buffer, name: string, as: Person | null = trainer, type = 'video/mp4'): Promise<Response> => {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return college.fetch('/api/files', { method: 'POST', body }, as);
};
const codeOf = async (answer: Response): Promise<unknown> =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const filesOnDisk = async (): Promise<string[]> =>
  (await readdir(college.filesDir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('uploads', () => {
  test('an image is kept by its hash and served with a long cache', async () => {
    const answer = await upload(PNG, 'pixel.png');
    expect(answer.status).toBe(201);
    const kept = (await answer.json()) as { id: string; url: string; contentType: string; bytes: number };
    const hash = createHash('sha256').update(PNG).digest('hex');
    expect(kept).toMatchObject({
      url: `/files/${hash.slice(0, 2)}/${hash}.png`,
      contentType: 'image/png',
      bytes: PNG.length,
    });
    const served = await college.fetch(kept.url);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(served.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(Buffer.from(await served.arrayBuffer())).toEqual(PNG);
    expect(await college.get(FilesService).byId(kept.id)).toMatchObject({ url: kept.url });
  });

  test('the same bytes are kept once', async () => {
    const [first, second] = await Promise.all([upload(PNG, 'a.png'), upload(PNG, 'b.png')]);
    expect(await first.json()).toEqual(await second.json());
  });

  test('captions are known by their first word', async () => {
    expect(await (await upload(CAPTIONS, 'en.vtt')).json()).toMatchObject({ contentType: 'text/vtt' });
  });

  test.each([
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'film.mp4'],
    ['a drawing that can run scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'x.svg'],
    ['a program', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(100)]), 'film.mp4'],
    ['an archive', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(100)]), 'film.mp4'],
    ['a text that only looks like captions', Buffer.from('WEBVTTX nothing'), 'en.vtt'],
    ['nothing at all', Buffer.alloc(0), 'film.mp4'],
  ])('%s is no video, whatever its name says, and leaves nothing behind', async (_, bytes, name) => {
    const before = await filesOnDisk();
    const answer = await upload(bytes, name);
    expect(answer.status).toBe(415);
    expect(await codeOf(answer)).toBe('FILE_NOT_ACCEPTED');
    expect(await filesOnDisk()).toEqual(before);
  });

  test('a file beyond the limit is refused and leaves nothing behind', async () => {
    const before = await filesOnDisk();
    const answer = await upload(Buffer.concat([PNG, Buffer.alloc(1024 * 1024)]), 'big.png');
    expect(await codeOf(answer)).toBe('TOO_LARGE');
    expect(await filesOnDisk()).toEqual(before);
  });

  test('only those who make courses may upload', async () => {
    expect(await codeOf(await upload(PNG, 'pixel.png', null))).toBe('NOT_SIGNED_IN');
    expect(await codeOf(await upload(PNG, 'pixel.png', await anOfficer(college)))).toBe('NOT_ALLOWED');
  });

  test('a request that is no upload is refused', async () => {
    const answer = await college.fetch(
      '/api/files',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
      trainer,
    );
    expect(await codeOf(answer)).toBe('BAD_INPUT');
  });
});

describe('serving', () => {
  test('a player may ask for a part', async () => {
    const { url } = (await (await upload(CAPTIONS, 'en.vtt')).json()) as { url: string };
    const part = await college.fetch(url, { headers: { range: 'bytes=0-5' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(`bytes 0-5/${CAPTIONS.length}`);
    expect(await part.text()).toBe('WEBVTT');
    expect((await college.fetch(url, { headers: { range: 'bytes=9999999-' } })).status).toBe(416);
  });

  test.each([
    '/files/../package.json',
    '/files/%2e%2e/%2e%2e/etc/passwd',
    '/files/..%2f..%2fetc%2fpasswd',
    '/files/%2e%2e%5c%2e%2e%5cetc%5cpasswd',
    '/files/ab/../../../../etc/passwd%00.png',
    '/files/.incoming/',
    '/files/',
    '/files/ab/nothing.png',
  ])('%s is not found', async (path) => {
    const answer = await rawGet(path);
    expect([400, 403, 404]).toContain(answer.status);
    expect(answer.body).not.toContain('root:');
  });

  test('a path that leads out of the folder is refused', () => {
    const files = college.get(FilesService);
    expect(() => files.onDisk('../outside')).toThrow('NOT_FOUND');
    expect(() => files.onDisk('/etc/passwd')).toThrow('NOT_FOUND');
    expect(() => files.onDisk('a/../../x')).toThrow('NOT_FOUND');
    expect(() => files.onDisk('a\0b')).toThrow('NOT_FOUND');
    expect(files.onDisk('ab/cd.png')).toBe(`${college.filesDir}/ab/cd.png`);
  });
});

test('what the server made itself is kept with its transaction', async () => {
  const path = await college
    .get(UnitOfWork)
    .run((tx) =>
      college.get(FilesService).keep(tx, Buffer.from('%PDF-1.7'), { name: 'a.pdf', type: 'application/pdf' }),
    );
  expect(path).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{64}\.pdf$/);
  const served = await college.fetch(`/files/${path}`);
  expect(served.headers.get('content-type')).toBe('application/pdf');
  expect(served.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
});

/** fetch tidies paths up before it sends them; an attacker does not. */
async function rawGet(path: string): Promise<{ status: number; body: string }> {
  const { request } = await import('node:http');
  const { port } = new URL(college.origin);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (body += chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}
