import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anOfficer,
  aPlace,
  aShortArticle,
  aTrainer,
  ask,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
  anArticleRead,
} from '@provost/testing';

/** A published edition never changes, and no edition takes back what an officer did. */

const DRAFT = 'mutation ($c: ID!) { startDraft(courseId: $c) { modules { id steps { id } } } }';
const SAVE_STEP = 'mutation ($i: SaveStepInput!) { saveStep(input: $i) { __typename } }';
const PUBLISH = 'mutation ($c: ID!) { publishDraft(courseId: $c) { __typename ... on Edition { number } } }';
const ENROL = 'mutation ($slug: String!) { enrol(courseSlug: $slug) { ... on Enrolment { id } } }';
const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) {
  progress { complete } courseCompletedAt } }`;
const PAGE = `query ($id: ID!) { coursePage(enrolmentId: $id, locale: en) { status editionNumber newerEdition completedAt
  modules { steps { id title progress { complete completedAt } } } } }`;

interface PageData {
  status: string;
  editionNumber: number;
  newerEdition: number | null;
  completedAt: string | null;
  modules: { steps: { id: string; title: string; progress: { complete: boolean; completedAt: string | null } }[] }[];
}

let college: College;
let trainer: Person;
let course: CourseEdition;
let finished: { who: Person; place: string; before: PageData };
let underWay: { who: Person; place: string };

const page = (who: Person, id: string) => ask<PageData>(college, PAGE, { id }, who);
const read = (who: Person, enrolmentId: string, stepId = course.stepIds[0]) => {
  const evidence = anArticleRead(college.clock.now().getTime());
  return ask(college, RECORD, { input: { enrolmentId, stepId, session: 'tab', seconds: 5, evidence } }, who);
};

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  course = await aCourseEdition(college, { ownerId: trainer.id, modules: [[aShortArticle, aShortArticle]] });
  const [one, two] = [await anOfficer(college), await anOfficer(college)];
  finished = { who: one, place: await aPlace(college, one, course), before: {} as PageData };
  underWay = { who: two, place: await aPlace(college, two, course) };
  for (const stepId of course.stepIds) await read(one, finished.place, stepId);
  await read(two, underWay.place);
  finished.before = await page(one, finished.place);

  college.clock.advance({ days: 30 });
  const draft = await ask<{ modules: { id: string; steps: { id: string }[] }[] }>(
    ...[college, DRAFT, { c: course.courseId }, trainer],
  );
  const [module] = draft.modules;
  const step = { title: { en: 'What is new' }, minutes: 5, required: true, prerequisite: 'NONE', locale: 'en' };
  const place = { courseId: course.courseId, moduleId: module?.id, kind: 'ARTICLE', payload: aShortArticle.content };
  await ask(college, SAVE_STEP, { i: { ...step, ...place } }, trainer);
  await ask(
    college,
    SAVE_STEP,
    { i: { ...step, ...place, stepId: module?.steps[0]?.id, title: { en: 'Changed' } } },
    trainer,
  );
  expect(await ask(college, PUBLISH, { c: course.courseId }, trainer)).toMatchObject({ number: 2 });
});
afterAll(() => college.stop());

test('a completion stays as it was when a newer edition asks for more', async () => {
  expect(finished.before).toMatchObject({ status: 'COMPLETED', editionNumber: 1, newerEdition: null });
  expect(await page(finished.who, finished.place)).toEqual({ ...finished.before, newerEdition: 2 });
});

test('an officer under way stays on her edition and completes it as it was', async () => {
  const { who, place } = underWay;
  const before = await page(who, place);
  expect(before).toMatchObject({ status: 'ACTIVE', editionNumber: 1, newerEdition: 2 });
  expect(before.modules[0]?.steps.map(({ title }) => title)).toEqual(['article', 'article']);
  expect(await read(who, place, course.stepIds[1])).toMatchObject({ courseCompletedAt: '2026-04-01T09:00:00.000Z' });
  expect(await page(who, place)).toMatchObject({ status: 'COMPLETED', editionNumber: 1 });
});

test('who comes now gets the newest edition, whose steps are not those of the old', async () => {
  const who = await anOfficer(college);
  const { id } = await ask<{ id: string }>(college, ENROL, { slug: course.slug }, who);
  const shown = await page(who, id);
  expect(shown).toMatchObject({ editionNumber: 2, newerEdition: null });
  expect(shown.modules[0]?.steps.map(({ title }) => title)).toEqual(['Changed', 'article', 'What is new']);
  const evidence = anArticleRead(college.clock.now().getTime());
  const input = { enrolmentId: id, stepId: course.stepIds[0], session: 'tab', seconds: 5, evidence };
  expect(await refusal(college, RECORD, { input }, who)).toBe('NOT_FOUND');
});
