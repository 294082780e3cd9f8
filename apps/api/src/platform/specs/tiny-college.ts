import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest, InjectOptions } from 'fastify';
import { AccessGuard } from '../access/access.guard.js';
import type { Actor } from '../access/actor.js';
import { Log } from '../errors/log.js';
import { Callers } from '../graphql/callers.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { documentHash } from '../graphql/known-documents.js';
import { GraphqlSettings } from '../graphql/settings.js';
import { HttpModule } from '../http/http.module.js';
import { makeAdapter, setUpServer } from '../http/server.js';
import { HttpSettings, Readiness } from '../http/settings.js';
import { TinyResolver, ShelfFieldsResolver } from './tiny.resolver.js';

const officer: Actor = {
  personId: '00000000-0000-7000-8000-000000000001',
  locale: 'en',
  country: 'KE',
  agencyId: null,
  grants: [{ role: 'officer', scope: { kind: 'global' } }],
};

/** Who calls is said by a header here: `person` or `service`; anything else is a visitor. */
class CallersByHeader extends Callers {
  override async callerOf(request: FastifyRequest): Promise<Actor | null> {
    const who = request.headers['x-who'];
    if (who === 'broken') throw new Error('the session store is down at 10.0.0.7');
    if (who === 'person') return officer;
    return who === 'service' ? { ...officer, kind: 'service' } : null;
  }
}

/** What went to the log. */
export interface Logged {
  readonly facts: { readonly error?: Error; readonly correlationId?: string; readonly operation?: string };
  readonly message: string;
}

/** This machine, and a proxy on another. */
const TRUSTED_PROXIES = 'loopback, 192.0.2.7';

export interface TinyOptions {
  readonly openDocuments?: boolean;
  /** Texts that are the portal's own. */
  readonly known?: readonly string[];
  readonly portalDir?: string;
  readonly ready?: () => boolean;
}

export interface TinyCollege {
  readonly app: NestFastifyApplication;
  readonly logged: Logged[];
  /** Sends a document by its hash, or by its text with `text: true`. */
  ask(document: string, options?: AskOptions): Promise<Answer>;
  inject(options: InjectOptions): ReturnType<NestFastifyApplication['inject']>;
  close(): Promise<void>;
}

export interface AskOptions {
  readonly who?: 'person' | 'service' | 'broken';
  readonly text?: boolean;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
  readonly headers: Record<string, unknown>;
  readonly raw: string;
}

@Module({})
class Surroundings {
  static with(options: TinyOptions, documentsPath: string, logged: Logged[]): DynamicModule {
    const note = (facts: Logged['facts'], message: string): void => void logged.push({ facts, message });
    const settings = { openDocuments: options.openDocuments ?? false, documentsPath };
    return {
      module: Surroundings,
      providers: [
        { provide: GraphqlSettings, useValue: settings },
        {
          provide: HttpSettings,
          useValue: {
            portalDir: options.portalDir ?? '/nowhere',
            origin: 'https://college.example',
            trustedProxies: TRUSTED_PROXIES,
          },
        },
        { provide: Readiness, useValue: { isReady: async () => options.ready?.() ?? true } },
        { provide: Callers, useClass: CallersByHeader },
        { provide: Log, useValue: { error: note, warn: note, info: () => undefined, debug: () => undefined } },
      ],
      exports: [GraphqlSettings, HttpSettings, Readiness, Callers, Log],
    };
  }
}

@Module({})
class TinyModule {}

/** The root module of {@link tinyCollege}. */
export function tinyRoot(options: TinyOptions = {}, documentsPath = '/nowhere', logged: Logged[] = []): DynamicModule {
  const surroundings = Surroundings.with(options, documentsPath, logged);
  const graphql = GraphqlModule.forRoot({ imports: [surroundings] });
  return {
    module: TinyModule,
    imports: [surroundings, graphql, HttpModule.forRoot({ imports: [surroundings, graphql] })],
    providers: [TinyResolver, ShelfFieldsResolver, { provide: APP_GUARD, useClass: AccessGuard }],
  };
}

/** A server of a few resolvers, with the real GraphQL and HTTP modules and the real guard; no database. */
export async function tinyCollege(options: TinyOptions = {}): Promise<TinyCollege> {
  const folder = mkdtempSync(join(tmpdir(), 'provost-tiny-'));
  const manifest = join(folder, 'documents.json');
  const known = Object.fromEntries((options.known ?? []).map((text) => [documentHash(text), text]));
  writeFileSync(manifest, JSON.stringify(known));
  const logged: Logged[] = [];
  const root = tinyRoot(options, manifest, logged);
  const app = await NestFactory.create<NestFastifyApplication>(root, makeAdapter({ trustedProxies: TRUSTED_PROXIES }), {
    logger: false,
    abortOnError: false,
  });
  await setUpServer(app, app.get(HttpSettings, { strict: false }));
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const ask = async (document: string, asked: AskOptions = {}): Promise<Answer> => {
    const { who, text, variables, operationName } = asked;
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(who && { 'x-who': who }) },
      payload: JSON.stringify({
        ...(text ? { query: document } : { documentId: documentHash(document) }),
        variables,
        operationName,
      }),
    });
    return {
      status: response.statusCode,
      headers: response.headers,
      raw: response.payload,
      ...JSON.parse(response.payload),
    };
  };
  return {
    app,
    logged,
    ask,
    inject: (request) => app.inject(request),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
