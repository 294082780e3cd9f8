import { describe, expect, it } from '@jest/globals';
import { isTimeZone, roomOpensAt, scheduleProblems, sessionRange, sessionState } from './schedule.js';

const startsAt = new Date('2026-11-24T12:00:00Z');
const session = { startsAt, minutes: 60 };
const minutesFromStart = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);

describe('a time zone', () => {
  it.each([
    ['Africa/Nairobi', true],
    ['Asia/Kathmandu', true],
    ['America/Argentina/Buenos_Aires', true],
    ['America/Port-au-Prince', true],
    ['Asia/Calcutta', true],
    ['Etc/GMT+3', true],
    ['UTC', true],
    ['+03:00', false],
    ['EST', false],
    ['Europe/Atlantis', false],
    ['', false],
    ['../etc/passwd', false],
  ])('%p: %p', (name, valid) => {
    expect(isTimeZone(name)).toBe(valid);
  });
});

describe('the state of a session', () => {
  it.each([
    [-16, 'announced'],
    [-15, 'open'],
    [-0.01, 'open'],
    [0, 'live'],
    [59.99, 'live'],
    [60, 'over'],
  ])('%d minutes from the start: %s', (minutes, state) => {
    expect(sessionState(session, minutesFromStart(minutes))).toBe(state);
  });

  it('is cancelled at any time, once it was', () => {
    expect(sessionState({ ...session, cancelledAt: minutesFromStart(-100) }, minutesFromStart(10))).toBe('cancelled');
  });
});

it('a session runs for its minutes of real time, also over a change of clocks', () => {
  // On 25 October 2026 at 03:00 Paris turns its clocks back: this session spans that night's doubled hour.
  const night = { startsAt: new Date('2026-10-25T00:30:00Z'), minutes: 90 };
  const [from, to] = sessionRange(night);
  expect(to - from).toBe(90 * 60);
  const wall = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'short' });
  expect([from, to].map((second) => wall.format(second * 1000))).toEqual(['02:30', '03:00']);
  expect(roomOpensAt(night)).toEqual(new Date('2026-10-25T00:15:00Z'));
});

describe('before a webinar is announced', () => {
  const now = minutesFromStart(-1000);
  const sound = { ...session, timeZone: 'Africa/Nairobi', place: 'Nairobi', roomUrl: 'https://meet.example.org/ip' };
  it.each([
    ['a sound schedule', sound, []],
    ['a start in the past', { ...sound, startsAt: minutesFromStart(-2000) }, ['bad-time at start']],
    ['a start that is no date', { ...sound, startsAt: new Date('tomorrow') }, ['bad-time at start']],
    ['four minutes', { ...sound, minutes: 4 }, ['bad-minutes at length']],
    ['thirteen hours', { ...sound, minutes: 780 }, ['bad-minutes at length']],
    ['an unknown zone', { ...sound, timeZone: 'Mars/Olympus' }, ['bad-time-zone at time zone']],
    ['no place', { ...sound, place: ' ' }, ['empty-text at place']],
    ['a room without TLS', { ...sound, roomUrl: 'http://meet.example.org' }, ['unsafe-link at room']],
    ['a room that is a script', { ...sound, roomUrl: 'javascript:alert(1)' }, ['unsafe-link at room']],
  ])('%s', (_name, webinar, problems) => {
    expect(scheduleProblems(webinar, now).map(({ code, place }) => `${code} at ${place}`)).toEqual(problems);
  });
});
