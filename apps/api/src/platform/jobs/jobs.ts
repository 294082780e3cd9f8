import { Injectable, SetMetadata } from '@nestjs/common';
import type { Tx } from '../database/unit-of-work.js';
import { JobQueue } from './job-queue.js';

/** A fact that is handled after commit, known by `<floor>.<what-happened>`. */
export interface Job<Payload extends object> {
  readonly name: string;
  /** Only a type: what the handler is given. */
  readonly payload?: Payload;
}

const names = new Set<string>();

/** Declares a job, once, in the `*.events.ts` of its floor. */
export function defineJob<Payload extends object>(name: string): Job<Payload> {
  if (!/^[a-z-]+\.[a-z-]+$/.test(name)) throw new Error(`A job is named floor.what-happened, not ${name}.`);
  names.add(name);
  return { name };
}

/** The names of all jobs declared by the modules loaded so far. */
export const declaredJobs = (): readonly string[] => [...names];

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
