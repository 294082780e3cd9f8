import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  aQuestionBank,
  aQuiz,
  aTrainer,
  ask,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
} from '@provost/testing';
import { AttemptEndsService } from './attempt-ends.service.js';
import { aCandidate, COURSE_PAGE, MY_ATTEMPTS, START, type AttemptData, type Candidate } from './specs/sitting.js';

/** The server's clock is the only clock of an exam: half an hour from the start, whatever happens meanwhile. */

let college: College;
let course: CourseEdition;
let candidate: Candidate;
let attempt: AttemptData;

beforeAll(async () => {
  college = await startCollege();
  const bank = await aQuestionBank(college, await aTrainer(college));
  course = await aCourseEdition(college, {
    modules: [[aQuiz(bank, { timeLimitMinutes: 30 })], [aQuiz(bank, { timeLimitMinutes: null })]],
  });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  candidate = await aCandidate(college, course);
  attempt = await candidate.start();
});
afterAll(() => college.stop());

const TIME = 'query ($id: ID!) { attemptTime(id: $id) { serverNow endsAt submittedAt } }';
const END = '2026-03-02T09:30:00.000Z';

test('the limit is shown with the clock that counts, and coming back does not move it', async () => {
  expect(attempt).toMatchObject({ endsAt: END, serverNow: '2026-03-02T09:00:00.000Z', submittedAt: null });
  college.clock.advance({ minutes: 20 });
  expect(await candidate.start()).toMatchObject({ id: attempt.id, endsAt: END, serverNow: '2026-03-02T09:20:00.000Z' });
});

test('a countdown is set anew by one light read, which only her own attempt answers', async () => {
  college.clock.set('2026-03-02T09:12:00Z');
  expect(await ask(college, TIME, { id: attempt.id }, candidate.officer)).toEqual({
    ...{ serverNow: '2026-03-02T09:12:00.000Z', endsAt: END, submittedAt: null },
  });
  await candidate.submit(attempt.id);
  expect(await ask(college, TIME, { id: attempt.id }, candidate.officer)).toMatchObject({
    submittedAt: '2026-03-02T09:12:00.000Z',
  });
  const { officer } = await aCandidate(college, course);
  for (const id of [attempt.id, 'x']) expect(await refusal(college, TIME, { id }, officer)).toBe('NOT_FOUND');
});

test('an answer under way at the end still counts, one ten seconds later does not', async () => {
  college.clock.set('2026-03-02T09:30:09Z');
  expect(await candidate.save(attempt.id, 1, { answer: ['b'] })).toMatchObject({ __typename: 'Receipt' });
  college.clock.set('2026-03-02T09:30:10Z');
  expect(await candidate.save(attempt.id, 2, { answer: ['b'] })).toEqual({
    __typename: 'AttemptOver',
    submittedAt: END,
  });
  expect(await candidate.see(attempt.id)).toMatchObject({ submittedAt: END, result: { points: 1, passed: false } });
});

test('whoever stays away is graded at the end with what she saved, and not charged for the days after it', async () => {
  await candidate.answerAll(attempt, 'b');
  college.clock.advance({ days: 5 });
  const { enrolmentId } = candidate.place;
  await college.get(AttemptEndsService).onTimeIsUp({ attemptId: attempt.id });
  expect(await ask(college, MY_ATTEMPTS, candidate.place, candidate.officer)).toMatchObject([
    { submittedAt: END, share: 1, passed: true },
  ]);
  expect(await ask(college, COURSE_PAGE, { enrolmentId }, candidate.officer)).toMatchObject({ secondsRecorded: 1800 });
});

test('the page of an attempt whose time is over shows its result, without waiting for anybody', async () => {
  await candidate.save(attempt.id, 1, { answer: ['b'] });
  college.clock.set('2026-03-02T11:00:00Z');
  expect(await candidate.see(attempt.id)).toMatchObject({ submittedAt: END, result: { points: 1, share: 0.5 } });
  expect(await candidate.submit(attempt.id)).toMatchObject({ submittedAt: END, result: { points: 1 } });
});

test('the next attempt closes the one whose time is over, and counts it', async () => {
  college.clock.advance({ hours: 2 });
  expect(await candidate.start()).toMatchObject({ number: 2, endsAt: '2026-03-02T11:30:00.000Z' });
  college.clock.advance({ hours: 2 });
  expect(await candidate.start()).toEqual({ __typename: 'AttemptsExhausted', allowed: 2 });
});

test('the job that ends an attempt waits for the end, and comes once for nothing', async () => {
  const [job] = await college.sql<{ wait: number }>(
    `SELECT extract(epoch FROM start_after - $2::timestamptz)::int AS wait FROM pgboss.job WHERE data ->> 'attemptId' = $1`,
    [attempt.id, '2026-03-02T09:00:00Z'],
  );
  expect(job?.wait).toBe(1811);
  await college.get(AttemptEndsService).onTimeIsUp({ attemptId: attempt.id });
  expect(await candidate.see(attempt.id)).toMatchObject({ submittedAt: null, result: null });
});

test('without a limit nothing ends it but she, and a week in a drawer is no week of work', async () => {
  const place = { ...candidate.place, stepId: course.stepIds[1] ?? '' };
  const open = await ask<AttemptData>(college, START, place, candidate.officer);
  expect(open.endsAt).toBeNull();
  college.clock.advance({ days: 7 });
  expect(await candidate.save(open.id, 1, { answer: ['b'] })).toMatchObject({ __typename: 'Receipt' });
  expect(await candidate.submit(open.id)).toMatchObject({ submittedAt: '2026-03-09T09:00:00.000Z' });
  const { enrolmentId } = candidate.place;
  const { secondsRecorded } = await ask<{ secondsRecorded: number }>(
    college,
    COURSE_PAGE,
    { enrolmentId },
    candidate.officer,
  );
  expect(secondsRecorded).toBeLessThanOrEqual(12 * 3600);
});
