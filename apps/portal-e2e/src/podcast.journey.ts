import { expect, test } from './journey.ts';

interface Heard {
  readonly evidence: { readonly played: readonly [number, number][] };
}
interface Show {
  readonly seasons: readonly { readonly episodes: readonly { readonly id: string }[] }[];
}

const SHOW = 'meridian-voices';
/** Eight times as fast as anybody speaks, and without a sound: a journey must not take as long as an episode. */
const FAST = 8;

test('an officer hears an episode while she walks, answers the check after it, and takes the show into her own app', async ({
  page,
  language,
  call,
  say,
  signIn,
  officer,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const caller = await call(officer.email, officer.password);
  const show = await caller.ask<Show>('PodcastShow', { slug: SHOW, locale: language });
  const episodeId = show.seasons[0]?.episodes[0]?.id ?? '';
  const heard = () => caller.ask<Heard>('PodcastEpisode', { id: episodeId, locale: language });
  const audio = page.locator('audio');
  const at = () => audio.evaluate((one: HTMLAudioElement) => one.currentTime);
  const paused = () => audio.evaluate((one: HTMLAudioElement) => one.paused);
  const player = page.getByRole('region', { name: await say('Player') });
  const press = async (english: string) =>
    player.getByRole('button', { name: new RegExp(`${await say(english)}$`, 'u') }).click();

  await test.step('she finds the show and begins its episode', async () => {
    await signIn(officer.email, officer.password);
    await expect(player).toHaveCount(0);
    await page.goto('/podcasts');
    await expectAccessible();
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible();
    await page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await page
      .getByRole('main')
      .getByRole('button', { name: await say('Listen'), exact: true })
      .click();
    await expect(player).toBeVisible();
    await audio.evaluate((one: HTMLAudioElement, rate) => {
      one.muted = true;
      one.playbackRate = rate;
    }, FAST);
    await expect.poll(at).toBeGreaterThan(4);
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('it plays on over three other pages, and what she hears is on record', async () => {
    const before = await at();
    const titles = [await say('Certificates'), await say('Catalogue'), await say('Webinars')];
    for (const title of titles) {
      await goWithin(page, title);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(player, title).toBeVisible();
      expect(await paused()).toBe(false);
    }
    await expect.poll(at).toBeGreaterThan(before + 8);
    await press('Pause');
    const reached = await at();
    await expect
      .poll(async () => (await heard()).evidence.played)
      .toEqual([[expect.any(Number), expect.closeTo(reached, 0)]]);
    const [[from] = [1]] = (await heard()).evidence.played;
    expect(from).toBeLessThan(0.5);
  });

  await test.step('the sleep timer ends it with the chapter', async () => {
    await press('Speed, sleep timer and chapters');
    await player.getByRole('combobox', { name: await say('Sleep timer') }).selectOption('chapter');
    await page.keyboard.press('Escape');
    await press('Play');
    await audio.evaluate((one: HTMLAudioElement, rate) => {
      one.playbackRate = rate;
    }, FAST);
    await expect.poll(paused).toBe(true);
    const chapters = [50.9, 95.9, 132.3];
    const slept = await at();
    expect(Math.min(...chapters.map((end) => Math.abs(end - slept)))).toBeLessThan(FAST);
  });

  await test.step('nothing that takes the focus is hidden by the player (WCAG 2.4.11)', async () => {
    await player.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/podcasts/${SHOW}/${episodeId}$`, 'u'));
    await page.locator('.skip').focus();
    const hidden: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { left, right, top, bottom } = focused.getBoundingClientRect();
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        const isIn = focused.closest('.mini-player, .foot') !== null;
        const isHidden = !isIn && over?.closest('.mini-player, .foot') != null;
        return { isHidden, isIn, name: focused.getAttribute('aria-label') ?? focused.textContent };
      });
      if (!found || found.isIn) break;
      if (found.isHidden) hidden.push(found.name);
    }
    expect(hidden).toEqual([]);
  });

  await test.step('she hears the end of the episode, and the check opens', async () => {
    await audio.evaluate((one: HTMLAudioElement) => {
      one.currentTime = one.duration - 3;
    });
    await press('Play');
    const check = page.getByRole('radiogroup');
    await check.getByRole('radio').nth(1).check();
    const answer = page
      .getByRole('main')
      .getByRole('button', { name: await say('Answer') })
      .first();
    await answer.click();
    await expect(page.getByText(await say('Not yet.'))).toBeVisible();
    await check.getByRole('radio').nth(0).check();
    await answer.click();
    await expect(page.getByText(await say('That is right.'))).toBeVisible();
    await expectAccessible();
  });

  await test.step('she makes a private address; it is read without her session, and dies when she ends it', async () => {
    await press('Put the player away');
    await expect(player).toHaveCount(0);
    await page.goto('/podcasts');
    await page.getByRole('button', { name: await say('Make my address') }).click();
    const address = (await page.locator('.feed-address').first().textContent()) ?? '';
    const path = new URL(address).pathname;
    const read = async () => (await fetch(new URL(path, page.url()))).status;
    expect(await read()).toBe(200);
    await expectAccessible();
    await page.getByRole('button', { name: await say('End this address') }).click();
    await page.getByRole('button', { name: await say('End the address') }).click();
    await expect(page.getByRole('button', { name: await say('Make my address') })).toBeVisible();
    expect(await read()).toBe(404);
  });

  /** Follows a link of the portal, as a person does: nothing is loaded anew. On a phone some places stand in the menu. */
  async function goWithin(on: typeof page, title: string): Promise<void> {
    const link = on
      .getByRole('navigation')
      .getByRole('link', { name: title, exact: true })
      .locator('visible=true')
      .first();
    if (!(await link.isVisible())) await on.locator('.menu-button').click();
    await link.click();
  }
});
