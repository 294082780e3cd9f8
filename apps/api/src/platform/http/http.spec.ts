import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { tinyCollege, tinyRoot, type TinyCollege } from '../specs/tiny-college.js';
import { Portal } from './portal.js';
import { isPortalPath } from './portal-paths.js';

const SHELL = `<!doctype html><title>Portal</title>${'<!-- shell -->'.repeat(200)}`;
const SCRIPT = `console.log("${'portal '.repeat(500)}");`;

let college: TinyCollege;
let portalDir: string;
let address: string;
let ready = true;
beforeAll(async () => {
  portalDir = mkdtempSync(join(tmpdir(), 'provost-portal-'));
  mkdirSync(join(portalDir, 'assets'));
  mkdirSync(join(portalDir, '.vite'));
  writeFileSync(join(portalDir, 'index.html'), SHELL);
  writeFileSync(join(portalDir, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(portalDir, '.vite', 'manifest.json'), '{}');
  writeFileSync(join(portalDir, '.secret'), 'x');
  writeFileSync(join(portalDir, 'assets', 'app-a1b2c3.js'), SCRIPT);
  college = await tinyCollege({ portalDir, ready: () => ready });
  await college.app.get(Portal).whenCompressed();
  await college.app.listen(0, '127.0.0.1');
  address = await college.app.getUrl();
});
afterAll(async () => {
  await college.close();
  rmSync(portalDir, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => college.inject({ method: 'GET', url, headers });
const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the portal', () => {
  test.each([['/'], ['/catalogue'], ['/catalogue/ip-crime?from=mail'], ['/verify/ABCD-1234'], ['/verify/']])(
    '%s is the shell, asked for anew each time',
    async (path) => {
      const response = await get(path, asPage);
      expect(response.statusCode).toBe(200);
      expect(response.payload).toBe(SHELL);
      expect(response.headers['cache-control']).toBe('no-cache');
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  test('the unchanged shell is answered 304', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': String(headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  test('files with a hash in their name are kept for ever, and sent as they were compressed at the build', async () => {
    const br = await get('/assets/app-a1b2c3.js', { 'accept-encoding': 'gzip, br' });
    expect(br.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(SCRIPT);
    const gz = await get('/assets/app-a1b2c3.js', { 'accept-encoding': 'gzip' });
    expect(gz.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gz.rawPayload).toString()).toBe(SCRIPT);
    const plain = await get('/assets/app-a1b2c3.js');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.payload).toBe(SCRIPT);
  });

  test('a file beside the shell is served, hidden and compressed ones are no addresses', async () => {
    expect((await get('/mark.svg')).headers['content-type']).toContain('image/svg+xml');
    for (const path of [
      '/.secret',
      '/.vite/manifest.json',
      '/index.html.br',
      '/assets/../.secret',
      '/assets/%2e%2e/.secret',
    ]) {
      expect((await get(path)).statusCode).toBe(404);
    }
  });
});

describe('an unknown path', () => {
  test.each([['/wp-admin'], ['/catalogue/a/b/c'], ['/assets/gone-000000.js'], ['/verify/a/b']])(
    '%s is 404, and not the shell',
    async (path) => {
      const response = await get(path, asPage);
      expect(response.statusCode).toBe(404);
      expect(response.payload).not.toContain('shell');
      expect(response.payload).toContain('404');
      expect(response.headers['content-type']).toContain('text/html');
    },
  );

  test('under /api, and to programs, it is JSON', async () => {
    for (const [path, headers] of [
      ['/api/none', asPage],
      ['/none', { accept: 'application/json' }],
    ] as const) {
      const response = await get(path, headers);
      expect(response.statusCode).toBe(404);
      const { extensions } = response.json().errors[0];
      expect(extensions).toEqual({ code: 'NOT_FOUND', correlationId: response.headers['x-correlation-id'] });
    }
  });

  test('another method on a page is 404', async () => {
    const response = await college.inject({ method: 'DELETE', url: '/catalogue' });
    expect(response.statusCode).toBe(404);
    expect(response.json().errors[0].extensions.code).toBe('NOT_FOUND');
  });

  test('a path that cannot be decoded is bad input', async () => {
    const response = await get('/%c0%80/%');
    expect(response.statusCode).toBe(400);
    expect(response.payload).not.toContain('stack');
  });
});

describe('headers', () => {
  test('scripts are never inline, pages are never framed, nothing says what serves them', async () => {
    const { headers } = await get('/', asPage);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  test('data is neither guessed, nor framed, nor kept on the way', async () => {
    const { headers } = await college.ask('query None { none }');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    });
  });

  test('each request has its own correlation id, and the caller cannot choose it', async () => {
    const first = await get('/health', { 'x-correlation-id': 'mine', 'request-id': 'mine' });
    const second = await get('/health');
    expect(first.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.headers['x-correlation-id']).not.toBe(first.headers['x-correlation-id']);
  });

  test('no answer carries a challenge', async () => {
    for (const path of ['/', '/metrics', '/api/x', '/none']) {
      expect((await get(path, { authorization: 'Basic eDp5' })).headers['www-authenticate']).toBeUndefined();
    }
  });
});

describe('for machines', () => {
  test('health and readiness', async () => {
    expect((await get('/health')).json()).toEqual({ status: 'ok' });
    expect((await get('/ready')).statusCode).toBe(200);
    ready = false;
    const response = await get('/ready');
    ready = true;
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'not ready' });
  });

  test('metrics go to this machine and to service keys only', async () => {
    const ask = (remoteAddress: string, headers: Record<string, string> = {}) =>
      college.inject({ method: 'GET', url: '/metrics', headers, remoteAddress });
    const local = await ask('127.0.0.1');
    expect(local.statusCode).toBe(200);
    expect(local.headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(local.payload).toContain('# TYPE provost_operation_seconds histogram');
    expect((await ask('203.0.113.9')).statusCode).toBe(404);
    expect((await ask('203.0.113.9', { 'x-who': 'person' })).statusCode).toBe(404);
    expect((await ask('203.0.113.9', { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(404);
    expect((await ask('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).statusCode).toBe(404);
    expect((await ask('192.0.2.7', { 'x-forwarded-for': '127.0.0.1' })).statusCode).toBe(200);
    expect((await ask('203.0.113.9', { 'x-who': 'service' })).statusCode).toBe(200);
  });
});

test('bytes that are no HTTP are answered 400 and do no harm', async () => {
  const { hostname, port } = new URL(address);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write('\u0016\u0003\u0001 nonsense\r\n\r\n'));
    socket.on('data', (data) => resolve(data.toString())).on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(`${address}/health`)).status).toBe(200);
});

test('a job worker runs the same modules without a web server', async () => {
  const context = await NestFactory.createApplicationContext(tinyRoot({ portalDir }), {
    logger: false,
    abortOnError: false,
  });
  await context.close();
});

test('portal paths are matched whole', () => {
  expect(isPortalPath('/catalogue/a')).toBe(true);
  expect(isPortalPath('/catalogue/')).toBe(true);
  expect(isPortalPath('/cataloguex')).toBe(false);
  expect(isPortalPath('/x/catalogue')).toBe(false);
  expect(isPortalPath('//')).toBe(false);
});
