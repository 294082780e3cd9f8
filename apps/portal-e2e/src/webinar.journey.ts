import { ACCOUNTS, expect, test } from './journey.ts';

test('an officer registers for a webinar, keeps it in her calendar, is in the room, and her host sees it', async ({
  page,
  context,
  browser,
  language,
  call,
  say,
  signIn,
  officer,
  expectAccessible,
}) => {
  const trainer = await call(ACCOUNTS.trainer);
  const title = `Asking another country, ${officer.email}`;
  const { id } = await trainer.ask<{ id: string }>('SaveWebinar', {
    locale: language,
    input: {
      ...{ webinarId: null, title: { [language]: title }, about: { [language]: 'Bring a request of your own.' } },
      // The room is open from a quarter of an hour before.
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      ...{ timeZone: 'Europe/Paris', minutes: 60, place: 'Meridian College, online' },
      roomUrl: 'https://meet.example/meridian',
    },
  });
  await context.route('https://meet.example/**', (route) =>
    route.fulfill({ body: 'The room', contentType: 'text/html' }),
  );

  await test.step('she finds it and registers', async () => {
    await signIn(officer.email, officer.password);
    await page.goto('/webinars');
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('button', { name: await say('Register') }).click();
    await expectAccessible();
  });

  await test.step('her calendar gets the instant', async () => {
    const link = page.getByRole('link', { name: await say('Add to calendar') });
    const calendar = await (await page.request.get((await link.getAttribute('href')) ?? '')).text();
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(calendar).toMatch(/DTSTART:\d{8}T\d{6}Z/u);
  });

  await test.step('she joins, and her minutes are counted', async () => {
    const room = page.waitForEvent('popup');
    await page.getByRole('link', { name: await say('Join') }).click();
    await (await room).close();
    await expect(page.getByText(await say('present'), { exact: true })).toBeVisible();
    await expectAccessible();
  });

  await test.step('her host finds her in the list', async () => {
    const host = await browser.newContext({ locale: language, storageState: await context.storageState() });
    await host.clearCookies();
    const list = await host.newPage();
    await list.request.post('/api/auth/sign-in/email', {
      data: { email: ACCOUNTS.trainer, password: 'meridian-demo' },
    });
    await list.goto(`/webinars/${id}`);
    await expect(list.getByRole('table').getByText(officer.fullName)).toBeVisible();
    await host.close();
  });
});
