import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  aCourseEdition,
  anAdministrator,
  anOfficer,
  aPlace,
  ask,
  aTrainer,
  countingStatements,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type EditionTraits,
  type Person,
  type StepTraits,
} from '@provost/testing';
import { SEARCHES_PER_MINUTE } from './search.service.js';

const SEARCH = `query ($text: String!, $locale: Locale! = en, $filter: SearchFilterInput! = {}) {
  search(text: $text, locale: $locale, filter: $filter) { searched totalCount more courses {
    slug title relation enrolmentId openCount closedCount
    hits { depth stepId stepTitle kind locale seconds place title { text hit } words { text hit } } } } }`;
const PUBLISH = `mutation ($courseId: ID!) { publishDraft(courseId: $courseId) { __typename } }`;

interface Part {
  readonly text: string;
  readonly hit: boolean;
}
interface Found {
  readonly searched: boolean;
  readonly totalCount: number;
  readonly courses: {
    slug: string;
    relation: string;
    openCount: number;
    closedCount: number;
    hits: {
      depth: string;
      stepId: string;
      seconds: number | null;
      place: string | null;
      title: Part[];
      words: Part[];
    }[];
  }[];
}

const paragraphs = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const anArticle = (text: string, more: Partial<StepTraits> = {}): StepTraits => ({
  ...{ kind: 'article', title: 'Reading' },
  content: { kind: 'article', sections: [{ id: 's1', heading: 'Heading', body: paragraphs(text) }], sources: [] },
  ...more,
});
const aTalk: StepTraits = {
  ...{ kind: 'podcast', title: 'Talk' },
  content: {
    ...{ kind: 'podcast', notes: 'Notes.', durationSeconds: 90, requiredShare: 0.9, chapters: [] },
    sources: [{ file: 'a.mp3', type: 'audio/mpeg', bytes: 10 }],
    transcript: [
      { start: 0, end: 20, text: 'Good morning from the harbour.' },
      { start: 41.5, end: 60, text: 'Then the laboratory opened the zanzibarite crate.' },
    ],
  },
};

let college: College;
let trainer: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  stranger = await anOfficer(college);
  await published([anArticle('x')], { slug: 'wombatic-investigation-résumé' });
});
beforeEach(async () => {
  officer = await anOfficer(college);
});
afterAll(() => college.stop());

const search = (text: string, as: Person = officer, more: object = {}) =>
  ask<Found>(college, SEARCH, { text, ...more }, as);
const slugs = ({ courses }: Found) => courses.map(({ slug }) => slug);
const marked = (parts: readonly Part[] = []) => parts.filter(({ hit }) => hit).map(({ text }) => text);

/** A course as its trainer publishes it, so that search knows it from the same transaction on. */
async function published(steps: StepTraits[], traits: EditionTraits = {}): Promise<CourseEdition> {
  const course = await aCourseEdition(college, { ownerId: trainer.id, status: 'draft', modules: [steps], ...traits });
  const { __typename: outcome } = await ask<{ __typename: string }>(
    ...[college, PUBLISH, { courseId: course.courseId }, trainer],
  );
  expect(outcome).toBe('Edition');
  return course;
}

