import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LONGEST_NOTE, MOST_NOTES } from '@provost/domain';
import {
  aCourseEdition,
  aNextEdition,
  anAdministrator,
  anOfficer,
  aPlace,
  ask,
  aVideo,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

const NOTE = `id kind meaning locale seconds place body sequence deleted courseTitle stepTitle stepId enrolmentId
  quote { exact prefix suffix }`;
const SAVE = `mutation ($input: NoteInput!) { saveNote(input: $input, locale: en) {
  __typename ... on Note { ${NOTE} } ... on NotesFull { most } } }`;
const AT_STEP = `query ($stepId: ID!) { stepNotes(stepId: $stepId, locale: en) { ${NOTE} } }`;
const MINE = `query ($filter: NoteFilterInput! = {}, $first: Int = 20, $after: String) {
  myNotes(locale: en, filter: $filter, first: $first, after: $after) {
    totalCount hasNextPage endCursor nodes { ${NOTE} } } }`;
const SHEET = `query ($courseId: ID!) { studySheet(courseId: $courseId, locale: en) { body } }`;
const COURSES = '{ notedCourses(locale: en) { courseId title count } }';

interface Listed {
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly nodes: { id: string; body: string; stepId: string | null }[];
}

let college: College;
let officer: Person;
let course: CourseEdition;
let film: string;
let text: string;

beforeAll(async () => {
  college = await startCollege();
});
beforeEach(async () => {
  officer = await anOfficer(college);
  course = await aCourseEdition(college, { modules: [[aVideo(600)], [aVideo(60)]] });
  [film = '', text = ''] = course.stepIds;
  await aPlace(college, officer, course);
});
afterAll(() => college.stop());

const note = (body: string, more: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), stepId: film, kind: 'NOTE', locale: 'en', body, sequence: 1 },
  ...more,
});
const save = (input: object, as = officer) => ask<{ id: string; body: string }>(college, SAVE, { input }, as);
const atStep = (stepId = film, as = officer) => ask<Listed['nodes']>(college, AT_STEP, { stepId }, as);
const mine = (variables: object = {}, as = officer) => ask<Listed>(college, MINE, variables, as);
const bodies = ({ nodes }: Listed) => nodes.map(({ body }) => body);

describe('a note', () => {
  test('stands at its second, in the order of the film', async () => {
    await save(note('The seal number', { seconds: 372.5 }));
    await save(note('', { kind: 'BOOKMARK', seconds: 12 }));
    expect(await atStep()).toMatchObject([
      { kind: 'BOOKMARK', seconds: 12, body: '' },
      { kind: 'NOTE', seconds: 372.5, body: 'The seal number', stepId: film, stepTitle: 'video', deleted: false },
    ]);
    expect(await atStep(text)).toEqual([]);
  });

  test('sent again after a lost answer stands once', async () => {
    const input = note('Once');
    await save(input);
    await save(input);
    expect((await mine()).totalCount).toBe(1);
  });

  test('keeps its newest words, whichever edit arrives last', async () => {
    const input = note('first');
    await save({ ...input, body: 'third', sequence: 3 });
    expect(await save({ ...input, body: 'second', sequence: 2 })).toMatchObject({ body: 'third', sequence: 3 });
    expect(await save({ ...input, body: 'fourth', sequence: 4 })).toMatchObject({ body: 'fourth' });
  });

  test('that was deleted is gone with its words, is not brought back by an older copy, and comes back when undone', async () => {
    const input = note('Secret words', { seconds: 5 });
    await save(input);
    await save({ ...input, deleted: true, sequence: 5 });
    await save({ ...input, sequence: 4 });
    expect((await mine()).totalCount).toBe(0);
    expect(await college.row('SELECT body, quote, seconds FROM note WHERE id = $1', [input.id])).toEqual({
      ...{ body: '', quote: null, seconds: null },
    });
    await save({ ...input, sequence: 6 });
    expect(bodies(await mine())).toEqual(['Secret words']);
  });

  test('stays with its step in the next edition, and with its words where the step is gone', async () => {
    await save(note('Kept'));
    const next = await aNextEdition(college, course);
    await college.sql('UPDATE enrolment SET edition_id = $2 WHERE person_id = $1', [officer.id, next.editionId]);
    expect((await mine()).nodes).toMatchObject([{ body: 'Kept', stepId: next.stepId }]);
    const empty = await aCourseEdition(college);
    await college.sql('UPDATE enrolment SET edition_id = $2 WHERE person_id = $1', [officer.id, empty.editionId]);
    const [gone] = (await mine()).nodes;
    expect(gone).toMatchObject({ body: 'Kept', stepId: null, stepTitle: 'video' });
    expect(await save(note('Edited still', { id: gone?.id, stepId: null, sequence: 2 }))).toMatchObject({
      ...{ body: 'Edited still', stepTitle: 'video' },
    });
  });
});

