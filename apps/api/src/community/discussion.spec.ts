import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { POSTS_PER_HOUR, REPORTS_THAT_HIDE } from '@provost/domain';
import {
  aCourseEdition,
  anAdministrator,
  anOfficer,
  aPlace,
  ask,
  aTrainer,
  refusal,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

const POST = `id questionId locale body postedAt editedAt endorsed state hiddenReason reports
  author { name countryCode isTrainer isMe } viewerCan { edit moderate report }`;
const WITH_ANSWERS = `${POST} answers { ${POST} }`;
const LIST = `query ($stepId: ID!, $locale: Locale! = en, $every: Boolean = false, $first: Int = 20, $after: String) {
  discussion(stepId: $stepId, locale: $locale, everyLanguage: $every, first: $first, after: $after) {
    totalCount inOtherLanguages hasNextPage endCursor viewerCan { write moderate } nodes { ${WITH_ANSWERS} } } }`;
const SAY = `mutation ($input: PostInput!) { postInDiscussion(input: $input) { ${WITH_ANSWERS} } }`;
const EDIT = `mutation ($id: ID!, $body: String!) { editPost(postId: $id, body: $body) { ${WITH_ANSWERS} } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawPost(postId: $id) { ${WITH_ANSWERS} } }`;
const ENDORSE = `mutation ($id: ID!, $yes: Boolean!) { endorsePost(postId: $id, endorsed: $yes) { ${WITH_ANSWERS} } }`;
const SETTLE = `mutation ($id: ID!, $why: String) { settlePost(postId: $id, hideBecause: $why) { ${WITH_ANSWERS} } }`;
const REPORT = `mutation ($id: ID!) { reportPost(postId: $id, reason: "It names a suspect.") { state } }`;
const WAITING = `query ($need: DiscussionNeed!) { waitingQuestions(locale: en, need: $need) {
  totalCount nodes { stepId stepTitle courseTitle question { ${WITH_ANSWERS} } } } }`;
const ANSWERED = '{ myHome(locale: en) { answers { questionId enrolmentId stepId answers } } }';
const SEEN = 'mutation ($stepId: ID!) { markAnswersSeen(stepId: $stepId) }';

interface Shown {
  readonly id: string;
  readonly body: string | null;
  readonly answers: Shown[];
}
interface Listed {
  readonly totalCount: number;
  readonly inOtherLanguages: number;
  readonly endCursor: string | null;
  readonly nodes: Shown[];
}

let college: College;
let trainer: Person;
let officer: Person;
let other: Person;
let course: CourseEdition;
let stepId: string;

beforeAll(async () => {
  college = await startCollege();
  officer = await anOfficer(college, { fullName: 'Efua Mensah', country: 'GH' });
  other = await anOfficer(college, { fullName: 'Amina Haddad', country: 'MA' });
});
beforeEach(async () => {
  college.clock.set('2026-03-02T09:00:00Z');
  trainer = await aTrainer(college, { fullName: 'Wanjiru Kamau' });
  course = await aCourseEdition(college, { ownerId: trainer.id });
  stepId = course.stepIds[0] ?? '';
  await aPlace(college, officer, course);
  await aPlace(college, other, course);
  await college.sql('DELETE FROM discussion_report');
  await college.sql('UPDATE discussion_post SET posted_at = $1', [new Date('2026-01-01T00:00:00Z')]);
});
afterAll(() => college.stop());

/** Says something a second later than what was said before; gives its id, and the question it belongs to. */
const said = async (body: string, as: Person, more: Record<string, unknown> = {}) => {
  college.clock.advance({ seconds: 1 });
  const input = { id: randomUUID(), stepId, locale: 'en', signed: false, body, ...more };
  return { id: input.id, question: await ask<Shown>(college, SAY, { input }, as) };
};
const list = (as: Person, more: Record<string, unknown> = {}) => ask<Listed>(college, LIST, { stepId, ...more }, as);

describe('a question under a step', () => {
  test('is answered by a fellow officer, and by the trainer by name', async () => {
    const { id } = await said('Which form opens the chain of custody?', officer);
    await said('Ours is the green one.', other, { questionId: id });
    await said('Any form that names place, time and holder.', trainer, { questionId: id });
    const { nodes, totalCount } = await list(officer);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      body: 'Which form opens the chain of custody?',
      author: { name: 'Efua Mensah', countryCode: 'GH', isTrainer: false, isMe: true },
      viewerCan: { edit: true, report: false, moderate: false },
      answers: [
        { author: { name: null, countryCode: 'MA', isTrainer: false } },
        { author: { name: 'Wanjiru Kamau', isTrainer: true } },
      ],
    });
  });

  test('shows the name of an officer to the others only where she signed, and to the trainer always', async () => {
    await said('Who may open a seal?', officer);
    await said('And at night?', officer, { signed: true });
    const names = (listed: Listed) => listed.nodes.map((node) => (node as unknown as { author: object }).author);
    expect(names(await list(other))).toMatchObject([{ name: 'Efua Mensah' }, { name: null }]);
    expect(names(await list(trainer))).toMatchObject([{ name: 'Efua Mensah' }, { name: 'Efua Mensah' }]);
  });

  test('that was sent twice, because the answer was lost on a bad line, stands once', async () => {
    const id = randomUUID();
    await said('Does a photograph need a scale?', officer, { id });
    await said('Does a photograph need a scale?', officer, { id });
    expect((await list(officer)).totalCount).toBe(1);
  });

  test('under an id that is somebody else’s is refused and changes nothing', async () => {
    const { id } = await said('Mine.', officer);
    const input = { id, stepId, locale: 'en', signed: false, body: 'Not yours.' };
    expect(await refusal(college, SAY, { input }, other)).toBe('CONFLICT');
    expect((await list(officer)).nodes[0]).toMatchObject({ body: 'Mine.' });
  });

  test('stays with the step in its next edition', async () => {
    await said('Is a copy enough?', officer);
    const next = await college.row<{ id: string }>(
      `INSERT INTO course_edition (course_id, number, status, title, summary, source_locale, locales, created_at)
       SELECT course_id, 2, 'draft', title, summary, source_locale, locales, created_at FROM course_edition WHERE id = $1
       RETURNING id`,
      [course.editionId],
    );
    const module = await college.row<{ id: string }>(
      `INSERT INTO module (edition_id, position, title, summary) VALUES ($1, 1, '{"en":"M"}', '{"en":"M"}') RETURNING id`,
      [next.id],
    );
    const step = await college.row<{ id: string }>(
      `INSERT INTO step (edition_id, module_id, lineage, position, kind, title, minutes)
       SELECT $1, $2, lineage, 1, kind, title, minutes FROM step WHERE id = $3 RETURNING id`,
      [next.id, module.id, stepId],
    );
    await college.sql(`UPDATE course_edition SET status = 'published', published_at = now() WHERE id = $1`, [next.id]);
    expect((await list(officer, { stepId: step.id })).nodes).toMatchObject([{ body: 'Is a copy enough?' }]);
  });

  test('is listed in the language of the reader first, the others counted and at hand', async () => {
    await said('What is a seal?', officer);
    await said('ما هو الختم؟', other, { locale: 'ar' });
    expect(await list(other, { locale: 'ar' })).toMatchObject({
      totalCount: 1,
      inOtherLanguages: 1,
      nodes: [{ body: 'ما هو الختم؟', locale: 'ar' }],
    });
    expect(await list(other, { locale: 'ar', every: true })).toMatchObject({ totalCount: 2, inOtherLanguages: 0 });
  });

  test('is found page by page, each once', async () => {
    for (let minute = 0; minute < 5; minute += 1) {
      college.clock.set(`2026-03-02T09:0${minute}:00Z`);
      await said(`Question ${minute}`, officer);
    }
    const seen: (string | null)[] = [];
    let after: string | null = null;
    do {
      const part: Listed = await list(other, { first: 2, after });
      seen.push(...part.nodes.map(({ body }) => body));
      after = part.nodes.length === 2 ? part.endCursor : null;
    } while (after);
    expect(seen).toEqual([4, 3, 2, 1, 0].map((minute) => `Question ${minute}`));
  });
});

