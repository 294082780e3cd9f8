import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migratedDatabase } from './database.js';
import { FakeClock } from './fake-clock.js';
import { serverMaker, type TestServer } from './server.js';

/** Somebody who can sign in; the builders of persons make these. */
export interface Somebody {
  readonly id: string;
  readonly signInId: string;
}

/** What GraphQL answered. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions: ErrorExtensions }[];
  readonly status: number;
  readonly headers: Headers;
}

interface ErrorExtensions {
  readonly code: string;
  readonly facts?: Record<string, string | number>;
  readonly correlationId?: string;
}

/** A college of its own: a running server on a cloned database, with a clock that the test holds. */
export interface College extends Pick<TestServer, 'origin' | 'get' | 'runJobs'> {
  readonly databaseUrl: string;
  readonly filesDir: string;
  readonly clock: FakeClock;
  /** Sends a document as a person with a session, or as a visitor. */
  graphql<Data = Record<string, unknown>>(
    document: string,
    variables?: object,
    as?: Somebody | null,
  ): Promise<Answer<Data>>;
  /** Calls a plain route, e.g. `fetch('/api/files', { method: 'POST' }, trainer)`. */
  fetch(path: string, init?: RequestInit, as?: Somebody | null): Promise<Response>;
  /** Runs SQL beside the server, for builders and for looking at rows. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** As {@link College.sql}, for the first row of the answer; throws when there is none. */
  row<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row>;
  stop(): Promise<void>;
}

/** What a college may be told; settings go by their environment variables. */
export interface CollegeOptions {
  readonly settings?: Readonly<Record<string, string>>;
  readonly now?: Date | string;
}

/** Starts a college. Call it in `beforeAll`, and its `stop` in `afterAll`. */
export async function startCollege(options: CollegeOptions = {}): Promise<College> {
  const maker = serverMaker();
  const database = await migratedDatabase(maker.migrate);
  const filesDir = await mkdtemp(join(tmpdir(), 'provost-files-'));
  const clock = new FakeClock(options.now === undefined ? undefined : new Date(options.now));
  const clean = async (): Promise<void> => {
    await database.drop();
    await rm(filesDir, { recursive: true, force: true });
  };
  let server: TestServer;
  try {
    server = await maker.start({ databaseUrl: database.url, filesDir, clock, settings: options.settings ?? {} });
  } catch (error) {
    await clean();
    throw error;
  }
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (somebody: Somebody): Promise<string> => {
    const cookie = cookies.get(somebody.signInId) ?? server.cookieFor(somebody.signInId);
    cookies.set(somebody.signInId, cookie);
    return cookie;
  };
  const call: College['fetch'] = async (path, init = {}, as = null) => {
    const headers = new Headers(init.headers);
    if (as) headers.set('cookie', await cookieOf(as));
    return fetch(new URL(path, server.origin), { ...init, headers, redirect: 'manual' });
  };
  const sql = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await database.pool.query(text, [...values])).rows as Row[];
  return {
    origin: server.origin,
    databaseUrl: database.url,
    filesDir,
    clock,
    get: server.get,
    runJobs: server.runJobs,
    fetch: call,
    async graphql<Data>(document: string, variables: object = {}, as: Somebody | null = null) {
      const body = JSON.stringify({ query: document, variables });
      const answer = await call(
        '/graphql',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body },
        as,
      );
      const { data = null, errors } = (await answer.json()) as Partial<Answer<Data>>;
      return { data, ...(errors && { errors }), status: answer.status, headers: answer.headers };
    },
    sql,
    async row<Row>(text: string, values?: readonly unknown[]) {
      const [row] = await sql<Row>(text, values);
      if (row === undefined) throw new Error(`No row: ${text}`);
      return row;
    },
    async stop() {
      await server.stop();
      await clean();
    },
  };
}
