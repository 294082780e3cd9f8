import { mkdir } from 'node:fs/promises';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/config.js';

/**
 * Lets Fastify read uploads and serve `/files/`: whole or in ranges, as players ask, and cached for ever, because the
 * bytes of a path never change.
 */
export async function registerFiles(fastify: FastifyInstance, config: Config): Promise<void> {
  await mkdir(config.filesDir, { recursive: true });
  await fastify.register(multipart, {
    limits: { files: 1, fields: 0, parts: 1, fileSize: config.largestUpload + 1, headerPairs: 20 },
    throwFileSizeLimit: false, // files.service.ts counts, and says so in our words
  });
  await fastify.register(fastifyStatic, {
    root: config.filesDir,
    prefix: '/files/',
    // Whoever serves a file by other addresses needs reply.sendFile(); the built portal has brought it along already.
    decorateReply: !fastify.hasReplyDecorator('sendFile'),
    index: false,
    dotfiles: 'ignore',
    acceptRanges: true,
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply, path) => {
      reply.header('x-content-type-options', 'nosniff');
      // Chrome shows no PDF that is sandboxed; nothing else here is meant to be a page of its own.
      reply.header(
        'content-security-policy',
        path.endsWith('.pdf') ? "frame-ancestors 'none'" : "default-src 'none'; sandbox",
      );
    },
  });
}
