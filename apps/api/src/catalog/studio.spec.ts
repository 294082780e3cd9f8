import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  aTrainer,
  anAdministrator,
  anOfficer,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';
import { CatalogService } from './catalog.service.js';

interface Step {
  id: string;
  position: number;
  kind: string;
  title: Record<string, string>;
  contents: { locale: string; payload: unknown }[];
}
interface Edition {
  id: string;
  number: number;
  status: string;
  locales: string[];
  title: Record<string, string>;
  modules: { id: string; position: number; title: Record<string, string>; steps: Step[] }[];
  problems: { stepId: string | null; code: string; place: string; locale: string | null }[];
}
type Outcome<T> = T & { __typename: string; problems?: Edition['problems'] };

const STEP = 'id position kind title contents { locale payload }';
const EDITION = `id number status locales title modules { id position title steps { ${STEP} } }
  problems { stepId code place locale }`;
const PROBLEMS = '... on DraftProblems { problems { stepId code place locale } }';
const CREATE = `mutation ($i: CreateCourseInput!) { createCourse(input: $i) {
  __typename ... on StudioCourse { id slug title draft { ${EDITION} } published { id } } ... on SlugTaken { taken: slug } } }`;
const START = `mutation ($c: ID!) { startDraft(courseId: $c) { ${EDITION} } }`;
const MODULE = `mutation ($i: SaveModuleInput!) { saveModule(input: $i) { id position title steps { id } } }`;
const SAVE_STEP = `mutation ($i: SaveStepInput!) { saveStep(input: $i) { __typename ... on EditionStep { ${STEP} } ${PROBLEMS} } }`;
const PUBLISH = `mutation ($c: ID!) { publishDraft(courseId: $c) { __typename ... on Edition { ${EDITION} } ${PROBLEMS} } }`;
const STUDIO = `query ($id: ID!) { studioCourse(id: $id, locale: en) { id title admission draft { ${EDITION} } published { ${EDITION} } } }`;
const COURSE = `query ($slug: String!, $locale: Locale! = en) { course(slug: $slug, locale: $locale) {
  id slug title summary editionNumber locales minutes publishedAt curriculum { slug title }
  modules { position title steps { id position title kind minutes } } } }`;

let college: College;
let trainer: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

/** Sends a document that must be answered without an error, and gives its only field. */
async function ask<T>(
  document: string,
  variables: Record<string, unknown> = {},
  as: Person | null = trainer,
): Promise<T> {
  const { data, errors } = await college.graphql<Record<string, T>>(document, variables, as);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as T;
}
async function refusal(document: string, variables: Record<string, unknown>, as: Person | null = trainer) {
  const { errors } = await college.graphql(document, variables, as);
  return errors?.[0]?.extensions;
}
const article = (text: string, id = 'what') => ({
  kind: 'article',
  sections: [
    { id, heading: text, body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] } },
  ],
  sources: [],
});
const course = (slug: string, changes: Record<string, unknown> = {}) => ({
  i: { slug, title: 'Seizures', summary: 'How to seize.', sourceLocale: 'en', admission: 'OPEN', ...changes },
});
const step = (courseId: string, moduleId: string, changes: Record<string, unknown> = {}) => ({
  i: {
    ...{ courseId, moduleId, kind: 'ARTICLE', title: { en: 'A step' }, minutes: 5, required: true },
    ...{ prerequisite: 'NONE', locale: 'en', payload: article('Words') },
    ...changes,
  },
});
const moduleOf = (courseId: string, title: string) => ({ i: { courseId, title: { en: title }, summary: { en: '' } } });

/** A course of one module with one article, not yet published. */
async function aDraft(slug: string) {
  const made = await ask<{ id: string; draft: Edition }>(CREATE, course(slug));
  const module = await ask<{ id: string }>(MODULE, moduleOf(made.id, 'First'));
  const saved = await ask<Outcome<Step>>(SAVE_STEP, step(made.id, module.id));
  return { courseId: made.id, moduleId: module.id, stepId: saved.id };
}

