import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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
import { aCandidate, COURSE_PAGE, SAVE, SUBMIT, type AttemptData, type Candidate } from './specs/sitting.js';

/** No answer is lost on a bad line: each is receipted, the newest counts, and an attempt is graded once. */

let college: College;
let course: CourseEdition;
let candidate: Candidate;
let attempt: AttemptData;

beforeAll(async () => {
  college = await startCollege();
  const bank = await aQuestionBank(college, await aTrainer(college));
  course = await aCourseEdition(college, { modules: [[aQuiz(bank)]] });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  candidate = await aCandidate(college, course);
  attempt = await candidate.start();
});
afterAll(() => college.stop());

const chosen = async () => (await candidate.see(attempt.id)).questions.map(({ answer }) => answer['answer'] ?? []);

describe('saving', () => {
  test('an answer is receipted, and the receipt is there when she comes back', async () => {
    const receipt = await candidate.save(attempt.id, 1, { answer: ['a'] }, 7);
    expect(receipt).toEqual({
      ...{ __typename: 'Receipt', position: 1, sequence: 7, savedAt: '2026-03-02T09:00:00.000Z' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { hash } = receipt as { hash: string };
    const [first, second] = (await candidate.see(attempt.id)).questions;
    expect(first).toMatchObject({ answer: { answer: ['a'] }, receipt: { sequence: 7, hash } });
    expect(second).toMatchObject({ answer: {}, receipt: null });
  });

  test('an older answer that comes late does not undo a newer one, and is told which counts', async () => {
    const newer = await candidate.save(attempt.id, 1, { answer: ['b'] }, 2);
    expect(await candidate.save(attempt.id, 1, { answer: ['a'] }, 1)).toEqual(newer);
    expect(await candidate.save(attempt.id, 1, { answer: ['c'] }, 2)).toEqual(newer);
    expect(await chosen()).toEqual([['b'], []]);
  });

  test('an answer whose receipt was lost may be sent again', async () => {
    const first = await candidate.save(attempt.id, 1, { answer: ['a'] }, 1);
    college.clock.advance({ minutes: 1 });
    expect(await candidate.save(attempt.id, 1, { answer: ['a'] }, 1)).toEqual(first);
  });

  test('answers of two tabs at the same moment are both kept', async () => {
    await Promise.all([
      candidate.save(attempt.id, 1, { answer: ['a'] }),
      candidate.save(attempt.id, 2, { answer: ['c'] }),
    ]);
    expect(await chosen()).toEqual([['a'], ['c']]);
  });

  test('a receipt vouches for its own answer', async () => {
    const hashes = new Set<string>();
    for (const [position, option, sequence] of [
      [1, 'a', 1],
      [1, 'b', 2],
      [2, 'b', 2],
      [2, 'b', 3],
    ] as const) {
      hashes.add((await candidate.save<{ hash: string }>(attempt.id, position, { answer: [option] }, sequence)).hash);
    }
    expect(hashes.size).toBe(4);
  });

  test.each([
    ['a question that is not there', { position: 3 }, 'BAD_INPUT'],
    ['the question before the first', { position: 0 }, 'BAD_INPUT'],
    ['an option of no question', { answer: { answer: ['z'] } }, 'BAD_INPUT'],
    ['an attempt that is none', { attemptId: 'x' }, 'NOT_FOUND'],
    ['an attempt that is not there', { attemptId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ])('%s is refused, and nothing is lost', async (_, changes, code) => {
    await candidate.save(attempt.id, 1, { answer: ['b'] });
    const input = { attemptId: attempt.id, position: 1, answer: { answer: ['a'] }, sequence: 9, ...changes };
    expect(await refusal(college, SAVE, { input }, candidate.officer)).toBe(code);
    expect(await chosen()).toEqual([['b'], []]);
  });

  test("another officer's attempt takes nothing from her", async () => {
    const other = await aCandidate(college, course);
    const input = { attemptId: attempt.id, position: 1, answer: { answer: ['a'] }, sequence: 9 };
    expect(await refusal(college, SAVE, { input }, other.officer)).toBe('NOT_FOUND');
    expect(await refusal(college, SUBMIT, { id: attempt.id }, other.officer)).toBe('NOT_FOUND');
    expect(await candidate.see(attempt.id)).toMatchObject({ submittedAt: null });
  });
});

describe('submitting', () => {
  test('twice at the same moment grades once, with what was saved', async () => {
    await candidate.answerAll(attempt, 'b');
    const both = await Promise.all([candidate.submit(attempt.id), candidate.submit(attempt.id)]);
    expect(both[1]).toEqual(both[0]);
    expect(both[0]).toMatchObject({ result: { points: 2, share: 1, passed: true } });
    college.clock.advance({ hours: 1 });
    expect(await candidate.submit(attempt.id)).toMatchObject({
      ...{ submittedAt: '2026-03-02T09:00:00.000Z', result: both[0].result },
    });
    expect(
      await college.sql('SELECT 1 FROM course_completion WHERE enrolment_id = $1', [candidate.place.enrolmentId]),
    ).toHaveLength(1);
  });

  test('a second tab that still answers is told when it was over, and changes nothing', async () => {
    await candidate.answerAll(attempt, 'a');
    await candidate.submit(attempt.id);
    college.clock.advance({ minutes: 1 });
    expect(await candidate.save(attempt.id, 1, { answer: ['b'] }, 5)).toEqual({
      ...{ __typename: 'AttemptOver', submittedAt: '2026-03-02T09:00:00.000Z' },
    });
    expect(await chosen()).toEqual([['a'], ['a']]);
  });

  test('who gave her place back meanwhile keeps her marks and completes nothing', async () => {
    await candidate.answerAll(attempt, 'b');
    const { enrolmentId } = candidate.place;
    await ask(
      college,
      'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }',
      { id: enrolmentId },
      candidate.officer,
    );
    expect(await candidate.submit(attempt.id)).toMatchObject({ result: { share: 1, passed: true } });
    expect(await ask(college, COURSE_PAGE, { enrolmentId }, candidate.officer)).toMatchObject({
      ...{ status: 'WITHDRAWN', modules: [{ steps: [{ progress: { complete: false } }] }] },
    });
    expect(await college.sql('SELECT 1 FROM course_completion WHERE enrolment_id = $1', [enrolmentId])).toEqual([]);
  });
});
