import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { PgBoss, type Db } from 'pg-boss';
import { Config } from '../config/config.js';
import { connectionOf } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';
import { Log } from '../errors/log.js';
import { declaredJobs } from './declared-jobs.js';

/** Attempts after the first, seconds before the second; each later wait is twice as long. Workers are woken at commit. */
const QUEUE = { retryLimit: 5, retryDelay: 2, retryBackoff: true, notify: true } as const;

/** Milliseconds that running handlers get to end when the process stops. */
const STOP_WITHIN = 20_000;

/** The queue in PostgreSQL. Its tables live in schema `pgboss`, which it makes itself at start. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  private started: PgBoss | null = null;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** The running queue. */
  get boss(): PgBoss {
    if (!this.started) throw new Error('The job queue is not running.');
    return this.started;
  }

  /** Starts the queue and opens one queue a declared job: a job sent to a queue that does not exist would be lost. */
  async onModuleInit(): Promise<void> {
    const boss = new PgBoss({
      connectionString: this.config.databaseUrl,
      application_name: 'provost-jobs',
      max: 3,
      useListenNotify: this.config.jobs,
      supervise: this.config.jobs,
      schedule: this.config.jobs,
    });
    boss.on('error', (error) => this.log.error({ error }, 'The job queue failed.'));
    await boss.start();
    this.started = boss;
    const known = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const [name, long] of declaredJobs()) {
      if (!known.has(name)) await boss.createQueue(name, { ...QUEUE, ...long });
    }
  }

  /** Sends within the transaction, on its own connection. */
  async send(tx: Tx, name: string, payload: object, runAt?: Date): Promise<void> {
    const client = await connectionOf(tx);
    const db: Db = { executeSql: (text, values) => client.query(text, values) };
    const id = await this.boss.send(name, payload, { db, ...(runAt && { startAfter: runAt }) });
    if (id === null) throw new Error(`Job ${name} was not taken by the queue.`);
  }

  /** Lets running handlers end, then closes the queue's connections. */
  async onApplicationShutdown(): Promise<void> {
    await this.started?.stop({ graceful: true, timeout: STOP_WITHIN, close: true });
    this.started = null;
  }
}
