import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  aNextEdition,
  anOfficer,
  aPlace,
  aShortArticle,
  ask,
  aVideo,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
  anArticleRead,
} from '@provost/testing';

/** The figures of an officer's home and of her course page are those of what is recorded. */

const RECORD = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }';
const HOME = `query ($locale: Locale! = en) { myHome(locale: $locale) { enrolments { id status title locales courseSlug modulesTotal modulesDone
  secondsRecorded completedAt stripe { stepId weight complete spans { from to } } } } }`;
const PAGE = `query ($id: ID!) { coursePage(enrolmentId: $id, locale: en) { id secondsRecorded
  stripe { stepId weight complete spans { from to } }
  modules { position title steps { position required progress { complete open waitsFor seconds spans { from to } } } } } }`;
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) { title } }`;

let college: College;
let course: CourseEdition;
let officer: Person;
let place: string;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, {
    slug: 'figures',
    modules: [
      [
        { ...aVideo(200), minutes: 4 },
        { ...aShortArticle, required: false, minutes: 3 },
      ],
      [{ ...aShortArticle, prerequisite: 'all-before', minutes: 6 }],
    ],
  });
  officer = await anOfficer(college);
  place = await aPlace(college, officer, course);
});
afterAll(() => college.stop());

const at = () => college.clock.now().getTime();
const record = (step: number, seconds: number, evidence: object, session = 'tab') =>
  ask(
    ...[college, RECORD],
    { input: { enrolmentId: place, stepId: course.stepIds[step], session, seconds, evidence } },
    officer,
  );
const film = (to: number) => ({ kind: 'video', played: [[0, to]], playhead: { seconds: to, at: at() } });
const home = async () => (await ask<{ enrolments: object[] }>(college, HOME, {}, officer)).enrolments;
const page = () => ask<{ stripe: object[]; modules: object[] }>(college, PAGE, { id: place }, officer);

test('nothing recorded is nothing shown; what waits says for which steps', async () => {
  const empty = { complete: false, spans: [] };
  expect(await home()).toEqual([
    {
      ...{ id: place, status: 'ACTIVE', title: 'figures', courseSlug: 'figures', locales: ['en'], completedAt: null },
      ...{ modulesTotal: 2, modulesDone: 0, secondsRecorded: 0 },
      stripe: course.stepIds.map((stepId, i) => ({ stepId, weight: [4, 3, 6][i], ...empty })),
    },
  ]);
  const { modules } = await page();
  const open = { complete: false, open: true, waitsFor: [], seconds: 0, spans: [] };
  expect(modules).toEqual([
    {
      ...{ position: 1, title: 'Module 1' },
      steps: [
        { position: 1, required: true, progress: open },
        { position: 2, required: false, progress: open },
      ],
    },
    {
      ...{ position: 2, title: 'Module 2' },
      steps: [{ position: 1, required: true, progress: { ...open, open: false, waitsFor: [course.stepIds[0]] } }],
    },
  ]);
  expect(await refusal(college, STEP, { id: place, step: course.stepIds[2] }, officer)).toBe('STEP_NOT_OPEN');
});

test('half a film is half a part of the stripe, and its seconds count', async () => {
  await record(0, 90, film(100));
  await record(0, 30, film(100), 'another-tab');
  const [shown] = await home();
  const half = { stepId: course.stepIds[0], weight: 4, complete: false, spans: [{ from: 0, to: 0.5 }] };
  expect(shown).toMatchObject({ secondsRecorded: 120, modulesDone: 0, stripe: [half, {}, {}] });
  expect(await page()).toMatchObject({ secondsRecorded: 120, stripe: [half, {}, {}] });
});

test('a module is done with its required steps; what waited is open; the optional step stays to be seen', async () => {
  await record(0, 200, film(200));
  expect(await home()).toMatchObject([{ status: 'ACTIVE', modulesDone: 1, secondsRecorded: 230 }]);
  expect(await page()).toMatchObject({ modules: [{}, { steps: [{ progress: { open: true, waitsFor: [] } }] }] });
  expect(await ask(college, STEP, { id: place, step: course.stepIds[2] }, officer)).toEqual({ title: 'article' });
  await record(2, 10, anArticleRead(at()));
  const done = { status: 'COMPLETED', modulesDone: 2, completedAt: '2026-03-02T09:00:00.000Z', secondsRecorded: 240 };
  expect(await home()).toMatchObject([
    { ...done, stripe: [{ complete: true }, { complete: false }, { complete: true }] },
  ]);
});

test('her pages are hers alone, and a wrong id tells nothing', async () => {
  const other = await anOfficer(college);
  for (const id of [place, '00000000-0000-4000-8000-000000000000', 'x', '']) {
    expect(await refusal(college, PAGE, { id }, other)).toBe('NOT_FOUND');
    expect(await refusal(college, STEP, { id, step: course.stepIds[0] }, other)).toBe('NOT_FOUND');
  }
  expect(await refusal(college, STEP, { id: place, step: 'x' }, officer)).toBe('NOT_FOUND');
  expect(await refusal(college, HOME, {}, null)).toBe('NOT_SIGNED_IN');
  expect(await ask(college, HOME, {}, other)).toEqual({ enrolments: [] });
});

test('a link to a step leads each into her own place, and its edition; whoever has none to the course', async () => {
  const LINK = 'query ($s: ID!) { stepOfMine(stepId: $s) { courseSlug enrolmentId stepId } }';
  const linked = await aCourseEdition(college, { slug: 'linked', modules: [[aVideo(100)]] });
  const stepId = linked.stepIds[0];
  const opens = (person: Person) => ask<object>(college, LINK, { s: stepId }, person);
  const reader = await anOfficer(college);
  expect(await opens(reader)).toEqual({ courseSlug: 'linked', enrolmentId: null, stepId: null });
  const enrolmentId = await aPlace(college, reader, linked);
  expect(await opens(reader)).toEqual({ courseSlug: 'linked', enrolmentId, stepId });

  const next = await aNextEdition(college, linked);
  const newer = await anOfficer(college);
  const hers = await aPlace(college, newer, { ...linked, editionId: next.editionId });
  expect(await opens(newer)).toEqual({ courseSlug: 'linked', enrolmentId: hers, stepId: next.stepId });
  expect(await opens(reader)).toMatchObject({ enrolmentId, stepId });

  await college.sql(`UPDATE enrolment SET status = 'requested' WHERE id = $1`, [enrolmentId]);
  expect(await opens(reader)).toMatchObject({ enrolmentId, stepId: null });
  await college.sql(`UPDATE enrolment SET status = 'refused' WHERE id = $1`, [enrolmentId]);
  expect(await opens(reader)).toMatchObject({ enrolmentId: null });
  for (const s of ['x', '', '00000000-0000-4000-8000-000000000000']) {
    expect(await refusal(college, LINK, { s }, reader)).toBe('NOT_FOUND');
  }
});
