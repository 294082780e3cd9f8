import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { viewsBySecond, type ViewChange } from '@provost/domain';
import {
  aCourseEdition,
  anAdministrator,
  anOfficer,
  aPlace,
  aShortArticle,
  ask,
  aTrainer,
  aVideo,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';
import fc from 'fast-check';

/** Trainers see which seconds are seen and seen again: figures of groups, never of persons. */

const VIEWS = `query ($step: ID!, $country: String, $locale: Locale = en) {
  stepViews(stepId: $step, locale: $locale, country: $country) {
    locale locales officers durationSeconds countries { country officers } changes { at viewers plays } } }`;

interface Views {
  locale: string;
  locales: string[];
  officers: number | null;
  durationSeconds: number;
  countries: { country: string; officers: number }[];
  changes: ViewChange[];
}
type Run = [from: number, to: number];

let college: College;
let trainer: Person;
let course: CourseEdition;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
beforeEach(async () => {
  course = await aCourseEdition(college, { ownerId: trainer.id, modules: [[aVideo(20), aShortArticle]] });
});
afterAll(() => college.stop());

const step = () => course.stepIds[0] as string;
const views = (variables: object = {}, as = trainer) => ask<Views>(college, VIEWS, { step: step(), ...variables }, as);

/** An officer of a country who played these runs, in one sitting each. */
async function watched(sittings: readonly (readonly Run[])[], country = 'GH', locale = 'en', where = course) {
  const place = await aPlace(college, await anOfficer(college, { country }), where);
  for (const [sitting, runs] of sittings.entries()) {
    for (const [at, [from, to]] of runs.entries()) {
      await college.sql(`INSERT INTO played_run VALUES ($1, $2, $3, $4, $5, $6, $7)`, [
        ...[place, where.stepIds[0], `tab-${sitting}`, at, locale, from, to],
      ]);
    }
  }
}
const group = async (size: number, country = 'GH', runs: readonly Run[] = [[0, 20]], locale = 'en') => {
  for (let i = 0; i < size; i++) await watched([runs], country, locale);
};
const perSecond = ({ changes }: Views) => viewsBySecond(changes, 20).map(({ viewers, plays }) => `${viewers}/${plays}`);

describe('each second, by how many and how often', () => {
  test('counts an officer once and each playing once, over sittings', async () => {
    await group(4, 'GH', [[0, 4]]);
    await watched([[[0, 10], [2, 5]], [[2, 4]]]); // prettier-ignore
    expect(perSecond(await views())).toEqual(
      '5/5 5/5 5/7 5/7 1/2 1/1 1/1 1/1 1/1 1/1 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0 0/0'.split(' '),
    );
  });

  test('a second counts where its middle was played: runs that touch never count it twice', async () => {
    await group(4);
    await watched([[[0, 3.4], [3.4, 7.6], [7.6, 19.9]]]); // prettier-ignore
    expect(new Set(perSecond(await views()))).toEqual(new Set(['5/5']));
  });

  test('is what counting run by run gives, whatever was played', async () => {
    const anyRun = fc.tuple(fc.integer({ min: 0, max: 190 }), fc.integer({ min: 1, max: 80 }));
    const toRuns = (all: [number, number][]) => all.map(([from, length]): Run => [from / 10, (from + length) / 10]);
    const sitting = fc.array(anyRun, { minLength: 1, maxLength: 4 }).map(toRuns);
    const [people = []] = fc.sample(
      fc.array(fc.array(sitting, { minLength: 1, maxLength: 2 }), { minLength: 6, maxLength: 6 }),
      1,
    );
    for (const sittings of people) await watched([[[0, 1]], ...sittings]);
    const counted = Array.from({ length: 20 }, (_, second) => {
      const plays = people.map(
        (sittings) =>
          [[[0, 1] as Run], ...sittings].flat().filter(([from, to]) => from <= second + 0.5 && second + 0.5 < to)
            .length,
      );
      return `${plays.filter((one) => one > 0).length}/${plays.reduce((sum, one) => sum + one, 0)}`;
    });
    expect(perSecond(await views())).toEqual(counted);
  });

  test('follows the step through its editions, and leaves out another cut and another voice', async () => {
    await group(5);
    const lineage = await college.row<{ lineage: string }>('SELECT lineage FROM step WHERE id = $1', [step()]);
    for (const seconds of [20.4, 31]) {
      const later = await aCourseEdition(college, { modules: [[aVideo(seconds)]] });
      await college.sql('ALTER TABLE step DISABLE TRIGGER USER');
      await college.sql('UPDATE step SET lineage = $1 WHERE id = $2', [lineage.lineage, later.stepIds[0]]);
      await college.sql('ALTER TABLE step ENABLE TRIGGER USER');
      await watched([[[0, 20]]], 'GH', 'en', later);
    }
    await watched([[[0, 20]]], 'GH', 'fr');
    expect(await views()).toMatchObject({ officers: 6, durationSeconds: 20, locale: 'en', locales: ['en'] });
  });
});

describe('nothing for groups under five', () => {
  test('four officers have no figures, five have', async () => {
    await group(4);
    expect(await views()).toMatchObject({ officers: null, countries: [], changes: [] });
    await group(1);
    expect(await views()).toMatchObject({ officers: 5, countries: [{ country: 'GH', officers: 5 }] });
  });

  test('a country of few has none, and neither has the one from which theirs could be worked out', async () => {
    await group(6, 'GH');
    await group(2, 'FR');
    expect(await views()).toMatchObject({ officers: 8, countries: [] });
    for (const country of ['GH', 'FR', 'ES'])
      expect(await views({ country })).toMatchObject({ officers: null, changes: [] });
  });

  test('by country, where each has enough', async () => {
    await group(5, 'GH', [[0, 10]]);
    await group(6, 'FR', [[5, 20]]);
    const { countries } = await views();
    expect(countries).toEqual([{ country: 'FR', officers: 6 }, { country: 'GH', officers: 5 }]); // prettier-ignore
    expect(perSecond(await views({ country: 'GH' }))).toEqual([
      ...Array<string>(10).fill('5/5'),
      ...Array<string>(10).fill('0/0'),
    ]);
  });
});

describe('for the trainers of the course, within their scope', () => {
  test('an administrator of the college sees it; another trainer does not find it', async () => {
    await group(5);
    expect((await views({}, await anAdministrator(college))).officers).toBe(5);
    expect(await refusal(college, VIEWS, { step: step() }, await aTrainer(college))).toBe('NOT_FOUND');
    expect(await refusal(college, VIEWS, { step: step() }, await anOfficer(college))).toBe('NOT_ALLOWED');
  });

  test('a trainer of one country sees the officers of that country', async () => {
    const local = await aTrainer(college, { scope: { kind: 'country', value: 'GH' } });
    course = await aCourseEdition(college, { ownerId: local.id, modules: [[aVideo(20)]] });
    await group(5, 'GH');
    await group(7, 'FR');
    expect(await views({}, local)).toMatchObject({ officers: 5, countries: [{ country: 'GH', officers: 5 }] });
    expect(await views({ country: 'FR' }, local)).toMatchObject({ officers: null, changes: [] });
  });

  test.each([
    ['a step that is no id', () => 'x'],
    ['a step of nothing', () => '00000000-0000-4000-8000-000000000000'],
    ['a step that plays nothing', () => course.stepIds[1] as string],
  ])('%s is not found', async (_, id) => {
    expect(await refusal(college, VIEWS, { step: id() }, trainer)).toBe('NOT_FOUND');
  });
});
