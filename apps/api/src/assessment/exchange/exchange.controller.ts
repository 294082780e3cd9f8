import type {} from '@fastify/multipart'; // declares request.file()
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentActor, type Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { DIFFICULTIES, FORMATS, LANGUAGES, type Loss } from './exchanged.js';
import { ExchangeService, type ImportReport } from './exchange.service.js';
import { FORMAT_RULES } from './formats.js';
import { csvTemplate } from './template.js';

/** The largest file of questions; some thousand of them with long texts. */
export const LARGEST_IMPORT = 5 * 1024 * 1024;

const importQuery = z.object({
  dryRun: z.enum(['0', '1']).optional(),
  locale: z.enum(LANGUAGES),
  topic: z.string().trim().min(1).max(200),
  difficulty: z.enum(DIFFICULTIES).default('medium'),
});
const exportQuery = z.object({ format: z.enum(FORMATS), locale: z.enum(LANGUAGES) });

/** Questions of a bank as files. Its owner and administrators alone, for a file holds the keys. */
@Controller('api/banks')
export class ExchangeController {
  constructor(private readonly exchange: ExchangeService) {}

  /**
   * `POST /api/banks/:id/import?dryRun=1&locale=en&topic=…&difficulty=medium`, multipart with one part named `file`. Says of each
   * question what becomes of it; a dry run writes nothing.
   */
  @Post(':id/import')
  @Allow('author')
  @HttpCode(200)
  async import(
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() asked: Record<string, string>,
  ): Promise<ImportReport> {
    const { dryRun, ...as } = read(importQuery, asked);
    if (!request.isMultipart()) throw new Refusal('BAD_INPUT', { field: 'file' });
    const part = await request.file();
    if (part?.fieldname !== 'file') throw new Refusal('BAD_INPUT', { field: 'file' });
    const bytes = await wholeOf(part.file);
    return this.exchange.import(actor, {
      bankId: bankId(id),
      bytes,
      name: part.filename,
      dryRun: dryRun === '1',
      ...as,
    });
  }

  /** `GET /api/banks/:id/export?format=gift&locale=en`: the file. */
  @Get(':id/export')
  @Allow('author')
  async export(
    @Res({ passthrough: true }) reply: FastifyReply,
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() asked: Record<string, string>,
  ): Promise<string> {
    const { format, locale } = read(exportQuery, asked);
    const { text, title } = await this.exchange.export(actor, bankId(id), format, locale);
    const { ending, contentType } = FORMAT_RULES[format];
    const name = `${title.replace(/[\s/\\]+/gu, '-').slice(0, 80)}.${locale}.${ending}`;
    reply.header('content-type', contentType).header('cache-control', 'no-store');
    reply.header(
      'content-disposition',
      `attachment; filename="questions.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    return text;
  }

  /** `GET /api/banks/:id/export/losses?format=gift&locale=en`: what the file would not carry. */
  @Get(':id/export/losses')
  @Allow('author')
  async losses(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() asked: Record<string, string>,
  ): Promise<{ count: number; losses: readonly Loss[] }> {
    const { format, locale } = read(exportQuery, asked);
    const { count, losses } = await this.exchange.export(actor, bankId(id), format, locale);
    return { count, losses };
  }

  /** `GET /api/banks/template.csv`: a row of each type, to write over. */
  @Get('template.csv')
  @Allow('author')
  template(@Res({ passthrough: true }) reply: FastifyReply): string {
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', 'attachment; filename="questions-template.csv"');
    return csvTemplate();
  }
}

function read<T>(schema: z.ZodType<T>, asked: unknown): T {
  const found = schema.safeParse(asked);
  if (!found.success) throw new Refusal('BAD_INPUT', { field: String(found.error.issues[0]?.path[0] ?? 'query') });
  return found.data;
}

function bankId(id: string): string {
  if (!z.uuid().safeParse(id).success) throw new Refusal('NOT_FOUND');
  return id;
}

async function wholeOf(stream: AsyncIterable<Buffer>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > LARGEST_IMPORT) throw new Refusal('TOO_LARGE', { largestBytes: LARGEST_IMPORT });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
