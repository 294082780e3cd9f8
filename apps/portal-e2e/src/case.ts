import type { CaseStudyContent, Choice, Scene } from '@provost/domain';
import { expect, type Locator, type Page } from '@playwright/test';

type Say = (english: string) => Promise<string>;

/** A case on the screen, by the ids of its story and in the words that the officer reads. */
export class CaseOnScreen {
  constructor(
    readonly page: Page,
    private readonly story: CaseStudyContent,
    private readonly say: Say,
  ) {}

  sceneOf(id: string): Scene {
    const scene = this.story.scenes.find((one) => one.id === id);
    if (!scene) throw new Error(`The case has no scene ${id}.`);
    return scene;
  }

  /** The heading of a scene: there the focus goes with every decision. */
  heading(scene: string): Locator {
    return this.page.getByRole('heading', { level: 2, name: this.sceneOf(scene).title, exact: true });
  }

  way(scene: string, id: string): Locator {
    const choice = this.sceneOf(scene).choices.find((one) => one.id === id) as Choice;
    return this.page.locator('.case-scene').getByRole('button', { name: choice.label, exact: true });
  }

  exhibit(id: string): Locator {
    const seal = this.story.exhibits.find((one) => one.id === id)?.seal ?? '';
    return this.page.locator('.case-exhibits details').filter({ hasText: seal });
  }

  summary(id: string): Locator {
    return this.exhibit(id).locator('summary');
  }

  action(exhibit: string, id: string): Locator {
    const actions = this.story.exhibits.find((one) => one.id === exhibit)?.actions ?? [];
    const label = actions.find((one) => one.id === id)?.label ?? '';
    return this.exhibit(exhibit).getByRole('button', { name: label, exact: true });
  }

  /** What may be asked, marked or told apart in a scene, by its id. */
  part(scene: string, id: string): Locator {
    const found = this.sceneOf(scene);
    const task = this.page.locator('.case-task');
    if (found.kind === 'interview')
      return task.getByRole('button', { name: found.questions.find((one) => one.id === id)?.ask ?? '', exact: true });
    if (found.kind === 'document')
      return task.getByRole('button', { name: found.paper.passages.find((one) => one.id === id)?.text ?? '' });
    if (found.kind !== 'comparator') throw new Error(`The scene ${scene} has no parts.`);
    const label = found.comparison.features.find((one) => one.id === id)?.label ?? '';
    return task.getByRole('checkbox', { name: label, exact: true });
  }

  /** Takes a way with the pointer, and comes to a scene. */
  async goOn(from: string, way: string, to: string): Promise<void> {
    await this.way(from, way).click();
    await expect(this.heading(to)).toBeFocused();
  }

  async examine(...exhibits: string[]): Promise<void> {
    for (const id of exhibits) {
      await this.summary(id).click();
      await expect(this.summary(id).getByText(await this.say('Examined'), { exact: true })).toBeVisible();
    }
  }

  /** Does things with exhibits that lie open, each as `exhibit/action`. */
  async handle(...actions: string[]): Promise<void> {
    for (const one of actions) {
      const [exhibit = '', action = ''] = one.split('/');
      await this.action(exhibit, action).click();
      await expect(this.action(exhibit, action)).toHaveCount(0);
    }
  }
}

/**
 * Leads any case that stands on the screen to one of its endings, as somebody does who looks at everything, answers every
 * task and takes the first way that is open.
 */
export async function playToAnEnding(page: Page, say: Say): Promise<void> {
  const begin = page.getByRole('button', { name: await say('Open the case') });
  const debrief = page.getByRole('heading', { name: await say('Debrief'), exact: true });
  await begin.click();
  for (let scenes = 0; scenes < 40; scenes++) {
    const title = page.locator('#case-scene-title');
    await expect(title).toBeFocused();
    if (await debrief.isVisible()) return;
    await pressAll(page.locator('.case-exhibits > details:not([open]) > summary'));
    await pressAll(page.locator('.case-question'));
    await pressAll(page.locator('.case-passage[aria-pressed="false"]'));
    await pressAll(page.locator('.case-task input[type="checkbox"]:enabled:not(:checked)'));
    await pressAll(page.locator('.case-task .case-on button'));
    const before = await title.textContent();
    await page.locator('.case-way:not([aria-disabled="true"]), .case-scene > .case-on button').first().click();
    await expect(title).not.toHaveText(before ?? '');
  }
  throw new Error('No ending was reached.');
}

/** Presses what is there until nothing of it is left; a question that an answer opens is asked too. */
async function pressAll(all: Locator): Promise<void> {
  const look = () => all.evaluateAll((those) => `${those.length} ${those[0]?.outerHTML ?? ''}`);
  while ((await all.count()) > 0) {
    const before = await look();
    await all.first().click();
    await expect.poll(look).not.toBe(before);
  }
}
