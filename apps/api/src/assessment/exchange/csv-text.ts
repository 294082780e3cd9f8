/**
 * The rows of a text of comma-separated values by RFC 4180: quotes, doubled quotes, line ends in quotes; a byte order mark is
 * passed over. Spreadsheets of countries that write a decimal comma separate by semicolons, some by tabs: the first line tells.
 * Null where a quote is never closed.
 */
export function csvRows(text: string): { rows: string[][]; separator: string } | null {
  const source = text.replace(/^\ufeff/u, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let [row, cell, quoted, at]: [string[], string, boolean, number] = [[], '', false, 0];
  const endRow = () => {
    rows.push([...row, cell]);
    [row, cell] = [[], ''];
  };
  for (; at < source.length; at += 1) {
    const sign = source[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source[at + 1] === '\n') at += 1;
      endRow();
    } else cell += sign;
  }
  if (quoted) return null;
  if (cell !== '' || row.length > 0) endRow();
  return { rows: rows.filter((cells) => cells.some((one) => one.trim() !== '')), separator };
}

function separatorOf(source: string): string {
  const head = /^[^\r\n]*/u.exec(source)?.[0] ?? '';
  const counted = [',', ';', '\t'].map((sign) => [head.split(sign).length, sign] as const);
  return counted.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
}

/** A cell as it may stand in a file; a spreadsheet would run one that begins like a formula, so an apostrophe goes before it. */
export function csvCell(text: string): string {
  const safe = /^['=+\-@\t]/u.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The words of a cell without the apostrophe that {@link csvCell} puts before a formula. */
export const cellWords = (cell: string): string => cell.replace(/^'(?=['=+\-@\t])/u, '').trim();

/** Parts of a cell between signs; a backslash before a sign makes it one of the words. */
export function partsOfCell(cell: string, sign: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\' && at + 1 < cell.length) {
      part += cell.slice(at, at + 2);
      at += 1;
    } else if (cell[at] === sign) {
      parts.push(part);
      part = '';
    } else part += cell[at];
  }
  return [...parts, part].map((one) => one.trim());
}

export const cellPlain = (part: string): string => part.replace(/\\([\s\S])/gu, '$1').trim();
export const cellEscaped = (words: string): string => words.replace(/[\\|=#*]/gu, (sign) => `\\${sign}`);
