import fc from 'fast-check';
import type { Range } from '../evidence/ranges.js';
import { contents } from './contents.fixture.js';
import type { ContentKind } from './kind.js';
import type { EvidenceOf } from './registry.js';

/** Any evidence of the fixture contents, sound and unsound, in the joined form that is stored. */

const ranges = (most: number) =>
  fc.array(
    fc
      .tuple(fc.double({ min: 0, max: most, noNaN: true }), fc.double({ min: 0, max: most, noNaN: true }))
      .map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]),
    { maxLength: 12 },
  );

const marks = (keys: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...keys, 'constructor', '__proto__', 'toString'), fc.integer({ min: 0, max: 9 }), {
    noNullPrototype: true,
  });

const media = {
  played: ranges(190),
  playhead: fc.record({ seconds: fc.double({ min: 0, max: 190, noNaN: true }), at: fc.integer({ min: 0, max: 9 }) }),
};

const scenes = contents['case-study'].scenes;

export const anyEvidence: { readonly [K in ContentKind]: fc.Arbitrary<EvidenceOf<K>> } = {
  video: fc.record({ kind: fc.constant('video' as const), ...media }),
  podcast: fc.record({ kind: fc.constant('podcast' as const), ...media }),
  article: fc.record({ kind: fc.constant('article' as const), read: marks(['s1', 's2', 's3']) }),
  'case-study': fc.record({
    kind: fc.constant('case-study' as const),
    decisions: marks(scenes.flatMap(({ id, choices }) => choices.map((choice) => `${id}/${choice.id}`))),
    examined: marks(['manifest', 'pads']),
  }),
  lesson: fc.record({
    kind: fc.constant('lesson' as const),
    seen: marks(['p1', 'p2']),
    chosen: marks(['c1/a', 'c1/b']),
  }),
  quiz: fc.record({
    kind: fc.constant('quiz' as const),
    attempts: fc.integer({ min: 0, max: 5 }),
    bestShare: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  webinar: fc.record({ kind: fc.constant('webinar' as const), present: ranges(6000) }),
};