describe('notes are private', () => {
  test('to a fellow officer, and to an administrator', async () => {
    const input = note('Mine alone');
    await save(input);
    const fellow = await anOfficer(college);
    await aPlace(college, fellow, course);
    const administrator = await anAdministrator(college);
    expect(await atStep(film, fellow)).toEqual([]);
    expect(await refusal(college, AT_STEP, { stepId: film }, administrator)).toBe('NOT_FOUND');
    for (const other of [fellow, administrator]) {
      expect((await mine({}, other)).totalCount).toBe(0);
      expect(await ask(college, SHEET, { courseId: course.courseId }, other)).toEqual([]);
      const answer = await college.fetch('/api/notes/notes.json', {}, other);
      expect(await answer.json()).toEqual([]);
    }
    expect(await refusal(college, SAVE, { input: { ...input, body: 'Yours', sequence: 9 } }, fellow)).toBe('CONFLICT');
    expect(bodies(await mine())).toEqual(['Mine alone']);
  });

  test('and nobody writes at a step whose course is not hers', async () => {
    const stranger = await anOfficer(college);
    expect(await refusal(college, SAVE, { input: note('From outside') }, stranger)).toBe('NOT_FOUND');
    const draft = await aCourseEdition(college, { status: 'draft' });
    expect(await refusal(college, SAVE, { input: note('x', { stepId: draft.stepIds[0] }) }, officer)).toBe('NOT_FOUND');
  });
});

describe('all notes', () => {
  test('are found by their words, by course and by kind', async () => {
    await save(note('Les scellés étaient brisés', { locale: 'fr' }));
    await save(note('Broken seals mean a broken chain'));
    await save(note('', { kind: 'BOOKMARK', seconds: 3 }));
    const found = async (filter: object) => bodies(await mine({ filter }));
    expect(await found({ text: 'scelle brise' })).toEqual(['Les scellés étaient brisés']);
    expect(await found({ text: 'seal' })).toEqual(['Broken seals mean a broken chain']);
    expect(await found({ text: 'absent' })).toEqual([]);
    expect(await found({ kind: 'BOOKMARK' })).toEqual(['']);
    expect(await found({ courseId: (await aCourseEdition(college)).courseId })).toEqual([]);
    expect(await ask(college, COURSES, {}, officer)).toEqual([
      { courseId: course.courseId, title: course.slug, count: 3 },
    ]);
  });

  test('come page by page, each once', async () => {
    for (const body of ['one', 'two', 'three']) {
      college.clock.advance({ seconds: 1 });
      await save(note(body));
    }
    const first = await mine({ first: 2 });
    const rest = await mine({ first: 2, after: first.endCursor });
    expect([...bodies(first), ...bodies(rest)]).toEqual(['three', 'two', 'one']);
  });

  test('are taken away as the screen has them, in the order of the course', async () => {
    await save(note('Later', { stepId: text }));
    await save(note('=cmd', { seconds: 75.4 }));
    await save(note('Sooner', { seconds: 5 }));
    expect(await ask(college, SHEET, { courseId: course.courseId }, officer)).toMatchObject([
      { body: 'Sooner' },
      { body: '=cmd' },
      { body: 'Later' },
    ]);
    const taken = async (path: string) => (await college.fetch(`/api/notes/${path}`, {}, officer)).text();
    const csv = await taken('notes.csv');
    expect(csv).toContain("'=cmd");
    expect(csv.split('\r\n')[0]).toContain('course,step,heading,at,kind');
    expect(csv).toContain('1:15');
    expect(JSON.parse(await taken('notes.json?text=sooner'))).toMatchObject([{ note: 'Sooner', at: '0:05' }]);
    expect(await taken('notes.md')).toMatch(/^# .+\n\n## video\n\n\*\*0:05\*\*\n\nSooner\n/u);
    expect((await college.fetch('/api/notes/notes.csv?kind=letter', {}, officer)).status).toBe(400);
    expect((await college.fetch('/api/notes/notes.csv')).status).toBe(401);
  });
});

describe('what cannot be kept', () => {
  test.each([
    ['an empty note', { body: ' ' }],
    ['a note that is too long', { body: 'a'.repeat(LONGEST_NOTE + 1) }],
    ['a highlight without a passage', { kind: 'HIGHLIGHT', meaning: 'LAW' }],
    ['a place before the beginning', { seconds: -1 }],
    ['half of a letter', { body: '\ud800' }],
    ['a sequence that is none', { sequence: 0.5 }],
    ['an id that is none', { id: 'x' }],
  ])('%s is refused by name', async (_name, more) => {
    expect(await refusal(college, SAVE, { input: note('Words', more) }, officer)).toBe('BAD_INPUT');
  });

  test('is one more than there may be, until one goes', async () => {
    await college.sql(
      `INSERT INTO note (id, person_id, course_id, lineage, kind, locale, body, sequence, created_at, updated_at, words)
       SELECT gen_random_uuid(), $1, $2, gen_random_uuid(), 'note', 'en', 'x', 1, now(), now(), ''
       FROM generate_series(2, $3)`,
      [officer.id, course.courseId, MOST_NOTES],
    );
    const last = note('the last');
    expect(await save(last)).toMatchObject({ body: 'the last' });
    const more = note('one too many');
    expect(await save(more)).toMatchObject({ __typename: 'NotesFull', most: MOST_NOTES });
    expect(await save({ ...last, body: 'still edited', sequence: 2 })).toMatchObject({ body: 'still edited' });
    await save({ ...last, deleted: true, sequence: 3 });
    expect(await save(more)).toMatchObject({ body: 'one too many' });
  });
});
