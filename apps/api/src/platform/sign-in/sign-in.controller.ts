import { All, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { Public } from '../access/allow.js';
import { Config } from '../config/config.js';
import type { RefusalCode } from '../errors/codes.js';
import { Refusal } from '../errors/refusal.js';
import { ADDRESS_HEADER, AUTH, OPEN_ROUTES, type Auth } from './auth.js';

const WRONG_TRIES = 10;
const WINDOW = 10 * 60 * 1000; // milliseconds

/** Signing in and out: better-auth answers, and this takes from its answers what scripts must not see. */
@Controller('api/auth')
export class SignInController {
  /** E-mail → wrong tries in this window, whatever address they came from. */
  private readonly wrong = new LRUCache<string, number>({ max: 50_000, ttl: WINDOW, noUpdateTTL: true });

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly config: Config,
  ) {}

  /** `POST /api/auth/sign-in/email { email, password }`, `/sign-out`, `/change-password`; answers `{ ok: true }` and cookies. */
  @All('*')
  @Public()
  async handle(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const route = request.url.replace(/\?.*$/, '').replace(/^\/api\/auth/, '');
    if (request.method !== 'POST' || !OPEN_ROUTES.has(route)) throw new Refusal('NOT_FOUND');
    if (!this.isFromOwnPage(request)) throw new Refusal('NOT_ALLOWED');
    const email = route === '/sign-in/email' ? emailIn(request.body) : null;
    if (email !== null && (this.wrong.get(email) ?? 0) >= WRONG_TRIES) throw new Refusal('TOO_MANY_REQUESTS');
    const answer = await this.auth.handler(asWebRequest(request));
    if (!answer.ok) {
      if (email !== null && answer.status === 401) this.wrong.set(email, (this.wrong.get(email) ?? 0) + 1);
      throw new Refusal(await codeOf(answer, route));
    }
    if (email !== null) this.wrong.delete(email);
    for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
    void reply.header('cache-control', 'no-store').send({ ok: true });
  }

  /** Browsers name the page that sends a POST; programs name none. No other site signs anybody in or out. */
  private isFromOwnPage({ headers, host }: FastifyRequest): boolean {
    if (headers.origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
    const page = URL.parse(headers.origin)?.host;
    return page === host || page === new URL(this.config.origin).host;
  }
}

function emailIn(body: unknown): string {
  const email = (body as { email?: unknown } | null)?.email;
  if (typeof email !== 'string' || email.length > 320) throw new Refusal('BAD_INPUT', { field: 'email' });
  return email.toLowerCase();
}

/** better-auth speaks fetch; the body was parsed already, and the address is Fastify's, never a header of the client. */
function asWebRequest(request: FastifyRequest): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'host', 'user-agent']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set('content-type', 'application/json');
  headers.set(ADDRESS_HEADER, request.ip);
  return new Request(new URL(request.url, `${request.protocol}://${request.host}`), {
    method: 'POST',
    headers,
    body: JSON.stringify(fieldsOf(request.body)),
  });
}

/** Of what was sent, the fields that these routes know. A new password ends the sessions on all other devices. */
function fieldsOf(body: unknown): Record<string, unknown> {
  const { email, password, currentPassword, newPassword } = (body ?? {}) as Record<string, unknown>;
  return { email, password, currentPassword, newPassword, revokeOtherSessions: true };
}

async function codeOf(answer: Response, route: string): Promise<RefusalCode> {
  const { status } = answer;
  if (status === 401) return route === '/sign-in/email' ? 'WRONG_CREDENTIALS' : 'NOT_SIGNED_IN';
  if (status === 403) return 'NOT_ALLOWED';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  if (status >= 500) throw new Error(`Sign-in answered ${status}.`);
  const { code } = (await answer.json()) as { code?: string };
  return code === 'INVALID_PASSWORD' ? 'WRONG_CREDENTIALS' : 'BAD_INPUT';
}
