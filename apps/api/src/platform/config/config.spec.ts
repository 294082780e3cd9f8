import { expect, test } from '@jest/globals';
import { Config } from './config.js';

const LEAST = { DATABASE_URL: 'postgres://p:hunter2@localhost/college', SECRET: 'x'.repeat(32) };

test('two settings are enough; the rest has a default', () => {
  const config = Config.from(LEAST);
  expect(config).toMatchObject({ port: 4000, demo: false, openDocuments: false, jobs: true, smtpUrl: null });
  expect(config.origin).toBe('http://localhost:4000');
  expect(config.filesDir).toMatch(/\.provost\/files$/);
  expect(config.largestUpload).toBe(512 * 1024 * 1024);
});

test.each(['loopback', '10.0.0.0/8', '127.0.0.1, uniquelocal', 'fc00::/7,192.168.1.4'])(
  'proxies may be %s',
  (given) => {
    expect(Config.from({ ...LEAST, TRUSTED_PROXIES: given }).trustedProxies).toBe(given);
  },
);

test('an empty setting is one that is not set, and an origin loses its slash', () => {
  const config = Config.from({ ...LEAST, PORT: '', DEMO: 'on', ORIGIN: 'https://college.example/' });
  expect(config).toMatchObject({ port: 4000, demo: true, origin: 'https://college.example' });
});

test.each([
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: 'http' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://p:hunter2@localhost/college' }, 'DATABASE_URL'],
  [{ SECRET: 'hunter2' }, 'SECRET'],
  [{ DEMO: 'perhaps' }, 'DEMO'],
  [{ TRUSTED_PROXIES: 'everybody' }, 'TRUSTED_PROXIES'],
])('%o is named, and its value is not repeated', (given, name) => {
  const read = (): Config => Config.from({ ...LEAST, ...given });
  expect(read).toThrow(name);
  expect(read).not.toThrow('hunter2');
});
