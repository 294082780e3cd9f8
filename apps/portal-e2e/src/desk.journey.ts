import type { Page } from '@playwright/test';
import { ACCOUNTS, expect, test } from './journey.ts';

/** A cell of a CSV row: in quotes, or plain. */
const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu;

/** The rows of an export, its header left out. The demo's names hold no line breaks. */
async function exported(page: Page, link: string): Promise<readonly string[][]> {
  const href = await page.getByRole('link', { name: link }).getAttribute('href');
  const text = await (await page.request.get(href ?? '')).text();
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => [...row.matchAll(CELL)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}

test('a country’s coordinator sees his country alone, and exports what he sees', async ({
  page,
  call,
  say,
  signIn,
  expectAccessible,
}) => {
  await signIn(ACCOUNTS.ghana);
  await page.goto('/desk');
  const table = page.getByRole('table', { name: await say('Officers by agency') });
  await expect(table).toBeVisible();
  await expectAccessible();
  const names = await table.getByRole('rowheader').allTextContents();
  const agencies = await exported(page, await say('Export this table (CSV)'));
  expect(agencies).toHaveLength(names.length);
  for (const [place, [, name = '']] of agencies.entries()) expect(names[place]).toContain(name);
  for (const [, , country] of agencies) expect(country).toBe('GH');

  await page.getByRole('link', { name: await say('See the officers') }).click();
  const officers = page.getByRole('table', { name: await say('Officers') });
  await expect(officers).toBeVisible();
  await expectAccessible();
  const rows = await exported(page, await say('Export these officers (CSV)'));
  const shown = await officers.getByRole('rowheader').getByRole('link').allTextContents();
  expect(rows.slice(0, shown.length).map(([, name]) => name)).toEqual(shown);
  for (const [, , , country] of rows) expect(country).toBe('GH');

  const everywhere = await call(ACCOUNTS.coordinator);
  const abroad = await everywhere.ask<{ nodes: { personId: string }[] }>('DeskOfficers', {
    filter: { countryCode: 'KE' },
    first: 1,
  });
  await page.goto(`/desk/officers/${abroad.nodes[0]?.personId}`);
  await expect(page.getByRole('alert')).toBeVisible();
});

test('a global coordinator chooses a region and a country, and every number follows', async ({
  page,
  say,
  signIn,
  expectAccessible,
}) => {
  await signIn(ACCOUNTS.coordinator);
  await page.goto('/desk');
  const fold = page.locator('.desk-fold summary');
  await expect(page.locator('.desk-fold')).toBeVisible();
  // A phone folds the filter.
  if (await fold.isVisible()) await fold.click();
  await page.getByLabel(await say('Country'), { exact: true }).selectOption('GH');
  await expect(page).toHaveURL(/country=GH/u);
  const table = page.getByRole('table', { name: await say('Officers by country') });
  await expect(table.getByRole('rowheader')).toHaveCount(1);
  const figure = page.locator('.key-figures a').first();
  const officers = await figure.textContent();
  await expect(table.getByRole('row').nth(1)).toContainText(officers ?? '');
  await figure.click();
  await expect(page).toHaveURL(/\/desk\/officers\?country=GH/u);
  await expect(page.getByText(officers ?? '').first()).toBeVisible();
  await expectAccessible();
});
