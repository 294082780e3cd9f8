import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DiscoveryService } from '@nestjs/core';
import { startCollege, type College } from '@provost/testing';
import { handlersOf } from './naked-handlers.js';

let college: College;
beforeAll(async () => {
  college = await startCollege();
});
afterAll(() => college.stop());

test('every handler of the college says who may call it', () => {
  const { all, naked } = handlersOf(college.get(DiscoveryService));
  expect(naked).toEqual([]);
  expect(all.length).toBeGreaterThan(40);
});
