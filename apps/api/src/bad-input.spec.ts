import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  aCase,
  aCertificate,
  aCourseEdition,
  aCurriculum,
  anOfficer,
  aPlace,
  aPodcast,
  aQuestionBank,
  aQuiz,
  aRecording,
  aShortArticle,
  aShow,
  aRun,
  aTrainer,
  aCoordinator,
  ask,
  aVideo,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
  type Show,
  anArticleRead,
} from '@provost/testing';
import { hashPassword } from 'better-auth/crypto';

/** Whatever comes in: a clear code or the masked error goes out, nothing is lost, nothing leaks. On the whole college. */

const RECORD = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }';
const WITHDRAW = 'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }';
const START = `mutation ($e: ID!, $s: ID!) { startAttempt(enrolmentId: $e, stepId: $s, locale: en) { ... on Attempt { id } } }`;
const SUBMIT =
  'mutation ($id: ID!) { submitAttempt(attemptId: $id, locale: en) { ... on Attempt { id submittedAt result { share } } } }';
const DETAIL = 'query ($id: ID!) { deskOfficer(personId: $id, locale: en) { countryName } }';
const PREPARE = 'mutation ($file: String!) { prepareMedium(file: $file, medium: VIDEO) { id } }';
const VIEWS = 'query ($step: ID!) { stepViews(stepId: $step, locale: en) { officers } }';
const SHARES = 'query ($e: ID!, $s: ID!) { decisionShares(enrolmentId: $e, stepId: $s) { officers } }';
const TAKEN = 'query ($s: ID!) { stepDecisions(stepId: $s, locale: en) { officers } }';
const SEARCH = 'query ($text: String!) { search(text: $text, locale: en) { totalCount } }';
const FIRST = 'query ($step: ID!) { firstAnswers(stepId: $step, locale: en) { leastGroup } }';
const HEARD = 'mutation ($input: RecordHeardInput!) { recordHeard(input: $input) { stepId } }';
const EPISODE = 'query ($id: ID!) { podcastEpisode(id: $id, locale: en) { id } }';
const FEED = 'mutation { createPodcastFeed(locale: en) { addresses { showId url } } }';
const SAVE_EPISODE = 'mutation ($input: SaveEpisodeInput!) { saveEpisode(input: $input) { __typename } }';
const VIEWER = '{ viewer { person { id } } }';
const HOME = '{ myHome(locale: en) { enrolments { id } } }';
const PASSWORD = 'correct horse battery';

const aLesson = {
  kind: 'lesson' as const,
  content: {
    kind: 'lesson',
    pages: [
      {
        ...{ id: 'p', title: 'P' },
        blocks: [
          {
            ...{ type: 'check', id: 'c', prompt: '?' },
            options: ['a', 'b'].map((id) => ({ id, text: id, correct: id === 'a', feedback: '' })),
          },
        ],
      },
    ],
  },
};

let college: College;
let trainer: Person;
let officer: Person;
let abroad: Person;
let coordinator: Person;
let course: CourseEdition;
let place: string;
let givenBack: string;
let show: Show;
/** The path of the officer's private feed of the show, and of the one that she ended before. */
let feed: string;
let endedFeed: string;

beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
  coordinator = await aCoordinator(college, { country: 'GH' });
  abroad = await anOfficer(college, { country: 'MA' });
  officer = await anOfficer(college, { email: 'amina@example.org', passwordHash: await hashPassword(PASSWORD) });
  const gated = { ...aShortArticle, prerequisite: 'all-before' as const };
  const exam = aQuiz(await aQuestionBank(college, trainer));
  course = await aCourseEdition(college, {
    modules: [[aVideo(100), gated], [exam, aCase], [aLesson]],
  });
  place = await aPlace(college, officer, course);
  givenBack = await aPlace(college, officer, await aCourseEdition(college), 'active');
  const curriculumId = await aCurriculum(college, { slug: 'introductory', courseIds: [course.courseId] });
  await aCertificate(college, officer, curriculumId, { expiresAt: '2028-01-01' });
  await ask(college, WITHDRAW, { id: givenBack }, officer);
  await send(RECORD, video([[0, 30]]), officer);
  show = await aShow(college, await aTrainer(college), {
    episodes: [aPodcast({ sources: [await aRecording(college)] })],
  });
  [endedFeed, feed] = [await aFeed(), await aFeed()];
});
afterAll(() => college.stop());

const post = (path: string, body: unknown, headers: Record<string, string> = {}, as: Person | null = null) =>
  college.fetch(
    path,
    { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) },
    as,
  );
const send = (query: string, variables: object, as: Person | null = null, headers = {}) =>
  post('/graphql', { query, variables }, headers, as);
