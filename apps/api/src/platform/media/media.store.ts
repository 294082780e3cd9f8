import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { statement, Statements } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';
import type { PreparationFailure, PreparationState } from './media-preparation.entity.js';
import type { Made } from './transcode/make.js';
import type { Medium } from './transcode/plan.js';

export interface PreparationRow {
  readonly id: string;
  readonly file: string;
  readonly medium: Medium;
  readonly state: PreparationState;
  readonly progress: number;
  readonly attempts: number;
  readonly failure: PreparationFailure | null;
  readonly made: Made | null;
}

const COLUMNS = 'id, file, medium, state, progress, attempts, failure, made';

/** Seconds after which a worker that was not heard of is taken to be gone. It is heard of every five. */
const GONE_AFTER = 25;
/** Minutes after which a job that nobody took up again is asked for anew; the queue tries for longer than a restart. */
const LOST_AFTER = 15;

const ask = statement<{ id: string }>(
  'media-ask',
  `INSERT INTO media_preparation AS p (file, medium, state, asked_at, touched_at)
   VALUES ($1, $2, 'queued', $3, $3)
   ON CONFLICT (file, medium) DO UPDATE
     SET state = 'queued', progress = 0, attempts = 0, failure = NULL, asked_at = $3, touched_at = $3
     WHERE p.state = 'failed'
        OR (p.state <> 'ready' AND p.touched_at < $3::timestamptz - interval '${LOST_AFTER} minutes')
   RETURNING id`,
);
const find = statement<PreparationRow>(
  'media-find',
  `SELECT ${COLUMNS} FROM media_preparation WHERE file = $1 AND medium = $2`,
);
const claim = statement<PreparationRow>(
  'media-claim',
  `UPDATE media_preparation SET state = 'working', progress = 0, attempts = attempts + 1, touched_at = $2
   WHERE id = $1
     AND (state = 'queued' OR (state = 'working' AND touched_at < $2::timestamptz - interval '${GONE_AFTER} seconds'))
   RETURNING ${COLUMNS}`,
);
const touch = statement<{ id: string }>(
  'media-touch',
  `UPDATE media_preparation SET progress = $3, touched_at = $4
   WHERE id = $1 AND state = 'working' AND attempts = $2 RETURNING id`,
);
const putBack = statement<{ id: string }>(
  'media-put-back',
  `UPDATE media_preparation SET state = 'queued', progress = 0, attempts = attempts - $3, touched_at = $4
   WHERE id = $1 AND state = 'working' AND attempts = $2 RETURNING id`,
);
const finish = statement<{ id: string }>(
  'media-finish',
  `UPDATE media_preparation SET state = 'ready', progress = 1, made = $3, touched_at = $4
   WHERE id = $1 AND state = 'working' AND attempts = $2 RETURNING id`,
);
const fail = statement<{ id: string }>(
  'media-fail',
  `UPDATE media_preparation SET state = 'failed', failure = $3, touched_at = $4
   WHERE id = $1 AND state = 'working' AND attempts = $2 RETURNING id`,
);
const stop = statement<{ id: string }>(
  'media-stop',
  `UPDATE media_preparation SET state = 'failed', failure = 'stopped', touched_at = $3
   WHERE file = $1 AND medium = $2 AND state IN ('queued', 'working') RETURNING id`,
);

/** Every statement on preparations. A worker's own begin with its attempt: what a later one holds is not its to change. */
@Injectable()
export class MediaStore {
  constructor(
    private readonly statements: Statements,
    private readonly clock: Clock,
  ) {}

  /** Gives the id where there is something to do: new, failed before, or lost. */
  async ask(tx: Tx, file: string, medium: Medium): Promise<string | undefined> {
    return (await this.statements.oneIn(tx, ask, [file, medium, this.clock.now()]))?.id;
  }

  async find(file: string, medium: Medium): Promise<PreparationRow | undefined> {
    return this.statements.one(find, [file, medium]);
  }

  /** Takes the work, unless it is done or another worker has it. */
  async claim(tx: Tx, id: string): Promise<PreparationRow | undefined> {
    return this.statements.oneIn(tx, claim, [id, this.clock.now()]);
  }

  /** Says how far it is; false where the work is no longer this worker's, because a person stopped it. */
  async touch({ id, attempts }: PreparationRow, progress: number): Promise<boolean> {
    return Boolean(await this.statements.one(touch, [id, attempts, Math.min(1, progress), this.clock.now()]));
  }

  /** For another try; `uncounted` where this one was not the file's fault. */
  async putBack(tx: Tx, { id, attempts }: PreparationRow, uncounted: boolean): Promise<void> {
    await this.statements.oneIn(tx, putBack, [id, attempts, uncounted ? 1 : 0, this.clock.now()]);
  }

  async finish(tx: Tx, { id, attempts }: PreparationRow, made: Made): Promise<boolean> {
    return Boolean(await this.statements.oneIn(tx, finish, [id, attempts, JSON.stringify(made), this.clock.now()]));
  }

  async fail(tx: Tx, { id, attempts }: PreparationRow, why: PreparationFailure): Promise<void> {
    await this.statements.oneIn(tx, fail, [id, attempts, why, this.clock.now()]);
  }

  async stop(tx: Tx, file: string, medium: Medium): Promise<void> {
    await this.statements.allIn(tx, stop, [file, medium, this.clock.now()]);
  }
}
