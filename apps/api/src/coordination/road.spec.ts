import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCoordinator,
  aCourseEdition,
  anOfficer,
  aShortArticle,
  aTrainer,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
  anArticleRead,
} from '@provost/testing';

/** The whole road: an officer enrols, studies, passes, is certified; her coordinator sees it, and another's does not. */

const PROGRESS = '{ stepId progress { complete open } courseCompletedAt evidence }';
const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) ${PROGRESS} }`;
const ENROL = `mutation ($slug: String!) { enrol(courseSlug: $slug) {
  ... on Enrolment { id status } ... on AlreadyEnrolled { enrolmentId } } }`;
const START = `mutation ($e: ID!, $s: ID!) { startAttempt(enrolmentId: $e, stepId: $s, locale: en) { __typename
  ... on Attempt { id number questions { position type prompt slots { id options { id text } } answer } result { share } }
  ... on AttemptsExhausted { allowed } } }`;
const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename
  ... on Receipt { hash sequence } ... on AttemptOver { submittedAt } } }`;
const SUBMIT = `mutation ($id: ID!) { submitAttempt(attemptId: $id, locale: en) { ... on Attempt { id submittedAt
  result { points outOf share passed review { position slots { options { id right } } } } } } }`;
const VERIFY = `query ($code: String!) { verifyCertificate(code: $code, locale: en) {
  holderName title status signatureValid issuer statement } }`;
const DESK = `query ($filter: DeskFilter!) { deskFigures(filter: $filter) { officers certified }
  deskOfficers(filter: $filter) { totalCount nodes { personId fullName certificateStatus } }
  deskCountries(filter: $filter, locale: en) { key officers certified share } }`;

let college: College;
let trainer: Person;
let amina: Person;
let course: CourseEdition;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  amina = await anOfficer(college, { country: 'MA', fullName: 'أمينة بنكيران' });
  const bankId = await aBank(trainer);
  course = await aCourseEdition(college, {
    slug: 'ip-crime',
    ownerId: trainer.id,
    curriculum: { slug: 'introductory', validMonths: 36 },
    modules: [[aShortArticle], [{ kind: 'quiz', prerequisite: 'all-before', content: anExam(bankId) }]],
  });
});
afterAll(() => college.stop());

const anExam = (bankId: string) => ({
  ...{ kind: 'quiz', bankId, exam: true, passMark: 0.8, timeLimitMinutes: 30, attemptsAllowed: 2, instructions: '' },
  blueprint: [{ topic: 'words', count: 2 }],
});

async function ask<T>(document: string, variables: Record<string, unknown>, as: Person | null): Promise<T> {
  const { data, errors } = await college.graphql<Record<string, T>>(document, variables, as);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as T;
}

async function refusal(document: string, variables: Record<string, unknown>, as: Person | null): Promise<unknown> {
  return (await college.graphql(document, variables, as)).errors?.[0]?.extensions?.['code'];
}

async function aBank(owner: Person): Promise<string> {
  const { id } = await ask<{ id: string }>('mutation { createQuestionBank(title: "Words") { id } }', {}, owner);
  const options = Object.fromEntries(['a', 'b', 'c'].map((name) => [name, { text: `Option ${name}`, feedback: '' }]));
  const item = {
    ...{ type: 'single', credit: 'all-or-nothing', shuffle: true },
    slots: [{ id: 'answer', kind: 'choice', options: ['a', 'b', 'c'], right: ['b'], several: false }],
  };
  for (const number of [1, 2, 3]) {
    const en = { prompt: `Question ${number}`, slots: { answer: { label: '', options } }, explanation: 'Read again.' };
    const input = { bankId: id, topic: 'words', difficulty: 'easy', source: 'TRIPS', item, texts: { en } };
    const saved = await ask<{ id: string }>(
      'mutation ($input: SaveQuestionInput!) { saveQuestion(input: $input) { id version } }',
      { input },
      owner,
    );
    await ask('mutation ($id: ID!) { moveQuestion(questionId: $id, status: LIVE) { id } }', { id: saved.id }, owner);
  }
  return id;
}

