import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aCertificate,
  aCoordinator,
  aCourseEdition,
  aCurriculum,
  anOfficer,
  aPlace,
  aQuestionBank,
  aQuiz,
  aShortArticle,
  aTrainer,
  ask,
  aVideo,
  aWebinar,
  countingStatements,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';
import { AGENCIES, COUNTRIES, FIGURES, OFFICERS, REQUESTS } from './specs/desk.js';

/** Lists never query per row: each page costs as many statements at fifty officers as at one, and this many. */

const HOME = `{ myHome(locale: en) { enrolments { id title modulesDone stripe { stepId complete spans { from to } } resume { stepId } }
  comingUp { id title roomUrl } certificates { id status } } }`;
const COURSE = `query ($id: ID!) { coursePage(enrolmentId: $id, locale: en) { title newerEdition
  modules { title steps { id progress { complete open } } } stripe { stepId } } }`;
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) {
  title evidence content { __typename } siblings { id progress { complete } } } }`;
const WEBINARS = `{ webinars(locale: en, first: 100) { totalCount nodes { id title hostName myRegistration roomUrl viewerCan { join } } } }`;
const CERTIFICATES = '{ myCertificates(locale: en) { id code status pdfUrl } }';
const ATTEMPT = `query ($id: ID!) { attempt(id: $id, locale: en) { title questions { prompt slots { options { id text } } receipt { hash } }
  result { share } } }`;
const START =
  'mutation ($e: ID!, $s: ID!) { startAttempt(enrolmentId: $e, stepId: $s, locale: en) { ... on Attempt { id } } }';
const SAVE = 'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }';
const ATTENDANCE = `query ($id: ID!) { webinarAttendance(webinarId: $id, first: 100) { totalCount nodes { fullName presentSeconds } } }`;
const DETAIL = `query ($id: ID!) { deskOfficer(personId: $id, locale: en) { person { fullName agency { name } grants { role } }
  enrolments { title resume { stepTitle } } certificates { code status } } }`;

/** What each page costs, the question whose session it is included. A change of these numbers is a change of speed: look before you raise one. */
const COST = {
  ...{ deskFigures: 3, deskAgencies: 2, deskCountries: 2, deskOfficers: 2, deskRequests: 3, deskOfficer: 5 },
  ...{ myHome: 4, coursePage: 2, stepPage: 3, webinars: 3, myCertificates: 2, attempt: 7, webinarAttendance: 4 },
};

let college: College;
let trainer: Person;
let coordinator: Person;
let officer: Person;
let place: string;
let attemptId: string;
let course: CourseEdition;
let byApproval: CourseEdition;
let curriculumId: string;
let webinarId: string;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  coordinator = await aCoordinator(college, { country: 'KE' });
  const quiz = aQuiz(await aQuestionBank(college, trainer, { words: 20 }), {
    blueprint: [{ topic: 'words', count: 20 }],
  });
  course = await aCourseEdition(college, { modules: [[quiz], [aVideo(), aShortArticle]] });
  byApproval = await aCourseEdition(college, { admission: 'approval' });
  curriculumId = await aCurriculum(college, { slug: 'introductory', courseIds: [course.courseId] });
  officer = await anOfficer(college);
  place = await aPlace(college, officer, course);
  attemptId = (await ask<{ id: string }>(college, START, { e: place, s: course.stepIds[0] }, officer)).id;
  await ask(college, SAVE, { input: { attemptId, position: 1, answer: { answer: ['b'] }, sequence: 1 } }, officer);
  webinarId = await aWebinar(college, trainer);
  await aPlace(college, officer, byApproval, 'requested');
  await studies(officer, place);
});
afterAll(() => college.stop());

/** Gives an officer what her pages and her coordinator's count: progress, a certificate, a seat in the webinar. */
async function studies(who: Person, enrolmentId: string): Promise<void> {
  const evidence = { kind: 'video', played: [[0, 40]], playhead: { seconds: 40, at: college.clock.now().getTime() } };
  const input = { enrolmentId, stepId: course.stepIds[1], session: 'tab', seconds: 40, evidence };
  await ask(
    college,
    'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }',
    { input },
    who,
  );
  await aCertificate(college, who, curriculumId, { expiresAt: '2028-01-01' });
  await ask(
    college,
    'mutation ($id: ID!) { registerForWebinar(webinarId: $id, locale: en) { __typename } }',
    { id: webinarId },
    who,
  );
}

/** Forty-nine colleagues in the same country and course, and fifty webinars to choose from. */
async function fortyNineMore(): Promise<void> {
  for (let more = 1; more < 50; more++) {
    const who = await anOfficer(college, { country: 'KE' });
    await aPlace(college, who, byApproval, 'requested');
    await studies(who, await aPlace(college, who, course));
    await aWebinar(college, trainer);
  }
}

async function costs(): Promise<Record<string, number>> {
  const filter = { filter: { curriculumSlug: 'introductory' } };
  const mine = { id: place };
  const pages: [string, string, object, Person][] = [
    ['deskFigures', FIGURES, filter, coordinator],
    ['deskAgencies', AGENCIES, filter, coordinator],
    ['deskCountries', COUNTRIES, filter, coordinator],
    ['deskOfficers', OFFICERS, filter, coordinator],
    ['deskRequests', REQUESTS, { filter: {} }, coordinator],
    ['deskOfficer', DETAIL, { id: officer.id }, coordinator],
    ['myHome', HOME, {}, officer],
    ['coursePage', COURSE, mine, officer],
    ['stepPage', STEP, { ...mine, step: course.stepIds[1] }, officer],
    ['webinars', WEBINARS, {}, officer],
    ['myCertificates', CERTIFICATES, {}, officer],
    ['attempt', ATTEMPT, { id: attemptId }, officer],
    ['webinarAttendance', ATTENDANCE, { id: webinarId }, trainer],
  ];
  const found: Record<string, number> = {};
  for (const [name, document, variables, who] of pages) {
    await ask(college, document, variables, who); // whoever came a moment ago: outlines are kept, the session is asked for each time
    found[name] = (await countingStatements(() => ask(college, document, variables, who))).statements.length;
  }
  return found;
}

test('each page costs the same at one officer and at fifty', async () => {
  const list = (document: string, variables: object, who: Person) =>
    ask<{ totalCount: number }>(college, document, variables, who);
  expect(await costs()).toEqual(COST);
  expect(await list(OFFICERS, { filter: {} }, coordinator)).toMatchObject({ totalCount: 1 });
  await fortyNineMore();
  expect(await costs()).toEqual(COST);
  for (const [document, variables, who] of [
    [OFFICERS, { filter: {} }, coordinator],
    [REQUESTS, { filter: {} }, coordinator],
    [WEBINARS, {}, officer],
    [ATTENDANCE, { id: webinarId }, trainer],
  ] as const) {
    expect(await list(document, variables, who)).toMatchObject({ totalCount: 50 });
  }
});
