import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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
  stepId stepTitle kind moduleTitle modulePosition seconds place placeName minutesLeftInModule } } } }`;

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
    ...{ seconds: null, place: null, placeName: null, minutesLeftInModule: 17 },
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

describe('PAINS 2: resume always; no-seek only bars what lies beyond the furthest point watched', () => {
  const PAGE = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) {
    resumeSeconds evidence content { ... on VideoContent { noSeek } } } }`;
  let barred: CourseEdition;
  let mine: string;

  beforeAll(async () => {
    const film = aVideo(600);
    barred = await aCourseEdition(college, { modules: [[{ ...film, content: { ...film.content, noSeek: true } }]] });
  });
  beforeEach(async () => {
    mine = await aPlace(college, officer, barred);
  });
  const sees = (session: string, played: number[][], seconds: number, at = now()) => {
    const evidence = { kind: 'video', played, playhead: { seconds, at } };
    const input = { enrolmentId: mine, stepId: barred.stepIds[0], session, seconds: 5, evidence };
    return ask(college, RECORD, { input }, officer);
  };
  const page = () => ask<object>(college, PAGE, { id: mine, step: barred.stepIds[0] }, officer);

  test('after a crash she goes on where the last report stood, and may go wherever she has been', async () => {
    await sees('telephone', [[0, 200]], 200);
    college.clock.advance({ hours: 1 });
    expect(await page()).toEqual({
      ...{ resumeSeconds: 200, content: { noSeek: true } },
      evidence: { kind: 'video', played: [[0, 200]], playhead: { seconds: 200, at: now() - 3_600_000 } },
    });
  });

  test('neither a look back nor what an old tab tells late takes the furthest point from her', async () => {
    const early = now();
    college.clock.advance({ minutes: 5 });
    await sees('desk', [[0, 200]], 200);
    await sees('telephone', [[0, 50]], 50, early);
    expect(await page()).toMatchObject({ resumeSeconds: 200, evidence: { played: [[0, 200]] } });
    college.clock.advance({ minutes: 5 });
    await sees('desk', [[30, 40]], 40);
    expect(await page()).toMatchObject({ resumeSeconds: 40, evidence: { played: [[0, 200]] } });
  });

  test('what was seen beyond a gap is never refused: a report that is on its way still must not cost proof', async () => {
    await sees('desk', [[300, 400]], 400);
    await sees('desk', [[0, 300]], 300);
    expect(await page()).toMatchObject({ evidence: { played: [[0, 400]] } });
  });
});

test('a text goes on after the section read last, and the home knows it', async () => {
  await record(1, 'desk', anArticleRead(now(), 'one'));
  expect(await step(1)).toMatchObject({
    resumePlace: 'two',
    nextStepId: course.stepIds[2],
    previousStepId: course.stepIds[0],
  });
  expect(await resume()).toMatchObject({
    stepTitle: 'Marks and signs',
    kind: 'ARTICLE',
    place: 'two',
    placeName: 'two',
  });
});

test('what is finished is left behind: she goes on with the first that is not', async () => {
  await record(1, 'desk', anArticleRead(now(), 'one', 'two', 'three'));
  expect(await resume()).toMatchObject({ stepId: course.stepIds[0], minutesLeftInModule: 10 });
  college.clock.advance({ minutes: 10 });
  await watched('desk', [[0, 600]], 600);
  expect(await resume()).toMatchObject({ stepId: course.stepIds[2], modulePosition: 2 });
});

describe('“I have 12 minutes”', () => {
  const FIT = `query ($minutes: Int!) { piecesThatFit(minutes: $minutes, locale: en) {
    enrolmentId stepId title minutes begun completesModule } }`;
  interface Piece {
    readonly stepId: string;
    readonly minutes: number;
    readonly begun: boolean;
  }
  const fit = (minutes: number) => ask<Piece[]>(college, FIT, { minutes }, officer);

  test('proposes what fits, in the order of the course, and counts only what is left of a begun step', async () => {
    expect((await fit(7)).map(({ stepId }) => stepId)).toEqual([course.stepIds[1]]);
    await watched('desk', [[0, 480]], 480);
    expect(await fit(9)).toMatchObject([
      { stepId: course.stepIds[0], minutes: 2, begun: true, completesModule: false },
      { stepId: course.stepIds[1], minutes: 7, begun: false, completesModule: true },
    ]);
  });

  test('proposes nothing of a place that was given back', async () => {
    await ask(college, 'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }', { id: place }, officer);
    expect(await fit(60)).toEqual([]);
  });
});

describe('a place reached in one language', () => {
  const inFrench = async () => {
    const content = { ...aVideo(600).content, durationSeconds: 900 };
    await college.sql(`INSERT INTO step_content (step_id, locale, payload) VALUES ($1, 'fr', $2)`, [
      bilingual.stepIds[0],
      content,
    ]);
  };
  const seconds = async (locale: string, id: string) =>
    (
      await ask<{ resumeSeconds: number }>(
        college,
        `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: ${locale}) { resumeSeconds } }`,
        { id, step: bilingual.stepIds[0] },
        officer,
      )
    ).resumeSeconds;
  let bilingual: CourseEdition;

  test('is the same place in the other, whose voice takes longer, and stays where it was on the way back', async () => {
    bilingual = await aCourseEdition(college, { modules: [[aVideo(600)]], status: 'draft' });
    await inFrench();
    await college.sql(`UPDATE course_edition SET status = 'published', published_at = now() WHERE id = $1`, [
      bilingual.editionId,
    ]);
    const id = await aPlace(college, officer, bilingual);
    const evidence = { kind: 'video', played: [[0, 300]], playhead: { seconds: 300, at: now() } };
    const input = {
      enrolmentId: id,
      stepId: bilingual.stepIds[0],
      session: 'desk',
      seconds: 5,
      evidence,
      locale: 'en',
    };
    await ask(college, RECORD, { input }, officer);
    expect(await seconds('fr', id)).toBe(450);
    expect(await seconds('en', id)).toBe(300);
    // A late report of what is known already moves nothing.
    await ask(college, RECORD, { input: { ...input, locale: 'fr' } }, officer);
    expect(await seconds('en', id)).toBe(300);
  });
});
