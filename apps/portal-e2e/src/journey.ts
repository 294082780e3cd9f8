import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { ACCOUNTS, anOfficer, Caller, PASSWORD, type Person } from './college.ts';
import { saidIn } from './words.ts';

interface Journey {
  /** The portal's words in the language of this telling. */
  say: (english: string) => Promise<string>;
  /** The same for words around facts, `Passed with {share}`: what fits them, whatever the facts are. */
  sayAround: (english: string) => Promise<RegExp>;
  /** The language of this telling. */
  language: string;
  /** A session beside the browser. */
  call: (email: string, password?: string) => Promise<Caller>;
  /** An officer of Ghana of this telling's own. */
  officer: Person;
  /** Fills in the sign-in page and sends it, with the demo's password unless another is given. */
  trySignIn: (email: string, password?: string) => Promise<void>;
  /** Signs in and waits until the first page stands. */
  signIn: (email: string, password?: string) => Promise<void>;
  /** Asserts that a machine finds no barrier on the page as it stands (WCAG 2.2 AA), nor a line that runs out of it. */
  expectAccessible: () => Promise<void>;
}

export const test = base.extend<Journey>({
  say: async ({}, use, { project }) => {
    await use((english) => saidIn(String(project.metadata['locale']), english));
  },
  sayAround: async ({ say }, use) => {
    await use(async (english) => {
      const parts = (await say(english)).split(/\{\w+\}|<\/?\d+\/?>/u);
      return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('.*'), 'u');
    });
  },
  language: async ({}, use, { project }) => {
    await use(String(project.metadata['locale']));
  },
  call: async ({ baseURL }, use) => {
    const callers: Caller[] = [];
    await use(async (email, password) => {
      const caller = await Caller.signedIn(baseURL ?? '', email, password);
      callers.push(caller);
      return caller;
    });
    for (const caller of callers) await caller.end();
  },
  officer: async ({ call, language }, use) => {
    await use(await anOfficer(await call(ACCOUNTS.administrator), language));
  },
  signIn: async ({ page, trySignIn }, use) => {
    await use(async (email, password) => {
      await trySignIn(email, password);
      await expect(page).toHaveURL('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  },
  trySignIn: async ({ page, say }, use) => {
    await use(async (email, password = PASSWORD) => {
      await page.goto('/sign-in');
      await page.getByLabel(await say('E-mail address')).fill(email);
      await page.getByLabel(await say('Password')).fill(password);
      await page
        .getByRole('main')
        .getByRole('button', { name: await say('Sign in') })
        .click();
    });
  },
  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      await expectNoBarrier(page);
      await expectNoSidewaysScroll(page);
    });
  },
});
export { ACCOUNTS, expect };

async function expectNoBarrier(page: Page): Promise<void> {
  const size = page.viewportSize();
  // The whole page in sight: what happens to lie under the foot of a phone is one scroll away from being free.
  // Parts that come later make a page grow: it has to stand still for a few looks.
  let shown = size?.height ?? 0;
  let still = 0;
  await expect
    .poll(
      async () => {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        still = height <= shown ? still + 1 : 0;
        if (size && height > shown) await page.setViewportSize({ ...size, height });
        shown = Math.max(shown, height);
        return still;
      },
      { intervals: [150] },
    )
    .toBeGreaterThanOrEqual(3);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  if (size) await page.setViewportSize(size);
  expect(found).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
}
