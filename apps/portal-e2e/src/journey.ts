import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { saidIn } from './words.ts';

/** The accounts of the demo college, by who they are. */
export const ACCOUNTS = {
  officer: 'amina@meridian.example',
  trainer: 'trainer@meridian.example',
  ghana: 'ghana@meridian.example',
  coordinator: 'coordinator@meridian.example',
} as const;
const PASSWORD = 'meridian-demo';

interface Journey {
  /** The portal's words in the language of this telling. */
  say: (english: string) => Promise<string>;
  /** Signs an account in, with the demo's password unless another is given. */
  signIn: (email: string, password?: string) => Promise<void>;
  /** Asserts that a machine finds no barrier on the page as it stands (WCAG 2.2 AA), nor a line that runs out of it. */
  expectAccessible: () => Promise<void>;
}

export const test = base.extend<Journey>({
  say: async ({}, use, { project }) => {
    await use((english) => saidIn(String(project.metadata['locale']), english));
  },
  signIn: async ({ page, say }, use) => {
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
export { expect };

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBe(0);
}