describe('who may take part', () => {
  test('to whoever has no place in the course, the discussion is not found', async () => {
    const stranger = await anOfficer(college);
    const { id } = await said('A question.', officer);
    const input = { id: randomUUID(), stepId, locale: 'en', signed: false, body: 'Hello' };
    expect(await refusal(college, LIST, { stepId }, stranger)).toBe('NOT_FOUND');
    expect(await refusal(college, SAY, { input }, stranger)).toBe('NOT_FOUND');
    expect(await refusal(college, REPORT, { id }, stranger)).toBe('NOT_FOUND');
    expect(await refusal(college, LIST, { stepId: randomUUID() }, officer)).toBe('NOT_FOUND');
    expect(await refusal(college, LIST, { stepId }, await aTrainer(college))).toBe('NOT_FOUND');
    expect((await list(await anAdministrator(college))).nodes).toHaveLength(1);
  });

  test('whoever withdrew still reads, and writes no more', async () => {
    await college.sql(`UPDATE enrolment SET status = 'withdrawn' WHERE person_id = $1`, [other.id]);
    expect(await list(other)).toMatchObject({ viewerCan: { write: false } });
    const input = { id: randomUUID(), stepId, locale: 'en', signed: false, body: 'Hello' };
    expect(await refusal(college, SAY, { input }, other)).toBe('ENROLMENT_NOT_ACTIVE');
  });

  test('an answer belongs to a question of the same step', async () => {
    const { id: questionId } = await said('A question.', officer);
    const { id: answerId } = await said('An answer.', other, { questionId });
    const elsewhere = await aCourseEdition(college, { ownerId: trainer.id });
    await aPlace(college, officer, elsewhere);
    const input = { id: randomUUID(), stepId, locale: 'en', signed: false, body: 'x', questionId };
    const there = { ...input, stepId: elsewhere.stepIds[0] };
    expect(await refusal(college, SAY, { input: there }, officer)).toBe('NOT_FOUND');
    expect(await refusal(college, SAY, { input: { ...input, questionId: answerId } }, officer)).toBe('NOT_FOUND');
  });

  test.each([
    ['of nothing', { body: ' \n ' }, 'body'],
    ['of a book', { body: 'x'.repeat(4001) }, 'body'],
    ['under a name that is none', { id: 'first' }, 'id'],
  ])('a post %s is refused with its field', async (_, changes, field) => {
    const input = { id: randomUUID(), stepId, locale: 'en', signed: false, body: 'x', ...changes };
    const { errors } = await college.graphql(SAY, { input }, officer);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { field } });
  });

  test('a flood is stopped within the hour, and passes', async () => {
    for (let i = 0; i < POSTS_PER_HOUR; i += 1) await said(`Again ${i}`, other);
    const input = { id: randomUUID(), stepId, locale: 'en', signed: false, body: 'Once more' };
    expect(await refusal(college, SAY, { input }, other)).toBe('TOO_MANY_REQUESTS');
    college.clock.set('2026-03-02T10:00:01Z');
    await said('Once more', other);
  });
});

