import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anArticleRead,
  anOfficer,
  aPlace,
  aShortArticle,
  ask,
  aVideo,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
  type StepTraits,
} from '@provost/testing';

/** Leaving and coming back, on another device too, resumes at the place. */

const RECORD = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }';
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) {
  resumeSeconds resumePlace evidence nextStepId previousStepId } }`;
const HOME = `{ myHome(locale: en) { enrolments { resume {
  stepId stepTitle kind moduleTitle modulePosition seconds place minutesLeftInModule } } } }`;

const threeSections: StepTraits = {
  ...aShortArticle,
  title: 'Marks and signs',
  content: {
    ...aShortArticle.content,
    sections: ['one', 'two', 'three'].map((id) => ({ id, heading: id, body: { type: 'doc', content: [] } })),
  },
};

let college: College;
let course: CourseEdition;
let officer: Person;
let place: string;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, {
    modules: [
      [
        { ...aVideo(600), minutes: 10 },
        { ...threeSections, minutes: 7 },
      ],
      [aShortArticle],
    ],
  });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  officer = await anOfficer(college);
  place = await aPlace(college, officer, course);
});
afterAll(() => college.stop());

const now = () => college.clock.now().getTime();
const record = (step: number, session: string, evidence: object) => {
  const input = { enrolmentId: place, stepId: course.stepIds[step], session, seconds: 5, evidence };
  return ask(college, RECORD, { input }, officer);
};
const watched = (session: string, played: number[][], seconds: number, at = now()) =>
  record(0, session, { kind: 'video', played, playhead: { seconds, at } });
const step = (index: number) =>
  ask<{ resumeSeconds: number | null; resumePlace: string | null }>(
    ...[college, STEP, { id: place, step: course.stepIds[index] }, officer],
  );
const resume = async () =>
  (await ask<{ enrolments: { resume: object }[] }>(college, HOME, {}, officer)).enrolments[0]?.resume;

test('a new officer begins at the beginning', async () => {
  expect(await resume()).toEqual({
    ...{ stepId: course.stepIds[0], stepTitle: 'video', kind: 'VIDEO', moduleTitle: 'Module 1', modulePosition: 1 },
    ...{ seconds: null, place: null, minutesLeftInModule: 17 },
  });
});

test('a film goes on where it stood, on any device, even after a jump back', async () => {
  await watched('telephone', [[0, 240]], 240);
  college.clock.advance({ minutes: 5 });
  await watched('desk', [[100, 130]], 130);
  expect(await step(0)).toMatchObject({ resumeSeconds: 130 });
  expect(await resume()).toMatchObject({ stepId: course.stepIds[0], seconds: 130 });
});

test('what an offline device sends late adds its minutes and does not move the place back', async () => {
  const early = now();
  college.clock.advance({ minutes: 5 });
  await watched('desk', [[0, 100]], 100);
  await watched('telephone', [[300, 400]], 400, early);
  expect(await step(0)).toMatchObject({
    resumeSeconds: 100,
    evidence: {
      played: [
        [0, 100],
        [300, 400],
      ],
    },
  });
});

test('a film that stood at its end goes on at its first gap', async () => {
  await watched(
    'desk',
    [
      [0, 200],
      [450, 600],
    ],
    600,
  );
  expect(await step(0)).toMatchObject({ resumeSeconds: 200 });
});

test('a text goes on after the section read last, and the home knows it', async () => {
  await record(1, 'desk', anArticleRead(now(), 'one'));
  expect(await step(1)).toMatchObject({
    resumePlace: 'two',
    nextStepId: course.stepIds[2],
    previousStepId: course.stepIds[0],
  });
  expect(await resume()).toMatchObject({ stepTitle: 'Marks and signs', kind: 'ARTICLE', place: 'two' });
});

test('what is finished is left behind: she goes on with the first that is not', async () => {
  await record(1, 'desk', anArticleRead(now(), 'one', 'two', 'three'));
  expect(await resume()).toMatchObject({ stepId: course.stepIds[0], minutesLeftInModule: 10 });
  college.clock.advance({ minutes: 10 });
  await watched('desk', [[0, 600]], 600);
  expect(await resume()).toMatchObject({ stepId: course.stepIds[2], modulePosition: 2 });
});
