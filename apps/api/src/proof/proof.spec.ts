import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson } from '@provost/domain';
import {
  aCourseEdition,
  aCurriculum,
  anArticleRead,
  anOfficer,
  aPlace,
  aQuestionBank,
  aQuiz,
  aShortArticle,
  ask,
  aTrainer,
  aVideo,
  aWebinar,
  countingStatements,
  startCollege,
  type College,
  type CourseEdition,
  type Person,
} from '@provost/testing';

/** Never lose proof, and be able to show it: what an officer did stands in her own proof, and in what she takes along. */

const PROOF = `{ myProof(locale: en) {
  totals { seconds stepsComplete coursesComplete receipts attendedSeconds certificates }
  courses { enrolmentId status title editionNumber newestEdition seconds stepsComplete stepsTotal stripe { complete spans { from to } }
    steps { title kind firstAt completedAt seconds requirement { rule needed reached } spans { from to } itemsLocale
      items { what label from to at share } attempts { number submittedAt share passed receipts { position hash savedAt } } } }
  attended { title presentSeconds } certificates { code status } } }`;
const RECORD = 'mutation ($input: RecordEvidenceInput!) { recordEvidence(input: $input) { stepId } }';
const START =
  'mutation ($e: ID!, $s: ID!) { startAttempt(enrolmentId: $e, stepId: $s, locale: en) { ... on Attempt { id } } }';
const SAVE = 'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }';

interface ProofData {
  readonly totals: Record<string, number>;
  readonly courses: {
    readonly status: string;
    readonly stepsComplete: number;
    readonly steps: { readonly title: string; readonly items: object[]; readonly attempts: object[] }[];
  }[];
  readonly attended: object[];
  readonly certificates: object[];
}
interface SignedFile {
  readonly proof: Parameters<typeof canonicalJson>[0] & { readonly proof: ProofData; readonly officer: object };
  readonly signature: { readonly value: string; readonly publicKey: string; readonly publicKeyAt: string };
}

let college: College;
let course: CourseEdition;
let officer: Person;
let place: string;

const proofOf = (who: Person) => ask<ProofData>(college, PROOF, {}, who);
const record = (step: number, evidence: object, seconds = 60, who = officer, where = place) => {
  const input = { enrolmentId: where, stepId: course.stepIds[step], session: 'tab', seconds, evidence };
  return ask(college, RECORD, { input }, who);
};
const now = () => college.clock.now().getTime();
const watched = (from: number, to: number) => ({
  kind: 'video',
  played: [[from, to]],
  playhead: { seconds: to, at: now() },
});

beforeAll(async () => {
  college = await startCollege({ now: '2026-03-02T09:00:00Z' });
  const trainer = await aTrainer(college);
  const quiz = aQuiz(await aQuestionBank(college, trainer));
  course = await aCourseEdition(college, { modules: [[aVideo(100), aShortArticle], [quiz]] });
  await aCurriculum(college, { slug: 'proof', courseIds: [course.courseId] });
  officer = await anOfficer(college, { fullName: 'Aïcha أمينة 王秀英 សុខា' });
  place = await aPlace(college, officer, course);
});
afterAll(() => college.stop());

test('a fresh officer’s proof is empty, and says so in figures', async () => {
  const fresh = await proofOf(await anOfficer(college));
  expect(fresh).toMatchObject({ courses: [], attended: [], certificates: [], totals: { seconds: 0, receipts: 0 } });
});