describe('what one wrote', () => {
  test('may be put in other words, which takes an endorsement of the old ones with it', async () => {
    const { id: questionId } = await said('Which seal?', officer);
    const { id } = await said('The red one.', other, { questionId });
    expect(await ask(college, ENDORSE, { id, yes: true }, trainer)).toMatchObject({ answers: [{ endorsed: true }] });
    expect(await ask(college, EDIT, { id, body: 'No seal at all.' }, other)).toMatchObject({
      answers: [{ body: 'No seal at all.', endorsed: false, editedAt: '2026-03-02T09:00:02.000Z' }],
    });
    expect(await refusal(college, EDIT, { id, body: 'x' }, officer)).toBe('NOT_FOUND');
    expect(await refusal(college, EDIT, { id, body: 'x' }, trainer)).toBe('NOT_FOUND');
  });

  test('may be withdrawn; a question that was answered stays as a place for its answers', async () => {
    const { id: lone } = await said('Never mind.', officer);
    const { id: questionId } = await said('Which seal?', officer);
    await said('The red one.', other, { questionId });
    await ask(college, WITHDRAW, { id: lone }, officer);
    await ask(college, WITHDRAW, { id: questionId }, officer);
    expect((await list(other)).nodes).toMatchObject([
      { id: questionId, body: null, state: 'WITHDRAWN', answers: [{ body: 'The red one.' }] },
    ]);
    expect(await college.row('SELECT body FROM discussion_post WHERE id = $1', [lone])).toEqual({
      body: 'Never mind.',
    });
  });
});

