import { Controller, Get, NotFoundException, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/allow.js';
import { GraphqlSettings } from '../graphql/settings.js';

/** GraphiQL brings its script and its workers inside the page, and draws with inline styles. */
const EXPLORER_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  'worker-src blob:',
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
].join('; ');

/** Where documents are open, a page to read the schema and try documents; nothing of it comes from elsewhere. */
@Controller()
export class ExplorerController {
  private page: Promise<string> | undefined;

  constructor(private readonly settings: GraphqlSettings) {}

  @Public()
  @Get('explorer')
  async show(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!this.settings.openDocuments) throw new NotFoundException();
    this.page ??= renderPage();
    reply.type('text/html; charset=utf-8').header('content-security-policy', EXPLORER_POLICY);
    return this.page;
  }
}

/** The page is 9 MB of text, so it is loaded at the first visit and not at the start. */
async function renderPage(): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({
    title: 'Provost: explorer',
    endpoint: '/graphql',
    credentials: 'same-origin',
    favicon: '/mark.svg',
  });
}
