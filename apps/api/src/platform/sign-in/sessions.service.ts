import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { makeSignature } from 'better-auth/crypto';
import type { FastifyRequest } from 'fastify';
import { ActorSource } from '../access/actor-source.js';
import type { Actor } from '../access/actor.js';
import { Config } from '../config/config.js';
import { statement, Statements } from '../database/statements.js';
import { cookieIn, type CookieToSet } from './cookie.js';
import { AUTH, ROTATE_AFTER, ROTATION_GRACE, type Auth } from './auth.js';

/** Once a session: whoever shortens the old token's life makes the new one. The database's clock made the session, too. */
const endOldToken = statement<{ id: string }>(
  'session-end-old-token',
  `UPDATE sign_in.session SET expires_at = now() + make_interval(secs => $3)
   WHERE token = $1 AND created_at < now() - make_interval(secs => $2)
     AND expires_at > now() + make_interval(secs => $3) RETURNING id`,
);

/** Knows sessions by their cookie. Each request asks the database, once, and nothing is remembered between requests. */
@Injectable()
export class Sessions {
  private readonly rotations = new WeakMap<object, CookieToSet>();
  private cookieName: string | undefined;

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly actors: ActorSource,
    private readonly statements: Statements,
    private readonly config: Config,
  ) {}

  /** The person behind the request's session cookie; null without a cookie, or with one that is forged or over. */
  async actorOf(request: FastifyRequest): Promise<Actor | null> {
    const { cookie } = request.headers;
    if (cookie === undefined) return null;
    this.cookieName ??= (await this.auth.$context).authCookies.sessionToken.name;
    const token = this.tokenIn(cookieIn(cookie, this.cookieName));
    const session = token === null ? null : await this.actors.bySessionToken(token);
    if (!session || token === null) return null;
    if (session.ageSeconds > ROTATE_AFTER) await this.rotate(request, token, session.signInId);
    return session.actor;
  }

  /** The cookie that the answer to this request must carry because its session got a new token. */
  rotationOf(request: object): CookieToSet | null {
    return this.rotations.get(request) ?? null;
  }

  /** Makes a session for a sign-in that was proven otherwise, and gives its cookie. */
  async start(signInId: string): Promise<CookieToSet> {
    const context = await this.auth.$context;
    const { token } = await context.internalAdapter.createSession(signInId);
    const { name, attributes } = context.authCookies.sessionToken;
    const value = `${token}.${await makeSignature(token, context.secret)}`;
    return { name, value, secure: attributes.secure ?? false, maxAge: context.sessionConfig.expiresIn };
  }

  /** The token of a cookie that better-auth signed (HMAC-SHA-256 in Base64); a forged one costs no statement. */
  private tokenIn(cookie: string | null): string | null {
    if (cookie === null) return null;
    const token = cookie.slice(0, cookie.lastIndexOf('.'));
    const expected = Buffer.from(createHmac('sha256', this.config.secret).update(token).digest('base64'));
    const given = Buffer.from(cookie.slice(token.length + 1));
    return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
  }

  private async rotate(request: FastifyRequest, token: string, signInId: string): Promise<void> {
    const ended = await this.statements.one(endOldToken, [token, ROTATE_AFTER, ROTATION_GRACE]);
    if (ended) this.rotations.set(request, await this.start(signInId));
  }
}
