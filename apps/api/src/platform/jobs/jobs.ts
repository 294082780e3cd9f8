import { Injectable, SetMetadata } from '@nestjs/common';
import type { Tx } from '../database/unit-of-work.js';
import { declareJob, type LongWork } from './declared-jobs.js';
import { JobQueue } from './job-queue.js';

/** A fact that is handled after commit, known by `<floor>.<what-happened>`. */
export interface Job<Payload extends object> {
  readonly name: string;
  /** Only a type: what the handler is given. */
  readonly payload?: Payload;
}

/** Declares a job, once, in the `*.events.ts` of its floor. Work of more than some minutes says what its queue needs. */
export function defineJob<Payload extends object>(name: string, long?: LongWork): Job<Payload> {
  declareJob(name, long);
  return { name };
}

/** The metadata key under which a handler's job is kept. */
export const ON_JOB = 'provost:on-job';

/**
 * Marks `(payload) => Promise<void>` of a provider as a handler of the job. It may run more than once for one fact
 * (a retry, or a second handler of the same job that failed), so it must be idempotent.
 */
export const OnJob = <Payload extends object>(
  job: Job<Payload>,
): (<Handler extends (payload: Payload) => Promise<void>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Handler>,
) => void) => SetMetadata(ON_JOB, job.name);

/** When a job may first run, and what makes two of them one. */
export interface EnqueueOptions {
  /** Not before this instant; at once by default. */
  readonly runAt?: Date;
}

/** Hands facts to the job worker. */
@Injectable()
export class Jobs {
  constructor(private readonly queue: JobQueue) {}

  /** Enqueues within the transaction: the job exists if, and only if, the transaction commits. */
  async enqueue<Payload extends object>(
    tx: Tx,
    job: Job<Payload>,
    payload: Payload,
    options: EnqueueOptions = {},
  ): Promise<void> {
    await this.queue.send(tx, job.name, payload, options.runAt);
  }
}
