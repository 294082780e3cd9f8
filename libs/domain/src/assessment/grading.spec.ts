import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareGrades, gradeAttempt, gradeQuestion, type KeyedQuestion, type Responses } from './grading.js';

const single: KeyedQuestion = { id: 'q', kind: 'single', options: ['a', 'b', 'c', 'd'], right: ['b'] };
const repaired: KeyedQuestion = { ...single, right: ['b', 'c'] };
const multiple: KeyedQuestion = {
  id: 'q',
  kind: 'multiple',
  options: ['a', 'b', 'c', 'd', 'e'],
  right: ['a', 'b', 'c'],
};

const CASES: [name: string, question: KeyedQuestion, chosen: string[], points: number, reason: string][] = [
  ['the right option', single, ['b'], 1, 'right'],
  ['a wrong option', single, ['a'], 0, 'wrong'],
  ['nothing', single, [], 0, 'unanswered'],
  ['the right option and another', single, ['b', 'a'], 0, 'wrong'],
  ['the right option, sent twice', single, ['b', 'b'], 1, 'right'],
  ['an option that the question does not have', single, ['z'], 0, 'unanswered'],
  ['the option that a repaired key accepts too', repaired, ['c'], 1, 'right'],
  ['both options of a repaired key', repaired, ['b', 'c'], 0, 'wrong'],
  ['all three right ones', multiple, ['c', 'a', 'b'], 1, 'right'],
  ['two of three', multiple, ['a', 'b'], 2 / 3, 'partly-right'],
  ['two right, one wrong', multiple, ['a', 'b', 'd'], 1 / 3, 'partly-right'],
  ['three right, one wrong', multiple, ['a', 'b', 'c', 'd'], 2 / 3, 'partly-right'],
  ['everything', multiple, ['a', 'b', 'c', 'd', 'e'], 1 / 3, 'partly-right'],
  ['one right, one wrong', multiple, ['a', 'd'], 0, 'wrong'],
  ['only wrong ones: never below nothing', multiple, ['d', 'e'], 0, 'wrong'],
];

describe('one question', () => {
  it.each(CASES)('%s', (_name, question, chosen, points, reason) => {
    expect(gradeQuestion(question, chosen)).toEqual({ questionId: 'q', points, outOf: 1, reason });
  });
});

const exam = Array.from({ length: 50 }, (_, i): KeyedQuestion => ({ ...single, id: `q${i}` }));
const answered = (right: number): Responses => Object.fromEntries(exam.slice(0, right).map(({ id }) => [id, ['b']]));

describe('an exam of 50 with a pass mark of 80 %', () => {
  it.each([
    [40, true],
    [39, false],
    [50, true],
    [0, false],
  ])('%d right: passed %p', (right, passed) => {
    const grade = gradeAttempt(exam, answered(right), 0.8);
    expect(grade).toMatchObject({ points: right, outOf: 50, share: right / 50, passed });
    expect(grade.perQuestion.filter(({ reason }) => reason === 'unanswered')).toHaveLength(50 - right);
  });

  it('that three thirds of a point bring to the mark is passed', () => {
    const mixed = [...exam.slice(0, 4), ...[1, 2, 3].map((i) => ({ ...multiple, id: `m${i}` }))];
    const thirds = Object.fromEntries([1, 2, 3].map((i) => [`m${i}`, ['a']]));
    expect(gradeAttempt(mixed, { ...answered(4), ...thirds }, 5 / 7)).toMatchObject({ points: 5, passed: true });
  });

  it('without questions is passed by nobody', () => {
    expect(gradeAttempt([], {}, 0)).toMatchObject({ share: 0, passed: false });
  });

  it('takes no answer from what every object has', () => {
    const odd = [{ ...single, id: 'constructor' }];
    expect(gradeAttempt(odd, {}, 0.5).perQuestion[0]?.reason).toBe('unanswered');
  });
});

const OPTIONS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyQuestion = fc
  .record({
    kind: fc.constantFrom('single' as const, 'multiple' as const),
    options: fc.subarray(OPTIONS, { minLength: 2 }),
    keyed: fc.nat(),
  })
  .chain(({ kind, options }) =>
    fc.record({
      kind: fc.constant(kind),
      options: fc.constant(options),
      right: fc.subarray(options, { minLength: 1, maxLength: kind === 'single' ? 1 : options.length }),
    }),
  );
