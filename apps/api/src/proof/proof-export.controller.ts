import { Controller, Get, Header, Query } from '@nestjs/common';
import { StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { ProofExportService } from './proof-export.service.js';

const query = z.object({ locale: z.enum(LocaleEnum).catch('en') });

/** What an officer takes along of her own proof. */
@Controller('api/proof')
export class ProofExportController {
  constructor(private readonly exports: ProofExportService) {}

  @Allow('self')
  @Get('proof.json')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="proof.json"')
  @Header('cache-control', 'no-store')
  json(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<string> {
    return this.exports.json(actor, query.parse(asked).locale);
  }

  @Allow('self')
  @Get('proof.pdf')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'attachment; filename="proof.pdf"')
  @Header('cache-control', 'no-store')
  async pdf(@CurrentActor() actor: Actor, @Query() asked: Record<string, string>): Promise<StreamableFile> {
    return new StreamableFile(await this.exports.pdf(actor, query.parse(asked).locale));
  }
}
