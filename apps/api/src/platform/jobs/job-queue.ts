import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss, type Db } from 'pg-boss';
import { Config } from '../config/config.js';
import { Log } from '../errors/log.js';
import { connectionOf } from '../database/statements.js';
import type { Tx } from '../database/unit-of-work.js';

/** Attempts after the first, seconds before the second; each later wait is twice as long. */
const RETRIES = { retryLimit: 5, retryDelay: 2, retryBackoff: true } as const;

/** The queue in PostgreSQL. Its tables live in schema `pgboss`, which it makes itself. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private started: Promise<PgBoss> | null = null;
  private readonly known = new Set<string>();

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** The running queue; the first call starts it. */
  boss(): Promise<PgBoss> {
    this.started ??= this.start();
    return this.started;
  }

  /** Makes sure that these queues exist. A job sent to a queue that does not exist would be lost. */
  async open(names: readonly string[]): Promise<void> {
    const boss = await this.boss();
    for (const name of names) {
      if (this.known.has(name)) continue;
      await boss.createQueue(name, RETRIES);
      this.known.add(name);
    }
  }

  /** Sends within the transaction, on its own connection. */
  async send(tx: Tx, name: string, payload: object, runAt?: Date): Promise<void> {
    const boss = await this.boss();
    if (!this.known.has(name)) throw new Error(`Job ${name} is not declared in any module that was loaded.`);
    const client = await connectionOf(tx);
    const db: Db = { executeSql: (text, values) => client.query(text, values) };
    const id = await boss.send(name, payload, { db, ...(runAt && { startAfter: runAt }) });
    if (id === null) throw new Error(`Job ${name} was not taken by the queue.`);
  }

  /** Lets running handlers end (20 seconds at most), then closes the queue's connections. */
  async onApplicationShutdown(): Promise<void> {
    const boss = await this.started?.catch(() => null);
    await boss?.stop({ graceful: true, timeout: 20_000, close: true });
    this.started = null;
  }

  private async start(): Promise<PgBoss> {
    const boss = new PgBoss({ connectionString: this.config.databaseUrl, max: 3, application_name: 'provost-jobs' });
    boss.on('error', (error) => this.log.error({ error }, 'The job queue failed.'));
    await boss.start();
    return boss;
  }
}
