import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  aCurriculum,
  aShortArticle,
  aTrainer,
  countingStatements,
  startCollege,
  type College,
  type Person,
} from '@provost/testing';

const COURSE = `query ($slug: String!, $locale: Locale! = en) { course(slug: $slug, locale: $locale) {
  id slug title summary editionNumber locales minutes publishedAt curriculum { slug title }
  modules { position title steps { id position title kind minutes } } } }`;

let college: College;

beforeAll(async () => {
  college = await startCollege();
});
afterAll(() => college.stop());

/** Sends a document that must be answered without an error, and gives its only field. */
async function ask<T>(document: string, variables: Record<string, unknown> = {}, as: Person | null = null): Promise<T> {
  const { data, errors } = await college.graphql<Record<string, T>>(document, variables, as);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as T;
}

describe('the catalogue', () => {
  test('a visitor reads curricula with their courses in order, drafts left out', async () => {
    const [one, two, hidden] = await Promise.all([
      aCourseEdition(college, { slug: 'cur-one' }),
      aCourseEdition(college, { slug: 'cur-two', modules: [[aShortArticle, { ...aShortArticle, minutes: 8 }]] }),
      aCourseEdition(college, { slug: 'cur-hidden', status: 'draft' }),
    ]);
    await aCurriculum(college, { slug: 'intro', courseIds: [two.courseId, hidden.courseId, one.courseId] });
    const document =
      '{ curricula(locale: ar) { slug level title validMonths courses { slug minutes curriculum { slug } } } }';
    const curricula = await ask<{ slug: string }[]>(document, {}, null);
    expect(curricula.find(({ slug }) => slug === 'intro')).toEqual({
      ...{ slug: 'intro', level: 'INTRODUCTORY', title: 'intro', validMonths: 24 },
      courses: [
        { slug: 'cur-two', minutes: 13, curriculum: { slug: 'intro' } },
        { slug: 'cur-one', minutes: 5, curriculum: { slug: 'intro' } },
      ],
    });
  });

  test('a screen costs one statement, and none when it was asked a moment ago', async () => {
    const { slug } = await aCourseEdition(college, { modules: [[aShortArticle], [aShortArticle, aShortArticle]] });
    const first = await countingStatements(() => ask(COURSE, { slug }, null));
    const second = await countingStatements(() => ask(COURSE, { slug }, null));
    expect([first.statements.length, second.statements.length]).toEqual([1, 0]);
  });

  test("a trainer's list costs the same at one course and at thirty", async () => {
    const busy = await aTrainer(college);
    const list = `query ($after: String) { studioCourses(locale: en, first: 20, after: $after) {
      totalCount hasNextPage endCursor nodes { slug draft { number problems { code } } published { number } } } }`;
    const cost = async () => {
      await ask(list, {}, busy);
      return (await countingStatements(() => ask(list, {}, busy))).statements.length;
    };
    await aCourseEdition(college, { ownerId: busy.id, status: 'draft' });
    const atOne = await cost();
    for (let made = 1; made < 30; made++) await aCourseEdition(college, { ownerId: busy.id, status: 'draft' });
    expect(await cost()).toBe(atOne);
    type Page = { totalCount: number; hasNextPage: boolean; endCursor: string; nodes: { slug: string }[] };
    const first = await ask<Page>(list, {}, busy);
    const second = await ask<Page>(list, { after: first.endCursor }, busy);
    expect([first.totalCount, first.hasNextPage, second.hasNextPage]).toEqual([30, true, false]);
    expect(new Set([...first.nodes, ...second.nodes].map(({ slug }) => slug)).size).toBe(30);
  });
});
