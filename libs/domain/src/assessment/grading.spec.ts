import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareGrades, gradeAttempt, gradeQuestion, type SatItem } from './grading.js';
import type { Answer } from './items/answer.js';

interface Choice {
  readonly kind: 'single' | 'multiple';
  readonly options: readonly string[];
  readonly right: readonly string[];
}

const sat = (id: string, { kind, options, right }: Choice, more: Partial<SatItem> = {}): SatItem => ({
  ...{ id, points: 1, pilot: false },
  item: {
    type: kind,
    slots: [{ id: 'answer', kind: 'choice', several: kind === 'multiple', options, right }],
    credit: kind === 'multiple' ? 'right-minus-wrong' : 'all-or-nothing',
    shuffle: true,
  },
  ...more,
});
const of = (chosen: readonly string[]): Answer => ({ answer: chosen });

const oneRight: Choice = { kind: 'single', options: ['a', 'b', 'c', 'd'], right: ['b'] };
const single = sat('q', oneRight);
const repaired = sat('q', { ...oneRight, right: ['b', 'c'] });
const threeRight: Choice = { kind: 'multiple', options: ['a', 'b', 'c', 'd', 'e'], right: ['a', 'b', 'c'] };
const multiple = sat('q', threeRight);

const CASES: [name: string, question: SatItem, chosen: string[], points: number, reason: string][] = [
  ['the right option', single, ['b'], 1, 'right'],
  ['a wrong option', single, ['a'], 0, 'wrong'],
  ['nothing', single, [], 0, 'unanswered'],
  ['the right option and another', single, ['b', 'a'], 0, 'wrong'],
  ['the right option, sent twice', single, ['b', 'b'], 1, 'right'],
  ['an option that the question does not have', single, ['z'], 0, 'wrong'],
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
    expect(gradeQuestion(question, of(chosen))).toEqual({ questionId: 'q', points, outOf: 1, reason });
  });
});

const exam = Array.from({ length: 50 }, (_, i) => sat(`q${i}`, oneRight));
const answered = (right: number) => Object.fromEntries(exam.slice(0, right).map(({ id }) => [id, of(['b'])]));

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
    const mixed = [...exam.slice(0, 4), ...[1, 2, 3].map((i) => sat(`m${i}`, threeRight))];
    const thirds = Object.fromEntries([1, 2, 3].map((i) => [`m${i}`, of(['a'])]));
    expect(gradeAttempt(mixed, { ...answered(4), ...thirds }, 5 / 7)).toMatchObject({ points: 5, passed: true });
  });

  it('without questions is passed by nobody', () => {
    expect(gradeAttempt([], {}, 0)).toMatchObject({ share: 0, passed: false });
  });

  it('takes no answer from what every object has', () => {
    const odd = [sat('constructor', oneRight)];
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
    choices: rows.map(([question]) => question as Choice),
    chosen: rows.map(([question, chosen]) => chosen.filter((id) => question.options.includes(id))),
    turns: rows.map(([, , turn]) => turn),
  }))
  .map(({ choices, chosen, turns }) => ({
    ...{ choices, turns, chosen },
    questions: choices.map((choice, i) => sat(`q${i}`, choice)),
    responses: Object.fromEntries(chosen.map((ids, i) => [`q${i}`, of(ids)])),
  }));

describe('grading', () => {
  it('is the same whatever the order of options, choices and questions', () => {
    const turned = <T>(items: readonly T[], by: number) => items.map((_, i) => items[(i + by) % items.length] as T);
    fc.assert(
      fc.property(anySitting, ({ choices, questions, chosen, responses, turns }) => {
        const reordered = choices.map(({ kind, options, right }, i) =>
          sat(`q${i}`, { kind, options: turned(options, turns[i] ?? 0), right: [...right].reverse() }),
        );
        const reversed = Object.fromEntries(chosen.map((ids, i) => [`q${i}`, of([...ids].reverse())]));
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
      fc.property(anySitting, ({ choices, questions, responses }) => {
        const key = Object.fromEntries(choices.map(({ right }, i) => [`q${i}`, of(right)]));
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
  const wrong = gradeAttempt([single], { q: of(['c']) }, 0.8);
  const mended = gradeAttempt([repaired], { q: of(['c']) }, 0.8);
  it('raises whoever had chosen what is now right', () => {
    expect(compareGrades(wrong, mended)).toEqual({ change: 'raised', nowPasses: true, kept: mended });
  });
  it('takes nothing back from whoever had passed', () => {
    expect(compareGrades(mended, wrong)).toEqual({ change: 'lowered', nowPasses: false, kept: mended });
  });
});

describe('what does not count, and what is decided afterwards', () => {
  const b = { q: of(['b']), other: of(['a']) };
  const other = (more: Partial<SatItem>) => [single, sat('other', oneRight, more)];
  it.each([
    ['a pilot is graded and earns nothing', { pilot: true }, { points: 1, outOf: 1, share: 1 }, 'wrong'],
    [
      'a dropped item is as if it had not been asked',
      { ruling: 'dropped' },
      { points: 1, outOf: 1, share: 1 },
      'dropped',
    ],
    ['an awarded item gives its points to all', { ruling: 'awarded' }, { points: 2, outOf: 2, share: 1 }, 'awarded'],
    ['an item may weigh more', { points: 3 }, { points: 1, outOf: 4, share: 0.25 }, 'wrong'],
  ] as const)('%s', (_name, more, figures, reason) => {
    const grade = gradeAttempt(other(more), b, 0.8);
    expect(grade).toMatchObject(figures);
    expect(grade.perQuestion[1]?.reason).toBe(reason);
  });
});

describe('an essay that waits for its markers', () => {
  const rubric = [
    {
      id: 'law',
      levels: [
        { id: 'none', points: 0 },
        { id: 'some', points: 1 },
        { id: 'all', points: 2 },
      ],
    },
  ];
  const essay = (points: number, marks?: SatItem['marks']): SatItem => ({
    ...{ id: 'essay', points, pilot: false, ...(marks && { marks }) },
    item: {
      type: 'essay',
      slots: [{ id: 'answer', kind: 'essay', leastWords: null, mostWords: null, markers: 2, rubric }],
      ...{ credit: 'rubric', shuffle: false },
    },
  });
  const written = { q: of(['b']), essay: of(['The seal was broken.']) };
  it.each([
    ['leaves open whether an attempt passes that it decides', [single, essay(1)], 0.8, null],
    ['leaves nothing open where the mark is reached without it', [single, essay(1)], 0.5, true],
    ['leaves nothing open where it cannot reach the mark', [sat('x', oneRight, { points: 8 }), essay(1)], 0.8, false],
  ])('%s', (_name, questions, passMark, passed) => {
    expect(gradeAttempt(questions, written, passMark)).toMatchObject({ awaitsMarking: true, passed });
  });
  it('counts the mean of its markers, and waits for the second', () => {
    const marked = (...levels: string[]) => essay(1, { answer: levels.map((law) => ({ law })) });
    expect(gradeAttempt([marked('all')], written, 0.8)).toMatchObject({ awaitsMarking: true, passed: null });
    expect(gradeAttempt([marked('all', 'some')], written, 0.75)).toMatchObject({ share: 0.75, passed: true });
  });
  it('that is blank waits for nobody', () => {
    expect(gradeAttempt([essay(1)], {}, 0.5)).toMatchObject({ awaitsMarking: false, passed: false });
  });
});
