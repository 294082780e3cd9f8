import { createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { canonicalJson } from '@provost/domain';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { readArticle, stepsOf } from './study.ts';

const COURSE = 'ip-crime-introduction';

interface SignedFile {
  readonly proof: Parameters<typeof canonicalJson>[0] & {
    readonly officer: { readonly fullName: string };
    readonly proof: { readonly courses: { readonly steps: { readonly title: string; readonly items: object[] }[] }[] };
  };
  readonly signature: { readonly value: string; readonly publicKeyAt: string };
}

/** Plays what stands on the page for so many seconds of it, and pauses: a pause reports at once. */
async function play(page: Page, seconds: number): Promise<void> {
  await page.locator('main video').evaluate(async (element, length) => {
    const video = element as HTMLVideoElement;
    video.muted = true;
    const until = video.currentTime + length;
    await video.play();
    await new Promise<void>((resolve) => {
      video.addEventListener('timeupdate', () => {
        if (video.currentTime >= until) resolve();
      });
    });
    video.pause();
  }, seconds);
}

test('what an officer did in two kinds, with and without a line, stands in her proof, and she takes it along signed', async ({
  page,
  context,
  say,
  language,
  call,
  officer,
  signIn,
  expectAccessible,
}) => {
  const session = await call(officer.email, officer.password);
  const { id: enrolmentId } = await session.ask<{ id: string }>('Enrol', { courseSlug: COURSE });
  const steps = await stepsOf(session, enrolmentId, language);
  const article = steps.find(({ kind }) => kind === 'ARTICLE');
  const film = steps.find(({ kind }) => kind === 'VIDEO');
  if (!article || !film) throw new Error('The course has no article and no film.');

  await signIn(officer.email, officer.password);
  await page.goto('/proof');
  await expect(
    page.getByText(await say('Nothing waits on this device: all that you did here is on record.')),
  ).toBeVisible();
  await expectAccessible();

  await readArticle(session, enrolmentId, article.id, language);
  await page.goto(`/learn/${enrolmentId}/steps/${film.id}`);
  await play(page, 3);
  await expect(page.getByText(await say('All work saved'))).toBeVisible();

  await context.setOffline(true);
  await play(page, 3);
  await expect(page.getByText(await say('Kept on this device, not sent yet'))).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(await say('All work saved'))).toBeVisible();

  const { evidence } = await session.ask<{ evidence: { played: [number, number][] } }>('StepPage', {
    ...{ enrolmentId, stepId: film.id, locale: language },
  });
  expect(evidence.played.reduce((sum, [from, to]) => sum + to - from, 0)).toBeGreaterThan(4);

  await page.goto('/proof');
  const record = page.getByRole('listitem').filter({ hasText: film.title });
  await record.getByText(await say('What is recorded')).click();
  await expect(record.locator('.stretches li')).toHaveCount(evidence.played.length);
  const read = page.getByRole('listitem').filter({ hasText: article.title });
  await expect(read.getByText(await say('Complete'), { exact: true })).toBeVisible();
  await expectAccessible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible();

  const loading = page.waitForEvent('download');
  await page.getByRole('link', { name: await say('Load as signed JSON') }).click();
  const { proof, signature } = JSON.parse(await readFile(await (await loading).path(), 'utf8')) as SignedFile;
  const { pathname } = new URL(signature.publicKeyAt);
  const { publicKey } = (await (await page.request.get(pathname)).json()) as { publicKey: string };
  const bytes = Buffer.from(canonicalJson(proof));
  expect(verify(null, bytes, createPublicKey(publicKey), Buffer.from(signature.value, 'base64url'))).toBe(true);
  expect(proof.officer.fullName).toBe(officer.fullName);
  expect(proof.proof.courses[0]?.steps.map(({ title }) => title)).toEqual([article.title, film.title]);

  const printing = page.waitForEvent('download');
  await page.getByRole('link', { name: await say('Load as PDF') }).click();
  const pdf = await readFile(await (await printing).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
