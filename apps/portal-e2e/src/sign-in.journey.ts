import { ACCOUNTS, expect, test } from './journey.ts';

test('an officer is told when her password is wrong, signs in, stays signed in, and signs out', async ({
  page,
  say,
  trySignIn,
  signIn,
  expectAccessible,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible();

  await trySignIn(ACCOUNTS.officer, 'not her password');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page).toHaveURL('/sign-in');
  await expectAccessible();

  await signIn(ACCOUNTS.officer);
  // A phone has no room for her name.
  const menu = page.getByRole('button', { name: new RegExp(`Amina Benkirane|${await say('Menu')}`, 'u') });
  await expect(menu).toBeVisible();
  await expect(page).toHaveURL('/');
  await expectAccessible();

  await page.reload();
  await menu.click();
  await page.getByRole('button', { name: await say('Sign out') }).click();
  await expect(page.getByRole('link', { name: await say('Sign in') }).first()).toBeVisible();
  await page.goto('/webinars');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fwebinars$/u);
  await signIn(ACCOUNTS.officer);
  await expect(menu).toBeVisible();
});

test('the page is in her language and runs in its direction', async ({ page }, { project }) => {
  await page.goto('/sign-in');
  const locale = String(project.metadata['locale']);
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
});

test('a path that does not exist is not found, and says so', async ({ page }) => {
  const answer = await page.goto('/no/such/page');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('body')).not.toBeEmpty();
});
