import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { Tx } from './unit-of-work.js';

/** A named SQL text. PostgreSQL parses and plans it once a connection, and then knows it by its name. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Only a type: what one row holds. */
  readonly row?: Row;
}

const textByName = new Map<string, string>();

/**
 * Declares a prepared statement, once, at the top of a store.
 * Two texts under one name would run the wrong SQL on a shared connection, so that throws at once.
 */
export function statement<Row>(name: string, text: string): Statement<Row> {
  const known = textByName.get(name);
  if (known !== undefined && known !== text) throw new Error(`Two statements are named ${name}.`);
  if (name.length > 63) throw new Error(`The name of statement ${name} is longer than PostgreSQL's 63 bytes.`);
  textByName.set(name, text);
  return { name, text };
}

/** Runs named prepared statements: reads on any connection of the pool, or inside a transaction. */
@Injectable()
export class Statements {
  constructor(private readonly database: DataSource) {}

  /** All rows, read outside any transaction. */
  async all<Row>(s: Statement<Row>, values: readonly unknown[]): Promise<Row[]> {
    const query = { name: s.name, text: s.text, values: [...values] };
    return rowsOf<Row>(await poolOf(this.database).query<QueryResultRow>(query));
  }

  /** The first row, read outside any transaction; undefined when there is none. */
  async one<Row>(s: Statement<Row>, values: readonly unknown[]): Promise<Row | undefined> {
    return (await this.all(s, values))[0];
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
