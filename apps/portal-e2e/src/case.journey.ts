import type { CaseStudyContent } from '@provost/domain';
import type { Locator } from '@playwright/test';
import { CaseOnScreen } from './case.ts';
import { expect, test } from './journey.ts';
import { stepsOf } from './study.ts';

const SEALED = ['carton', 'blister', 'logger'].flatMap((id) => [`${id}/photo`, `${id}/seal`]);
const DIFFERENCES = ['spelling', 'logo', 'perforation', 'colour', 'batch', 'expiry'];

test('an officer leads a case to its end, is held to what she did, and sees why it came so', async ({
  page,
  language,
  call,
  say,
  signIn,
  officer,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const her = await call(officer.email, officer.password);
  const { id: enrolmentId } = await her.ask<{ id: string }>('Enrol', { courseSlug: 'ip-crime-introduction' });
  const step = (await stepsOf(her, enrolmentId, language)).find(({ kind }) => kind === 'CASE_STUDY');
  if (!step) throw new Error('The course has no case.');
  const { content } = await her.ask<{ content: { story: CaseStudyContent } }>('StepPage', {
    ...{ enrolmentId, stepId: step.id, locale: language },
  });
  const onCase = new CaseOnScreen(page, content.story, say);
  const saved = page.getByText(await say('All work saved'));
  const gauges = page.locator('.case-gauges');
  const bothLights = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible();
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  const press = async (target: Locator) => {
    for (let presses = 0; presses < 120; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };

  await signIn(officer.email, officer.password);
  await page.goto(`/learn/${enrolmentId}/steps/${step.id}`);

  await test.step('she opens the case and hears a witness with her keyboard alone', async () => {
    await expect(page.getByText(content.story.brief)).toBeVisible();
    await expectAccessible();
    await press(page.getByRole('button', { name: await say('Open the case') }));
    await expect(onCase.heading('call')).toBeFocused();
    await bothLights();
    await onCase.heading('call').focus();
    await press(onCase.way('call', 'ask'));
    await expect(onCase.heading('osei')).toBeFocused();
    await expect(onCase.way('osei', 'hold')).toHaveAttribute('aria-disabled', 'true');
    await press(onCase.part('osei', 'smell'));
    const answer = page.locator('.case-said > li');
    await expect(answer).toBeFocused();
    await expect(answer).toContainText(await say('In your notebook'));
    await expectAccessible();
    await answer.focus();
    await press(onCase.way('osei', 'hold'));
    await expect(onCase.heading('papers')).toBeFocused();
    await press(onCase.summary('waybill'));
    await press(onCase.summary('invoice'));
    await press(onCase.part('papers', 'weight'));
    await press(onCase.part('papers', 'trade'));
    await press(onCase.way('papers', 'inspect'));
    await expect(onCase.heading('inspection')).toBeFocused();
  });

  await test.step('she seals, is called away, and finds all as she left it', async () => {
    await onCase.examine('carton', 'blister', 'logger');
    await onCase.handle(...SEALED);
    const chain = onCase.exhibit('blister').locator('.case-chain');
    await expect(chain.locator('> li')).toHaveCount(4);
    await bothLights();
    const [left, log] = [await gauges.innerText(), await chain.innerText()];
    await expect(saved).toBeVisible();
    await page.reload();
    await expect(onCase.heading('inspection')).toBeVisible();
    await expect(gauges).toHaveText(left, { useInnerText: true });
    await onCase.summary('blister').click();
    await expect(chain).toHaveText(log, { useInnerText: true });
    await expect(onCase.action('blister', 'seal')).toHaveCount(0);
  });

  await test.step('she compares two pictures as one, near and far, from a list', async () => {
    await onCase.goOn('inspection', 'next', 'first-call');
    await onCase.goOn('first-call', 'health', 'comparator');
    await onCase.examine('reference');
    const [left, right] = [page.locator('.case-layer').first(), page.locator('.case-layer').last()];
    await page.locator('.case-touch').first().focus();
    await page.keyboard.press('+');
    await expect(left).toHaveCSS('transform', /matrix\(1\.5/u);
    await page.keyboard.press('ArrowRight');
    const shown = await left.getAttribute('style');
    await expect(right).toHaveAttribute('style', shown ?? '');
    await page.keyboard.press('0');
    for (const id of DIFFERENCES) await onCase.part('comparator', id).check();
    await expectAccessible();
    await page.getByRole('button', { name: await say('Write these differences down') }).click();
    await expect(page.locator('.case-result')).toBeFocused();
    await bothLights();
  });

  await test.step('what she sealed stands in court', async () => {
    await onCase.goOn('comparator', 'on', 'statement');
    await onCase.goOn('statement', 'describe', 'storage');
    await onCase.summary('blister').click();
    await onCase.handle('blister/lab');
    await onCase.goOn('storage', 'cool', 'plan');
    await onCase.examine('lab-report');
    await onCase.goOn('plan', 'deliver', 'delivery');
    await onCase.examine('ledger');
    await onCase.handle('ledger/photo', 'ledger/seal');
    await onCase.goOn('delivery', 'money', 'hearing');
    await expect(page.locator('.case-rulings').getByText(await say('Admitted'), { exact: true })).toHaveCount(5);
    await expectAccessible();
    await onCase.goOn('hearing', 'whole', 'strong');
  });

  await test.step('the debrief says what an expert says, what the law is, and how others decided', async () => {
    await expect(page.getByText(await say('This step is complete.'))).toBeVisible();
    const debrief = page.getByRole('region', { name: await say('Debrief'), exact: true });
    const call = onCase.sceneOf('call').choices.find(({ id }) => id === 'ask');
    await expect(debrief.getByText(call?.rationale ?? '')).toBeVisible();
    await expect(debrief.getByText(await say('How other officers decided here first')).first()).toBeVisible();
    await expect(debrief.locator('.case-share').first()).toContainText(/\d+\P{N}*%/u);
    const line = debrief.locator('.case-rows');
    await expect(line.locator('> .is-decision').first()).toContainText(call?.label ?? '');
    await expect(line.locator('> .is-custody')).toHaveCount(9);
    await bothLights();
  });

  await test.step('she looks at her run again, act by act, and may begin another', async () => {
    const runs = page.locator('.case-runs');
    await runs.locator('summary').click();
    await runs.getByRole('button', { name: await say('Next step') }).click();
    await expect(runs.locator('.case-replayed')).toContainText(
      onCase.sceneOf('call').choices.find(({ id }) => id === 'ask')?.label ?? '',
    );
    await page.getByRole('button', { name: await say('Start the case again') }).click();
    await expect(onCase.heading('call')).toBeFocused();
    await expect(page.getByText(await say('This step is complete.'))).toBeVisible();
  });
});
