import { expect, test } from './journey.ts';
import { readArticle, stepsOf } from './study.ts';

/** An officer of Ghana reads a text with all that a serious text holds: by keyboard, in sittings, and on paper. */
test('an officer reads an article, leaves it, goes on where she was, and has it on paper', async ({
  page,
  call,
  language,
  say,
  sayAround,
  signIn,
  officer,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const beside = await call(officer.email, officer.password);
  await signIn(officer.email, officer.password);
  const { id: enrolmentId } = await beside.ask<{ id: string }>('Enrol', { courseSlug: 'ip-crime-introduction' });
  // The second article of the course is the one with a table, a figure, notes and national law.
  const step = (await stepsOf(beside, enrolmentId, language)).filter(({ kind }) => kind === 'ARTICLE')[1];
  if (!step) throw new Error('The course has no second article.');
  const path = `/learn/${enrolmentId}/steps/${step.id}`;
  const article = page.locator('article');

  await test.step('she opens a note in place by keyboard, and closes it again', async () => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(step.title);
    const call1 = article.getByRole('button', { name: (await say('Note {said}')).replace('{said}', '1') });
    await call1.focus();
    await page.keyboard.press('Enter');
    await expect(call1).toHaveAttribute('aria-expanded', 'true');
    const note = article.getByRole('note').filter({ has: page.locator('a[href^="https://www.who.int"]') });
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(call1).toBeFocused();
  });

  await test.step('each note in the list leads back to its call', async () => {
    await article.locator('#note-2 a.note-back').click();
    await expect(article.locator('#note-2-call')).toBeInViewport();
  });

  await test.step('her own country’s law stands open, the others folded', async () => {
    const law = article.locator('.national-law');
    await expect(law.locator('.law-own')).toContainText('851');
    await expect(law.locator('details')).toHaveCount(3);
    await expect(law.locator('details[open]')).toHaveCount(0);
    await law.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(law.locator('details[open]')).toHaveCount(1);
  });

  await test.step('what is quoted in another language runs its own way', async () => {
    const [lang, direction] = language === 'ar' ? ['en', 'ltr'] : ['ar', 'rtl'];
    const quoted = article.locator(`blockquote[lang="${lang}"]`);
    await expect(quoted).toHaveCSS('direction', direction);
    await expect(article).toHaveCSS('direction', language === 'ar' ? 'rtl' : 'ltr');
  });

  await test.step('nothing bars her way, by day and by night', async () => {
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible();
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('a section counts as read only after its time, and a reload goes on where she was', async () => {
    const second = article.locator('section[data-section="three-words"]');
    // Evidence goes every fifteen seconds.
    const sent = page.waitForResponse(
      (answer) => /three-words":\{"during":\[\[/u.test(answer.request().postData() ?? '') && answer.ok(),
      { timeout: 45_000 },
    );
    await page.locator('.still-open a[href="#section-three-words"]').click();
    await expect(second.locator('h2')).toBeInViewport();
    await sent;
    // What was sent may tell of an earlier look at it: the tab must know that this is where she stands.
    const place = () => page.evaluate((key) => sessionStorage.getItem(key), `provost.place.${enrolmentId}.${step.id}`);
    await expect.poll(place).toBe('three-words');
    await page.reload();
    await expect(second).toBeInViewport();
    await expect(page.getByText(await sayAround('passed faster than it can be read: {seconds} more')).first()).toBeAttached(); // prettier-ignore
  });

  await test.step('on paper stand its course, its notes and the addresses of its links, and nothing of the portal', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-head')).toBeVisible();
    await expect(page.locator('.contents, .still-open, .bar').filter({ visible: true })).toHaveCount(0);
    await expect(article.locator('.footnotes li').filter({ visible: true })).toHaveCount(2);
    const address = await page.evaluate(() => {
      const link = document.querySelector('.footnotes a[href^="https:"]');
      return link && getComputedStyle(link, '::after').content;
    });
    expect(address).toContain('who.int');
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('once all of it is read, the step is complete', async () => {
    await readArticle(beside, enrolmentId, step.id, language);
    await page.goto(path);
    await expect(page.getByText(await say('This step is complete.'))).toBeVisible();
    await expect(page.locator('.still-open')).toHaveCount(0);
  });
});
