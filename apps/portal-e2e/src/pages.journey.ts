import { ACCOUNTS, expect, test } from './journey.ts';

/**
 * Who may see which pages; each is looked at by a machine that knows the barriers, at each width and in each language,
 * dark on a phone and light at a desk.
 */
const PAGES = {
  visitor: [
    '/',
    '/sign-in',
    '/catalogue',
    '/catalogue/ip-crime-introduction',
    '/verify',
    '/verify/ABCD-2345-EFGH-6789',
  ],
  officer: ['/', '/certificates', '/webinars', '/account'],
  trainer: ['/studio', '/studio/banks', '/webinars'],
  ghana: ['/desk', '/desk/officers'],
  administrator: ['/people', '/people/new', '/people/new-agency'],
} as const;

for (const [who, paths] of Object.entries(PAGES)) {
  test(`no barrier stands on the pages of the ${who}`, async ({ page, hasTouch, signIn, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: hasTouch ? 'dark' : 'light' });
    if (who !== 'visitor') {
      await signIn(ACCOUNTS[who as keyof typeof ACCOUNTS]);
    }
    for (const path of paths) {
      await test.step(path, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"], .skeleton')).toHaveCount(0);
        await expectAccessible();
      });
    }
  });
}
