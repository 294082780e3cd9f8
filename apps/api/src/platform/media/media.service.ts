import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Refusal } from '../errors/refusal.js';
import { FilesService } from '../files/files.service.js';
import { Jobs } from '../jobs/jobs.js';
import { MediumAsked } from './media.events.js';
import { MediaStore, type PreparationRow } from './media.store.js';
import type { Medium } from './transcode/plan.js';

/** Asks for files to be prepared, and tells how far it is. Whoever may author knows a file by its hash or not at all. */
@Injectable()
export class MediaService {
  constructor(
    private readonly store: MediaStore,
    private readonly files: FilesService,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Asks for a kept file to be prepared: once for the same bytes, again after a failure. The job exists with the wish. */
  async prepare(actor: Actor, file: string, medium: Medium): Promise<PreparationRow> {
    if (!(await this.files.at(file))) throw new Refusal('NOT_FOUND');
    await this.unitOfWork.run(async (tx) => {
      const preparationId = await this.store.ask(tx, file, medium);
      if (preparationId === undefined) return;
      await this.jobs.enqueue(tx, MediumAsked, { preparationId });
      await this.audit.record(tx, actor, {
        verb: 'platform.prepare-medium',
        object: { kind: 'media-preparation', id: preparationId },
        facts: { file, medium },
      });
    });
    return this.known(file, medium);
  }

  /** Stops what waits or is under way; what is ready stays ready. */
  async stop(actor: Actor, file: string, medium: Medium): Promise<PreparationRow> {
    const { id } = await this.known(file, medium);
    await this.unitOfWork.run(async (tx) => {
      await this.store.stop(tx, file, medium);
      await this.audit.record(tx, actor, {
        verb: 'platform.stop-preparation',
        object: { kind: 'media-preparation', id },
      });
    });
    return this.known(file, medium);
  }

  /** How far it is; null where nobody asked. */
  async find(file: string, medium: Medium): Promise<PreparationRow | null> {
    return (await this.store.find(file, medium)) ?? null;
  }

  private async known(file: string, medium: Medium): Promise<PreparationRow> {
    const row = await this.store.find(file, medium);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}
