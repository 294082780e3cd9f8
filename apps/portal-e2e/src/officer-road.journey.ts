import type { Locator, Page } from '@playwright/test';
import { playToAnEnding } from './case.ts';
import { ACCOUNTS, expect, test } from './journey.ts';
import { readArticle, rightAnswers, stepsOf } from './study.ts';

/** The road of the mission: an officer enrols, studies every kind of step, passes, is certified, and is seen. */
test('an officer earns a certificate, anybody verifies it, and her coordinator sees it', async ({
  page,
  browser,
  call,
  language,
  say,
  sayAround,
  signIn,
  officer,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const complete = page.getByText(await say('This step is complete.'));
  const beside = await call(officer.email, officer.password);

  await test.step('she sees what is taught, and enrols', async () => {
    await signIn(officer.email, officer.password);
    await page.getByRole('link', { name: await say('See this course and enrol') }).click();
    await expectAccessible();
    await page.getByRole('button', { name: await say('Enrol'), exact: true }).click();
    await expect(page).toHaveURL(/\/learn\//u);
    await expectAccessible();
  });

  const enrolmentId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const steps = await stepsOf(beside, enrolmentId, language);
  const stepOf = (kind: string, place = 0) => {
    const step = steps.filter((one) => one.kind === kind).at(place);
    if (!step) throw new Error(`The course has no ${kind}.`);
    return { title: step.title, path: `/learn/${enrolmentId}/steps/${step.id}` };
  };
  const open = async (kind: string, place?: number) => {
    const { title, path } = stepOf(kind, place);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  };

  await test.step('the exam waits for what comes before it', async () => {
    await page.goto(stepOf('QUIZ', -1).path);
    await expect(page.getByText(await say('This step opens when the steps before it are complete.'))).toBeVisible();
  });

  await test.step('she watches the film, leaves in the middle, and goes on where she stopped', async () => {
    await open('VIDEO');
    await playTo(page.locator('video'), 40);
    await expect(page.getByText(await say('All work saved'))).toBeVisible();
    await expectAccessible();
    await page.goto('/');
    await page
      .getByRole('link', { name: await sayAround('Continue at {place}') })
      .first()
      .click();
    const video = page.locator('video');
    await expect(video).toHaveJSProperty('paused', true);
    await expect.poll(() => video.evaluate((medium: HTMLVideoElement) => medium.currentTime)).toBeGreaterThan(30);
    await start(video);
    for (const isNeeded of [false, true]) {
      const card = page.locator('.question-card');
      await expect(card).toBeVisible({ timeout: 30_000 });
      await expectAccessible();
      if (isNeeded) await answerRightly(card, await say('Answer'), await say('Go on'));
      else await card.getByRole('button', { name: await say('Go on without an answer') }).click();
      await expect(card).toBeHidden();
    }
    await playTo(video, Infinity);
    await expect(complete).toBeVisible();
  });

  await test.step('she hears the podcast', async () => {
    await open('PODCAST');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: await say('Listen'), exact: true }).click();
    await playTo(page.locator('audio'), Infinity);
    await main.getByRole('radiogroup').getByRole('radio').first().check();
    await main
      .getByRole('button', { name: await say('Answer') })
      .first()
      .click();
    await expect(complete).toBeVisible();
    await expectAccessible();
  });

  await test.step('she reads an article, its first section for as long as it takes', async () => {
    const size = page.viewportSize() ?? { width: 360, height: 740 };
    // A page without a fold: all sections are in sight at once, and each still takes its own time.
    await page.setViewportSize({ ...size, height: 9000 });
    await open('ARTICLE');
    await expect(page.locator('section[data-section] > .tag')).toHaveCount(1, { timeout: 45_000 });
    await page.setViewportSize(size);
    await expectAccessible();
    const [article] = steps.filter(({ kind }) => kind === 'ARTICLE');
    await readArticle(beside, enrolmentId, article?.id ?? '', language);
    await open('ARTICLE');
    await expect(complete).toBeVisible();
  });

  await test.step('she leads the case to an ending', async () => {
    await open('CASE_STUDY');
    await playToAnEnding(page, say);
    await expect(complete).toBeVisible();
    await expectAccessible();
  });

  await test.step('she works through the lesson', async () => {
    await open('LESSON');
    await answerEveryCheck(page, page.getByRole('button', { name: await say('Next page') }));
    await expect(complete).toBeVisible();
    await expectAccessible();
  });

  const trainer = await call(ACCOUNTS.trainer);
  const answers = await rightAnswers(trainer);
  const sit = async (start: string) => {
    await page.getByRole('button', { name: await say(start) }).click();
    await expect(page).toHaveURL(/\/quiz\//u);
    await expect(page.locator('.questions fieldset').first()).toBeVisible();
    await expectAccessible();
    await answer(page, answers);
    await page.getByRole('button', { name: await say('Hand in') }).click();
    const result = page.getByRole('heading', { level: 1 });
    await expect(result).toHaveText(await sayAround('Passed with {share}'));
    await expect(result).toBeInViewport();
    await expectAccessible();
  };

  await test.step('she passes the quiz', async () => {
    await open('QUIZ');
    await sit('Start the quiz');
  });

  await test.step('she passes the exam, and her certificate is issued at once', async () => {
    for (const { id, kind, progress } of await stepsOf(beside, enrolmentId, language)) {
      if (kind === 'ARTICLE' && !progress.complete) await readArticle(beside, enrolmentId, id, language);
    }
    await open('QUIZ', -1);
    await sit('Start the exam');
    await page.goto('/certificates');
    const pdf = page.getByRole('link', { name: await say('Load as PDF') });
    await expect(pdf).toBeVisible({ timeout: 20_000 });
    const loaded = await page.request.get((await pdf.getAttribute('href')) ?? '');
    expect((await loaded.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await expectAccessible();
  });

  const code = (await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/u).textContent()) ?? '';

  await test.step('anybody verifies it without an account', async () => {
    const visitor = await browser.newPage({ locale: language });
    await visitor.goto('/verify');
    await visitor.getByRole('textbox').fill(code.toLowerCase().replaceAll('-', ' '));
    await visitor
      .getByRole('main')
      .getByRole('button', { name: await say('Verify') })
      .click();
    await expect(visitor.getByText(await say('This certificate is real and holds today'))).toBeVisible();
    await expect(visitor.getByText(officer.fullName, { exact: true })).toBeVisible();
    await visitor.close();
  });

  await test.step('her coordinator finds her, certified', async () => {
    await page.context().clearCookies();
    // As on a device of his own, where he chose the language of this telling.
    await page.evaluate((locale) => {
      localStorage.clear();
      localStorage.setItem('provost.locale', locale);
    }, language);
    await signIn(ACCOUNTS.ghana);
    await expect(page.getByRole('button', { name: /Kwame Asante|Menu|القائمة/u })).toBeVisible();
    await page.goto(`/desk/officers?name=${encodeURIComponent(officer.email)}`);
    await expect(page.getByRole('link', { name: officer.fullName })).toBeVisible();
    await expect(
      page
        .getByRole('table')
        .getByText(await say('Certified'), { exact: true })
        .first(),
    ).toBeVisible();
    await expectAccessible();
  });
});

/** Lets a medium play on fast and without a sound. */
async function start(medium: Locator): Promise<void> {
  await expect.poll(() => medium.evaluate((one: HTMLMediaElement) => one.readyState)).toBeGreaterThan(0);
  await medium.evaluate(async (one: HTMLMediaElement) => {
    one.muted = true;
    one.playbackRate = 8;
    await one.play();
  });
}

/** Plays a medium on fast until a second, or to its end. */
async function playTo(medium: Locator, second: number): Promise<void> {
  await start(medium);
  await expect
    .poll(() => medium.evaluate((one: HTMLMediaElement, until) => one.ended || one.currentTime >= until, second), {
      timeout: 60_000,
    })
    .toBe(true);
  await medium.evaluate((one: HTMLMediaElement) => one.pause());
}

/** Tries the answers of a question of one choice until it lets her go on. */
async function answerRightly(card: Locator, answer: string, goOn: string): Promise<void> {
  const on = card.getByRole('button', { name: goOn, exact: true });
  for (const option of await card.getByRole('radio').all()) {
    await option.check();
    await card.getByRole('button', { name: answer, exact: true }).click();
    await expect(card.getByRole('status')).toBeVisible();
    if (await on.isVisible()) break;
  }
  await on.click();
}

/** Tries the options of every check until the right one is found, page by page. */
async function answerEveryCheck(page: Page, next: Locator): Promise<void> {
  await expect(page.locator('.prose h2')).toBeVisible();
  for (let pages = 0; pages < 20; pages++) {
    for (const option of await page.locator('.check .answer').all()) await option.click();
    if ((await next.count()) === 0) return;
    const title = await page.locator('.prose h2').textContent();
    await next.click();
    await expect(page.locator('.prose h2')).not.toHaveText(title ?? '');
  }
}

/** Chooses the right options of every question, and waits for the last receipt. */
async function answer(page: Page, answers: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const question of await page.locator('.questions fieldset').all()) {
    const prompt = (await question.locator('legend bdi').textContent()) ?? '';
    for (const text of answers.get(prompt) ?? []) await question.getByLabel(text, { exact: true }).check();
  }
}
