import type { ReactNode } from 'react';
import { classes } from './classes';

export interface Column<R> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: R) => ReactNode;
  /** Numbers stand at the end of the column, in the figure face. */
  readonly numeric?: boolean;
  /** The column that names the row: its row header, and its title where the table is a list. One per table. */
  readonly title?: boolean;
}

export interface DataTableProps<R> {
  /** What the table holds, for a screen reader. */
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** Stands in place of the table when there are no rows. */
  readonly empty?: ReactNode;
}

/**
 * The roles of a table, written out: one that CSS lays out as blocks loses its own in Safari, and with them its heads.
 */
const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/**
 * A table where there is room (40rem or more of its own width) and a list where there is not: nothing scrolls sideways.
 */
export function DataTable<R>({ caption, columns, rows, keyOf, empty }: DataTableProps<R>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="data-table">
      <table {...AS.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead {...AS.group}>
          <tr {...AS.row}>
            {columns.map(({ id, head, numeric }) => (
              <th key={id} {...AS.columnHead} className={classes(numeric && 'is-number') || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...AS.group}>
          {rows.map((row) => (
            <tr key={keyOf(row)} {...AS.row}>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<R>({ column, row }: { readonly column: Column<R>; readonly row: R }) {
  const look = classes(column.numeric && 'is-number', column.title && 'is-title') || undefined;
  const inside = (
    <>
      <span className="cell-label" aria-hidden="true">
        {column.head}
      </span>
      {column.cell(row)}
    </>
  );
  return column.title ? (
    <th {...AS.rowHead} className={look}>
      {inside}
    </th>
  ) : (
    <td {...AS.cell} className={look}>
      {inside}
    </td>
  );
}
