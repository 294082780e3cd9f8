import { ACCOUNTS, expect, test } from './journey.ts';

/** The demo's first course, whose id is the same at every load. */
const COURSE = '1090b283-7e18-8ce1-ae68-8a9cc9301c30';

/** The pages around the media, with what the demo has in them; dark on a phone, light at a desk. */
const PAGES = {
  'an officer’s notes and searches': [
    ...['/search?q=seal', '/search?q=qqqzzz', '/notes', '/notes?q=qqqzzz', `/notes/${COURSE}`],
  ],
  'an officer’s proof, and what she keeps and hears': [
    ...['/proof', '/offline', '/podcasts', '/podcasts/meridian-voices', '/catalogue'],
  ],
  'a trainer’s media': ['/studio/podcasts', `/studio/courses/${COURSE}`, '/discussions'],
} as const;

for (const [what, paths] of Object.entries(PAGES)) {
  test(`no barrier stands on the pages of ${what}`, async ({ page, hasTouch, signIn, expectAccessible }) => {
    await page.emulateMedia({ colorScheme: hasTouch ? 'dark' : 'light' });
    await signIn(what.startsWith('an officer') ? ACCOUNTS.officer : ACCOUNTS.trainer);
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
