import { describe, expect, it } from '@jest/globals';
import { formatsOf, timeZonesWith } from './format';

const INSTANT = '2026-12-03T20:00:00Z';

describe('Formats', () => {
  it('read a place in a medium as its clock', () => {
    const { clock } = formatsOf('en');
    expect([0, 59.9, 372, 3729].map(clock)).toEqual(['0:00', '0:59', '6:12', '1:02:09']);
  });

  it('say a length in the units that fit it', () => {
    const { duration } = formatsOf('en');
    expect([40, 60, 7500, 7200].map(duration)).toEqual(['40 sec', '1 min', '2 hr 5 min', '2 hr']);
  });

  it('show an instant in the zone that is asked for', () => {
    const { dateTime, time } = formatsOf('en');
    expect(dateTime(INSTANT, 'Asia/Tokyo')).toContain('Friday');
    expect(dateTime(INSTANT, 'America/Costa_Rica')).toContain('Thursday');
    expect(time(INSTANT, 'America/Costa_Rica')).toMatch(/^0?2:00/);
  });

  it('write the same digits in Arabic as on the player and the certificate', () => {
    const { number, percent, date } = formatsOf('ar');
    expect([number(1204), percent(0.73), date(INSTANT)].join(' ')).not.toMatch(/[٠-٩]/);
    expect(date(INSTANT)).toContain('ديسمبر');
  });

  it('say how long ago', () => {
    const { relative } = formatsOf('fr');
    const now = Date.parse(INSTANT);
    expect(relative(now - 2 * 3_600_000, now)).toBe('il y a 2 heures');
    expect(relative(now + 3 * 86_400_000, now)).toBe('dans 3 jours');
  });
});

describe('The time zones to choose from', () => {
  it('hold one that the browser does not list, once, and in its place', () => {
    const zones = timeZonesWith('Asia/Aaa');
    expect(zones.filter((zone) => zone === 'Asia/Aaa')).toHaveLength(1);
    expect([...zones].sort()).toEqual(zones);
    expect(timeZonesWith('UTC').filter((zone) => zone === 'UTC')).toHaveLength(1);
  });
});
