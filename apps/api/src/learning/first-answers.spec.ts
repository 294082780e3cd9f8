import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anAdministrator,
  anOfficer,
  aPlace,
  aShortArticle,
  ask,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

/** Trainers see where officers stumble: shares of first answers, never what one officer answered. */

const FIRST = `query ($step: ID!) { firstAnswers(stepId: $step, locale: en) {
  leastGroup places { place under prompt officers rightShare parts { text right share } } } }`;
const RECORD = `mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }`;

interface First {
  places: {
    place: string;
    officers: number | null;
    rightShare: number | null;
    parts: { text: string; share: number }[];
  }[];
}

const lesson = (prompt = 'What first?') => ({
  kind: 'lesson' as const,
  content: {
    kind: 'lesson',
    pages: [
      {
        ...{ id: 'p', title: 'At the door' },
        blocks: [
          {
            ...{ type: 'check', id: 'c', prompt },
            options: ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase(), correct: id === 'b', feedback: '' })),
          },
          {
            ...{ type: 'fill', id: 'f', prompt: 'How many?' },
            gaps: [{ id: 'g', type: 'number', label: 'Days', value: 10, tolerance: 0, unit: '' }],
          },
        ],
      },
    ],
  },
});

let college: College;
let trainer: Person;
let course: CourseEdition;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(async () => {
  course = await aCourseEdition(college, { ownerId: trainer.id, modules: [[lesson(), aShortArticle]] });
});
afterAll(() => college.stop());

const first = (as = trainer, at = 0) => ask<First>(college, FIRST, { step: course.stepIds[at] }, as);
const check = async (as = trainer) => (await first(as)).places[0];

/** An officer who gave these answers to a block, oldest first, and reported the newest before the others. */
async function answered(
  answers: readonly string[],
  traits: { block?: string; country?: string; where?: CourseEdition } = {},
) {
  const { block = 'c', country = 'GH', where = course } = traits;
  const officer = await anOfficer(college, { country });
  const place = await aPlace(college, officer, where);
  const now = college.clock.now().getTime();
  for (const [i, answer] of [...answers.entries()].reverse()) {
    const at = now - 60_000 + i * 1000;
    const tries = { [`${block}@${at}`]: { block, answer: [answer], at } };
    const input = { enrolmentId: place, stepId: where.stepIds[0], session: 'tab', seconds: 1 };
    await ask(
      college,
      RECORD,
      { input: { ...input, evidence: { kind: 'lesson', seen: {}, chosen: {}, tries } } },
      officer,
    );
  }
}
const many = async (count: number, answers: readonly string[], traits = {}) => {
  for (let i = 0; i < count; i++) await answered(answers, traits);
};

describe('first answers', () => {
  test('are the oldest of each officer, whatever she tried after and however it came in', async () => {
    await many(3, ['a', 'b']);
    await many(2, ['b']);
    await answered(['c', 'a', 'b']);
    expect(await check()).toEqual({
      ...{ place: 'c', under: 'At the door', prompt: 'What first?', officers: 6, rightShare: 2 / 6 },
      parts: [
        { text: 'A', right: false, share: 0.5 },
        { text: 'B', right: true, share: 2 / 6 },
        { text: 'C', right: false, share: 1 / 6 },
      ],
    });
  });

  test('that were typed are told as right or not, never as they were typed', async () => {
    await many(4, ['g=10'], { block: 'f' });
    await answered(['g=my own words'], { block: 'f' });
    const told = await first();
    expect(told.places[1]).toMatchObject({
      officers: 5,
      rightShare: 0.8,
      parts: [{ text: 'Days', right: null, share: 0.8 }],
    });
    expect(JSON.stringify(told)).not.toContain('my own words');
  });

  test('of fewer than five officers have no figures', async () => {
    await many(4, ['a']);
    expect(await check()).toMatchObject({ officers: null, rightShare: null, parts: [] });
    await answered(['b']);
    expect(await check()).toMatchObject({ officers: 5, rightShare: 0.2 });
  });

  test('follow the step through its editions as far as the question reads alike', async () => {
    await many(5, ['a']);
    const { lineage } = await college.row<{ lineage: string }>('SELECT lineage FROM step WHERE id = $1', [
      course.stepIds[0],
    ]);
    const later = async (prompt?: string) => {
      college.clock.advance({ minutes: 1 });
      const edition = await aCourseEdition(college, { ownerId: trainer.id, modules: [[lesson(prompt)]] });
      await college.sql('ALTER TABLE step DISABLE TRIGGER USER');
      await college.sql('UPDATE step SET lineage = $1 WHERE id = $2', [lineage, edition.stepIds[0]]);
      await college.sql('ALTER TABLE step ENABLE TRIGGER USER');
      return edition;
    };
    await answered(['b'], { where: await later() });
    expect(await check()).toMatchObject({ officers: 6, rightShare: 1 / 6 });
    await later('What do you do first?');
    const changed = await first();
    expect(changed.places).toMatchObject([{ prompt: 'What do you do first?', officers: null }, { place: 'f' }]);
  });
});

describe('for the trainers of the course, within their scope', () => {
  test('an administrator of the college sees them; another trainer does not find them, an officer may not', async () => {
    await many(5, ['a']);
    expect(await check(await anAdministrator(college))).toMatchObject({ officers: 5 });
    expect(await refusal(college, FIRST, { step: course.stepIds[0] }, await aTrainer(college))).toBe('NOT_FOUND');
    expect(await refusal(college, FIRST, { step: course.stepIds[0] }, await anOfficer(college))).toBe('NOT_ALLOWED');
  });

  test('a trainer of one country sees the officers of that country', async () => {
    const local = await aTrainer(college, { scope: { kind: 'country', value: 'GH' } });
    course = await aCourseEdition(college, { ownerId: local.id, modules: [[lesson()]] });
    await many(5, ['b']);
    await many(2, ['a'], { country: 'FR' });
    expect(await check(local)).toMatchObject({ officers: 5, rightShare: 1 });
  });

  test.each([
    ['a step that is no id', () => 'x'],
    ['a step of nothing', () => '00000000-0000-4000-8000-000000000000'],
    ['a step that asks nothing', () => course.stepIds[1]],
  ])('%s is not found', async (_, id) => {
    expect(await refusal(college, FIRST, { step: id() }, trainer)).toBe('NOT_FOUND');
  });
});
