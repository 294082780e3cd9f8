import { expect, test } from './journey.ts';
import { stepsOf } from './study.ts';

test('an officer keeps a podcast on her phone, hears it without a line, and nothing of it is lost', async ({
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
  const podcast = (await stepsOf(her, enrolmentId, language)).find(({ kind }) => kind === 'PODCAST');
  if (!podcast) throw new Error('the demo has no podcast');
  const address = `/learn/${enrolmentId}/steps/${podcast.id}`;

  await test.step('on a good line she keeps the step', async () => {
    await signIn(officer.email, officer.password);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(address);
    await page.getByRole('button', { name: await sayAround('Keep for offline: {size}') }).click();
    await expect(page.getByText(await sayAround('Kept on this device: {takes}'))).toBeVisible({ timeout: 30_000 });
    await expectAccessible();
  });

  await test.step('without a line she finds what she keeps, and hears it to its middle', async () => {
    await page.goto('/offline');
    await expect(page.getByRole('link', { name: podcast.title })).toBeVisible();
    await expectAccessible();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('link', { name: podcast.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: podcast.title })).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('button', { name: await say('Listen'), exact: true })
      .click();
    await page.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) > 0);
    await page.evaluate(async () => {
      const audio = document.querySelector('audio');
      if (!audio) throw new Error('no sound');
      audio.muted = true;
      audio.playbackRate = 8;
      await audio.play();
    });
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 20);
    await page.evaluate(() => document.querySelector('audio')?.pause());
    await expect(page.getByText(await say('Kept on this device, not sent yet'))).toBeVisible();
  });

  await test.step('with the line it arrives', async () => {
    await context.setOffline(false);
    await expect
      .poll(async () => {
        const { evidence } = await her.ask<{ evidence: { played: [number, number][] } | null }>('StepPage', {
          ...{ enrolmentId, stepId: podcast.id, locale: language },
        });
        return evidence?.played.reduce((sum, [start, end]) => sum + end - start, 0) ?? 0;
      })
      .toBeGreaterThan(19);
  });

  await test.step('signing out takes it off the device', async () => {
    await page.goto('/');
    await page.locator('.menu-button').click();
    await page.getByRole('button', { name: await say('Sign out') }).click();
    await expect(page.getByRole('link', { name: await say('Sign in') }).first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => caches.keys())).not.toContainEqual(expect.stringContaining('kept'));
  });
});
