import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HTTP_STATUS, type RefusalCode } from '../errors/codes.js';
import { Log } from '../errors/log.js';
import { isBug, maskError, refusalBehind } from '../errors/mask.js';
import { Refusal } from '../errors/refusal.js';
import { drain } from './drain.js';
import { notFoundPage } from './not-found.page.js';

/** What the web server's own refusals are called here; any other 4xx is BAD_INPUT. */
const CODE_OF_STATUS: Readonly<Record<number, RefusalCode>> = {
  401: 'NOT_SIGNED_IN',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  413: 'TOO_LARGE',
  429: 'TOO_MANY_REQUESTS',
};

/**
 * The answer to whatever a plain route throws, in the shape of a GraphQL answer: `{ errors: [{ message, extensions }] }`.
 * A person who follows a dead link gets a small page instead. GraphQL errors pass through to their own masking.
 */
@Catch()
@Injectable()
export class HttpErrorsFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    if (host.getType<'http' | 'graphql'>() !== 'http') throw thrown;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toError(thrown);
    if (hasLeft(error, reply)) return;
    if (isBug(error))
      this.log.error({ error, correlationId: request.id, path: withoutToken(request.url) }, 'A request failed');
    const status = statusOf(thrown, error);
    if (status === 413) await drain(request.raw);
    if (status === 404 && wantsPage(request)) {
      await reply.code(404).type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(notFoundPage());
      return;
    }
    await reply
      .code(status)
      .type('application/json; charset=utf-8')
      .send({ errors: [maskError(error, request.id)] });
  }
}

/** An address that is a key in itself (a private feed) is not written down. */
const withoutToken = (url: string): string => url.replace(/(\/private\/)[^/?]+/u, '$1…');

/** True where whoever asked closed the line before the answer was through: nobody's fault, and nobody to answer. */
function hasLeft(error: Error, reply: FastifyReply): boolean {
  return reply.raw.destroyed && (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function toError(thrown: unknown): Error {
  if (thrown instanceof HttpException && thrown.getStatus() < 500) {
    return new Refusal(CODE_OF_STATUS[thrown.getStatus()] ?? 'BAD_INPUT');
  }
  return refusalBehind(thrown) ?? (thrown instanceof Error ? thrown : new Error(String(thrown)));
}

function statusOf(thrown: unknown, error: Error): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  return error instanceof Refusal ? HTTP_STATUS[error.code] : 500;
}

/** True for somebody at a browser who follows a link; programs and calls of the portal get JSON. */
function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  return !/^\/(api|graphql|files)(\/|\?|$)/.test(url) && (headers.accept ?? '').includes('text/html');
}
