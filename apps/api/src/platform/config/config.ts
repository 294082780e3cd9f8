import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { GraphqlSettings } from '../graphql/settings.js';
import type { HttpSettings } from '../http/settings.js';

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false', '1', '0', 'on', 'off'])
    .default(fallback ? 'true' : 'false')
    .transform((word) => word === 'true' || word === '1' || word === 'on');

const PROXY = '(loopback|linklocal|uniquelocal|[0-9a-f:.]+(/[0-9]{1,3})?)';
const PROXIES = new RegExp(`^${PROXY}( *, *${PROXY})*$`, 'iu');

/** Every setting of the server, by its environment variable. docs/operating.md lists the same. */
const settings = z.object({
  /** The port of the server; 0 chooses a free one. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  /** postgres://user:password@host:port/database */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Connections of the pool. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** The folder of everything that is kept beside the database. */
  PROVOST_DATA: z.string().default('.provost'),
  /** Uploaded and generated files; `<PROVOST_DATA>/files` by default. */
  FILES_DIR: z.string().optional(),
  /** The demo college with its open accounts. */
  DEMO: flag(false),
  /** The address that browsers use; links in mails and certificates start with it. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Whose X-Forwarded-For is believed: addresses, ranges, or loopback, linklocal, uniquelocal, by commas. */
  TRUSTED_PROXIES: z
    .string()
    .regex(PROXIES, 'addresses, ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, by commas')
    .default('loopback'),
  /** Signs session cookies; at least 32 characters. */
  SECRET: z.string().min(32),
  /** The built portal; it may be missing, then only the api answers. */
  PORTAL_DIR: z.string().optional(),
  /** The manifest of the portal's own documents, made with the portal's types. */
  DOCUMENTS: z.string().optional(),
  /** Whether browsers may send documents other than the portal's own. */
  OPEN_DOCUMENTS: flag(false),
  /** Whether this process handles jobs. */
  JOBS: flag(true),
  /** smtp://… or smtps://…; mails are printed on the console without it. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Provost <no-reply@localhost>'),
  /** The largest upload in mebibytes. */
  UPLOAD_MIB: z.coerce.number().int().min(1).max(10_240).default(512),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** The portal's project, seen from here: the same from the sources as from their build. */
const PORTAL = fileURLToPath(new URL('../../../../portal', import.meta.url));

/** Settings that the person who starts the process must mend. */
export class SettingsError extends Error {}

/** The settings of this process. */
export class Config implements GraphqlSettings, HttpSettings {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly dataDir: string;
  readonly filesDir: string;
  readonly demo: boolean;
  /** Without a slash at its end. */
  readonly origin: string;
  readonly trustedProxies: string;
  readonly secret: string;
  readonly portalDir: string;
  readonly documentsPath: string;
  readonly openDocuments: boolean;
  readonly jobs: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** In bytes. */
  readonly largestUpload: number;
  readonly logLevel: string;

  private constructor(read: z.infer<typeof settings>) {
    this.port = read.PORT;
    this.host = read.HOST;
    this.databaseUrl = read.DATABASE_URL;
    this.databasePool = read.DATABASE_POOL;
    this.dataDir = resolve(read.PROVOST_DATA);
    this.filesDir = resolve(read.FILES_DIR ?? `${this.dataDir}/files`);
    this.demo = read.DEMO;
    this.origin = (read.ORIGIN ?? `http://localhost:${read.PORT}`).replace(/\/+$/, '');
    this.trustedProxies = read.TRUSTED_PROXIES;
    this.secret = read.SECRET;
    this.portalDir = resolve(read.PORTAL_DIR ?? `${PORTAL}/dist`);
    this.documentsPath = resolve(read.DOCUMENTS ?? `${PORTAL}/src/gql/persisted-documents.json`);
    this.openDocuments = read.OPEN_DOCUMENTS;
    this.jobs = read.JOBS;
    this.smtpUrl = read.SMTP_URL ?? null;
    this.mailFrom = read.MAIL_FROM;
    this.largestUpload = read.UPLOAD_MIB * 1024 * 1024;
    this.logLevel = read.LOG_LEVEL;
  }

  /** Reads the environment. Throws a SettingsError: one line that names each setting that is missing or wrong, and never its value. */
  static from(environment: Record<string, string | undefined>): Config {
    const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
    const read = settings.safeParse(given);
    if (read.success) return new Config(read.data);
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`Settings that are missing or wrong: ${wrong.join('; ')}`);
  }
}