describe('an officer of the course', () => {
  test('finds a word of a transcript, and the second at which it is said', async () => {
    const course = await published([aTalk]);
    await aPlace(college, officer, course);
    const [found] = (await search('zanzibarite')).courses;
    expect(found).toMatchObject({ slug: course.slug, relation: 'STUDIES', openCount: 1, closedCount: 0 });
    expect(found?.hits[0]).toMatchObject({ depth: 'INSIDE', stepId: course.stepIds[0], seconds: 41.5, place: null });
    expect(marked(found?.hits[0]?.words)).toEqual(['zanzibarite']);
  });

  test('finds a passage of an article in its section, by another form of the word, and titles first', async () => {
    const inside = await published([anArticle('Investigators quaffle the evidence.')]);
    const titled = await published([anArticle('Other words.')], { slug: 'quaffled-evidence' });
    await aPlace(college, officer, inside);
    const found = await search('quaffled');
    expect(slugs(found)).toEqual([titled.slug, inside.slug]);
    expect(found.courses[1]?.hits[0]).toMatchObject({ place: 's1', seconds: null });
    expect(marked(found.courses[1]?.hits[0]?.words)).toEqual(['quaffle']);
    expect(found.totalCount).toBe(2);
  });

  test.each([
    ['the beginning of the last word', 'wombatic investig', true],
    ['words in quotes, in their order', '"wombatic investigation"', true],
    ['words in quotes in another order', '"investigation wombatic"', false],
    ['a word to be left out', 'wombatic -investigation', false],
    ['one of two words', 'absentword OR wombatic', true],
    ['accents that were not typed', 'wombatic resume', true],
    ['accents that were typed', 'wombatic résumé', true],
    ['signs that mean something to the database', "wombatic & | ! ( ) : * < ' \\", true],
  ])('finds by %s', async (_name, text, isFound) => {
    expect((await search(text)).totalCount > 0).toBe(isFound);
  });

  test('in Arabic finds past vowel signs, stretched letters and forms of alef', async () => {
    const course = await published([anArticle('سلسلة حِيازة الأدلّة الجنائيـــة')], { locale: 'ar' });
    await aPlace(college, officer, course);
    for (const typed of ['الادلة', 'حيازة', 'الجنائية', 'الأدلة الجنائ']) {
      expect(slugs(await search(typed, officer, { locale: 'ar' }))).toContain(course.slug);
    }
    const [found] = (await search('الادلة', officer, { locale: 'ar' })).courses;
    expect(marked(found?.hits[0]?.words)).toEqual(['الأدلّة']);
  });

  test('searches her own edition, not the next one', async () => {
    const course = await published([anArticle('The oldword stands.')]);
    await aPlace(college, officer, course);
    await ask(college, 'mutation ($id: ID!) { startDraft(courseId: $id) { id } }', { id: course.courseId }, trainer);
    const { id } = await college.row<{ id: string }>(
      `SELECT s.id FROM step s JOIN course_edition e ON e.id = s.edition_id WHERE e.course_id = $1 AND e.number = 2`,
      [course.courseId],
    );
    await college.sql('UPDATE step_content SET payload = $2 WHERE step_id = $1', [
      ...[id, anArticle('The newword stands.').content],
    ]);
    await ask(college, PUBLISH, { courseId: course.courseId }, trainer);
    expect(slugs(await search('oldword'))).toEqual([course.slug]);
    expect(slugs(await search('newword'))).toEqual([]);
    expect((await search('oldword', stranger)).courses).toEqual([]);
    expect((await search('newword', stranger)).courses).toMatchObject([{ closedCount: 1 }]);
  });

  test('sees nothing of a step that is not open to her yet', async () => {
    const course = await published([anArticle('First.'), anArticle('The lockedword.', { prerequisite: 'all-before' })]);
    const place = await aPlace(college, officer, course);
    expect((await search('lockedword')).courses).toMatchObject([{ openCount: 0, closedCount: 1, hits: [] }]);
    await college.sql(
      `INSERT INTO step_completion (enrolment_id, step_id, requirement, completed_at) VALUES ($1, $2, '{}', now())`,
      [place, course.stepIds[0]],
    );
    expect((await search('lockedword')).courses).toMatchObject([{ openCount: 1, closedCount: 0 }]);
  });
});

