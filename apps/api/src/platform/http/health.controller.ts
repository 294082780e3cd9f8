import { Controller, Get, Header, HttpStatus, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../access/allow.js';
import { Refusal } from '../errors/refusal.js';
import { Callers } from '../graphql/callers.js';
import { Metrics } from '../graphql/metrics.js';
import { Readiness } from './settings.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What a machine asks: does it live, can it work, what did it do. */
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly callers: Callers,
    private readonly metrics: Metrics,
  ) {}

  /** 200 while the process answers at all. */
  @Public()
  @Get('health')
  @Header('cache-control', 'no-store')
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** 200 while requests can be served, 503 while they cannot (no database, migrations under way). */
  @Public()
  @Get('ready')
  @Header('cache-control', 'no-store')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ status: 'ready' | 'not ready' }> {
    const ready = await this.readiness.isReady();
    if (!ready) reply.code(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ready' : 'not ready' };
  }

  /** Prometheus' text form, for this machine and for service keys. To anybody else the path does not exist. */
  @Public()
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async print(@Req() request: FastifyRequest): Promise<string> {
    const allowed = LOOPBACK.has(request.ip) || (await this.callers.callerOf(request))?.kind === 'service';
    if (!allowed) throw new Refusal('NOT_FOUND');
    return this.metrics.print();
  }
}
