import { mkdir, rm } from 'node:fs/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../database/unit-of-work.js';
import { Log } from '../errors/log.js';
import { FilesService } from '../files/files.service.js';
import { OnJob } from '../jobs/jobs.js';
import { keepMade } from './keep-made.js';
import type { PreparationFailure } from './media-preparation.entity.js';
import { MediumAsked } from './media.events.js';
import { MediaStore, type PreparationRow } from './media.store.js';
import { transcode, type Outcome } from './transcoder.js';

/** A file that ended its process as often as this is not tried again by itself. */
const MOST_ATTEMPTS = 2;
/** Four hours of film at a tenth of the time it needs on a small machine would be too little; six are the queue's own limit. */
const LONGEST_WORK = 5.5 * 3600 * 1000;
const BEAT = 5_000;

/** A person stopped the work, or the process that does it stops. */
class Stopped extends Error {
  constructor(readonly by: 'person' | 'shutdown') {
    super(`The preparation was stopped by ${by === 'person' ? 'a person' : 'the end of this process'}.`);
  }
}

/** Makes media, one after the other, each in a process of its own. */
@Injectable()
export class MediaWorker implements OnModuleDestroy {
  private readonly running = new Set<AbortController>();

  constructor(
    private readonly store: MediaStore,
    private readonly files: FilesService,
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Log,
  ) {}

  /** Ends what is under way: it is begun anew by the next process. */
  onModuleDestroy(): void {
    for (const work of this.running) work.abort(new Stopped('shutdown'));
  }

  @OnJob(MediumAsked)
  async onAsked({ preparationId }: { readonly preparationId: string }): Promise<void> {
    const row = await this.unitOfWork.run((tx) => this.store.claim(tx, preparationId));
    if (!row) return;
    // A process that was ended from outside, again and again, has said nothing: only the count tells.
    if (row.attempts > MOST_ATTEMPTS) return this.in((tx) => this.store.fail(tx, row, 'broke'));
    const folder = this.files.onDisk(`.media/${row.id}`);
    const work = new AbortController();
    this.running.add(work);
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { recursive: true });
      await this.settle(row, folder, await this.make(row, folder, work));
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      if (error.by === 'person') return;
      await this.in((tx) => this.store.putBack(tx, row, true));
      throw error; // for the queue, which hands the job to the next process
    } finally {
      this.running.delete(work);
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** The child, and a sign of life every few seconds; the same sign tells when a person has stopped it. */
  private async make(row: PreparationRow, folder: string, work: AbortController): Promise<Outcome> {
    let share = 0;
    const beat = setInterval(() => {
      this.store.touch(row, share).then(
        (mine) => mine || work.abort(new Stopped('person')),
        (error: unknown) => this.log.error({ error }, 'A preparation could not be told of.'),
      );
    }, BEAT);
    try {
      return await transcode(
        { file: this.files.onDisk(row.file), medium: row.medium, folder },
        { signal: work.signal, milliseconds: LONGEST_WORK },
        (done) => (share = done),
      );
    } finally {
      clearInterval(beat);
    }
  }

  private async settle(row: PreparationRow, folder: string, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'made') {
      const { made, landed } = await keepMade(this.files, folder, outcome.made);
      return this.in(async (tx) => {
        for (const file of landed) await this.files.record(tx, file, `${row.medium} of ${row.file}`, null);
        await this.store.finish(tx, row, made);
      });
    }
    if (outcome.kind === 'broke')
      this.log.error({ file: row.file, message: outcome.message }, 'A medium was not made.');
    const again = outcome.kind === 'broke' && row.attempts < MOST_ATTEMPTS;
    if (!again) return this.in((tx) => this.store.fail(tx, row, failureOf(outcome)));
    await this.in((tx) => this.store.putBack(tx, row, false));
    throw new Error('The process that makes media broke; it is tried once more.');
  }

  private in(work: (tx: Tx) => Promise<unknown>): Promise<void> {
    return this.unitOfWork.run(async (tx) => void (await work(tx)));
  }
}

const failureOf = (outcome: Exclude<Outcome, { kind: 'made' }>): PreparationFailure =>
  outcome.kind === 'unfit' ? outcome.why : outcome.kind;
