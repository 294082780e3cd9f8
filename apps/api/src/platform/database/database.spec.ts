import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countingStatements, startCollege, type College } from '@provost/testing';
import { usePlatformAlone } from '../specs/use-platform.js';
import { statement, Statements } from './statements.js';
import { UnitOfWork } from './unit-of-work.js';

const region = statement<{ code: string }>('spec-region', 'SELECT code FROM region WHERE code = $1');
const insertRegion = statement('spec-insert-region', `INSERT INTO region (code, names) VALUES ($1, '{}')`);

let college: College;
let work: UnitOfWork;
let statements: Statements;
beforeAll(async () => {
  usePlatformAlone();
  college = await startCollege();
  work = college.get(UnitOfWork);
  statements = college.get(Statements);
});
afterAll(() => college.stop());

test('a unit of work commits as a whole', async () => {
  await work.run(async (tx) => {
    await statements.allIn(tx, insertRegion, ['kept']);
    expect(await statements.oneIn(tx, region, ['kept'])).toEqual({ code: 'kept' });
    expect(await statements.one(region, ['kept'])).toBeUndefined();
  });
  expect(await statements.one(region, ['kept'])).toEqual({ code: 'kept' });
});

test('a unit of work that throws leaves nothing, and gives on what it threw', async () => {
  const failing = work.run(async (tx) => {
    await statements.allIn(tx, insertRegion, ['lost']);
    throw new Error('the ink ran out');
  });
  await expect(failing).rejects.toThrow('the ink ran out');
  expect(await statements.one(region, ['lost'])).toBeUndefined();
});

test('a unit of work inside another one is refused, and the outer one is undone', async () => {
  const nested = work.run(async (tx) => {
    await statements.allIn(tx, insertRegion, ['outer']);
    await work.run((inner) => statements.allIn(inner, insertRegion, ['inner']));
  });
  await expect(nested).rejects.toThrow('inside another one');
  expect(await statements.one(region, ['outer'])).toBeUndefined();
  expect(await statements.one(region, ['inner'])).toBeUndefined();
});

test('one unit of work after another, and two beside each other, are fine', async () => {
  await work.run(() => Promise.resolve());
  const both = await Promise.all([work.run(() => Promise.resolve(1)), work.run(() => Promise.resolve(2))]);
  expect(both).toEqual([1, 2]);
});

test('a statement after the end of its transaction is refused', async () => {
  const late = await work.run((tx) => Promise.resolve(tx));
  await expect(statements.allIn(late, region, ['kept'])).rejects.toThrow('no open transaction');
});

test('two statements cannot share a name', () => {
  expect(statement('spec-region', 'SELECT code FROM region WHERE code = $1')).toEqual(region);
  expect(() => statement('spec-region', 'SELECT 1')).toThrow('Two statements are named spec-region');
});

test('statements can be counted', async () => {
  const { statements: texts } = await countingStatements(() => statements.one(region, ['kept']));
  expect(texts).toEqual([region.text]);
});

const backend = statement<{ pid: number }>('spec-backend', 'SELECT pg_backend_pid() AS pid, $1::text AS mark');
const broken = statement<never>('spec-broken', 'SELECT 1 / $1::int');

test('reads of one turn share a connection; of many, a few each', async () => {
  const pids = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((mark) => statements.one(backend, [mark])));
  expect(new Set(pids.map((row) => row?.pid)).size).toBe(2);
});

test('a read that may be long travels alone', async () => {
  const long = statement<{ pid: number }>('spec-long', backend.text, { mayBeLong: true });
  const pids = await Promise.all([backend, long, backend].map((read) => statements.one(read, ['x'])));
  expect(pids[0]?.pid).toBe(pids[2]?.pid);
  expect(pids[1]?.pid).not.toBe(pids[0]?.pid);
});

test('of the reads of one turn, one that fails spoils no other, nor the connection', async () => {
  const together = [statements.one(region, ['kept']), statements.all(broken, [0]), statements.one(region, ['kept'])];
  const outcomes = await Promise.allSettled(together);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await statements.one(region, ['kept'])).toEqual({ code: 'kept' });
});
