import type {} from '@fastify/multipart'; // declares request.file()
import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, type Actor } from '../access/actor.js';
import { Allow } from '../access/allow.js';
import { Audit } from '../audit/audit.service.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Refusal } from '../errors/refusal.js';
import { FilesService, type KeptFile } from './files.service.js';

/** Uploads of those who make courses. */
@Controller('api/files')
export class FilesController {
  constructor(
    private readonly files: FilesService,
    private readonly audit: Audit,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `POST /api/files`, multipart with one part named `file`; answers `{ id, path, url, contentType, bytes }`. */
  @Post()
  @Allow('author')
  async upload(@Req() request: FastifyRequest, @CurrentActor() actor: Actor): Promise<KeptFile> {
    if (!request.isMultipart()) throw new Refusal('BAD_INPUT', { field: 'file' });
    const part = await request.file();
    if (part?.fieldname !== 'file') throw new Refusal('BAD_INPUT', { field: 'file' });
    const landed = await this.files.land(part.file);
    return this.unitOfWork.run(async (tx) => {
      const kept = await this.files.record(tx, landed, part.filename, actor.personId);
      const facts = { name: part.filename, sha256: landed.sha256, bytes: landed.bytes };
      await this.audit.record(tx, actor, { verb: 'platform.store-file', object: { kind: 'file', id: kept.id }, facts });
      return kept;
    });
  }
}
