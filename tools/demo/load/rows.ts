import { createHash } from 'node:crypto';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';

/** PostgreSQL takes at most 65,535 parameters a statement; a part of a table goes in as one JSON parameter instead. */
const ROWS_A_PART = 5_000;

/**
 * Inserts rows in bulk, one statement a part, every constraint and trigger in force. Column names are the keys of a row.
 * Answers the ids in the order of the rows where the table has an `id`.
 */
export async function insertRows(tx: Tx, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  for (let from = 0; from < rows.length; from += ROWS_A_PART) {
    const part = JSON.stringify(rows.slice(from, from + ROWS_A_PART));
    await tx.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [part],
    );
  }
}

/** An id that is the same at every load for the same name, so that links in the docs keep working. */
export const fixedId = (name: string): string => {
  const hex = createHash('sha256').update(`provost demo ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
