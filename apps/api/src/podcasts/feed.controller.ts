import type {} from '@fastify/static'; // declares reply.sendFile()
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access/allow.js';
import { Config } from '../platform/config/config.js';
import { Refusal } from '../platform/errors/refusal.js';
import { FeedLimits } from './feed-limits.js';
import { FeedPagesService, type FeedFile, type FeedText, type ReadBy } from './feed-pages.service.js';
import { FeedsService } from './feeds.service.js';

/** Seconds for which an app may keep a feed without asking. */
const KEPT_SECONDS = 300;

/**
 * Feeds and all that they point to. A private address carries its token and nothing else: no cookie is read here, and a
 * token that serves nobody, a show that is not there and one that is not public answer alike.
 */
@Controller('api/podcasts')
export class FeedController {
  constructor(
    private readonly pages: FeedPagesService,
    private readonly feeds: FeedsService,
    private readonly limits: FeedLimits,
    private readonly config: Config,
  ) {}

  @Public()
  @Get('public/:slug/:name')
  async publicFeed(
    @Param() { slug, name }: Record<'slug' | 'name', string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.limits.read(request.ip);
    await this.answer(await this.pages.feed(null, slug, name), null, request, reply);
  }

  @Public()
  @Get('public/:slug/:episodeId/:name')
  async publicFile(
    @Param() { slug, episodeId, name }: Record<'slug' | 'episodeId' | 'name', string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.limits.read(request.ip);
    await this.answer(await this.pages.file(null, slug, episodeId, name), null, request, reply);
  }

  @Public()
  @Get('private/:token/:name')
  async privateFeedOfAll(
    @Param() { token, name }: Record<'token' | 'name', string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = await this.letIn(token, request);
    await this.answer(await this.pages.feedOfAll(reader, name), reader, request, reply);
  }

  @Public()
  @Get('private/:token/:slug/:name')
  async privateFeed(
    @Param() { token, slug, name }: Record<'token' | 'slug' | 'name', string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = await this.letIn(token, request);
    await this.answer(await this.pages.feed(reader, slug, name), reader, request, reply);
  }

  @Public()
  @Get('private/:token/:slug/:episodeId/:name')
  async privateFile(
    @Param() { token, slug, episodeId, name }: Record<'token' | 'slug' | 'episodeId' | 'name', string>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = await this.letIn(token, request);
    await this.answer(await this.pages.file(reader, slug, episodeId, name), reader, request, reply);
  }

  private async letIn(token: string, request: FastifyRequest): Promise<NonNullable<ReadBy>> {
    this.limits.mayTry(request.ip);
    const reader = await this.feeds.reader(token, request.headers['user-agent']);
    if (!reader) {
      this.limits.guessedWrong(request.ip);
      throw new Refusal('NOT_FOUND');
    }
    this.limits.read(reader.feedId);
    return { token, feedId: reader.feedId };
  }

  private async answer(
    found: FeedText | FeedFile,
    readBy: ReadBy,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    // Apps that run in a browser read feeds from their own site; nothing here depends on a cookie.
    void reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    // An address with a token must not travel on, nor be found by a search engine.
    if (readBy !== null) void reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex');
    const shared = readBy === null ? 'public' : 'private';
    void reply.header('cache-control', `${shared}, max-age=${KEPT_SECONDS}`);
    if ('file' in found) {
      await reply.sendFile(found.file, this.config.filesDir, { cacheControl: false });
      return;
    }
    void reply.header('etag', found.etag).header('last-modified', found.changedAt.toUTCString());
    if (isFresh(request, found)) {
      await reply.code(304).send();
      return;
    }
    await reply.type(found.type).send(found.body);
  }
}

/** RFC 9110, 13.2.2: where an entity tag is sent, it alone decides. */
function isFresh({ headers }: FastifyRequest, { etag, changedAt }: FeedText): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(/\s*,\s*/u).includes(etag);
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(since) >= changedAt.getTime();
}
