import type { Page } from '@playwright/test';
import { ACCOUNTS, expect, test } from './journey.ts';

test('a trainer makes a course and publishes it; an officer takes it, and a new edition leaves her untouched', async ({
  page,
  browser,
  language,
  call,
  say,
  sayAround,
  signIn,
  officer,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const slug = officer.email.replace(/@.*$/u, '');
  const publish = async (edition: RegExp) => {
    await page.getByRole('button', { name: edition }).click();
    await page.getByRole('button', { name: await say('Publish for good') }).click();
    await expect(
      page.getByText(
        await sayAround('Edition {number} is published and never changes. To change the course, start a new edition.'),
      ),
    ).toBeVisible();
  };

  await test.step('she makes the course', async () => {
    await signIn(ACCOUNTS.trainer);
    await page.goto('/studio');
    await page.getByLabel(await say('Title'), { exact: true }).fill('Reading a seal');
    await page.getByLabel(await say('Address of the course'), { exact: true }).fill(slug);
    await page.getByLabel(await say('Summary'), { exact: true }).fill('What a seal proves, and what it does not.');
    await page.getByRole('button', { name: await say('Make the course') }).click();
    await expect(page).toHaveURL(/\/studio\/courses\//u);
  });

  await test.step('with a module', async () => {
    await page.getByRole('button', { name: await say('Add a module') }).click();
    await page.getByLabel(await say('Title of the module'), { exact: true }).fill('At the gate');
    await page.getByRole('button', { name: await say('Add the module') }).click();
    await expect(page.getByRole('heading', { name: 'At the gate' })).toBeVisible();
    await expectAccessible();
  });

  await test.step('and an article; an unfinished one is kept and told what it lacks', async () => {
    await page.getByText(await say('Add a step'), { exact: true }).click();
    await page.getByRole('link', { name: await say('Article') }).click();
    await expect(page.getByRole('heading', { level: 1, name: await say('New step') })).toBeVisible();
    await page.getByLabel(await say('Title'), { exact: true }).fill('A seal and its number');
    await expect.poll(() => keptOnDevice(page)).toContain('A seal and its number');
    await page.reload();
    await expect(page.getByLabel(await say('Title'), { exact: true })).toHaveValue('A seal and its number');
    await page.getByRole('textbox', { name: await say('Heading') }).fill('What to write down');
    await page
      .getByRole('textbox', { name: await say('Text') })
      .fill('The number, the time, the place, and who was there.');
    await page.getByRole('button', { name: await say('Save'), exact: true }).click();
    await expect(page.getByText(await say('The server has all of this.'))).toBeVisible();
    await expectAccessible();
    await page.getByRole('link', { name: await say('Back to the course') }).click();
  });

  await test.step('and publishes it', () => sayAround('Publish edition {number}').then(publish));

  const study = await browser.newContext({ locale: language, storageState: await page.context().storageState() });
  await study.clearCookies();
  const desk = await study.newPage();
  await desk.request.post('/api/auth/sign-in/email', { data: { email: officer.email, password: officer.password } });

  await test.step('an officer takes it', async () => {
    await desk.goto(`/catalogue/${slug}`);
    await desk.getByRole('button', { name: await say('Enrol'), exact: true }).click();
    await desk.getByRole('link', { name: 'A seal and its number' }).click();
    await expect(desk.getByText('The number, the time, the place, and who was there.')).toBeVisible();
    await expect(desk.getByText(await say('With it the whole course is complete.'))).toBeVisible({ timeout: 30_000 });
  });

  await test.step('a new edition is for those who come after her', async () => {
    await page.getByRole('button', { name: await sayAround('Start edition {number}') }).click();
    await page.getByRole('button', { name: await say('Add a module') }).click();
    await page.getByLabel(await say('Title of the module'), { exact: true }).fill('In court');
    await page.getByRole('button', { name: await say('Add the module') }).click();
    await expect(page.getByRole('heading', { name: 'In court' })).toBeVisible();
    await expect(page.getByText(await say('The module has no step yet.'))).toBeVisible();
    const trainer = await call(ACCOUNTS.officer);
    await expect(
      trainer.ask('StudioCourse', { id: new URL(page.url()).pathname.split('/').at(-1), locale: 'en' }),
    ).rejects.toThrow('NOT_ALLOWED');
    await desk.goto('/');
    await expect(desk.getByRole('link', { name: 'Reading a seal' })).toBeVisible();
    await desk.getByRole('link', { name: 'Reading a seal' }).click();
    await expect(desk.getByRole('heading', { name: 'In court' })).toHaveCount(0);
  });
  await study.close();
});

/** Everything that the studio has written to this device so far. */
async function keptOnDevice(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((settle, fail) => {
        const opening = indexedDB.open('provost-studio');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('typed').objectStore('typed').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            settle(JSON.stringify(reading.result));
          };
        };
      }),
  );
}