const at = () => college.clock.now().getTime();
const evidence = (step: number, done: object, enrolmentId = place) => ({
  input: { enrolmentId, stepId: course.stepIds[step], session: 'tab', seconds: 5, evidence: done },
});
const video = (played: number[][], when = at()) =>
  evidence(0, { kind: 'video', played, playhead: { seconds: 1, at: when } });
const traced = (runs: object[]) => ({ input: { ...video([[0, 9]]).input, trace: { first: 0, runs } } });
const acted = (way: string) => aRun(at() - 60_000, [['choose', 'gate', way]]);
const inCase = (way: string) => evidence(3, { kind: 'case-study', acts: acted(way) });
const caseStep = () => course.stepIds[3];
const heard = (played: number[][], when = at(), changes: object = {}) => ({
  input: {
    ...{ episodeId: show.episodeIds[0], session: 'tab', seconds: 5 },
    evidence: { kind: 'podcast', played, playhead: { seconds: 1, at: when } },
    ...changes,
  },
});
const answered = (block: string, answer: string[], when = at(), key = `${block}@${when}`) =>
  evidence(4, { kind: 'lesson', seen: {}, chosen: {}, tries: { [key]: { block, answer, at: when } } });
async function aFeed(): Promise<string> {
  const { addresses } = await ask<{ addresses: { showId: string | null; url: string }[] }>(college, FEED, {}, officer);
  return new URL(addresses.find(({ showId }) => showId === show.id)?.url ?? '').pathname;
}
const upload = (text: string, name: string, type: string) => {
  const body = new FormData();
  body.append('file', new Blob([text], { type }), name);
  return college.fetch('/api/files', { method: 'POST', body }, trainer);
};
const forged = () => ({
  cookie: `provost.session_token=${'a'.repeat(32)}.${encodeURIComponent('b'.repeat(43) + '=')}`,
});
const deep = (depth: number) =>
  `{ curricula(locale: en) { ${'courses { curriculum { '.repeat(depth / 2 - 1)} slug ${'} } '.repeat(depth / 2 - 1)} } }`;

/** All that officers did and hold, as one text: equal before and after means that nothing was lost or made up. */
async function facts(): Promise<string> {
  const tables = [
    'person',
    'podcast_heard',
    'podcast_feed',
    'podcast_episode_content',
    'enrolment',
    'progress',
    'played_run',
    'step_completion',
    'course_completion',
    'attempt',
    'certificate',
  ];
  const rows = await Promise.all([...tables, 'stored_file'].map((table) => college.sql(`SELECT * FROM ${table}`)));
  return JSON.stringify(rows);
}

