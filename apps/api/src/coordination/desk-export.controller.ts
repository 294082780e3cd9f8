import { Readable } from 'node:stream';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import { officersCsv, placesCsv } from './desk-export.js';
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

/** In which language the countries are named. */
const placesQuery = z.object({ locale: z.enum(LocaleEnum).catch('en') });

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
    return new StreamableFile(Readable.from(this.parts(actor, filterIn(asked))));
  }

  @Allow('coordinate')
  @Get('agencies.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="agencies.csv"')
  @Header('cache-control', 'no-store')
  async agencies(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<string> {
    return placesCsv(await this.desk.agencies(actor, filterIn(asked)));
  }

  @Allow('coordinate')
  @Get('countries.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="countries.csv"')
  @Header('cache-control', 'no-store')
  async countries(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<string> {
    const { locale } = placesQuery.parse(asked);
    return placesCsv(await this.desk.countries(actor, filterIn(asked), locale));
  }

  private async *parts(actor: Actor, filter: DeskFilter): AsyncGenerator<string> {
    let isFirst = true;
    for await (const rows of this.desk.everyOfficer(actor, filter)) {
      yield officersCsv(rows, isFirst);
      isFirst = false;
    }
  }
}

/** The filter of the address. Refuses BAD_INPUT for what is none. */
function filterIn(asked: Record<string, string>): DeskFilter {
  const filter = query.safeParse(asked);
  if (!filter.success) throw new Refusal('BAD_INPUT', { field: String(filter.error.issues[0]?.path[0] ?? 'filter') });
  return filter.data;
}
