import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anOfficer, aQuestionBank, aTrainer, startCollege, type College, type Person } from '@provost/testing';
import type { ImportReport } from './exchange.service.js';

let college: College;
let trainer: Person;
beforeAll(async () => {
  college = await startCollege();
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

const GIFT = 'Who seals?{=The analyst ~The carrier}\n\nWho pays?{=*}\n\nIs it so?{TRUE}\n';

interface Sent {
  readonly file?: string;
  readonly as?: Person | null;
  readonly dryRun?: boolean;
  readonly name?: string;
  readonly query?: string;
}

async function send(bankId: string, { file = GIFT, as = trainer, dryRun, name = 'q.gift', query }: Sent = {}) {
  const body = new FormData();
  body.append('file', new Blob([file]), name);
  const asked = query ?? `locale=en&topic=Seals${dryRun ? '&dryRun=1' : ''}`;
  return college.fetch(`/api/banks/${bankId}/import?${asked}`, { method: 'POST', body }, as);
}
const report = async (answer: Promise<Response>) => (await (await answer).json()) as ImportReport;
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const outcomes = ({ questions }: ImportReport) => questions.map(({ outcome }) => outcome);
const countIn = async (bankId: string) =>
  (await college.row<{ count: number }>('SELECT count(*)::int AS count FROM question WHERE bank_id = $1', [bankId]))
    .count;

test('a dry run says what would be, and writes nothing', async () => {
  const bank = await aQuestionBank(college, trainer, {});
  const said = await report(send(bank, { dryRun: true }));
  expect(said).toMatchObject({ format: 'gift', dryRun: true, problem: null });
  expect(outcomes(said)).toEqual(['accepted', 'rejected', 'accepted']);
  expect(said.questions[1]?.reasons).toEqual([{ code: 'wildcard', fact: '' }]);
  expect(said.questions[0]).toMatchObject({ type: 'single', topic: 'Seals', text: { prompt: 'Who seals?' } });
  expect(said.rejected).toEqual({ name: 'rejected.gift.txt', text: 'Who pays?{=*}\n' });
  expect(await countIn(bank)).toBe(0);
});

test('what is accepted comes in as drafts, once, even when two send it at the same time, and is audited', async () => {
  const bank = await aQuestionBank(college, trainer, {});
  const both = await Promise.all([report(send(bank)), report(send(bank))]);
  expect(both.map((one) => outcomes(one)[0]).sort()).toEqual(['accepted', 'already-there']);
  expect(outcomes(await report(send(bank)))).toEqual(['already-there', 'rejected', 'already-there']);
  expect(await countIn(bank)).toBe(2);
  const row = await college.row(
    `SELECT min(q.status) AS status, min(v.version) AS version FROM question q JOIN question_version v ON v.question_id = q.id WHERE bank_id = $1`,
    [bank],
  );
  expect(row).toEqual({ status: 'draft', version: 1 });
  const audit = await college.row(
    `SELECT count(*)::int AS count, max((facts->>'added')::int) AS added FROM audit_entry WHERE verb = 'assessment.import-questions' AND object_id = $1`,
    [bank],
  );
  expect(audit).toEqual({ count: 1, added: 2 });
});

test('the same question twice in a file comes in once', async () => {
  const bank = await aQuestionBank(college, trainer, {});
  expect(outcomes(await report(send(bank, { file: 'So?{T}\n\n::other name::So? {TRUE}' })))).toEqual([
    'accepted',
    'already-there',
  ]);
});

test('nothing comes in where the database refuses one of them', async () => {
  const bank = await aQuestionBank(college, trainer, {});
  await college
    .row(
      `CREATE FUNCTION refuse_so() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF new.texts::text LIKE '%Is it so?%' THEN RAISE 'no'; END IF; RETURN new; END $$`,
    )
    .catch(() => null);
  await college
    .row(`CREATE TRIGGER refuse_so BEFORE INSERT ON question_version FOR EACH ROW EXECUTE FUNCTION refuse_so()`)
    .catch(() => null);
  const answer = await send(bank);
  await college.row(`DROP TRIGGER refuse_so ON question_version`).catch(() => null);
  expect(answer.status).toBe(500);
  expect(await countIn(bank)).toBe(0);
});

test('a bank that goes out as a file is known when it comes back', async () => {
  const bank = await aQuestionBank(college, trainer, { words: 2 });
  for (const format of ['moodle-xml', 'gift', 'csv']) {
    const file = await college.fetch(`/api/banks/${bank}/export?format=${format}&locale=en`, {}, trainer);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const back = await report(send(bank, { file: await file.text(), name: `q.${format === 'csv' ? 'csv' : 'txt'}` }));
    expect(new Set(outcomes(back))).toEqual(new Set(['already-there']));
  }
  const lost = await college.fetch(`/api/banks/${bank}/export/losses?format=gift&locale=fr`, {}, trainer);
  expect(await lost.json()).toMatchObject({
    count: 0,
    losses: [{ leftOut: 'no-language' }, { leftOut: 'no-language' }],
  });
});

test('another trainer, an officer and a visitor get nothing', async () => {
  const bank = await aQuestionBank(college, trainer, { words: 1 });
  const other = await aTrainer(college);
  for (const [who, code] of [
    [other, 'NOT_FOUND'],
    [await anOfficer(college), 'NOT_ALLOWED'],
    [null, 'NOT_SIGNED_IN'],
  ] as const) {
    expect(await codeOf(await send(bank, { as: who }))).toBe(code);
    expect(await codeOf(await college.fetch(`/api/banks/${bank}/export?format=csv&locale=en`, {}, who))).toBe(code);
  }
  expect(await countIn(bank)).toBe(1);
});

test.each([
  ['a file of more than 5 MB', { file: 'x'.repeat(5 * 1024 * 1024 + 1) }, 'TOO_LARGE'],
  ['no topic', { query: 'locale=en' }, 'BAD_INPUT'],
  ['a language that is not ours', { query: 'locale=xx&topic=a' }, 'BAD_INPUT'],
])('%s is refused', async (_name, sent, code) => {
  expect(await codeOf(await send(await aQuestionBank(college, trainer, {}), sent))).toBe(code);
});

test('a file with a document type is told so, and nothing is added', async () => {
  const bank = await aQuestionBank(college, trainer, {});
  const file = '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>';
  expect(await report(send(bank, { file, name: 'q.xml' }))).toMatchObject({
    problem: { code: 'has-dtd' },
    questions: [],
  });
});