describe('a course from its first draft to its second edition', () => {
  test('a trainer makes it, publishes it, and a visitor finds it', async () => {
    const { courseId, moduleId } = await aDraft('first-road');
    expect(await ask('query { course(slug: "first-road", locale: en) { id } }', {}, null)).toBeNull();
    await ask(SAVE_STEP, step(courseId, moduleId, { title: { en: 'Second', fr: 'Deuxième' }, minutes: 7 }));
    const published = await ask<Outcome<Edition>>(PUBLISH, { c: courseId });
    expect(published).toMatchObject({
      __typename: 'Edition',
      number: 1,
      status: 'PUBLISHED',
      locales: ['en'],
      problems: [],
    });
    const shown = await ask(COURSE, { slug: 'first-road', locale: 'fr' }, null);
    expect(shown).toMatchObject({
      ...{
        title: 'Seizures',
        editionNumber: 1,
        minutes: 12,
        curriculum: null,
        publishedAt: '2026-03-02T09:00:00.000Z',
      },
      modules: [{ position: 1, title: 'First', steps: [{ title: 'A step' }, { title: 'Deuxième', position: 2 }] }],
    });
    expect(await ask('query { course(slug: "first-road", locale: en) { id } }', {}, null)).toEqual({ id: courseId });
    const listed = await ask<{ slug: string }[]>('{ courses(locale: en) { slug } }', {}, null);
    expect(listed.map(({ slug }) => slug)).toContain('first-road');
  });

  test('a new edition begins as a copy and leaves the old one untouched', async () => {
    const { courseId, stepId } = await aDraft('two-editions');
    await ask(PUBLISH, { c: courseId });
    const before = await ask<{ published: Edition[] }>(STUDIO, { id: courseId });
    expect(await ask(COURSE, { slug: 'two-editions' }, null)).toMatchObject({ editionNumber: 1 });
    const draft = await ask<Edition>(START, { c: courseId });
    expect(draft).toMatchObject({ number: 2, status: 'DRAFT' });
    const copy = draft.modules[0]?.steps[0];
    expect(copy?.id).not.toBe(stepId);
    expect(copy?.contents).toEqual([{ locale: 'en', payload: article('Words') }]);
    const again = await ask<Edition>(START, { c: courseId });
    expect(again.id).toBe(draft.id);

    const changed = { stepId: copy?.id, title: { en: 'Changed' }, payload: article('Other words') };
    await ask(SAVE_STEP, step(courseId, draft.modules[0]?.id ?? '', changed));
    const lineages = await college.sql('SELECT DISTINCT lineage FROM step WHERE id = ANY($1)', [[stepId, copy?.id]]);
    expect(lineages).toHaveLength(1);

    college.clock.advance({ days: 1 });
    await ask(PUBLISH, { c: courseId });
    const after = await ask<{ published: Edition[] }>(STUDIO, { id: courseId });
    expect(after.published.map(({ number }) => number)).toEqual([2, 1]);
    expect(after.published[1]).toEqual(before.published[0]);
    expect(await ask(COURSE, { slug: 'two-editions' }, null)).toMatchObject({
      editionNumber: 2,
      modules: [{ steps: [{ title: 'Changed' }] }],
    });
    const { content } = await college.get(CatalogService).stepContent(stepId, 'en');
    expect(content).toEqual(article('Words'));
  });

  test('what is published refuses every change, whoever asks', async () => {
    const { courseId, moduleId, stepId } = await aDraft('frozen');
    await ask(PUBLISH, { c: courseId });
    expect(await refusal(SAVE_STEP, step(courseId, moduleId, { stepId }))).toMatchObject({ code: 'EDITION_PUBLISHED' });
    expect(await refusal(MODULE, moduleOf(courseId, 'More'))).toMatchObject({ code: 'EDITION_PUBLISHED' });
    expect(await refusal(PUBLISH, { c: courseId })).toMatchObject({ code: 'EDITION_PUBLISHED' });
    for (const sql of [
      `UPDATE step_content SET payload = '{}' WHERE step_id = '${stepId}'`,
      `DELETE FROM step WHERE id = '${stepId}'`,
      `UPDATE module SET title = '{}' WHERE id = '${moduleId}'`,
      `UPDATE course_edition SET title = '{}' WHERE course_id = '${courseId}'`,
    ]) {
      await expect(college.sql(sql)).rejects.toMatchObject({ code: 'PV001' });
    }
  });

  test('two tabs that publish at once make one edition', async () => {
    const { courseId } = await aDraft('two-tabs');
    const answers = await Promise.all([1, 2].map(() => college.graphql(PUBLISH, { c: courseId }, trainer)));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
      'EDITION_PUBLISHED',
    ]);
  });
});