describe('what an officer did', () => {
  beforeAll(async () => {
    await record(0, watched(0, 40));
    await record(0, watched(60, 100));
    await record(1, anArticleRead(now(), 'what'), 30);
    const { id } = await ask<{ id: string }>(college, START, { e: place, s: course.stepIds[2] }, officer);
    await ask(
      college,
      SAVE,
      { input: { attemptId: id, position: 1, answer: { answer: ['b'] }, sequence: 1 } },
      officer,
    );
    const host = await aTrainer(college);
    const webinarId = await aWebinar(college, host);
    await college.sql(
      'INSERT INTO webinar_attendance (webinar_id, person_id, present, last_seen_at) VALUES ($1, $2, $3, now())',
      [webinarId, officer.id, JSON.stringify([[1_772_442_000, 1_772_443_800]])],
    );
  });

  test('stands in her proof: stretches, sections, receipts, attendance, and the requirement met', async () => {
    const { totals, courses, attended } = await proofOf(officer);
    expect(totals).toMatchObject({
      seconds: 90,
      stepsComplete: 1,
      coursesComplete: 0,
      receipts: 1,
      attendedSeconds: 1800,
    });
    const [video, article, quiz] = courses[0]?.steps ?? [];
    expect(video).toMatchObject({
      completedAt: null,
      spans: [{ from: 0, to: 0.4 }, { from: 0.6, to: 1 }], // prettier-ignore
      items: [{ what: 'played', from: 0, to: 40 }, { what: 'played', from: 60, to: 100 }], // prettier-ignore
    });
    expect(article).toMatchObject({
      completedAt: '2026-03-02T09:00:00.000Z',
      requirement: { rule: 'sections-read', needed: 1, reached: 1 },
      items: [{ what: 'read', at: '2026-03-02T09:00:00.000Z' }],
    });
    expect(quiz?.attempts).toMatchObject([{ number: 1, share: null, receipts: [{ position: 1 }] }]);
    // Her answers of a quiz that she has not handed in are saved: they stand there from the first one on.
    expect(quiz).toMatchObject({ firstAt: '2026-03-02T09:00:00.000Z', attempts: [{ submittedAt: null }] });
    expect(quiz?.attempts).toMatchObject([{ receipts: [{ hash: expect.stringMatching(/^[0-9a-f]{64}$/) }] }]);
    expect(attended).toMatchObject([{ title: 'A webinar', presentSeconds: 1800 }]);
  });

  test('stands there after she gave the place back and took a new one', async () => {
    const who = await anOfficer(college);
    const first = await aPlace(college, who, course);
    await record(1, anArticleRead(now(), 'what'), 30, who, first);
    await ask(college, 'mutation ($id: ID!) { withdraw(enrolmentId: $id) { status } }', { id: first }, who);
    await aPlace(college, who, course);
    const { courses } = await proofOf(who);
    expect(courses.map(({ status, stepsComplete }) => [status, stepsComplete]).sort()).toEqual([
      ['ACTIVE', 0],
      ['WITHDRAWN', 1],
    ]);
  });

  test('is nobody else’s to read: a visitor is refused, a colleague sees her own', async () => {
    const other = await anOfficer(college);
    expect((await college.fetch('/api/proof/proof.json')).status).toBe(401);
    expect((await college.fetch('/api/proof/proof.pdf')).status).toBe(401);
    expect((await proofOf(other)).courses).toEqual([]);
  });

  test('costs one statement a floor, however much there is', async () => {
    await proofOf(officer);
    const count = async () => (await countingStatements(() => proofOf(officer))).statements.length;
    const before = await count();
    expect(before).toBe(5);
    await aPlace(college, officer, await aCourseEdition(college, { modules: [[aShortArticle]] }));
    await proofOf(officer);
    expect(await count()).toBe(before);
  });
});

describe('what she takes along', () => {
  const file = async (): Promise<SignedFile> => {
    const answer = await college.fetch('/api/proof/proof.json?locale=en', {}, officer);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    return (await answer.json()) as SignedFile;
  };
  const holds = ({ proof, signature }: SignedFile, publicKey: string) =>
    verify(
      null,
      Buffer.from(canonicalJson(proof)),
      createPublicKey(publicKey),
      Buffer.from(signature.value, 'base64url'),
    );

  test('is signed: anyone checks it with the college’s public key, and a changed figure shows', async () => {
    const signed = await file();
    const { pathname } = new URL(signed.signature.publicKeyAt);
    const key = (await (await college.fetch(pathname)).json()) as { publicKey: string; algorithm: string };
    expect(key).toMatchObject({ publicKey: signed.signature.publicKey, algorithm: 'Ed25519' });
    expect(holds(signed, key.publicKey)).toBe(true);
    const forged = structuredClone(signed);
    Object.assign(forged.proof.proof.totals, { coursesComplete: 9 });
    expect(holds(forged, key.publicKey)).toBe(false);
  });

  test('holds what the page shows, with her name, the form and the instant', async () => {
    const { proof } = await file();
    const shown = await proofOf(officer);
    expect(proof).toMatchObject({
      format: 'provost-proof-1',
      exportedAt: '2026-03-02T09:00:00.000Z',
      officer: { fullName: officer.fullName },
    });
    expect(proof.proof.totals).toEqual(shown.totals);
    expect(proof.proof.courses.map(({ steps }) => steps.map(({ items }) => items.length))).toEqual(
      shown.courses.map(({ steps }) => steps.map(({ items }) => items.length)),
    );
  });

  test.each(['ar', 'en', 'fr', 'es'])('comes as a PDF in %s, her name in four scripts', async (locale) => {
    const answer = await college.fetch(`/api/proof/proof.pdf?locale=${locale}`, {}, officer);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('leaves its trace in the audit', async () => {
    const before = await college.sql(`SELECT 1 FROM audit_entry WHERE verb = 'proof.export' AND actor_id = $1`, [
      officer.id,
    ]);
    await file();
    const after = await college.sql<{ facts: object }>(
      `SELECT facts FROM audit_entry WHERE verb = 'proof.export' AND actor_id = $1 ORDER BY at, id`,
      [officer.id],
    );
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)?.facts).toEqual({ format: 'json' });
  });

  test.each(['ffffffffffffffff', 'test', '..%2F'])('a key that is none (%s) is not found', async (id) => {
    expect((await college.fetch(`/api/signing-keys/${id}`)).status).toBe(404);
  });
});
