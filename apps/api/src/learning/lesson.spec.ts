import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { aCourseEdition, anOfficer, aPlace, ask, refusal, startCollege } from '@provost/testing';
import type { College, CourseEdition, Person } from '@provost/testing';

/** The server judges a lesson from the answers that it has, whatever order they came in, and believes no claim. */

const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { evidence
  progress { complete requirement { rule needed reached } } } }`;
const STEP = `query ($id: ID!, $step: ID!) { stepPage(enrolmentId: $id, stepId: $step, locale: en) { evidence resumePlace
  content { ... on LessonContent { passShare pages { id ways then blocks } } } progress { complete } } }`;

interface Try {
  block: string;
  answer: string[];
  at: number;
}
interface Recorded {
  evidence: { tries?: Record<string, Try> };
  resumePlace: string | null;
  content: {
    passShare: number;
    pages: { id: string; then: string | null; blocks: { picture?: { file: string } }[] }[];
  };
  progress: { complete: boolean; requirement: { rule: string; reached: number } | null };
}

const words = { type: 'text', body: { type: 'doc', content: [] } };
const lesson = {
  kind: 'lesson',
  content: {
    kind: 'lesson',
    passShare: 0.5,
    pages: [
      {
        ...{
          id: 'ask',
          title: 'Ask',
          ways: [{ when: { on: 'score', is: 'below', share: 1 }, to: 'again' }],
          then: 'last',
        },
        blocks: [
          { type: 'figure', picture: { file: 'ab/é.webp', alt: 'A seal' }, caption: '' },
          { type: 'order', id: 'o', prompt: '?', items: ['a', 'b', 'c'].map((id) => ({ id, text: id })) },
        ],
      },
      { id: 'again', title: 'Again', blocks: [words] },
      { id: 'last', title: 'Last', blocks: [words] },
    ],
  },
} as const;

let college: College;
let course: CourseEdition;
let officer: Person;
let place: string;
let now: number;

beforeAll(async () => {
  college = await startCollege();
  course = await aCourseEdition(college, { modules: [[lesson]] });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  now = college.clock.now().getTime();
  officer = await anOfficer(college);
  place = await aPlace(college, officer, course);
});
afterAll(() => college.stop());

const answer = (order: string, at: number) => ({ [`o@${at}`]: { block: 'o', answer: [...order], at } });
const report = (seen: string[], tries: object, changes: object = {}) => ({
  input: {
    ...{ enrolmentId: place, stepId: course.stepIds[0], session: 'tab-1', seconds: 10 },
    evidence: {
      kind: 'lesson',
      seen: Object.fromEntries(seen.map((id, i) => [id, now - 9000 + i])),
      chosen: {},
      tries,
    },
    ...changes,
  },
});
const record = (seen: string[], tries: object, changes?: object) =>
  ask<Recorded>(college, RECORD, report(seen, tries, changes), officer);
const stored = () => ask<Recorded>(college, STEP, { id: place, step: course.stepIds[0] }, officer);

describe('the answers of a lesson', () => {
  test('out of order and twice: the newest is the way, and every try is kept', async () => {
    await record(['ask', 'last'], answer('abc', now - 10));
    await record([], answer('cba', now - 20));
    await record([], answer('cba', now - 20));
    const { evidence, progress } = await stored();
    expect(Object.values(evidence.tries ?? {}).map(({ answer: order }) => order.join(''))).toEqual(
      expect.arrayContaining(['abc', 'cba']),
    );
    expect(progress.complete).toBe(true);
  });

  test('of two tabs at the same moment are both kept', async () => {
    await Promise.all([
      record(['ask'], answer('bac', now - 30), { session: 'tab-1' }),
      record(['again'], answer('acb', now - 20), { session: 'tab-2' }),
    ]);
    expect(Object.keys((await stored()).evidence.tries ?? {})).toHaveLength(2);
  });

  test('lead by the other page where they are wrong, and a score is asked beside', async () => {
    const half = await record(['ask', 'last'], answer('bca', now - 30));
    expect(half.progress.complete).toBe(false);
    const { progress } = await record(['again'], {});
    expect(progress).toMatchObject({ complete: true, requirement: { rule: 'pass-mark', reached: 0.5 } });
  });

  test('come back as they were given, with the page on which she was', async () => {
    await record(['ask'], answer('ab', now - 30));
    const { evidence, resumePlace, content } = await stored();
    expect(evidence.tries).toEqual(answer('ab', now - 30));
    expect(resumePlace).toBe('ask');
    expect(content).toMatchObject({ passShare: 0.5, pages: [{ id: 'ask', then: 'last' }, {}, {}] });
    expect(content.pages[0]?.blocks[0]?.picture?.file).toBe('/files/ab/%C3%A9.webp');
  });
});

test.each([
  ['of an item that is not there', () => answer('abz', now - 10), 'EVIDENCE_OUT_OF_RANGE'],
  [
    'of a block that is not there',
    () => ({ [`x@${now}`]: { block: 'x', answer: [], at: now } }),
    'EVIDENCE_OUT_OF_RANGE',
  ],
  ['under a forged key', () => ({ [`o@${now}`]: { block: 'o', answer: ['a'], at: now - 1 } }), 'EVIDENCE_OUT_OF_RANGE'],
  ['of next week', () => answer('abc', now + 7 * 86_400_000), 'EVIDENCE_FROM_THE_FUTURE'],
])('an answer %s is refused, and nothing of the report is kept', async (_case, forged, code) => {
  expect(await refusal(college, RECORD, report(['ask'], forged()), officer)).toBe(code);
  expect((await stored()).evidence).toBeNull();
});
