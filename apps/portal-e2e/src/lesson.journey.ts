import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { stepsOf } from './study.ts';

/** By the tabulator only, until the wanted control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not come to this control.');
}

test('an officer does every block of a lesson with her keyboard alone, and loses nothing on the way', async ({
  page,
  language,
  call,
  say,
  signIn,
  officer,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const her = await call(officer.email, officer.password);
  const { id: enrolmentId } = await her.ask<{ id: string }>('Enrol', { courseSlug: 'ip-crime-introduction' });
  const lessons = (await stepsOf(her, enrolmentId, language)).filter(({ kind }) => kind === 'LESSON');
  const step = lessons.at(-1);
  if (!step) throw new Error('the demo has no lesson');
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const task = (prompt: string) => page.getByRole('group', { name: prompt });
  const next = page.getByRole('button', { name: await say('Next page') });
  const give = async (prompt: string) => {
    await press(task(prompt).getByRole('button', { name: await say('Answer'), exact: true }));
    await expect(task(prompt).getByText(await say('That is right.'))).toBeVisible();
  };
  const choose = async (prompt: string, thing: string, place: string) => {
    const field = task(prompt).getByLabel(thing, { exact: true });
    await tabTo(page, field);
    await page.keyboard.type(place);
    await expect(field.locator('option:checked')).toHaveText(place);
  };
  const onPage = (title: string) => expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  const bothLights = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible();
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };

  await signIn(officer.email, officer.password);
  await page.goto(`/learn/${enrolmentId}/steps/${step.id}`);

  await test.step('she marks what does not fit in a label, from the list', async () => {
    await onPage('The label speaks first');
    const prompt = 'Mark what does not fit together on this label.';
    for (const name of ['Sender', 'Contents', 'Weight', 'Route']) {
      await press(task(prompt).getByRole('checkbox', { name }), 'Space');
    }
    await expect(task(prompt).getByRole('button', { name: 'Route' })).toHaveAttribute('aria-pressed', 'true');
    await give(prompt);
    await press(page.getByRole('button', { name: /^Note the indicators/u }));
    await bothLights();
    await press(next);
  });

  await test.step('she explores a pack, and sorts three finds', async () => {
    await onPage('The pack in your hand');
    await press(page.getByRole('button', { name: /Seal of the foil/u }).first());
    await expect(page.getByText('The line of the seal wanders.')).toBeVisible();
    const prompt = 'Which word fits each find best?';
    await choose(prompt, 'A plain bag that bears a registered mark without licence', 'Counterfeit');
    await choose(prompt, 'Tablets of chalk sold under an invented name as a malaria medicine', 'Falsified');
    await choose(prompt, 'An authorised syrup that fails its own test of strength', 'Substandard');
    await give(prompt);
    await expect(page.getByRole('group', { name: await say('National law') })).toBeVisible();
    await bothLights();
    await press(next);
  });

  await test.step('her answers lead past the page that she does not need', async () => {
    await onPage('From the table to the store');
    const prompt = 'Put the steps of the seizure in order.';
    const steps = ['Photograph', 'Give each', 'Pack and seal', 'Write the record', 'Hand over'];
    for (const [place, words] of steps.entries()) {
      const items = task(prompt).getByRole('listitem');
      for (;;) {
        const at = (await items.allTextContents()).findIndex((text) => text.startsWith(words));
        if (at <= place) break;
        await press(items.nth(at).getByRole('button').first());
        await expect(items.nth(at - 1)).toContainText(words);
      }
    }
    await give(prompt);
  });

  await test.step('a reload in the middle keeps what she gave and what she had begun', async () => {
    const prompt = 'Which paper shows which indicator?';
    await choose(prompt, 'A price far below the market', 'Commercial invoice');
    await expect
      .poll(async () => {
        const { evidence } = await her.ask<{ evidence: { tries: Record<string, { block: string }> } }>('StepPage', {
          ...{ enrolmentId, stepId: step.id, locale: language },
        });
        return Object.values(evidence.tries).map(({ block }) => block);
      })
      .toContain('seizure-steps');
    await page.reload();
    await onPage('From the table to the store');
    await expect(task('Put the steps of the seizure in order.').getByText(await say('That is right.'))).toBeVisible();
    await expect(task(prompt).getByLabel('A price far below the market').locator('option:checked')).toHaveText(
      'Commercial invoice',
    );
    await choose(prompt, 'Fewer cartons than were counted', 'Packing list');
    await choose(prompt, 'A detour through a free zone', 'Bill of lading');
    await choose(prompt, 'An importer who may not trade in medicines', 'Import licence');
    await give(prompt);
    await press(page.getByRole('button', { name: /^Numbered samples/u }));
    await bothLights();
    await press(next);
  });

  await test.step('she fills in, works through an example, and is done', async () => {
    await onPage('The clock of Article 55');
    const note = page.getByRole('button', { name: (await say('Note {said}')).replace('{said}', '1') });
    await press(note);
    await expect(page.getByRole('note')).toContainText('TRIPS Agreement, Article 55.');
    await page.keyboard.press('Escape');
    const prompt = 'Complete the rule of TRIPS, Article 55.';
    await tabTo(page, task(prompt).getByRole('textbox').first());
    await page.keyboard.type('١٠');
    await tabTo(page, task(prompt).getByRole('textbox').last());
    await page.keyboard.type('Released');
    await give(prompt);
    const example = task('An example: the notice is served on Monday 2 March. Until when may the goods be held?');
    for (const shown of [1, 2]) {
      await press(example.getByRole('button', { name: await say('Show the next step') }));
      await expect(example.getByRole('listitem')).toHaveCount(shown);
    }
    await tabTo(page, example.getByRole('textbox'));
    await page.keyboard.type('16 March');
    await press(example.getByRole('button', { name: await say('Compare with the example') }));
    const last = 'What can prevent the release on the tenth day?';
    for (const name of [/^Proceedings on the merits/u, /^An authority took/u]) {
      await press(task(last).getByRole('checkbox', { name }), 'Space');
    }
    await give(last);
    await bothLights();
    await expect
      .poll(async () => (await stepsOf(her, enrolmentId, language)).find(({ id }) => id === step.id)?.progress.complete)
      .toBe(true);
  });
});
