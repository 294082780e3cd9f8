import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { DataTable, type Column } from './data-table';

interface Country {
  readonly code: string;
  readonly name: string;
  readonly officers: number;
}
const COLUMNS: readonly Column<Country>[] = [
  { id: 'name', head: 'Country', title: true, cell: ({ name }) => name },
  { id: 'officers', head: 'In scope', numeric: true, cell: ({ officers }) => officers },
];
const GHANA = { code: 'GH', name: 'Ghana', officers: 412 };
const KENYA = { code: 'KE', name: 'Kenya', officers: 530 };

const table = (rows: readonly Country[]) =>
  render(
    <DataTable
      caption="Officers by country"
      columns={COLUMNS}
      rows={rows}
      keyOf={({ code }) => code}
      empty={<p>No country</p>}
    />,
  );

describe('A data table', () => {
  it('names itself, its columns and each row', () => {
    table([GHANA, KENYA]);
    const named = screen.getByRole('table', { name: 'Officers by country' });
    expect(
      within(named)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Country', 'In scope']);
    const row = within(named).getByRole('row', { name: /Kenya/ });
    expect(within(row).getByRole('rowheader', { name: 'Kenya' })).toBeTruthy();
    expect(within(row).getByRole('cell', { name: '530' })).toBeTruthy();
  });

  it('carries the head of each column into the cell, for the eye only, where it becomes a list', () => {
    table([GHANA]);
    const label = screen.getByRole('cell', { name: '412' }).querySelector('.cell-label');
    expect(label?.textContent).toBe('In scope');
    expect(label?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says that it is empty instead of showing heads over nothing', () => {
    table([]);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('No country')).toBeTruthy();
  });
});