describe('what is not accepted', () => {
  test('a slug that is taken is told, and one that is none refused', async () => {
    await ask(CREATE, course('taken-slug'));
    expect(await ask(CREATE, course('taken-slug'))).toEqual({ __typename: 'SlugTaken', taken: 'taken-slug' });
    for (const slug of ['', 'Taken', 'with space', '-edge', 'a--b', 'x'.repeat(81)]) {
      expect(await refusal(CREATE, course(slug))).toMatchObject({ code: 'BAD_INPUT', facts: { field: 'slug' } });
    }
  });

  test('a payload of the wrong shape tells each place, saves nothing and loses nothing', async () => {
    const { courseId, moduleId, stepId } = await aDraft('bad-payload');
    const wrong = {
      kind: 'article',
      sections: [{ id: 'what', heading: 7, body: { type: 'paragraph' } }],
      sources: [],
      colour: 'red',
    };
    const answer = await ask<Outcome<Step>>(
      SAVE_STEP,
      step(courseId, moduleId, { stepId, title: { en: 'New' }, payload: wrong }),
    );
    expect(answer.__typename).toBe('DraftProblems');
    expect(answer.problems).toEqual([
      { stepId, code: 'wrong-shape', place: 'sections 1, heading', locale: 'en' },
      { stepId, code: 'wrong-shape', place: 'sections 1, body, type', locale: 'en' },
      { stepId, code: 'wrong-shape', place: 'colour', locale: 'en' },
    ]);
    const { draft } = await ask<{ draft: Edition }>(STUDIO, { id: courseId });
    expect(draft.modules[0]?.steps).toEqual([
      expect.objectContaining({ title: { en: 'A step' }, contents: [{ locale: 'en', payload: article('Words') }] }),
    ]);
  });

  test('characters that no database holds are told like any other mistake', async () => {
    const { courseId, moduleId } = await aDraft('unstorable');
    for (const text of ['a\0b', 'half \ud83d pair']) {
      const answer = await ask<Outcome<Step>>(SAVE_STEP, step(courseId, moduleId, { payload: article(text) }));
      expect(answer.problems?.map(({ place }) => place)).toEqual([
        'sections 1, heading',
        'sections 1, body, content 1, content 1, text',
      ]);
      const title = { en: text };
      expect(await refusal(SAVE_STEP, step(courseId, moduleId, { title }))).toMatchObject({ code: 'BAD_INPUT' });
    }
  });

  test.each([
    [
      'a file outside the files',
      'podcast',
      { sources: [{ file: '../../etc/passwd', type: 'audio/mp4', bytes: 1 }] },
      'sources 1, file',
    ],
    [
      'a file of another server',
      'podcast',
      { sources: [{ file: 'https://evil.example/a.mp3', type: 'audio/mp4', bytes: 1 }] },
      'sources 1, file',
    ],
    ['another kind', 'video', {}, 'kind'],
  ])('%s is no content', async (_, kind, changes, place) => {
    const { courseId, moduleId } = await aDraft(
      `odd-${place.replaceAll(/\W+/g, '-')}-${Math.random().toString(36).slice(2)}`,
    );
    const payload = {
      kind,
      durationSeconds: 9,
      requiredShare: 0.9,
      sources: [],
      transcript: [],
      chapters: [],
      notes: '',
      ...changes,
    };
    const answer = await ask<Outcome<Step>>(SAVE_STEP, step(courseId, moduleId, { kind: 'PODCAST', payload }));
    expect(answer.problems?.map((problem) => problem.place)).toEqual([place]);
  });

  test('a draft is published only when nothing is to be mended, and tells all at once', async () => {
    const made = await ask<{ id: string; draft: Edition }>(CREATE, course('unready', { summary: '' }));
    expect(made.draft.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'empty-text summary',
      'no-modules course',
    ]);
    const module = await ask<{ id: string }>(MODULE, { i: { courseId: made.id, title: { fr: 'Un' }, summary: {} } });
    const unfinished = { kind: 'article', sections: [], sources: [] };
    const first = await ask<Outcome<Step>>(SAVE_STEP, step(made.id, module.id, { payload: unfinished }));
    const foreign = await ask<Outcome<Step>>(
      SAVE_STEP,
      step(made.id, module.id, { locale: 'fr', payload: article('Mots') }),
    );
    const other = await ask<Outcome<Step>>(SAVE_STEP, step(made.id, module.id));
    await ask(
      SAVE_STEP,
      step(made.id, module.id, { stepId: other.id, locale: 'es', payload: article('Palabras', 'otro') }),
    );
    const answer = await ask<Outcome<Edition>>(PUBLISH, { c: made.id });
    expect(answer.__typename).toBe('DraftProblems');
    expect(answer.problems).toEqual([
      { stepId: null, code: 'empty-text', place: 'summary', locale: 'en' },
      { stepId: null, code: 'empty-text', place: 'module 1, title', locale: 'en' },
      { stepId: first.id, code: 'no-sections', place: 'article', locale: 'en' },
      { stepId: foreign.id, code: 'no-content', place: 'content', locale: 'en' },
      { stepId: other.id, code: 'missing-in-translation', place: 'section what', locale: 'es' },
      { stepId: other.id, code: 'not-in-source', place: 'section otro', locale: 'es' },
    ]);
    expect(await ask('{ course(slug: "unready", locale: en) { id } }', {}, null)).toBeNull();
  });

  test("another trainer's course looks like none; an administrator may change it", async () => {
    const { courseId, moduleId, stepId } = await aDraft('not-yours');
    const other = await aTrainer(college);
    for (const [document, variables] of [
      [STUDIO, { id: courseId }],
      [START, { c: courseId }],
      [MODULE, moduleOf(courseId, 'Mine')],
      [SAVE_STEP, step(courseId, moduleId, { stepId })],
      [PUBLISH, { c: courseId }],
    ] as const) {
      expect(await refusal(document, variables, other)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await refusal(STUDIO, { id: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(CREATE, course('by-officer'), await anOfficer(college))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await refusal(CREATE, course('by-visitor'), null)).toMatchObject({ code: 'NOT_SIGNED_IN' });
    const administrator = await anAdministrator(college);
    expect((await ask<Outcome<Edition>>(PUBLISH, { c: courseId }, administrator)).__typename).toBe('Edition');
    const local = await anAdministrator(college, { scope: { kind: 'country', value: 'KE' } });
    expect(await refusal(START, { c: courseId }, local)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('a step of another course cannot be reached through a course of mine', async () => {
    const mine = await aDraft('mine');
    const theirs = await aCourseEdition(college, { status: 'draft' });
    const stolen = step(mine.courseId, mine.moduleId, { stepId: theirs.stepIds[0] });
    expect(await refusal(SAVE_STEP, stolen)).toMatchObject({ code: 'NOT_FOUND' });
    const remove = 'mutation ($c: ID!, $m: ID!) { removeModule(courseId: $c, moduleId: $m) { id } }';
    expect(await refusal(remove, { c: mine.courseId, m: theirs.moduleIds[0] })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('order', () => {
  const titles = (edition: Edition | undefined) =>
    edition?.modules.map((module) => [module.title['en'], ...module.steps.map(({ title }) => title['en'])].join(' '));

  test('modules and steps are moved, removed, and brought into another module', async () => {
    const { id: courseId } = await ask<{ id: string }>(CREATE, course('in-order'));
    const [a, b, c] = await Promise.all(
      ['A', 'B', 'C'].map((name) => ask<{ id: string }>(MODULE, moduleOf(courseId, name))),
    );
    const ids = new Map<string, string>();
    for (const [name, module] of [
      ['1', a],
      ['2', a],
      ['3', a],
      ['4', b],
    ] as const) {
      const saved = await ask<Outcome<Step>>(SAVE_STEP, step(courseId, module?.id ?? '', { title: { en: name } }));
      ids.set(name, saved.id);
    }
    const move = (what: string, id: string | undefined, toPosition: number) =>
      ask<Edition>(`mutation ($i: MoveInput!) { ${what}(input: $i) { ${EDITION} } }`, {
        i: { courseId, id, toPosition },
      });
    const order = (await ask<{ draft: Edition }>(STUDIO, { id: courseId })).draft.modules.map(({ id }) => id);
    expect(new Set(order)).toEqual(new Set([a?.id, b?.id, c?.id]));
    await move('moveModule', a?.id, 1);
    expect(titles(await move('moveModule', c?.id, 3))).toEqual(['A 1 2 3', 'B 4', 'C']);
    expect(titles(await move('moveModule', c?.id, 1))).toEqual(['C', 'A 1 2 3', 'B 4']);
    expect(titles(await move('moveStep', ids.get('3'), 1))).toEqual(['C', 'A 3 1 2', 'B 4']);
    await ask(SAVE_STEP, step(courseId, b?.id ?? '', { stepId: ids.get('1'), title: { en: '1' } }));
    const remove = `mutation ($c: ID!, $s: ID!) { removeStep(courseId: $c, stepId: $s) { ${EDITION} } }`;
    const after = await ask<Edition>(remove, { c: courseId, s: ids.get('4') });
    expect(titles(after)).toEqual(['C', 'A 3 2', 'B 1']);
    expect(after.modules.flatMap(({ steps }) => steps.map(({ position }) => position))).toEqual([1, 2, 1]);
    const removeModule = `mutation ($c: ID!, $m: ID!) { removeModule(courseId: $c, moduleId: $m) { ${EDITION} } }`;
    const left = await ask<Edition>(removeModule, { c: courseId, m: a?.id });
    expect(left.modules.map(({ position }) => position)).toEqual([1, 2]);
    const tooFar = { i: { courseId, id: c?.id, toPosition: 3 } };
    expect(await refusal('mutation ($i: MoveInput!) { moveModule(input: $i) { id } }', tooFar)).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});

describe('languages', () => {
  test('an edition names the languages in which all of it can be taken', async () => {
    const { courseId, moduleId, stepId } = await aDraft('languages');
    const input = { courseId, title: { en: 'Seizures', fr: 'Saisies', es: '  ' }, summary: { en: 'How.' } };
    await ask('mutation ($i: UpdateDraftInput!) { updateDraft(input: $i) { id } }', { i: input });
    const module = { courseId, moduleId, title: { en: 'First', fr: 'Un' }, summary: {} };
    await ask(MODULE, { i: module });
    const french = { stepId, title: { en: 'A step', fr: 'Une étape' }, locale: 'fr', payload: article('Mots') };
    await ask(SAVE_STEP, step(courseId, moduleId, french));
    expect(await ask<Outcome<Edition>>(PUBLISH, { c: courseId })).toMatchObject({ locales: ['en', 'fr'] });
    const catalog = college.get(CatalogService);
    expect(await catalog.stepContent(stepId, 'fr')).toMatchObject({
      locale: 'fr',
      locales: ['en', 'fr'],
      title: 'Une étape',
    });
    expect(await catalog.stepContent(stepId, 'ar')).toMatchObject({ locale: 'en', title: 'A step' });
    expect([...(await catalog.stepContents(stepId)).byLocale.keys()]).toEqual(['en', 'fr']);
  });
});
