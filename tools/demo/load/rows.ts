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
