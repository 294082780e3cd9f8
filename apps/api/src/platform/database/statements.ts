import type { Socket } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Tx } from './unit-of-work.js';

/** A named SQL text. PostgreSQL parses and plans it once a connection, and then knows it by its name. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** True for a statement whose time grows with the college: it travels alone, so that nobody's small read waits for it. */
  readonly mayBeLong: boolean;
  /** Only a type: what one row holds. */
  readonly row?: Row;
}

const textByName = new Map<string, string>();

/**
 * Declares a prepared statement, once, at the top of a store.
 * Two texts under one name would run the wrong SQL on a shared connection, so that throws at once.
 */
export function statement<Row>(name: string, text: string, { mayBeLong = false } = {}): Statement<Row> {
  const known = textByName.get(name);
  if (known !== undefined && known !== text) throw new Error(`Two statements are named ${name}.`);
  if (name.length > 63) throw new Error(`The name of statement ${name} is longer than PostgreSQL's 63 bytes.`);
  textByName.set(name, text);
  return { name, text, mayBeLong };
}

/** A read that waits for the end of this turn of the event loop. */
interface Asked {
  readonly query: { readonly name: string; readonly text: string; readonly values: unknown[] };
  readonly answer: PromiseWithResolvers<{ rows: unknown[] }>;
}

/** More than these a connection would have the last wait for too many others. */
const MOST_TOGETHER = 4;

/** Runs named prepared statements: reads on any connection of the pool, or inside a transaction. */
@Injectable()
export class Statements {
  private asked: Asked[] = [];

  constructor(private readonly database: DataSource) {}

  /**
   * All rows, read outside any transaction. Reads that are asked for in the same turn of the event loop, be it by the
   * fields of one page or by several requests, travel a few together: one connection, one write, and PostgreSQL is woken
   * once for all of them.
   */
  async all<Row>(s: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const query = { name: s.name, text: s.text, values: [...values] };
    if (s.mayBeLong) return rowsOf<Row>(await poolOf(this.database).query<QueryResultRow>(query));
    const answer = Promise.withResolvers<{ rows: unknown[] }>();
    this.asked.push({ query, answer });
    if (this.asked.length === 1) setImmediate(() => this.send());
    return rowsOf<Row>(await answer.promise);
  }

  /** The first row, read outside any transaction; undefined when there is none. */
  async one<Row>(s: Statement<Row>, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.all(s, values))[0];
  }

  private send(): void {
    const asked = this.asked;
    this.asked = [];
    const pool = poolOf(this.database);
    for (let from = 0; from < asked.length; from += MOST_TOGETHER) {
      void sendTogether(pool, asked.slice(from, from + MOST_TOGETHER));
    }
  }

  /** All rows, within the transaction. */
  async allIn<Row>(tx: Tx, s: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const client = await connectionOf(tx);
    return rowsOf<Row>(await client.query<QueryResultRow>({ name: s.name, text: s.text, values: [...values] }));
  }

  /** The first row, within the transaction; undefined when there is none. */
  async oneIn<Row>(tx: Tx, s: Statement<Row>, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.allIn(tx, s, values))[0];
  }
}

/** Sends reads down one connection, one after the other without waiting; each fails or succeeds for itself. */
async function sendTogether(pool: Pool, asked: readonly Asked[]): Promise<void> {
  let client: PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    for (const { answer } of asked) answer.reject(error);
    return;
  }
  let broken: Error | undefined;
  const socket = socketOf(client);
  socket?.cork();
  const sent = asked.map(({ query, answer }) =>
    client.query<QueryResultRow>(query).then(answer.resolve, (error: Error) => {
      broken = error;
      answer.reject(error);
    }),
  );
  socket?.uncork();
  await Promise.all(sent);
  // As the pool itself does: a connection on which something failed is not used again.
  client.release(broken);
}

/** What a connection writes to. Without it everything works the same, with a write for each read. */
function socketOf(client: PoolClient): Socket | undefined {
  return (client as unknown as { connection?: { stream?: Socket } }).connection?.stream;
}

/** TypeORM's own pool of connections, so that the whole process keeps one. */
export function poolOf(database: DataSource): Pool {
  return (database.driver as unknown as { master: Pool }).master;
}

function rowsOf<Row>(result: { rows: unknown[] }): Row[] {
  return result.rows as Row[];
}

/** The pg connection a transaction runs on. */
export function connectionOf(tx: Tx): Promise<PoolClient> {
  if (!tx.queryRunner?.isTransactionActive) throw new Error('This is no open transaction.');
  return tx.queryRunner.connect() as Promise<PoolClient>;
}
