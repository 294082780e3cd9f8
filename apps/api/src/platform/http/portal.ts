import type {} from '@fastify/static'; // declares reply.sendFile()
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable, NotFoundException, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../errors/log.js';
import { isPortalPath } from './portal-paths.js';
import { precompress } from './precompress.js';
import { HttpSettings } from './settings.js';

/** True if the folder holds a built portal. */
export function isBuilt(portalDir: string): boolean {
  return existsSync(join(portalDir, 'index.html'));
}

/**
 * Serves the built portal. Files under /assets carry a hash in their name and are kept by browsers for ever; index.html
 * and the few files beside it are asked for anew each time (and answered 304 while unchanged). A path that is neither
 * a file nor a page of the portal is a 404, never the shell.
 */
@Injectable()
export class Portal implements OnModuleInit {
  private compressing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly settings: HttpSettings,
    private readonly host: HttpAdapterHost,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    const { portalDir } = this.settings;
    // A job worker runs the same modules without a web server.
    const adapter: HttpAdapterHost['httpAdapter'] | undefined = this.host.httpAdapter;
    if (!adapter) return;
    if (!isBuilt(portalDir)) {
      this.log.warn({}, 'The portal is not built: only the api answers');
      return;
    }
    // Not waited for: until it is done, answers are simply larger.
    this.compressing = precompress(portalDir).catch((error: unknown) => {
      this.log.warn({ error }, 'The portal could not be compressed; it is served as it is');
    });
    const fastify = adapter.getInstance<FastifyInstance>();
    const beside = filesBeside(portalDir);
    const forEver = { maxAge: '365d', immutable: true } as const;
    fastify.get('/assets/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply) =>
      reply.sendFile(`assets/${request.params['*']}`, forEver),
    );
    fastify.get('/*', (request, reply) => this.answer(request, reply, beside));
  }

  /** Resolves when every file has its compressed forms. */
  whenCompressed(): Promise<unknown> {
    return this.compressing;
  }

  private answer(request: FastifyRequest, reply: FastifyReply, beside: ReadonlySet<string>): FastifyReply {
    const path = pathOf(request.url);
    const file = isPortalPath(path) ? 'index.html' : beside.has(path.slice(1)) ? path.slice(1) : undefined;
    if (file === undefined) throw new NotFoundException();
    reply.header('cache-control', 'no-cache');
    return reply.sendFile(file, { cacheControl: false });
  }
}

function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}

/** The files that lie beside index.html (icon, web manifest): listed once, so that nothing else is ever reachable. */
function filesBeside(portalDir: string): Set<string> {
  return new Set(
    readdirSync(portalDir, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/\.(br|gz)$/.test(entry.name))
      .filter((entry) => entry.name !== 'index.html')
      .map((entry) => entry.name),
  );
}
