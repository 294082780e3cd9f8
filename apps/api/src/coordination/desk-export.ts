import { stringify } from 'csv-stringify/sync';
import type { OfficerRow } from './coordination.store.js';
import type { DeskRow } from './desk.type.js';

/** Columns of the officers' export: those of the screen, in its order. */
const OFFICER_COLUMNS: Readonly<Record<keyof OfficerRow, string>> = {
  personId: 'id',
  fullName: 'name',
  email: 'email',
  countryCode: 'country',
  agencyName: 'agency',
  enrolled: 'enrolled',
  share: 'share',
  lastActiveAt: 'last_active_at',
  certificateStatus: 'certificate_status',
  certificateExpiresAt: 'certificate_expires_at',
};

/** Columns of the exports by country and by agency. */
const PLACE_COLUMNS: Readonly<Record<keyof DeskRow, string>> = {
  key: 'id',
  label: 'name',
  countryCode: 'country',
  officers: 'officers',
  enrolled: 'enrolled',
  completed: 'completed',
  certified: 'certified',
  expiringSoon: 'lapse_within_90_days',
  share: 'share',
  target: 'target',
};

/** RFC 4180 with a byte order mark, for spreadsheets; cells that a spreadsheet would run as a formula are escaped. */
function csv<Row extends object>(
  rows: readonly Row[],
  columns: Readonly<Record<keyof Row, string>>,
  header: boolean,
): string {
  return stringify([...rows], {
    header,
    bom: header,
    columns: Object.entries<string>(columns).map(([key, name]) => ({ key, header: name })),
    escape_formulas: true,
    // The library quotes for the whole delimiter of records, and a spreadsheet ends a record at half of it.
    quoted_match: /[\r\n]/u,
    record_delimiter: '\r\n',
    cast: { date: (date) => date.toISOString() },
  });
}

/** One part of the officers' export; only the first carries the header. */
export const officersCsv = (rows: readonly OfficerRow[], isFirst: boolean): string =>
  csv(rows, OFFICER_COLUMNS, isFirst);

/** The export of a table by country or by agency. */
export const placesCsv = (rows: readonly DeskRow[]): string => csv(rows, PLACE_COLUMNS, true);
