import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rulesOf, type Evidence } from '../kinds/registry.js';
import { piecesOf } from './pieces.js';
import type { Range } from './ranges.js';

const joinOf = ({ kind }: Evidence) => rulesOf(kind).join;

it('a report of a long day without a line leaves in pieces that fit, and their join is the whole', () => {
  const played = Array.from({ length: 5_000 }, (_, i): Range => [i, i + 0.5]);
  const evidence: Evidence = { kind: 'video', played, playhead: { seconds: 4_999, at: 1.8e12 } };
  const pieces = piecesOf<Evidence>(evidence, joinOf(evidence), 30_000);
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces) expect(JSON.stringify(piece).length).toBeLessThanOrEqual(30_000);
  expect(pieces.reduce(joinOf(evidence))).toEqual(evidence);
});

it('cut as small as may be, evidence still joins to what it was', () => {
  const marks = fc.dictionary(fc.string({ maxLength: 5 }), fc.nat(), { noNullPrototype: true });
  const any = fc.record({ kind: fc.constant('lesson' as const), seen: marks, chosen: marks });
  fc.assert(
    fc.property(any, fc.integer({ min: 1, max: 400 }), (evidence, bytes) => {
      const joined = piecesOf<Evidence>(evidence, joinOf(evidence), bytes).reduce(joinOf(evidence));
      expect(joined).toEqual(evidence);
    }),
  );
});

it('what would not join to the same again stays whole', () => {
  const log = { entries: Array.from({ length: 3_000 }, (_, i) => i) };
  expect(piecesOf(log, (a, b) => (a.entries.length > b.entries.length ? a : b), 1_000)).toEqual([log]);
});