const rows: [string, string, () => Promise<Response>][] = [
  [
    'a wrong password',
    'WRONG_CREDENTIALS',
    () => post('/api/auth/sign-in/email', { email: officer.email, password: 'guess' }),
  ],
  [
    'an e-mail of nobody',
    'WRONG_CREDENTIALS',
    () => post('/api/auth/sign-in/email', { email: 'no@example.org', password: PASSWORD }),
  ],
  ['a forged session', 'NOT_SIGNED_IN', () => send(HOME, {}, null, forged())],
  ["another country's officer", 'NOT_FOUND', () => send(DETAIL, { id: abroad.id }, coordinator)],
  ['an officer who is no id', 'NOT_FOUND', () => send(DETAIL, { id: "' OR 1=1 --" }, coordinator)],
  ['a step not yet open', 'STEP_NOT_OPEN', () => send(RECORD, evidence(1, anArticleRead(at())), officer)],
  ['evidence out of range', 'EVIDENCE_OUT_OF_RANGE', () => send(RECORD, video([[0, 9000]]), officer)],
  [
    'evidence from the future',
    'EVIDENCE_FROM_THE_FUTURE',
    () => send(RECORD, video([[0, 9]], at() + 3_600_000), officer),
  ],
  [
    'a trace of words for seconds',
    'BAD_INPUT',
    () => send(RECORD, traced([{ from: 'now', to: 9, locale: 'en' }]), officer),
  ],
  [
    'a trace in a language of nobody',
    'BAD_INPUT',
    () => send(RECORD, traced([{ from: 0, to: 9, locale: 'xx' }]), officer),
  ],
  ["another trainer's heat map", 'NOT_FOUND', () => send(VIEWS, { step: course.stepIds[0] }, trainer)],
  ['a heat map asked for by an officer', 'NOT_ALLOWED', () => send(VIEWS, { step: course.stepIds[0] }, officer)],
  [
    "decisions of others for another officer's place",
    'NOT_FOUND',
    () => send(SHARES, { e: place, s: caseStep() }, abroad),
  ],
  ['decisions of others at no step', 'NOT_FOUND', () => send(SHARES, { e: place, s: 'x' }, officer)],
  ['decisions of others, asked for by a visitor', 'NOT_SIGNED_IN', () => send(SHARES, { e: place, s: caseStep() })],
  ["decisions in another trainer's case", 'NOT_FOUND', () => send(TAKEN, { s: caseStep() }, trainer)],
  ['all decisions, asked for by an officer', 'NOT_ALLOWED', () => send(TAKEN, { s: caseStep() }, officer)],
  ['a decision that the case does not have', 'EVIDENCE_OUT_OF_RANGE', () => send(RECORD, inCase('bribe'), officer)],
  [
    'a decision under the key of another',
    'EVIDENCE_OUT_OF_RANGE',
    () =>
      send(
        RECORD,
        evidence(3, { kind: 'case-study', acts: { aaaaaaaaaaa: Object.values(acted('leave'))[1] } }),
        officer,
      ),
  ],
  ['an episode of nobody', 'NOT_FOUND', () => send(HEARD, heard([], at(), { episodeId: officer.id }), officer)],
  ['an episode that is no id', 'NOT_FOUND', () => send(HEARD, heard([], at(), { episodeId: '../1' }), officer)],
  ["officers' episode, asked for by a visitor", 'NOT_FOUND', () => send(EPISODE, { id: show.episodeIds[0] })],
  ['listening without a session', 'NOT_SIGNED_IN', () => send(HEARD, heard([[0, 9]]))],
  [
    'listening in the name of another',
    'NOT_SIGNED_IN',
    () => send(HEARD, heard([[0, 9]], at(), { personId: abroad.id }), officer),
  ],
  ['what was heard beyond the end', 'EVIDENCE_OUT_OF_RANGE', () => send(HEARD, heard([[90, 500]]), officer)],
  ['what was heard backwards', 'EVIDENCE_OUT_OF_RANGE', () => send(HEARD, heard([[9, 3]]), officer)],
  [
    'what will be heard tomorrow',
    'EVIDENCE_FROM_THE_FUTURE',
    () => send(HEARD, heard([[0, 9]], at() + 86_400_000), officer),
  ],
  ['a sitting that is no name', 'BAD_INPUT', () => send(HEARD, heard([], at(), { session: 'x'.repeat(999) }), officer)],
  [
    'a lesson as what was heard',
    'BAD_INPUT',
    () => send(HEARD, heard([], at(), { evidence: { kind: 'lesson' } }), officer),
  ],
  [
    'a hundred thousand stretches heard',
    'TOO_LARGE',
    () => send(HEARD, heard(Array.from({ length: 100_000 }, (_, i) => [i / 1e4, i / 1e4 + 1e-5])), officer),
  ],
  ['a feed that its officer ended', 'NOT_FOUND', () => college.fetch(endedFeed)],
  ['a feed by a guessed token', 'NOT_FOUND', () => college.fetch(feed.replace(/private\/./u, 'private/_'))],
  ["officers' feed without a token", 'NOT_FOUND', () => college.fetch(`/api/podcasts/public/${show.slug}/en.xml`)],
  ['a feed in a language of nobody', 'NOT_FOUND', () => college.fetch(feed.replace('en.xml', 'xx.xml'))],
  [
    'a way out of the folder by a recording',
    'NOT_FOUND',
    () => college.fetch(feed.replace('en.xml', `${show.episodeIds[0]}/..%2F..%2F..%2Fetc%2Fpasswd`)),
  ],
  [
    "another trainer's episode",
    'NOT_FOUND',
    () =>
      send(
        SAVE_EPISODE,
        {
          input: {
            ...{ showId: show.id, seasonId: show.seasonId, episodeId: show.episodeIds[0], title: { en: 'Mine' } },
            ...{ locale: 'en', payload: aPodcast() },
          },
        },
        trainer,
      ),
  ],
  ['an answer to no block of the lesson', 'EVIDENCE_OUT_OF_RANGE', () => send(RECORD, answered('z', ['a']), officer)],
  [
    'an answer that the block does not have',
    'EVIDENCE_OUT_OF_RANGE',
    () => send(RECORD, answered('c', ['z']), officer),
  ],
  ['two answers where one is asked', 'EVIDENCE_OUT_OF_RANGE', () => send(RECORD, answered('c', ['a', 'b']), officer)],
  [
    'an answer under the key of another moment',
    'EVIDENCE_OUT_OF_RANGE',
    () => send(RECORD, answered('c', ['a'], at(), 'c@1'), officer),
  ],
  [
    'an answer of tomorrow',
    'EVIDENCE_FROM_THE_FUTURE',
    () => send(RECORD, answered('c', ['a'], at() + 86_400_000), officer),
  ],
  [
    'a page that the lesson does not have',
    'EVIDENCE_OUT_OF_RANGE',
    () => send(RECORD, evidence(4, { kind: 'lesson', seen: { z: at() }, chosen: {} }), officer),
  ],
  ['an answer as long as a book', 'BAD_INPUT', () => send(RECORD, answered('c', ['a'.repeat(9_999)]), officer)],
  [
    'a thousand answers at once',
    'BAD_INPUT',
    () => send(RECORD, answered('c', Array<string>(1_000).fill('a')), officer),
  ],
  ["a lesson of another's place", 'NOT_FOUND', () => send(RECORD, answered('c', ['a']), abroad)],
  ["first answers in another trainer's lesson", 'NOT_FOUND', () => send(FIRST, { step: course.stepIds[4] }, trainer)],
  ['first answers, asked for by an officer', 'NOT_ALLOWED', () => send(FIRST, { step: course.stepIds[4] }, officer)],
  ['evidence for a withdrawn place', 'ENROLMENT_NOT_ACTIVE', () => send(RECORD, evidence(0, {}, givenBack), officer)],
  ['a text named as a film', 'FILE_NOT_ACCEPTED', () => upload('Just words.', 'film.mp4', 'video/mp4')],
  [
    'a page named as a film',
    'FILE_NOT_ACCEPTED',
    () => upload('<!doctype html><script>alert(1)</script>', 'film.mp4', 'video/mp4'),
  ],
  ['a film that nobody sent', 'NOT_FOUND', () => send(PREPARE, { file: '../../etc/passwd' }, trainer)],
  ['a film of a name that no database keeps', 'BAD_INPUT', () => send(PREPARE, { file: 'a\0b' }, trainer)],
  ['a body of 50 MB', 'TOO_LARGE', () => post('/graphql', { query: 'x'.repeat(50 * 1024 * 1024) }, {}, officer)],
  ['a query of depth 40', 'TOO_COMPLEX', () => send(deep(40), {}, officer)],
  ['a query of no field of ours', 'BAD_INPUT', () => send('{ everything { secret } }', {}, officer)],
  [
    'a body that is no JSON',
    'BAD_INPUT',
    () =>
      college.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' }),
  ],
  ['a search for a book', 'BAD_INPUT', () => send(SEARCH, { text: 'seal '.repeat(100) }, officer)],
  ['a search for what no text holds', 'BAD_INPUT', () => send(SEARCH, { text: 'seal\0' }, officer)],
  ['a search by a visitor for what officers read', 'NOT_SIGNED_IN', () => send(SEARCH, { text: 'seal' })],
  ['a path that is not there', 'NOT_FOUND', () => college.fetch('/api/nothing/at/all')],
];

