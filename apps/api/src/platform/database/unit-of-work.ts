import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** An open transaction. Handed on explicitly to every statement that belongs to it. */
export type Tx = EntityManager;

const insideOne = new AsyncLocalStorage<true>();

/** One transaction a verb, opened by the service that owns the verb. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly database: DataSource) {}

  /**
   * Runs the work in one transaction: commits when it resolves, rolls back when it throws, and gives on what it threw.
   * Opening one inside another is a fault of the program and throws, because the inner one would commit on its own.
   */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (insideOne.getStore()) {
      return Promise.reject(new Error('A unit of work was opened inside another one: hand on its tx instead.'));
    }
    return insideOne.run(true, () => this.database.transaction(work));
  }
}
