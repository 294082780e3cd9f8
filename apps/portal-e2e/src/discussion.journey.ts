import { ACCOUNTS, expect, test } from './journey.ts';
import { stepsOf } from './study.ts';

test('an officer asks under a step, her trainer answers, and she finds it on her home', async ({
  page,
  browser,
  language,
  call,
  say,
  signIn,
  officer,
  expectAccessible,
}) => {
  const her = await call(officer.email, officer.password);
  const { id: enrolmentId } = await her.ask<{ id: string }>('Enrol', { courseSlug: 'ip-crime-introduction' });
  const article = (await stepsOf(her, enrolmentId, language)).find(({ kind }) => kind === 'ARTICLE');
  if (!article) throw new Error('the demo has no article');
  const question = `Who keeps the key of the store at night? ${officer.email}`;
  const answer = `The exhibits officer, and the book says who had it. ${officer.email}`;

  await test.step('she asks', async () => {
    await signIn(officer.email, officer.password);
    await page.goto(`/learn/${enrolmentId}/steps/${article.id}`);
    await page.getByLabel(await say('Ask a question')).fill(question);
    await page.getByRole('button', { name: await say('Ask'), exact: true }).click();
    await expect(page.getByRole('article').getByText(question)).toBeVisible();
    await expect(page.getByLabel(await say('Ask a question'))).toHaveValue('');
    await expectAccessible();
  });

  // The demo's trainer reads English.
  const desk = await browser.newContext({ locale: 'en', storageState: undefined });
  const trainer = await desk.newPage();
  await test.step('her trainer finds the question, answers it', async () => {
    await trainer.request.post('/api/auth/sign-in/email', {
      data: { email: ACCOUNTS.trainer, password: 'meridian-demo' },
    });
    await trainer.goto('/discussions');
    const asked = trainer.getByRole('article').filter({ hasText: question });
    await expect(asked.getByText(officer.fullName)).toBeVisible();
    await asked.getByRole('button', { name: 'Answer', exact: true }).click();
    await asked.getByLabel('Your answer').fill(answer);
    await asked.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(asked).toHaveCount(0);
  });

  await test.step('she finds on her home that she was answered, and by whom', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: await say('Your questions were answered') })).toBeVisible();
    await expectAccessible();
    await page.locator(`a[href$="${article.id}#discussion"]`).click();
    await expect(page.getByRole('article').getByText(answer)).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: answer }).getByText('Leila Haddad')).toBeVisible();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: await say('Your questions were answered') })).toHaveCount(0);
  });

  await test.step('a trainer hides what should not stand; its author reads why', async () => {
    const { nodes } = await her.ask<{ nodes: { id: string; body: string }[] }>('Discussion', {
      ...{ stepId: article.id, locale: language, everyLanguage: true },
    });
    const id = nodes.find(({ body }) => body === question)?.id;
    const caller = await call(ACCOUNTS.trainer);
    await caller.ask('SettlePost', { postId: id, hideBecause: 'It names a place that is guarded.' });
    await page.goto(`/learn/${enrolmentId}/steps/${article.id}`);
    await expect(page.getByText('It names a place that is guarded.')).toBeVisible();
    await expectAccessible();
  });
  await desk.close();
});