const enrol = async (person: Person): Promise<string> =>
  (await ask<{ id: string }>(ENROL, { slug: course.slug }, person)).id;

const read = (enrolmentId: string, at = college.clock.now().getTime()) => ({
  input: {
    ...{ enrolmentId, stepId: course.stepIds[0], session: 'tab-1', seconds: 60 },
    evidence: anArticleRead(at),
  },
});

interface Sitting {
  readonly id: string;
  readonly questions: { position: number }[];
}

async function sit(person: Person, enrolmentId: string, choice: string): Promise<Sitting> {
  const attempt = await ask<Sitting>(START, { e: enrolmentId, s: course.stepIds[1] }, person);
  for (const { position } of attempt.questions) {
    const input = { attemptId: attempt.id, position, answer: { answer: [choice] }, sequence: 1 };
    expect(await ask(SAVE, { input }, person)).toMatchObject({ __typename: 'Receipt', sequence: 1 });
  }
  return attempt;
}

describe('an officer earns a certificate, and her coordinator sees it', () => {
  let enrolmentId: string;

  test('she enrols once: a second try answers the place she holds', async () => {
    enrolmentId = await enrol(amina);
    expect(await ask(ENROL, { slug: course.slug }, amina)).toEqual({ enrolmentId });
  });

  test('the exam waits for what comes before it', async () => {
    expect(await refusal(START, { e: enrolmentId, s: course.stepIds[1] }, amina)).toBe('STEP_NOT_OPEN');
  });

  test('what she reads is joined, judged by the server, and reporting it twice changes nothing', async () => {
    const first = await ask(RECORD, read(enrolmentId), amina);
    expect(first).toMatchObject({ progress: { complete: true }, courseCompletedAt: null });
    expect(await ask(RECORD, read(enrolmentId), amina)).toEqual(first);
  });

  test.each([
    ['of a section that is not there', anArticleRead(60_000, 'nowhere'), 'EVIDENCE_OUT_OF_RANGE'],
    ['from the future', anArticleRead(Date.UTC(2100, 0)), 'EVIDENCE_FROM_THE_FUTURE'],
    ['of another shape', { kind: 'article', sections: 'all' }, 'BAD_INPUT'],
  ])('evidence %s is refused, and nothing is lost', async (_, evidence, code) => {
    const { input } = read(enrolmentId);
    expect(await refusal(RECORD, { input: { ...input, evidence } }, amina)).toBe(code);
    expect(await ask(RECORD, read(enrolmentId), amina)).toMatchObject({ progress: { complete: true } });
  });

  test("another officer's enrolment is as unknown as one that is not there", async () => {
    const other = await anOfficer(college, { country: 'MA' });
    expect(await refusal(RECORD, read(enrolmentId), other)).toBe('NOT_FOUND');
    expect(await refusal(RECORD, read('00000000-0000-4000-8000-000000000000'), other)).toBe('NOT_FOUND');
  });

  test('no answer before submission carries a key, and a failed exam shows none after it', async () => {
    const attempt = await sit(amina, enrolmentId, 'a');
    expect(JSON.stringify(attempt)).not.toMatch(/right|feedback|Because/);
    const failed = await ask<{ result: object }>(SUBMIT, { id: attempt.id }, amina);
    expect(failed.result).toEqual({ points: 0, outOf: 2, share: 0, passed: false, review: [] });
  });

  test('two tabs sit one attempt, and a double submit is graded once', async () => {
    const [one, two] = [await sit(amina, enrolmentId, 'b'), await sit(amina, enrolmentId, 'b')];
    expect(two.id).toBe(one.id);
    const submitted = await ask<{ result: { passed: boolean } }>(SUBMIT, { id: one.id }, amina);
    expect(submitted.result).toMatchObject({ share: 1, passed: true });
    expect(await ask(SUBMIT, { id: one.id }, amina)).toEqual(submitted);
  });

  test('her certificate is issued at once, once, signed and verifiable by anyone however the code is typed', async () => {
    await college.runJobs();
    const mine = '{ myCertificates(locale: en) { code title status pdfUrl holderName } }';
    const [certificate, ...more] = await ask<{ code: string; pdfUrl: string }[]>(mine, {}, amina);
    expect(more).toEqual([]);
    expect(certificate).toMatchObject({ title: 'introductory', status: 'VALID', holderName: 'أمينة بنكيران' });
    const code = (certificate?.code ?? '').toLowerCase().replaceAll('-', ' ');
    expect(await ask(VERIFY, { code }, null)).toMatchObject({
      ...{ holderName: 'أمينة بنكيران', status: 'VALID', signatureValid: true },
    });
    const pdf = await college.fetch(certificate?.pdfUrl ?? '', {}, amina);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  test.each(['0000-0000-0000-0001', 'x', ''])('the code %p verifies nothing', async (code) => {
    expect(await ask(VERIFY, { code }, null)).toBeNull();
  });

  test('her coordinator sees her certified, in figures, table and list alike', async () => {
    const desk = await college.graphql(
      DESK,
      { filter: { curriculumSlug: 'introductory' } },
      await aCoordinator(college, { country: 'MA' }),
    );
    expect(desk.errors).toBeUndefined();
    expect(desk.data).toMatchObject({
      deskFigures: { officers: 2, certified: 1 },
      deskCountries: [{ key: 'MA', officers: 2, certified: 1, share: 0.5 }],
    });
    const { nodes } = (desk.data as { deskOfficers: { nodes: object[] } }).deskOfficers;
    expect(nodes).toContainEqual({ personId: amina.id, fullName: amina.fullName, certificateStatus: 'CERTIFIED' });
  });

  test('a coordinator of another country sees no one of hers, by list or by id', async () => {
    const ghana = await aCoordinator(college, { country: 'GH' });
    const desk = await college.graphql(DESK, { filter: { countryCode: 'MA' } }, ghana);
    expect(desk.data).toMatchObject({
      deskFigures: { officers: 0 },
      deskOfficers: { totalCount: 0 },
      deskCountries: [],
    });
    const detail = 'query ($id: ID!) { deskOfficer(personId: $id, locale: en) { countryName } }';
    expect(await refusal(detail, { id: amina.id }, ghana)).toBe('NOT_FOUND');
  });

  test('the export holds the rows of the screen, and no one signs in for it by a Basic challenge', async () => {
    const coordinator = await aCoordinator(college, { country: 'MA' });
    const csv = await (
      await college.fetch('/api/desk/officers.csv?curriculumSlug=introductory', {}, coordinator)
    ).text();
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(2);
    expect(rows.find((row) => row.includes(amina.id))).toMatch(/certified/);
    const places = await (
      await college.fetch('/api/desk/agencies.csv?curriculumSlug=introductory', {}, coordinator)
    ).text();
    const table = await ask<{ label: string; officers: number; certified: number }[]>(
      'query ($f: DeskFilter!) { deskAgencies(filter: $f) { label officers certified } }',
      { f: { curriculumSlug: 'introductory' } },
      coordinator,
    );
    expect(places.trim().split('\r\n')).toHaveLength(table.length + 1);
    const visitor = await college.fetch('/api/desk/officers.csv');
    expect([visitor.status, visitor.headers.get('www-authenticate')]).toEqual([401, null]);
  });

  test('evidence for a withdrawn place is refused, and her page still opens', async () => {
    const other = await anOfficer(college, { country: 'KE' });
    const place = await enrol(other);
    await ask('mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }', { id: place }, other);
    expect(await refusal(RECORD, read(place), other)).toBe('ENROLMENT_NOT_ACTIVE');
    expect(
      await ask(`query ($id: ID!) { coursePage(enrolmentId: $id, locale: en) { status } }`, { id: place }, other),
    ).toEqual({
      status: 'WITHDRAWN',
    });
  });
});
