import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import { officersCsv } from './desk-export.js';
import { DeskService } from './desk.service.js';
import type { DeskFilter } from './desk.statements.js';

const query = z.object({
  regionCode: z.string().optional(),
  countryCode: z.string().length(2).optional(),
  agencyId: z.uuid().optional(),
  curriculumSlug: z.string().optional(),
  certificateStatus: z.enum(['certified', 'expiring', 'lapsed', 'in-progress', 'not-started']).optional(),
  text: z.string().max(200).optional(),
});

/** The desk's exports: the same filter, scope and rows as the screen. */
@Controller('api/desk')
export class DeskExportController {
  constructor(private readonly desk: DeskService) {}

  @Allow('coordinate')
  @Get('officers.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="officers.csv"')
  @Header('cache-control', 'no-store')
  officers(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): StreamableFile {
    const filter = query.safeParse(asked);
    if (!filter.success) throw new Refusal('BAD_INPUT', { field: String(filter.error.issues[0]?.path[0] ?? 'filter') });
    return new StreamableFile(Readable.from(this.parts(actor, filter.data)));
  }

  private async *parts(actor: Actor, filter: DeskFilter): AsyncGenerator<string> {
    let isFirst = true;
    for await (const rows of this.desk.everyOfficer(actor, filter)) {
      yield officersCsv(rows, isFirst);
      isFirst = false;
    }
  }
}
