import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { startCollege, type College } from '@provost/testing';
import { UnitOfWork } from '../database/unit-of-work.js';
import { usePlatformAlone } from '../specs/use-platform.js';
import { defineJob, Jobs, OnJob } from './jobs.js';

const BellRung = defineJob<{ times: number }>('spec.bell-rung');
const NobodyCares = defineJob<{ why: string }>('spec.nobody-cares');

const heard: string[] = [];
let onHeard = (): void => undefined;
let fails = false;

@Injectable()
class Porter {
  readonly name = 'porter';

  @OnJob(BellRung)
  async onBell({ times }: { times: number }): Promise<void> {
    if (fails) throw new Error('the porter sleeps');
    heard.push(`${this.name} ${times}`);
  }
}

@Injectable()
class Clerk {
  @OnJob(BellRung)
  async onBell({ times }: { times: number }): Promise<void> {
    heard.push(`clerk ${times}`);
    onHeard();
  }
}

@Module({ providers: [Porter, Clerk] })
class HallModule {}

let college: College;
const ring = (times: number, runAt?: Date): Promise<void> =>
  college.get(UnitOfWork).run((tx) => college.get(Jobs).enqueue(tx, BellRung, { times }, runAt && { runAt }));

beforeAll(async () => {
  usePlatformAlone(HallModule);
  college = await startCollege();
});
beforeEach(() => {
  heard.length = 0;
  fails = false;
});
afterAll(() => college.stop());

test('a job runs once after its transaction, with every handler of it', async () => {
  await ring(3);
  expect(heard).toEqual([]);
  expect(await college.runJobs()).toBe(1);
  expect(heard.sort()).toEqual(['clerk 3', 'porter 3']);
  expect(await college.runJobs()).toBe(0);
});

test('a job of a transaction that is rolled back never runs', async () => {
  const failing = college.get(UnitOfWork).run(async (tx) => {
    await college.get(Jobs).enqueue(tx, BellRung, { times: 13 });
    throw new Error('no bell');
  });
  await expect(failing).rejects.toThrow('no bell');
  expect(await college.runJobs()).toBe(0);
  expect(heard).toEqual([]);
});

test('a job for later waits', async () => {
  await ring(1, new Date(Date.now() + 3_600_000));
  expect(await college.runJobs()).toBe(0);
});

test('a job without a handler stays in its queue', async () => {
  await college.get(UnitOfWork).run((tx) => college.get(Jobs).enqueue(tx, NobodyCares, { why: 'too early' }));
  expect(await college.runJobs()).toBe(0);
  const rows = await college.sql(`SELECT 1 FROM pgboss.job WHERE name = 'spec.nobody-cares' AND state = 'created'`);
  expect(rows).toHaveLength(1);
});

test('what a handler throws is heard of', async () => {
  fails = true;
  await ring(2);
  await expect(college.runJobs()).rejects.toThrow('the porter sleeps');
});

test('a name that is no fact of a floor is refused', () => {
  expect(() => defineJob('whatever')).toThrow('floor.what-happened');
});

test('a process that handles jobs hears of them at commit, and ends in good order', async () => {
  const other = await startCollege({ settings: { JOBS: 'on' } });
  try {
    const rung = new Promise<void>((resolve) => {
      onHeard = resolve;
    });
    await other.get(UnitOfWork).run((tx) => other.get(Jobs).enqueue(tx, BellRung, { times: 1 }));
    await rung;
    expect(heard.sort()).toEqual(['clerk 1', 'porter 1']);
  } finally {
    await other.stop();
  }
});