describe('who sees what', () => {
  test('somebody outside the course sees that it has hits, and not one word of them', async () => {
    const course = await published([anArticle('The innerword is private.')]);
    const answer = await search('innerword', stranger);
    expect(answer).toMatchObject({ totalCount: 0 });
    expect(answer.courses).toMatchObject([
      { slug: course.slug, relation: 'OUTSIDE', openCount: 0, closedCount: 1, hits: [] },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/private|innerword/u);
    await college.sql(
      `INSERT INTO enrolment (person_id, course_id, edition_id, status, requested_at)
       VALUES ($1, $2, $3, 'requested', now())`,
      [officer.id, course.courseId, course.editionId],
    );
    expect((await search('innerword')).courses[0]).toMatchObject({ openCount: 0, closedCount: 1 });
  });

  test('its trainer and an administrator read inside, another trainer does not', async () => {
    await published([anArticle('The teacherword.')]);
    const hitsOf = async (as: Person) => (await search('teacherword', as)).courses[0]?.openCount;
    expect(await hitsOf(trainer)).toBe(1);
    expect(await hitsOf(await anAdministrator(college))).toBe(1);
    expect(await hitsOf(await aTrainer(college))).toBe(0);
  });

  test('nobody finds a draft, not even its trainer', async () => {
    await aCourseEdition(college, { ownerId: trainer.id, status: 'draft', slug: 'draftword', modules: [[aTalk]] });
    expect((await search('draftword', trainer)).courses).toEqual([]);
    expect((await search('draftword', await anAdministrator(college))).courses).toEqual([]);
  });

  test('nobody finds the changes of a draft of a published course', async () => {
    const course = await published([anArticle('Before.')]);
    await ask(college, 'mutation ($id: ID!) { startDraft(courseId: $id) { id } }', { id: course.courseId }, trainer);
    await college.sql(
      `UPDATE step SET title = '{"en": "unpublishedword"}' FROM course_edition e
       WHERE e.id = step.edition_id AND e.course_id = $1 AND e.status = 'draft'`,
      [course.courseId],
    );
    expect((await search('unpublishedword', trainer)).courses).toEqual([]);
  });

  test('a visitor is asked to sign in', async () => {
    expect(await refusal(college, SEARCH, { text: 'seal' })).toBe('NOT_SIGNED_IN');
  });
});

describe('a search', () => {
  test('is narrowed by kind, language and course', async () => {
    const course = await published([aTalk, anArticle('The zanzibarite again.')]);
    await aPlace(college, officer, course);
    const counts = async (filter: object) =>
      (await search('zanzibarite', officer, { filter: { courseSlug: course.slug, ...filter } })).totalCount;
    expect(await counts({})).toBe(2);
    expect(await counts({ kinds: ['ARTICLE'] })).toBe(1);
    expect(await counts({ language: 'fr' })).toBe(0);
  });

  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['signs alone', '?! -'],
  ])('for %s looks for nothing and says so', async (_name, text) => {
    expect(await search(text)).toMatchObject({ searched: false, courses: [] });
  });

  test('for words that carry no sense finds what is called so', async () => {
    const course = await published([anArticle('x')], { slug: 'the-who' });
    expect(slugs(await search('the who', officer, { filter: { courseSlug: course.slug } }))).toEqual([course.slug]);
  });

  test('is one statement', async () => {
    await search('seal');
    const { statements } = await countingStatements(() => search('seal laboratory'));
    expect(statements.filter((sql) => sql.includes('search_passage'))).toHaveLength(1);
  });

  test('asked too often is refused, to that person alone', async () => {
    for (let i = 0; i < SEARCHES_PER_MINUTE; i++) await search('seal', officer);
    expect(await refusal(college, SEARCH, { text: 'seal' }, officer)).toBe('TOO_MANY_REQUESTS');
    expect(await search('seal', stranger)).toMatchObject({ searched: true });
    college.clock.advance({ minutes: 1 });
    expect(await search('seal', officer)).toMatchObject({ searched: true });
  });
});

test('what was published before search existed is found after a start', async () => {
  const course = await aCourseEdition(college, { modules: [[anArticle('The ancientword.')]] });
  await aPlace(college, officer, course);
  expect((await search('ancientword')).courses).toEqual([]);
  await college.runJobs();
  expect(slugs(await search('ancientword'))).toEqual([course.slug]);
});