test.each(rows)('%s is %s; nothing is lost, nothing leaks', async (_, code, call) => {
  const before = await facts();
  const answer = await call();
  const text = await answer.text();
  const { errors, data } = JSON.parse(text) as { errors: { extensions: Record<string, unknown> }[]; data?: unknown };
  expect(errors[0]?.extensions['code']).toBe(code);
  expect(data ?? null).toBeNull();
  expect(text).not.toMatch(/\.[cm]?[jt]s:\d+|node_modules|stack|select |insert |relation "|pgboss|postgres|typeorm/iu);
  expect(answer.headers.get('www-authenticate')).toBeNull();
  expect(await facts()).toBe(before);
});

test('a forged session sees what a visitor sees', async () => {
  expect(await (await send(VIEWER, {}, null, forged())).json()).toEqual({ data: { viewer: null } });
});

test('a decision that is not open ends no case', async () => {
  const hasty = await anOfficer(college);
  const its = evidence(3, { kind: 'case-study', acts: acted('search') }, await aPlace(college, hasty, course));
  await ask(college, RECORD, its, hasty);
  expect(await college.sql('SELECT 1 FROM step_completion WHERE step_id = $1', [caseStep()])).toEqual([]);
});

test('an unknown code verifies nothing', async () => {
  const verify = '{ verifyCertificate(code: "0000-0000-0000-0000", locale: en) { holderName } }';
  expect(await (await send(verify, {})).json()).toEqual({ data: { verifyCertificate: null } });
});

test('a double submit and a second tab are one attempt with one result', async () => {
  const finished = await anOfficer(college);
  const where = { e: await aPlace(college, finished, course), s: course.stepIds[2] };
  const tabs = await Promise.all([1, 2].map(() => ask<{ id: string }>(college, START, where, finished)));
  expect(tabs[1]).toEqual(tabs[0]);
  const submits = await Promise.all(tabs.map(({ id }) => ask(college, SUBMIT, { id }, finished)));
  expect(submits[1]).toEqual(submits[0]);
  expect(submits[0]).toMatchObject({ result: { share: 0 } });
});