const anySitting = fc
  .array(fc.tuple(anyQuestion, fc.subarray(OPTIONS), fc.nat(1000)), { maxLength: 30 })
  .map((rows) => ({
    questions: rows.map(([question], i): KeyedQuestion => ({ id: `q${i}`, ...question })),
    responses: Object.fromEntries(rows.map(([, chosen], i) => [`q${i}`, chosen])) as Responses,
    turns: rows.map(([, , turn]) => turn),
  }));

describe('grading', () => {
  it('is the same whatever the order of options, choices and questions', () => {
    const turned = <T>(items: readonly T[], by: number) => items.map((_, i) => items[(i + by) % items.length] as T);
    fc.assert(
      fc.property(anySitting, ({ questions, responses, turns }) => {
        const reordered = questions.map((question, i) => ({
          ...question,
          options: turned(question.options, turns[i] ?? 0),
          right: [...question.right].reverse(),
        }));
        const reversed = Object.fromEntries(
          Object.entries(responses).map(([id, chosen]) => [id, [...chosen].reverse()]),
        );
        const plain = gradeAttempt(questions, responses, 0.8);
        expect(gradeAttempt(reordered, reversed, 0.8)).toEqual(plain);
        const { points, share, passed } = gradeAttempt([...questions].reverse(), responses, 0.8);
        expect({ points, share, passed }).toEqual({ points: plain.points, share: plain.share, passed: plain.passed });
      }),
    );
  });

  it('stays between nothing and everything, and the parts add up', () => {
    fc.assert(
      fc.property(anySitting, ({ questions, responses }) => {
        const { points, outOf, share, perQuestion } = gradeAttempt(questions, responses, 0.8);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(outOf).toBe(questions.length);
        expect(points).toBeCloseTo(
          perQuestion.reduce((sum, grade) => sum + grade.points, 0),
          6,
        );
        for (const grade of perQuestion) {
          expect(grade.points).toBeGreaterThanOrEqual(0);
          expect(grade.points).toBeLessThanOrEqual(grade.outOf);
        }
      }),
    );
  });

  it('gives everything for the key, and never more for answering a question worse', () => {
    fc.assert(
      fc.property(anySitting, ({ questions, responses }) => {
        const key = Object.fromEntries(questions.map(({ id, right }) => [id, right]));
        const full = gradeAttempt(questions, key, 1);
        expect(full.passed).toBe(questions.length > 0);
        expect(gradeAttempt(questions, responses, 1).points).toBeLessThanOrEqual(full.points);
      }),
    );
  });

  it('again gives the same again, and keeping the better of two grades settles at once', () => {
    fc.assert(
      fc.property(anySitting, anySitting, (one, other) => {
        const recorded = gradeAttempt(one.questions, one.responses, 0.8);
        expect(gradeAttempt(one.questions, one.responses, 0.8)).toEqual(recorded);
        expect(compareGrades(recorded, recorded)).toEqual({ change: 'same', nowPasses: false, kept: recorded });
        const fresh = gradeAttempt(other.questions, other.responses, 0.8);
        const { kept } = compareGrades(recorded, fresh);
        expect(compareGrades(kept, fresh).kept).toEqual(kept);
        expect(kept.share).toBeGreaterThanOrEqual(recorded.share);
        expect(kept.passed || !recorded.passed).toBe(true);
      }),
    );
  });
});

describe('a repaired key', () => {
  const wrong = gradeAttempt([single], { q: ['c'] }, 0.8);
  const mended = gradeAttempt([repaired], { q: ['c'] }, 0.8);
  it('raises whoever had chosen what is now right', () => {
    expect(compareGrades(wrong, mended)).toEqual({ change: 'raised', nowPasses: true, kept: mended });
  });
  it('takes nothing back from whoever had passed', () => {
    expect(compareGrades(mended, wrong)).toEqual({ change: 'lowered', nowPasses: false, kept: mended });
  });
});
