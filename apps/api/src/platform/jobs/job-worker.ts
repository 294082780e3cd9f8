import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Config } from '../config/config.js';
import { Log } from '../errors/log.js';
import { JobQueue } from './job-queue.js';
import { ON_JOB } from './jobs.js';

type Handler = (payload: object) => Promise<void>;

/** Calls the `@OnJob` handlers of all modules. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap {
  private readonly handlers = new Map<string, Handler[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly queue: JobQueue,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  /** Finds the handlers and, where this process handles jobs, begins. */
  async onApplicationBootstrap(): Promise<void> {
    this.collectHandlers();
    if (!this.config.jobs) return;
    for (const name of this.handlers.keys()) {
      await this.queue.boss.work<object>(name, { batchSize: 1, pollingIntervalSeconds: 2 }, async ([job]) => {
        if (job) await this.handle(name, job.data);
      });
    }
  }

  /**
   * Handles everything that is due, one job after the other, until nothing is left; gives how many ran. For processes
   * that do not handle jobs by themselves, as in tests. Throws what a handler throws.
   */
  async drain(): Promise<number> {
    let ran = 0;
    for (let before = -1; before !== ran;) {
      before = ran;
      for (const name of this.handlers.keys()) {
        for (const job of (await this.queue.boss.fetch<object>(name, { batchSize: 100 })) ?? []) {
          await this.handle(name, job.data);
          await this.queue.boss.complete(name, job.id);
          ran++;
        }
      }
    }
    return ran;
  }

  private async handle(name: string, payload: object): Promise<void> {
    try {
      for (const handler of this.handlers.get(name) ?? []) await handler(payload);
    } catch (error) {
      this.log.error({ error, job: name, payload }, 'A job failed; it is tried again.');
      throw error;
    }
  }

  private collectHandlers(): void {
    const scanner = new MetadataScanner();
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const provider = instance as Record<string, Handler | undefined>;
      for (const method of scanner.getAllMethodNames(Object.getPrototypeOf(provider) as object)) {
        const handler = provider[method];
        const name = handler && this.reflector.get<string | undefined>(ON_JOB, handler);
        if (!name) continue;
        this.handlers.set(name, [...(this.handlers.get(name) ?? []), (payload) => handler.call(provider, payload)]);
      }
    }
  }
}