describe('a trainer', () => {
  test('endorses an answer, which then stands first', async () => {
    const { id: questionId } = await said('How many samples?', officer);
    await said('All of them.', officer, { questionId });
    const { id } = await said('A plan decides.', other, { questionId });
    await ask(college, ENDORSE, { id, yes: true }, trainer);
    expect((await list(officer)).nodes[0]?.answers).toMatchObject([{ id, endorsed: true }, { endorsed: false }]);
    expect(await refusal(college, ENDORSE, { id, yes: false }, officer)).toBe('NOT_ALLOWED');
    expect(await refusal(college, ENDORSE, { id, yes: false }, await aTrainer(college))).toBe('NOT_FOUND');
    expect(await refusal(college, ENDORSE, { id: questionId, yes: true }, trainer)).toBe('CONFLICT');
  });

  test('hides a post and says why; its author reads the reason, the others see nothing, and the audit has it', async () => {
    const { id } = await said('The suspect is called N. N.', officer);
    await ask(college, SETTLE, { id, why: 'Names no suspects here.' }, trainer);
    expect((await list(other)).nodes).toEqual([]);
    expect((await list(officer)).nodes).toMatchObject([{ state: 'HIDDEN', hiddenReason: 'Names no suspects here.' }]);
    const entry = await college.row('SELECT verb, facts FROM audit_entry WHERE object_id = $1', [id]);
    expect(entry).toEqual({ verb: 'community.hide-post', facts: { reason: 'Names no suspects here.' } });
    await ask(college, SETTLE, { id, why: null }, trainer);
    expect((await list(other)).nodes).toMatchObject([{ state: 'STANDING' }]);
  });

  test('sees what waits: questions without an answer of hers, and reports; the oldest first', async () => {
    const { id: open } = await said('First?', officer);
    college.clock.set('2026-03-02T09:01:00Z');
    const { id: settled } = await said('Second?', officer);
    await said('Yes.', trainer, { questionId: settled });
    const mine = (rows: { stepId: string; question: Shown }[]) =>
      rows.filter((row) => row.stepId === stepId).map(({ question }) => question.id);
    interface Rows {
      nodes: { stepId: string; question: Shown }[];
    }
    expect(mine((await ask<Rows>(college, WAITING, { need: 'UNANSWERED' }, trainer)).nodes)).toEqual([open]);
    await ask(college, REPORT, { id: settled }, other);
    const reported = await ask<Rows>(college, WAITING, { need: 'REPORTED' }, trainer);
    expect(mine(reported.nodes)).toEqual([settled]);
    expect(reported.nodes.at(-1)?.question).toMatchObject({ reports: ['It names a suspect.'] });
    expect(await ask(college, WAITING, { need: 'UNANSWERED' }, await aTrainer(college))).toMatchObject({
      totalCount: 0,
    });
    expect(await refusal(college, WAITING, { need: 'UNANSWERED' }, officer)).toBe('NOT_ALLOWED');
  });
});

describe('reports', () => {
  test('of enough officers hide a post until a trainer looked; one alone, however often, does not', async () => {
    const { id } = await said('Buy my seals.', officer);
    for (let again = 0; again < REPORTS_THAT_HIDE; again += 1) await ask(college, REPORT, { id }, other);
    expect((await list(other)).nodes).toHaveLength(1);
    for (let more = 1; more < REPORTS_THAT_HIDE; more += 1) {
      const fellow = await anOfficer(college);
      await aPlace(college, fellow, course);
      await ask(college, REPORT, { id }, fellow);
    }
    expect((await list(other)).nodes).toEqual([]);
    await ask(college, SETTLE, { id, why: null }, trainer);
    expect((await list(other)).nodes).toHaveLength(1);
  });

  test('of one’s own post make no sense', async () => {
    const { id } = await said('Mine.', officer);
    expect(await refusal(college, REPORT, { id }, officer)).toBe('CONFLICT');
  });
});

test('the asker finds on her home that she was answered, until she has looked', async () => {
  const { id: questionId } = await said('Anybody?', officer);
  const mine = async () =>
    (await ask<{ answers: { questionId: string; answers: number }[] }>(college, ANSWERED, {}, officer)).answers.filter(
      (answered) => answered.questionId === questionId,
    );
  await said('I add this.', officer, { questionId });
  expect(await mine()).toEqual([]);
  college.clock.set('2026-03-02T09:05:00Z');
  await said('Here.', other, { questionId });
  expect(await mine()).toMatchObject([{ questionId, stepId, answers: 1 }]);
  college.clock.set('2026-03-02T09:06:00Z');
  await ask(college, SEEN, { stepId }, officer);
  expect(await mine()).toEqual([]);
});
