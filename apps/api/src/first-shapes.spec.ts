import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { currentRun, endingsReached, rulesOf, type ArticleContent, type CaseStudyContent } from '@provost/domain';
import { aCourseEdition, anOfficer, aPlace, startCollege, type College, type CourseEdition } from '@provost/testing';
import { kindsOnServer } from './catalog/kinds/registry.js';
import { allMigrations, migrateDown, migrateUp } from './platform/database/migrations.js';

/** A college of the first version is read whole by this one: nothing that was written or done in it is lost. */

const T0 = Date.parse('2026-09-01T08:00:00Z');
const minute = (n: number) => T0 + n * 60_000;

const scene = (id: string, choices: object[], exhibits: string[] = []) => ({
  ...{ id, title: `Scene ${id}`, body: ['What happens.'], exhibits, choices },
});
const way = (id: string, to: string, needs?: string[]) => ({ id, label: `Way ${id}`, to, ...(needs && { needs }) });
const ending = (id: string, verdict: string) => ({
  ...scene(id, []),
  ending: { verdict, debrief: 'Why.', legalBasis: ['TRIPS, article 61'] },
});

const FIRST_CASE = {
  kind: 'case-study',
  brief: 'Two ways.',
  start: 'door',
  scenes: [
    scene('door', [way('wait', 'hall'), way('rush', 'lost')], ['E1']),
    scene('hall', [way('look', 'won', ['E1', 'E2']), way('leave', 'lost')], ['E2']),
    ending('won', 'strong'),
    ending('lost', 'lost'),
  ],
  exhibits: ['E1', 'E2'].map((id) => ({
    ...{ id, seal: `S-${id}`, title: id, found: 'On the table', description: 'A thing.', facts: [] },
  })),
  sources: [],
};

const FIRST_ARTICLE = {
  kind: 'article',
  sections: ['one', 'two'].map((id) => ({
    id,
    heading: `Section ${id}`,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'word '.repeat(400) }] }] },
  })),
  sources: [],
};

let college: College;
let edition: CourseEdition;
let enrolment: string;

beforeAll(async () => {
  college = await startCollege({ now: '2026-11-20T08:00:00Z' });
  edition = await aCourseEdition(college, {
    modules: [
      [
        { kind: 'case-study', content: FIRST_CASE },
        { kind: 'article', content: FIRST_ARTICLE },
      ],
    ],
  });
  enrolment = await aPlace(college, await anOfficer(college), edition);
});
afterAll(() => college.stop());

async function sinceTheFirst(): Promise<number> {
  const names = (await allMigrations()).map((Migration) => new Migration().name ?? '');
  return names.length - names.findIndex((name) => name.startsWith('FirstShapes'));
}

/** Records in the first shape what was done in a step, and nothing else, and brings the college to today's. */
async function broughtOver(stepIndex: number, evidence: object): Promise<void> {
  await migrateDown(college.databaseUrl, await sinceTheFirst());
  await college.sql('DELETE FROM progress');
  await college.sql(
    `INSERT INTO progress (enrolment_id, step_id, evidence, first_at, updated_at) VALUES ($1, $2, $3, now(), now())`,
    [enrolment, edition.stepIds[stepIndex], JSON.stringify(evidence)],
  );
  await migrateUp(college.databaseUrl);
}

const payload = async (step: number) =>
  (
    await college.row<{ payload: unknown }>('SELECT payload FROM step_content WHERE step_id = $1', [
      edition.stepIds[step],
    ])
  ).payload;
const evidenceOf = async (step: number) =>
  (
    await college.row<{ evidence: unknown }>('SELECT evidence FROM progress WHERE step_id = $1', [
      edition.stepIds[step],
    ])
  ).evidence;

async function theCase() {
  const content = kindsOnServer['case-study'].content.parse(await payload(0));
  const { acts } = kindsOnServer['case-study'].evidence.parse(await evidenceOf(0));
  const checked = rulesOf('case-study').check(content, { kind: 'case-study', acts }, new Date('2026-11-20T08:00:00Z'));
  expect(checked).toMatchObject({ ok: true });
  return { content: content as CaseStudyContent, acts };
}

test('every ending that was reached is reached still, and each instant is kept', async () => {
  await broughtOver(0, {
    kind: 'case-study',
    decisions: { 'door/rush': minute(1), 'door/wait': minute(5), 'hall/look': minute(9) },
    examined: { E1: minute(4), E2: minute(8) },
  });
  const { content, acts } = await theCase();
  expect(endingsReached(content, acts).sort()).toEqual(['lost', 'won']);
  expect(currentRun(content, acts)?.state.scene).toBe('won');
  const instants = Object.values(acts).map(({ deed, of, at }) => [deed, of, at]);
  expect(instants).toEqual(
    expect.arrayContaining([
      ['choose', 'rush', minute(1)],
      ['examine', 'E2', minute(8)],
    ]),
  );
});

test('an officer who had begun again stands where her newest decision led', async () => {
  await broughtOver(0, {
    kind: 'case-study',
    decisions: { 'hall/leave': minute(3), 'door/wait': minute(20) },
    examined: {},
  });
  const { content, acts } = await theCase();
  expect(endingsReached(content, acts)).toEqual(['lost']);
  expect(currentRun(content, acts)?.state.scene).toBe('hall');
});

test('what no way leads to stays on record', async () => {
  await broughtOver(0, { kind: 'case-study', decisions: { 'hall/look': minute(3) }, examined: { E2: minute(2) } });
  const { content, acts } = await theCase();
  const items = rulesOf('case-study').recorded(content, { kind: 'case-study', acts });
  expect(items.map(({ what, label }) => `${what} ${label}`)).toEqual([
    'seen Scene door',
    'examined Scene door: E2',
    'decided Scene hall: Way look',
  ]);
});

test('a section that was read is read still', async () => {
  await broughtOver(1, { kind: 'article', read: { one: minute(2) } });
  const content = kindsOnServer.article.content.parse(await payload(1)) as ArticleContent;
  const evidence = kindsOnServer.article.evidence.parse(await evidenceOf(1));
  expect(rulesOf('article').judge(content, evidence)).toMatchObject({ missing: { needed: 2, reached: 1 } });
  expect(rulesOf('article').recorded(content, evidence)).toEqual([
    { what: 'read', label: 'Section one', at: minute(2) },
  ]);
});

test('the documents of before are kept as they stood, the editions are frozen again, and the way back restores them', async () => {
  const first = { kind: 'article', read: { two: minute(7) } };
  await broughtOver(1, first);
  const kept = await college.sql('SELECT document FROM superseded_document ORDER BY source, document');
  expect(kept).toEqual(expect.arrayContaining([{ document: first }, { document: FIRST_CASE }]));
  await expect(
    college.sql(`UPDATE step_content SET payload = '{}' WHERE step_id = $1`, [edition.stepIds[0]]),
  ).rejects.toThrow('never changes');
  await migrateDown(college.databaseUrl, await sinceTheFirst());
  expect(await payload(0)).toEqual(FIRST_CASE);
  expect(await evidenceOf(1)).toEqual(first);
  await migrateUp(college.databaseUrl);
});
