import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { stepsOf } from './study.ts';

test('an officer notes, highlights and finds again what she wrote and what was said', async ({
  page,
  context,
  language,
  call,
  say,
  sayAround,
  signIn,
  officer,
  expectAccessible,
}) => {
  const her = await call(officer.email, officer.password);
  const { id: enrolmentId } = await her.ask<{ id: string }>('Enrol', { courseSlug: 'ip-crime-introduction' });
  const steps = await stepsOf(her, enrolmentId, language);
  const stepOf = (kind: string) => {
    const step = steps.find((one) => one.kind === kind);
    if (!step) throw new Error(`the demo has no ${kind}`);
    return `/learn/${enrolmentId}/steps/${step.id}`;
  };
  const film = stepOf('VIDEO');
  const words = `Quaystone ${officer.email}`;
  const list = page.locator('#notes').getByRole('listitem');
  const mine = async () =>
    (await her.ask<{ totalCount: number }>('MyNotes', { locale: language, filter: { text: words } })).totalCount;

  await test.step('she notes at a second without a line, and it arrives once', async () => {
    await signIn(officer.email, officer.password);
    await page.goto(`${film}?t=61`);
    await expect(page.getByRole('heading', { name: await say('Your notes') })).toBeVisible();
    await expect(page.locator('.video-js')).toBeVisible();
    await context.setOffline(true);
    await page.keyboard.press('Alt+KeyN');
    await page.getByLabel(await sayAround('Note at {clock}')).fill(words);
    await page.getByRole('button', { name: await say('Save'), exact: true }).click();
    await expect(list.getByText(words)).toBeVisible();
    await expect(list.getByText(await say('On this device, not sent yet'))).toBeVisible();
    expect(await mine()).toBe(0);
    await context.setOffline(false);
    await expect(list.getByText(await say('On this device, not sent yet'))).toHaveCount(0);
    await expect.poll(mine).toBe(1);
    await expect(list.getByRole('button', { name: '1:01' })).toBeVisible();
  });

  await test.step('she highlights a passage of an article, and it is there when she comes back', async () => {
    await page.goto(stepOf('ARTICLE'));
    await expect(page.locator('article [data-section] p').first()).toBeVisible();
    await selectFirstWords(page);
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: await say('Key point') })
      .click();
    await expect(list.locator('blockquote')).toHaveCount(1);
    await page.reload();
    await expect(list.locator('blockquote')).toHaveCount(1);
    const passage = await list.locator('blockquote').innerText();
    await expect.poll(() => marked(page)).toBe(passage);
    await expect(page.locator('article mark').first()).toContainText(await say('Key point'));
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('all of it stands among her notes, and is found by its words', async () => {
    await page.goto(`/notes?q=quayst`);
    const notes = page.getByRole('list', { name: await say('My notes') }).getByRole('listitem');
    await expect(notes).toHaveCount(1);
    await expect(notes.getByText(words)).toBeVisible();
    await expectAccessible();
    await notes.getByRole('button').last().click();
    await expect(notes).toHaveCount(0);
    await page.getByRole('button', { name: await say('Undo') }).click();
    await expect.poll(mine).toBe(1);
  });

  await test.step('what is said in the film opens at its second', async () => {
    await page.keyboard.press('/');
    await page.getByLabel(await say('Words to look for')).fill(language === 'ar' ? 'سوق' : 'stall');
    await page.keyboard.press('Enter');
    const hit = page.getByRole('main').locator(`a[href^="${film}?t="]`).first();
    await expect(hit).toBeVisible();
    await expectAccessible();
    const second = new URL((await hit.getAttribute('href')) ?? '', page.url()).searchParams.get('t');
    await hit.click();
    await expect(page).toHaveURL(new RegExp(`t=${second}`, 'u'));
    await expect
      .poll(() => page.locator('video').evaluate((video) => Math.floor((video as HTMLVideoElement).currentTime)))
      .toBe(Number(second));
  });
});

/** Selects some words as a finger would. */
async function selectFirstWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const text = document.querySelector('article [data-section] p')?.firstChild;
    const paragraph = text?.parentElement;
    if (!paragraph) throw new Error('there is no text');
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
}

/** What is marked as a key point in the text, as a reader sees it. */
const marked = (page: Page) =>
  page.locator('article mark[data-meaning="KEY_POINT"]').evaluateAll((marks) =>
    marks
      .flatMap((mark) => Array.from(mark.childNodes))
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join(''),
  );
