import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Range } from '../evidence/ranges.js';
import { told, type Told } from './case-study/journal.fixture.js';
import type { Journal } from './case-study/journal.js';
import { contents } from './contents.fixture.js';
import { CONTENT_KINDS, type ContentKind } from './kind.js';
import { bestFittingContent, checkEvidence, rulesOf, type Evidence, type EvidenceOf } from './registry.js';

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

/** Acts of the case at the port, open to the officer or not, each under its own key. */
const { scenes, exhibits } = contents['case-study'];
const deeds: readonly Told[] = [
  ...scenes.flatMap(({ id, choices }) => choices.map((choice): Told => ['choose', id, choice.id])),
  ...scenes.flatMap(({ id }) => exhibits.map((exhibit): Told => ['examine', id, exhibit.id])),
  ['custody', 'inside', 'pads/photo'],
  ['custody', 'inside', 'pads/seal'],
];
const journal = fc
  .array(
    fc.tuple(fc.array(fc.constantFrom(...deeds), { maxLength: 6 }), fc.constantFrom('1.a', '2.b'), fc.nat({ max: 9 })),
    { maxLength: 4 },
  )
  .map((runs) => Object.assign({}, ...runs.map(([acts, run, from]) => told(acts, run, from))) as Journal);

const anyEvidence: { readonly [K in ContentKind]: fc.Arbitrary<EvidenceOf<K>> } = {
  video: fc.record({ kind: fc.constant('video' as const), ...media }),
  podcast: fc.record({ kind: fc.constant('podcast' as const), ...media }),
  article: fc.record({
    kind: fc.constant('article' as const),
    sections: fc.dictionary(
      fc.constantFrom('s1', 's2', 's3', 'constructor', '__proto__'),
      fc.record({ during: ranges(60), shown: ranges(1000) }),
      { noNullPrototype: true },
    ),
  }),
  'case-study': fc.record({
    kind: fc.constant('case-study' as const),
    acts: journal,
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

describe.each(CONTENT_KINDS)('the evidence of a %s', (kind) => {
  const rules = rulesOf(kind);
  const content = contents[kind];
  const any: fc.Arbitrary<Evidence> = anyEvidence[kind];
  /** As it is stored: whatever arrives is joined to what was there. */
  const stored = any.map((evidence) => rules.join(rules.none, evidence));

  it('joined to itself is itself', () => {
    fc.assert(fc.property(stored, (a) => expect(rules.join(a, a)).toEqual(a)));
  });

  it('joins in either order', () => {
    fc.assert(fc.property(any, any, (a, b) => expect(rules.join(a, b)).toEqual(rules.join(b, a))));
  });

  it('joins in any grouping', () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) =>
        expect(rules.join(rules.join(a, b), c)).toEqual(rules.join(a, rules.join(b, c))),
      ),
    );
  });

  it('is unchanged by a report that arrives again later', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const both = rules.join(a, b);
        expect(rules.join(both, a)).toEqual(both);
      }),
    );
  });

  it('never falls from complete to incomplete, nor its figure, by joining more', () => {
    const figure = (evidence: Evidence) => {
      const judgement = rules.judge(content, evidence);
      return { complete: judgement.complete, ...(judgement.complete ? judgement.requirement : judgement.missing) };
    };
    fc.assert(
      fc.property(stored, any, (a, more) => {
        const before = figure(a);
        const after = figure(rules.join(a, more));
        expect(after.reached).toBeGreaterThanOrEqual(before.reached);
        expect(after.complete || !before.complete).toBe(true);
      }),
    );
  });

  it('judges nothing as incomplete, and fills no stripe with it', () => {
    expect(rules.judge(content, rules.none).complete).toBe(false);
    expect(rules.spans(content, rules.none)).toEqual([]);
  });

  it('leaves nothing out of what “My proof” lists', () => {
    fc.assert(
      fc.property(stored, (evidence) => {
        const leaves = Object.entries(evidence).flatMap(([name, field]) => {
          if (name === 'attempts') return field > 0 ? [field] : [];
          if (field === null || typeof field !== 'object' || name === 'playhead') return [];
          return Object.keys(field);
        });
        expect(rules.recorded(content, evidence)).toHaveLength(leaves.length);
      }),
    );
  });

  it('fills the stripe with spans in order, inside the step', () => {
    fc.assert(
      fc.property(stored, (evidence) => {
        let reached = 0;
        for (const { from, to } of rules.spans(content, evidence)) {
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          reached = to;
        }
        expect(reached).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('that a check takes is taken again, unchanged', () => {
    const now = new Date('2026-11-24T09:00:00Z');
    fc.assert(
      fc.property(any, (report) => {
        const once = checkEvidence(kind, content, report, now);
        if (once.ok) expect(checkEvidence(kind, content, once.evidence, now)).toEqual(once);
      }),
    );
  });

  it('survives storage as JSON', () => {
    fc.assert(
      fc.property(stored, (evidence) => {
        const restored = JSON.parse(JSON.stringify(evidence)) as Evidence;
        expect(rules.judge(content, restored)).toEqual(rules.judge(content, evidence));
        expect(rules.join(restored, evidence)).toEqual(JSON.parse(JSON.stringify(evidence)));
      }),
    );
  });
});

/** Sections read whole for five seconds each, until these seconds. */
const readUntil = (ends: Readonly<Record<string, number>>): EvidenceOf<'article'> => ({
  kind: 'article',
  sections: Object.fromEntries(
    Object.entries(ends).map(([id, end]) => [id, { during: [[(end - 5) * 1000, end * 1000]], shown: [[0, 1000]] }]),
  ),
});

describe('resuming', () => {
  const article = contents.article;
  it.each([
    ['an article begun in the middle goes on after the newest section', { s2: 20 }, { place: 's3' }],
    ['an article read to the end stays at its last section', { s1: 10, s2: 20, s3: 30 }, { place: 's3' }],
    ['an article not begun has no place', {}, {}],
  ])('%s', (_name, read, place) => {
    expect(rulesOf('article').resumeAt(article, readUntil(read))).toEqual(place);
  });

  it.each([
    ['a video left in the middle', [[0, 61]], 61, { seconds: 61 }],
    ['a video left at its end, with a gap', [[0, 50], [70, 180]], 180, { seconds: 50 }], // prettier-ignore
    ['a video seen whole', [[0, 180]], 180, { seconds: 0 }],
  ] as const)('%s', (_name, played, seconds, place) => {
    const evidence = { kind: 'video', played, playhead: { seconds, at: 5 } } as const;
    expect(rulesOf('video').resumeAt(contents.video, evidence)).toEqual(place);
  });
});

describe('judging', () => {
  const played = (...ranges: [number, number][]): Evidence => ({
    kind: 'video',
    played: ranges,
    playhead: { seconds: 0, at: 0 },
  });
  const cases: [string, Evidence, boolean][] = [
    ['a video seen to nine tenths', played([0, 162]), true],
    ['a video seen to a second less', played([0, 161]), false],
    ['a video of which only the end was seen, twice', played([90, 180], [100, 180]), false],
    ['a video seen backwards in thirds', played([120, 180], [60, 120], [0, 60]), true],
    ['an article with every section read', readUntil({ s1: 10, s2: 20, s3: 30 }), true],
    ['an article with a section left', readUntil({ s1: 10, s3: 30 }), false],
    [
      'a lesson seen, its check settled at the second try',
      { kind: 'lesson', seen: { p1: 1, p2: 2 }, chosen: { 'c1/b': 2, 'c1/a': 3 } },
      true,
    ],
    [
      'a lesson seen, its check answered wrong',
      { kind: 'lesson', seen: { p1: 1, p2: 2 }, chosen: { 'c1/b': 2 } },
      false,
    ],
    ['an exam passed with 40 of 50', { kind: 'quiz', attempts: 1, bestShare: 40 / 50 }, true],
    ['an exam failed with 39 of 50', { kind: 'quiz', attempts: 2, bestShare: 39 / 50 }, false],
    ['a webinar heard for 45 minutes over two stays', { kind: 'webinar', present: [[0, 1200], [2000, 3500]] }, true], // prettier-ignore
    ['a webinar heard for 45 minutes on two devices at once', { kind: 'webinar', present: [[0, 1400], [50, 1400]] }, false], // prettier-ignore
  ];
  it.each(cases)('%s', (_name, evidence, complete) => {
    expect(rulesOf(evidence.kind).judge(contents[evidence.kind], evidence).complete).toBe(complete);
  });
});

describe('a video voiced at another pace', () => {
  const english = { ...contents.video, durationSeconds: 180 };
  const french = { ...contents.video, durationSeconds: 150 };
  const heardInFrench: Evidence = { kind: 'video', played: [[0, 150]], playhead: { seconds: 150, at: 1 } };

  it('is judged by the language that was heard', () => {
    const fitting = bestFittingContent([english, french], heardInFrench);
    expect(fitting).toBe(french);
    expect(rulesOf('video').judge(english, heardInFrench).complete).toBe(false);
  });

  it('is judged by its source where both fit alike, and by nothing where there is nothing', () => {
    expect(bestFittingContent([english, french], rulesOf('video').none)).toBe(english);
    expect(bestFittingContent([], heardInFrench)).toBeUndefined();
  });
});

it('a stretch of a video too short to have a length fills no stripe', () => {
  const blink: Evidence = { kind: 'video', played: [[0, 5e-324]], playhead: { seconds: 0, at: 0 } };
  expect(rulesOf('video').spans(contents.video, blink)).toEqual([]);
});
