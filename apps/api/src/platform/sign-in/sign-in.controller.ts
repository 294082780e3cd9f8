import { All, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Public } from '../access/allow.js';
import type { RefusalCode } from '../errors/codes.js';
import { Refusal } from '../errors/refusal.js';
import { ADDRESS_HEADER, AUTH, OPEN_ROUTES, type Auth } from './auth.js';
import { Sessions } from './sessions.service.js';

const WRONG_TRIES = 10;
const WINDOW = 10 * 60 * 1000; // milliseconds

/** Signing in and out: better-auth answers, and this takes from its answers what scripts must not see. */
@Controller('api/auth')
export class SignInController {
  /** E-mail → wrong tries in this window, whatever address they came from. */
  private readonly wrong = new LRUCache<string, number>({ max: 50_000, ttl: WINDOW, noUpdateTTL: true });

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly sessions: Sessions,
  ) {}

  /** `POST /api/auth/sign-in/email { email, password }`, `/sign-out`, `/change-password`; answers `{ ok: true }` and cookies. */
  @All('*')
  @Public()
  async handle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const route = request.url.split('?')[0]!.replace(/^\/api\/auth/, '');
    if (request.method !== 'POST' || !OPEN_ROUTES.has(route)) throw new Refusal('NOT_FOUND');
    if (!isFromOwnPage(request)) throw new Refusal('NOT_ALLOWED');
    const email = route === '/sign-in/email' ? emailIn(request.body) : null;
    if (email !== null && (this.wrong.get(email) ?? 0) >= WRONG_TRIES) throw new Refusal('TOO_MANY_REQUESTS');
    const answer = await this.auth.handler(asWebRequest(request));
    if (!answer.ok) {
      if (email !== null && answer.status === 401) this.wrong.set(email, (this.wrong.get(email) ?? 0) + 1);
      throw new Refusal(codeOf(answer.status));
    }
    if (email !== null) this.wrong.delete(email);
    await this.sessions.forgetCookieOf(request);
    for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
    void reply.header('cache-control', 'no-store').send({ ok: true });
  }
}

/** Browsers name the page that sends a POST; programs name none. No other site signs anybody in or out. */
function isFromOwnPage({ headers, host }: FastifyRequest): boolean {
  return headers.origin === undefined || URL.parse(headers.origin)?.host === host;
}

function emailIn(body: unknown): string {
  const email = (body as { email?: unknown } | null)?.email;
  if (typeof email !== 'string' || email.length > 320) throw new Refusal('BAD_INPUT', { field: 'email' });
  return email.toLowerCase();
}

/** better-auth speaks fetch; the body was parsed already, and the address is Fastify's, never a header of the client. */
function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'host', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set('content-type', 'application/json');
  headers.set(ADDRESS_HEADER, request.ip);
  return new Request(new URL(request.url, `${request.protocol}://${request.host}`), {
    method: 'POST',
    headers,
    body: JSON.stringify(request.body ?? {}),
  });
}

function codeOf(status: number): RefusalCode {
  if (status === 401) return 'WRONG_CREDENTIALS';
  if (status === 403) return 'NOT_ALLOWED';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  if (status >= 500) throw new Error(`Sign-in answered ${status}.`);
  return 'BAD_INPUT';
}
