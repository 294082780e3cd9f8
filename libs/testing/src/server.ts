import type { FakeClock } from './fake-clock.js';

/** What a server under test is started with. */
export interface ServerParts {
  readonly databaseUrl: string;
  readonly filesDir: string;
  readonly clock: FakeClock;
  /** Settings, by their environment variables, beside those that the tests need. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A server under test. */
export interface TestServer {
  /** Where it listens, e.g. `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** A provider of the server by its token. */
  get<T>(token: abstract new (...parts: never[]) => T): T;
  /** Starts a session and gives the value of the `Cookie` header that carries it. */
  cookieFor(signInId: string): Promise<string>;
  /** Handles the jobs that are due until none is left; throws what a handler throws. */
  runJobs(): Promise<number>;
  stop(): Promise<void>;
}

/** How the project under test makes its database and its server. This library knows neither. */
export interface ServerMaker {
  /** Brings an empty database up to date. */
  readonly migrate: (databaseUrl: string) => Promise<unknown>;
  readonly start: (parts: ServerParts) => Promise<TestServer>;
}

let maker: ServerMaker | null = null;

/** Called once by the set-up file of a project's Jest configuration. */
export function useServer(given: ServerMaker): void {
  maker = given;
}

/** The maker in use. */
export function serverMaker(): ServerMaker {
  if (!maker) throw new Error('No server to test: call useServer in the set-up file of the Jest configuration.');
  return maker;
}
