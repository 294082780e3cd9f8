import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS } from '../graphql/limits.js';
import { isBuilt } from './portal.js';
import type { HttpSettings } from './settings.js';

/** Answers shorter than this gain nothing from compression, in bytes. */
const WORTH_COMPRESSING = 1_500;

/** Fastify with a correlation id per request and a small body limit; upload routes state a larger one themselves. */
export function makeAdapter({ trustedProxies }: Pick<HttpSettings, 'trustedProxies'>): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LIMITS.body,
    // Never taken from the request: whoever writes it could write into the log, or repeat another's.
    genReqId: () => randomUUID(),
    // These may tell who asked, one in X-Forwarded-For; nobody else is believed.
    trustProxy: trustedProxies,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
  });
}

/**
 * Everything that must be in place before any route is made: correlation ids, security headers, compression, files.
 * Call it once, between `NestFactory.create` and `init` or `listen`. No plugin may be awaited later: Fastify settles the
 * error handler of the routes that exist at that moment, and Nest sets its own only at the end.
 */
export async function setUpServer(app: NestFastifyApplication, settings: HttpSettings): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(helmet, {
    global: false,
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy() },
    strictTransportSecurity: settings.origin.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-correlation-id', request.id);
    // Data is no page: it needs three of the headers, and is asked for a hundred times as often.
    if (request.url === '/graphql') reply.headers(DATA_HEADERS);
    else reply.helmet();
  });
  await app.register(compress, { threshold: WORTH_COMPRESSING, encodings: ['br', 'gzip'], brotliOptions: BROTLI });
  if (isBuilt(settings.portalDir)) {
    await app.register(fastifyStatic, { root: settings.portalDir, serve: false, preCompressed: true, index: false });
  }
}

/** Answers that hold data must neither be guessed to be something else, nor framed, nor kept by anything on the way. */
const DATA_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** Fast brotli: these answers are made for one person and sent once. 1 is BROTLI_PARAM_QUALITY. */
const BROTLI = { params: { 1: 4 } };

/** Scripts only from this server, never inline. Styles may be inline: the player and the overlays set them on elements. */
function contentSecurityPolicy(): Record<string, string[]> {
  const self = "'self'";
  return {
    'default-src': [self],
    'script-src': [self],
    'script-src-attr': ["'none'"],
    'style-src': [self, "'unsafe-inline'"],
    'img-src': [self, 'data:', 'blob:'],
    'font-src': [self, 'data:'],
    // The HLS engine feeds the player from memory, and unpacks segments in a worker.
    'media-src': [self, 'blob:'],
    'worker-src': [self, 'blob:'],
    'connect-src': [self],
    'object-src': ["'none'"],
    'base-uri': [self],
    'form-action': [self],
    'frame-ancestors': ["'none'"],
  };
}
