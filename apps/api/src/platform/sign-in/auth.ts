import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@provost/domain';
import { betterAuth } from 'better-auth';
import { PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import type { Clock } from '../clock.js';
import type { Config } from '../config/config.js';
import { rateLimits } from './rate-limits.js';

/** Which of better-auth's routes are open. The others (open sign-up, sessions as JSON, …) do not exist here. */
export const OPEN_ROUTES: ReadonlySet<string> = new Set(['/sign-in/email', '/sign-out', '/change-password']);

const DAY = 24 * 60 * 60; // seconds
const SESSION_LIFE = 7 * DAY;

/** A session older than this gets a new token at its next use; the old one then lives for {@link ROTATION_GRACE} more. */
export const ROTATE_AFTER = DAY;

/** Seconds in which requests that were already on their way with the old token still count. */
export const ROTATION_GRACE = 60;

/** The header under which the caller's address, as Fastify found it, is handed to better-auth. */
export const ADDRESS_HEADER = 'x-provost-address';

/** better-auth over our tables: e-mail and password (scrypt), sessions in the database, cookies that scripts cannot read. */
export function makeAuth(config: Config, pool: Pool, clock: Clock) {
  return betterAuth({
    appName: 'Provost',
    baseURL: config.origin,
    basePath: '/api/auth',
    secret: config.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: {
      dialect: new PostgresDialect({ pool }),
      type: 'postgres',
      schemaName: 'sign_in',
      transaction: true,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'identity_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: SESSION_LIFE,
      disableSessionRefresh: true, // sessions.ts rotates the token instead of prolonging it
    },
    user: {
      modelName: 'identity',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'identity_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: {
      enabled: true,
      customStorage: rateLimits(pool, clock),
      window: 60,
      max: 120,
      // A whole academy may sit behind one address, so this is generous; sign-in.controller.ts also counts per e-mail.
      customRules: { '/sign-in/email': { window: 60, max: 60 }, '/change-password': { window: 60, max: 20 } },
    },
    advanced: {
      cookiePrefix: 'provost',
      disableCSRFCheck: true, // sign-in.controller.ts checks it, in every environment alike
      useSecureCookies: config.origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      database: { generateId: false, validateSchema: false },
    },
  });
}

/** better-auth with our settings. */
export type Auth = ReturnType<typeof makeAuth>;

/** The injection token of {@link Auth}. */
export const AUTH = Symbol('better-auth');
