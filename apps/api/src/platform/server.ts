import type { DynamicModule, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from './config/config.js';
import { Log } from './errors/log.js';
import { registerFiles } from './files/files.plugin.js';
import { makeAdapter, setUpServer } from './http/server.js';
import { Sessions } from './sign-in/sessions.service.js';
import { serializeCookie } from './sign-in/cookie.js';

/** Makes the server of a root module, ready to listen, with its jobs running where the settings say so. */
export async function makeServer(root: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(root, makeAdapter(config), {
    logger: nestLogger(new Log(config)),
    abortOnError: false,
  });
  try {
    await setUpServer(app, config);
    const fastify = app.getHttpAdapter().getInstance();
    await registerFiles(fastify, config);
    const sessions = app.get(Sessions);
    fastify.addHook('onSend', async (request, reply) => {
      const cookie = sessions.rotationOf(request);
      if (cookie) reply.header('set-cookie', serializeCookie(cookie));
    });
    await app.init();
    await fastify.ready();
    return app;
  } catch (error) {
    await app.close().catch(() => undefined); // the queue and the pool may be open; what matters is why it failed
    throw error;
  }
}

/** Nest's own lines, in the same log; what it tells while starting is for those who look for a fault. */
export function nestLogger(log: Log): LoggerService {
  const line = (message: unknown): string => (message instanceof Error ? message.message : String(message));
  return {
    log: (message: unknown) => log.debug({}, line(message)),
    error: (message: unknown, ...rest: unknown[]) => log.error({ error: message, rest }, line(message)),
    warn: (message: unknown) => log.warn({}, line(message)),
  };
}
