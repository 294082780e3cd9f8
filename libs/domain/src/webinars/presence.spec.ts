import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coveredSeconds, joinRanges, type Range } from '../evidence/ranges.js';
import { presenceFromHeartbeats, presenceSince } from './presence.js';
import { attendanceShare, sessionRange, type Session } from './schedule.js';

/** An hour in Nairobi's afternoon; the browser sends a heartbeat every 30 seconds. */
const session: Session = { startsAt: new Date('2026-11-24T12:00:00Z'), minutes: 60 };
const [start] = sessionRange(session);
const at = (second: number) => new Date((start + second) * 1000);
const beats = (from: number, to: number, every = 30) =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, i) => at(from + i * every));
const since = (ranges: readonly Range[]) => ranges.map(([a, b]) => [a - start, b - start]);

const CASES: [name: string, heartbeats: Date[], present: number[][]][] = [
  ['nobody came', [], []],
  ['one heartbeat and gone: an instant is no minute', [at(100)], []],
  ['from start to end', beats(0, 3600), [[0, 3600]]],
  ['came early and stayed late: the session counts, no more', beats(-600, 4200), [[0, 3600]]],
  ['ten minutes in the middle', beats(600, 1200), [[600, 1200]]],
  ['a heartbeat lost on a bad line', [at(0), at(30), at(90), at(120)], [[0, 120]]],
  ['two lost in a row: away, and back', [at(0), at(30), at(120), at(150)], [[0, 30], [120, 150]]], // prettier-ignore
  ['left and came back', [...beats(0, 600), ...beats(1800, 2400)], [[0, 600], [1800, 2400]]], // prettier-ignore
  ['two devices at once count once', [...beats(0, 600), ...beats(7, 607)], [[0, 607]]],
  ['only before the start', beats(-600, -30), []],
  ['only after the end', beats(3600, 4200), []],
];

describe('minutes present', () => {
  it.each(CASES)('%s', (_name, heartbeats, present) => {
    expect(since(presenceFromHeartbeats(heartbeats, 30, session))).toEqual(present);
  });

  const anyBeats = fc.array(fc.integer({ min: -900, max: 4500 }).map(at), { maxLength: 80 });

  it('are the same in whatever order heartbeats are read, with repeats', () => {
    fc.assert(
      fc.property(anyBeats, (heartbeats) => {
        const present = presenceFromHeartbeats(heartbeats, 30, session);
        expect(presenceFromHeartbeats([...heartbeats, ...heartbeats].reverse(), 30, session)).toEqual(present);
      }),
    );
  });

  it('never reach outside the session, nor past it in sum', () => {
    fc.assert(
      fc.property(anyBeats, (heartbeats) => {
        const present = presenceFromHeartbeats(heartbeats, 30, session);
        for (const [from, to] of since(present)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(3600);
        }
        const share = attendanceShare(present, session);
        expect(share).toBeLessThanOrEqual(1);
        expect(share).toBeCloseTo(coveredSeconds(present) / 3600, 9);
      }),
    );
  });

  it('never fall by another heartbeat', () => {
    fc.assert(
      fc.property(anyBeats, anyBeats, (first, more) => {
        const before = coveredSeconds(presenceFromHeartbeats(first, 30, session));
        expect(coveredSeconds(presenceFromHeartbeats([...first, ...more], 30, session))).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('are the same counted heartbeat by heartbeat, as the server does, or all at once', () => {
    fc.assert(
      fc.property(anyBeats, (heartbeats) => {
        const ordered = [...heartbeats].sort((a, b) => a.getTime() - b.getTime());
        let present: Range[] = [];
        let lastSeen: Date | null = null;
        for (const now of ordered) {
          present = joinRanges(present, presenceSince(lastSeen, now, 30, session));
          lastSeen = now;
        }
        expect(present).toEqual(presenceFromHeartbeats(heartbeats, 30, session));
      }),
    );
  });
});
