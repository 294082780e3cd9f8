import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { makeSignature } from 'better-auth/crypto';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { ActorSource } from '../access/actor-source.js';
import type { Actor } from '../access/actor.js';
import { statement, Statements } from '../database/statements.js';
import { cookieIn, type CookieToSet } from './cookie.js';
import { AUTH, ROTATE_AFTER, ROTATION_GRACE, type Auth } from './auth.js';

/** A session that was found to be good. */
interface KnownSession {
  readonly signInId: string;
  readonly actor: Actor | null;
}

/** How long a good session is believed without asking the database, in milliseconds. */
const BELIEVED = 5_000;

/** Once a session: whoever shortens the old token's life makes the new one. The database's clock made the session, too. */
const endOldToken = statement<{ id: string }>(
  'session-end-old-token',
  `UPDATE sign_in.session SET expires_at = now() + make_interval(secs => $3)
   WHERE token = $1 AND created_at < now() - make_interval(secs => $2)
     AND expires_at > now() + make_interval(secs => $3) RETURNING id`,
);

/** Knows sessions by their cookie. */
@Injectable()
export class Sessions {
  private readonly known = new LRUCache<string, KnownSession>({ max: 20_000, ttl: BELIEVED });
  private readonly rotations = new WeakMap<object, CookieToSet>();

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    private readonly actors: ActorSource,
    private readonly statements: Statements,
  ) {}

  /** The person behind the request's session cookie; null without a cookie, or with one that is forged or over. */
  async actorOf(request: FastifyRequest): Promise<Actor | null> {
    const cookie = cookieIn(request.headers.cookie, await this.cookieName());
    if (cookie === null) return null;
    const session = this.known.get(cookie) ?? (await this.find(request, cookie));
    return session?.actor ?? null;
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

  /** Asks the database again at the next request of this sign-in: after a change of grants, a suspension, a sign-out. */
  forget(signInId: string): void {
    for (const [cookie, session] of this.known.entries()) if (session.signInId === signInId) this.known.delete(cookie);
  }

  /** Asks the database again at the next request of this person; see {@link forget}. */
  forgetPerson(personId: string): void {
    for (const [cookie, { actor }] of this.known.entries()) if (actor?.personId === personId) this.known.delete(cookie);
  }

  /** Asks the database again about every session of the person who sent this request. */
  async forgetOwnerOf(request: FastifyRequest): Promise<void> {
    const cookie = cookieIn(request.headers.cookie, await this.cookieName());
    const session = cookie === null ? undefined : this.known.get(cookie);
    if (session) this.forget(session.signInId);
  }

  private async find(request: FastifyRequest, cookie: string): Promise<KnownSession | null> {
    const context = await this.auth.$context;
    const token = cookie.slice(0, cookie.lastIndexOf('.'));
    // Checked before better-auth is asked, so that a forged cookie costs no statement.
    const expected = Buffer.from(await makeSignature(token, context.secret));
    const given = Buffer.from(cookie.slice(token.length + 1));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    const found = await this.auth.api.getSession({
      headers: fromNodeHeaders(request.headers),
      query: { disableRefresh: true },
    });
    if (!found) return null;
    const signInId = found.user.id;
    const actor = await this.actors.bySignIn(signInId);
    const session = { signInId, actor };
    this.known.set(cookie, session);
    const old = await this.statements.one(endOldToken, [token, ROTATE_AFTER, ROTATION_GRACE]);
    if (old) this.rotations.set(request, await this.start(signInId));
    return session;
  }

  private async cookieName(): Promise<string> {
    return (await this.auth.$context).authCookies.sessionToken.name;
  }
}
