import type { Locator } from '@playwright/test';
import { expect, test } from './journey.ts';
import { stepsOf } from './study.ts';

interface VideoPage {
  readonly evidence: { readonly played: readonly [number, number][] } | null;
  readonly content: {
    readonly transcript: readonly { readonly start: number; readonly text: string }[];
    readonly chapters: readonly { readonly start: number; readonly title: string }[];
    readonly captions: readonly { readonly kind: string; readonly locale: string; readonly url: string }[];
  };
}

test('an officer watches a film in pieces, on a bad line, and the server has exactly what she watched', async ({
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
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const her = await call(officer.email, officer.password);
  const { id: enrolmentId } = await her.ask<{ id: string }>('Enrol', { courseSlug: 'ip-crime-introduction' });
  const film = (await stepsOf(her, enrolmentId, language)).find(({ kind }) => kind === 'VIDEO');
  if (!film) throw new Error('the demo has no video');
  const variables = { enrolmentId, stepId: film.id, locale: language };
  const onRecord = async () => (await her.ask<VideoPage>('StepPage', variables)).evidence?.played ?? [];
  const { content } = await her.ask<VideoPage>('StepPage', variables);
  const video = page.locator('video');

  await test.step('the words beside the film are those of its files', async () => {
    await signIn(officer.email, officer.password);
    await page.goto(`/learn/${enrolmentId}/steps/${film.id}`);
    await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.readyState)).toBeGreaterThan(0);
    await expect(page.locator('.transcript li')).toHaveCount(content.transcript.length);
    await expect(page.locator('.video-chapters li')).toHaveCount(content.chapters.length);
    await expectAccessible();
  });

  await test.step('what is to be seen is described in words of its file, for whoever does not see it', async () => {
    await page.getByRole('button', { name: await say('Settings of the player') }).click();
    await page.getByRole('checkbox', { name: await say('Describe what is to be seen') }).check();
    await video.evaluate((one: HTMLVideoElement) => (one.currentTime = 16));
    const { url } = content.captions.find(({ kind, locale }) => kind === 'DESCRIPTIONS' && locale === language) ?? {};
    const cues = await (await page.request.get(url ?? '')).text();
    const described = page.getByTestId('description');
    await expect(described).not.toBeEmpty();
    expect(cues).toContain(await described.innerText());
    await page.getByRole('checkbox', { name: await say('Describe what is to be seen') }).uncheck();
    await page.getByRole('button', { name: await say('Settings of the player') }).click();
  });

  await test.step('captions stand over the picture, in two languages at once', async () => {
    await page.getByRole('button', { name: await say('Settings of the player') }).click();
    const second = language === 'en' ? 'fr' : 'en';
    await page.getByLabel(await say('Second captions, above the first')).selectOption(second);
    await expectAccessible();
    await page
      .locator('.video-settings')
      .getByRole('button', { name: await say('Close') })
      .click();
    await video.evaluate((one: HTMLVideoElement) => (one.currentTime = 3));
    for (const locale of [language, second]) {
      const url = content.captions.find((track) => track.kind === 'CAPTIONS' && track.locale === locale)?.url ?? '';
      const cues = await (await page.request.get(url)).text();
      const shown = await page.locator(`[data-testid=captions] [lang=${locale}]`).innerText();
      expect(cues.replaceAll(/\s+/gu, ' ')).toContain(shown.replaceAll(/\s+/gu, ' ').slice(0, 20));
    }
  });

  await test.step('she watches, jumps, loses the line, watches on, and has it again', async () => {
    await playFrom(video, 0, 12);
    await context.setOffline(true);
    await playFrom(video, 30, 42);
    await expect(page.getByText(await say('Kept on this device, not sent yet'))).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(await say('All work saved'))).toBeVisible({ timeout: 30_000 });
    const played = (await onRecord()).map(([start, end]) => [Math.round(start), end] as const);
    expect(played.map(([start]) => start)).toEqual([0, 30]);
    expect(played[0]?.[1]).toBeGreaterThanOrEqual(12);
    expect(played[0]?.[1]).toBeLessThan(20);
    expect(played[1]?.[1]).toBeGreaterThanOrEqual(42);
    expect(played[1]?.[1]).toBeLessThan(51);
  });

  await test.step('her keyboard does what the buttons do, and a question mark says which key does what', async () => {
    await page.locator('.video-control').first().focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('region', { name: await say('Keys of the player') })).toBeVisible();
    await expectAccessible();
    await page.keyboard.press('Escape');
    await page.locator('.video-control').first().focus();
    await page.keyboard.press('0');
    await expect(video).toHaveJSProperty('currentTime', 0);
    await page.keyboard.press('l');
    await expect(video).toHaveJSProperty('currentTime', 10);
    await page.keyboard.press('u');
    await expect(
      page.getByText(await sayAround('The link to {second} is copied. It opens the film there.')),
    ).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`/steps/${film.id}\\?t=10$`, 'u'));
    await page.keyboard.press('m');
    await expect(video).toHaveJSProperty('muted', false);
    await video.evaluate((one: HTMLVideoElement) => (one.muted = true));
  });

  await test.step('the link that she copied opens her own film at that second', async () => {
    await page.goto(`/steps/${film.id}?t=10`);
    await expect(page).toHaveURL(`/learn/${enrolmentId}/steps/${film.id}?t=10`);
    await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBe(10);
    await video.evaluate((one: HTMLVideoElement) => (one.muted = true));
  });

  await test.step('a needed question halts a jump over it; a wrong answer is explained, the right one lets her go on', async () => {
    const card = page.locator('.question-card');
    await page.getByRole('slider', { name: await say('Place in the video') }).fill('100');
    await expect(card).toBeVisible();
    await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeLessThan(73);
    const options = card.getByRole('radio');
    await options.nth(1).check();
    await card.getByRole('button', { name: await say('Answer'), exact: true }).click();
    await expect(card.getByText(await say('Not yet.'))).toBeVisible();
    await expect(card.getByRole('button', { name: await say('Go on'), exact: true })).toHaveCount(0);
    await options.nth(0).check();
    await card.getByRole('button', { name: await say('Answer'), exact: true }).click();
    await expect(card.getByText(await say('That is right.'))).toBeVisible();
    await expectAccessible();
    await card.getByRole('button', { name: await say('Go on'), exact: true }).click();
    await expect(card).toBeHidden();
    await page.getByRole('slider', { name: await say('Place in the video') }).fill('100');
    await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.currentTime)).toBeGreaterThan(99);
  });

  await test.step('she plays only what she missed, and the film stops when there is nothing left', async () => {
    await playFrom(video, 52, 126);
    await page.getByRole('button', { name: await sayAround('Play only what I missed, {length}') }).click();
    await video.evaluate((one: HTMLVideoElement) => (one.playbackRate = 8));
    const skip = page.getByRole('button', { name: await say('Go on without an answer') });
    const complete = page.getByText(await say('This step is complete.'));
    await expect(skip.or(complete).first()).toBeVisible({ timeout: 20_000 });
    if (await skip.isVisible()) await skip.click();
    await expect(complete).toBeVisible({ timeout: 20_000 });
  });
});

/** Plays a stretch fast and without a sound, then rests. */
async function playFrom(video: Locator, from: number, to: number): Promise<void> {
  await video.evaluate(async (one: HTMLVideoElement, second) => {
    one.muted = true;
    one.playbackRate = 4;
    one.currentTime = second;
    await one.play();
  }, from);
  await expect
    .poll(() => video.evaluate((one: HTMLVideoElement, second) => one.ended || one.currentTime >= second, to), {
      timeout: 60_000,
    })
    .toBe(true);
  await video.evaluate((one: HTMLVideoElement) => one.pause());
}
