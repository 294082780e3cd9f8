import type { RichNode } from './node.js';

/** A table is read column by column on no screen beyond this width. */
const MOST_COLUMNS = 30;

const spanOf = (cell: RichNode, of: 'colspan' | 'rowspan'): number => {
  const span = cell.attrs?.[of];
  return typeof span === 'number' && span >= 1 ? span : 1;
};

/** Whether every row fills the same number of columns, with cells that reach over several counted where they reach. */
export function isEven(table: RichNode): boolean {
  const rows = table.content ?? [];
  /** How many rows each column is still filled from above. */
  let above: number[] = [];
  let width = 0;
  for (const [index, row] of rows.entries()) {
    const filled: number[] = above.map((left) => Math.max(0, left));
    let column = 0;
    for (const cell of row.content ?? []) {
      while ((filled[column] ?? 0) > 0) column += 1;
      if (index + spanOf(cell, 'rowspan') > rows.length) return false;
      for (const end = column + spanOf(cell, 'colspan'); column < end; column += 1) {
        if ((filled[column] ?? 0) > 0) return false;
        filled[column] = spanOf(cell, 'rowspan');
      }
      if (column > MOST_COLUMNS) return false;
    }
    if (index === 0) width = filled.length;
    if (filled.length !== width || filled.some((left) => !(left > 0))) return false;
    above = filled.map((left) => left - 1);
  }
  return width > 0;
}

const isHead = (cell: RichNode): boolean => cell.type === 'tableHeader';

/** How many rows stand at the head of a table: the first ones that hold nothing but header cells. */
export function headRows({ content: rows = [] }: RichNode): number {
  const first = rows.findIndex(({ content = [] }) => content.length === 0 || !content.every(isHead));
  return first < 0 ? rows.length : first;
}

/** Whether a header cell names its column or columns (it stands in the head) or its row. */
export function scopeOf(cell: RichNode, inHead: boolean): 'col' | 'colgroup' | 'row' | 'rowgroup' | undefined {
  if (!isHead(cell)) return undefined;
  if (inHead) return spanOf(cell, 'colspan') > 1 ? 'colgroup' : 'col';
  return spanOf(cell, 'rowspan') > 1 ? 'rowgroup' : 'row';
}

/** Whether anything in a table names its columns or rows. */
export const hasHeads = (table: RichNode): boolean => (table.content ?? []).some(({ content = [] }) => content.some(isHead)); // prettier-ignore
