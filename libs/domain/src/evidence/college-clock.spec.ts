import { describe, expect, it } from '@jest/globals';
import { clockCorrection, measureClock, type ClockMeasure, type DeviceTime } from './college-clock.js';

const NINE = Date.UTC(2026, 2, 2, 9);
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const at = (wall: number, steady: number): DeviceTime => ({ wall, steady });
const measuredBy = (wall: number): ClockMeasure | null =>
  measureClock(null, { stamp: NINE, asked: at(wall - 200, 9_800), answered: at(wall, 10_000) });

// prettier-ignore
const CASES: [name: string, wallAtMeasure: number, wallNow: number, steadyNow: number, correction: number][] = [
  ['a clock that is right', NINE + 600, NINE + 60_600, 70_000, 0],
  ['a clock a year ahead', NINE + 600 + YEAR, NINE + 60_600 + YEAR, 70_000, -YEAR],
  ['a clock a year behind', NINE + 600 - YEAR, NINE + 60_600 - YEAR, 70_000, YEAR],
  ['a clock set back an hour in the middle', NINE + 600, NINE + 60_600 - HOUR, 70_000, HOUR],
  ['an hour asleep, the steady clock standing', NINE + 600, NINE + 600 + HOUR, 10_000, 0],
];

describe('what a device adds to its clock to tell the college’s time', () => {
  it.each(CASES)('%s', (_name, wallAtMeasure, wallNow, steadyNow, correction) => {
    expect(clockCorrection(measuredBy(wallAtMeasure), at(wallNow, steadyNow))).toBe(correction);
  });

  it('is nothing before anything was measured', () => {
    expect(clockCorrection(null, at(NINE, 0))).toBe(0);
  });

  it('is not unlearned from an answer without a time, nor from one that took too long', () => {
    const known = measuredBy(NINE + 600);
    const slow = { stamp: NINE + HOUR, asked: at(NINE, 0), answered: at(NINE + 20_000, 20_000) };
    expect(measureClock(known, { ...slow, stamp: NaN })).toBe(known);
    expect(measureClock(known, slow)).toBe(known);
  });
});
