import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anOfficer,
  aQuestionBank,
  aQuiz,
  aTrainer,
  ask,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';
import {
  aCandidate,
  ATTEMPT,
  COURSE_PAGE,
  MY_ATTEMPTS,
  SAVE,
  START,
  SUBMIT,
  type AttemptData,
} from './specs/sitting.js';

/** No answer and no key leaves the server before the review; what is looked at is the body as it was sent. */

const STEP_PAGE = `query ($enrolmentId: ID!, $stepId: ID!) { stepPage(enrolmentId: $enrolmentId, stepId: $stepId, locale: en) {
  evidence content { ... on QuizContent { exam passMark timeLimitMinutes attemptsAllowed instructions questionCount } } } }`;
const BANK = `query ($id: ID!) { bankQuestions(bankId: $id) { nodes { id item texts source } } }`;
const SECRETS = /SECRET|"right|"accepted"|"tolerance"|feedback":|explanation":"/u;

let college: College;
let trainer: Person;
let bankId: string;
let course: CourseEdition;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  bankId = await aQuestionBank(college, trainer);
  course = await aCourseEdition(college, { modules: [[aQuiz(bankId)], [aQuiz(bankId, { exam: false })]] });
});
afterAll(() => college.stop());

/** The body of the answer, byte for byte as text. */
async function body(document: string, variables: object, as: Person): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const sent = { method: 'POST', headers, body: JSON.stringify({ query: document, variables }) };
  return (await college.fetch('/graphql', sent, as)).text();
}

test('before submission no body holds a key, whatever is asked for', async () => {
  const { officer, place, start } = await aCandidate(college, course);
  const { id } = await start();
  const answer = { input: { attemptId: id, position: 1, answer: { answer: ['b'] }, sequence: 1 } };
  const asked: [string, object][] = [
    [START, place],
    [SAVE, answer],
    [ATTEMPT, { id }],
    [MY_ATTEMPTS, place],
    [STEP_PAGE, place],
    [COURSE_PAGE, place],
  ];
  for (const [document, variables] of asked) {
    const text = await body(document, variables, officer);
    expect(JSON.parse(text)).toMatchObject({ data: expect.any(Object) });
    expect(text).not.toMatch(SECRETS);
  }
  expect(JSON.parse(await body(ATTEMPT, { id }, officer)).data.attempt.result).toBeNull();
});

test('a question under way has no field that could hold one', async () => {
  const { types } = await ask<{ types: { name: string; fields: { name: string }[] | null }[] }>(
    ...[college, '{ __schema { types { name fields { name } } } }', {}, trainer],
  );
  const fieldsOf = (type: string) => types.find(({ name }) => name === type)?.fields?.map(({ name }) => name);
  expect(fieldsOf('AttemptQuestion')).toEqual([
    ...['position', 'type', 'credit', 'locale', 'points', 'prompt', 'picture', 'slots', 'answer', 'receipt'],
  ]);
  expect(fieldsOf('AttemptSlot')).toEqual([
    ...['id', 'kind', 'label', 'several', 'options', 'regions', 'unit', 'leastWords', 'mostWords', 'rubric'],
  ]);
  expect(fieldsOf('AnswerOption')).toEqual(['id', 'text']);
});

test('a failed exam keeps its keys: whoever failed sits questions of the same bank again', async () => {
  const candidate = await aCandidate(college, course);
  const attempt = await candidate.start();
  await candidate.answerAll(attempt, 'a');
  const text = await body(SUBMIT, { id: attempt.id }, candidate.officer);
  expect(text).not.toMatch(SECRETS);
  expect(JSON.parse(text).data.submitAttempt.result).toMatchObject({ passed: false, review: [] });
  expect(await body(ATTEMPT, { id: attempt.id }, candidate.officer)).not.toMatch(SECRETS);
});

test('a passed exam, and a practice quiz either way, is reviewed with keys and reasons', async () => {
  const candidate = await aCandidate(college, course);
  const exam = await candidate.start();
  await candidate.answerAll(exam, 'b');
  const review = (reason: string) => [
    ...Array<object>(2).fill(
      expect.objectContaining({
        ...{ reason, explanation: 'SECRET explanation', source: 'SECRET source' },
        slots: [
          expect.objectContaining({
            options: expect.arrayContaining([
              expect.objectContaining({ id: 'b', right: true, feedback: 'SECRET feedback' }),
            ]),
          }),
        ],
      }),
    ),
  ];
  expect((await candidate.submit(exam.id)).result).toMatchObject({ passed: true, review: review('right') });
  const place = { ...candidate.place, stepId: course.stepIds[1] };
  const practice = await ask<AttemptData>(college, START, place, candidate.officer);
  expect((await candidate.submit(practice.id)).result).toMatchObject({ passed: false, review: review('unanswered') });
});

test('a bank is open to its owner alone', async () => {
  expect(await body(BANK, { id: bankId }, trainer)).toMatch(SECRETS);
  expect(await refusal(college, BANK, { id: bankId }, await anOfficer(college))).toBe('NOT_ALLOWED');
  for (const id of [bankId, '00000000-0000-4000-8000-000000000000', 'x']) {
    expect(await refusal(college, BANK, { id }, await aTrainer(college))).toBe('NOT_FOUND');
  }
});
