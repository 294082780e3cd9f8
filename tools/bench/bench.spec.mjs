import { describe, expect, it } from '@jest/globals';
import { median, quantile, shuffled, spread, summarise } from './figures.mjs';
import { joinRounds } from './join.mjs';
import { mustTellTheSame } from './likeness.mjs';
import { readOptions, SCENES } from './options.mjs';
import { figuresOf, fill } from './plan.mjs';
import { builtDocuments, DOCUMENTS } from './portal.mjs';
import { jsonOf, tableOf } from './report.mjs';

const figures = (/** @type {number} */ perSecond, p50Ms = 4, p99Ms = 9) => ({ perSecond, p50Ms, p99Ms });

describe('what is asked', () => {
  it('is everything, measured with care, unless words say otherwise', () => {
    expect(readOptions([])).toMatchObject({ json: false, scenes: SCENES, repeats: 5 });
    expect(readOptions(['--json', '--quick', 'course', 'home'])).toMatchObject({
      json: true,
      scenes: ['home', 'course'],
    });
  });

  it('begins nothing after a while when it must be quick, so that two minutes suffice on a busy machine too', () => {
    const { warmUpSeconds, seconds, withinSeconds } = readOptions(['--quick']);
    const servers = 3;
    expect(withinSeconds + servers * (seconds + 2)).toBeLessThan(120);
    expect(warmUpSeconds).toBeLessThanOrEqual(1);
  });

  it.each([
    [['--fast'], 'There is no option "--fast". The options are: --json, --quick.'],
    [
      ['desk'],
      'There is nothing called "desk" to measure. There are: home, course, evidence, crowd, answer, coordinator, join.',
    ],
  ])('is refused where it means nothing: %s', (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });
});

describe('the documents that are measured', () => {
  it.each(DOCUMENTS)('%s is one of the built portal', (name) =>
    expect(builtDocuments().get(name)).toMatch(/^[0-9a-f]+$/u),
  );
});

describe('figures', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 2, 4, 100], 7],
  ])('the median of %j is %d', (numbers, middle) => expect(median(numbers)).toBe(middle));

  it('of nothing are none', () => {
    expect(() => median([])).toThrow('Nothing was measured.');
    expect(() => quantile([], 0.5)).toThrow('Nothing was measured.');
  });

  it('know their range and their quantiles', () => {
    expect(spread([30, 10, 20])).toEqual({ median: 20, least: 10, most: 30 });
    const sorted = Array.from({ length: 100 }, (_, i) => i + 1);
    expect([quantile(sorted, 0.5), quantile(sorted, 0.99), quantile(sorted, 1)]).toEqual([51, 100, 100]);
  });

  it('take each ratio within its own round, so that a slow moment weighs on both sides of it', () => {
    const rounds = [
      { product: figures(400), bare: figures(1000), plain: figures(20) },
      { product: figures(40), bare: figures(100), plain: figures(4) },
      { product: figures(300), bare: figures(1000), plain: figures(10) },
    ];
    const { ratio, perSecond, timesPlain } = summarise('home', rounds);
    expect(ratio).toEqual({ median: 0.4, least: 0.3, most: 0.4 });
    expect(perSecond).toEqual({ median: 300, least: 40, most: 400 });
    expect(timesPlain).toBe(20);
  });

  it('say that plain Apollo was not asked', () => {
    expect(summarise('answer', [{ product: figures(1), bare: figures(2) }])).toMatchObject({
      plainPerSecond: null,
      timesPlain: null,
    });
  });

  it('are taken in an order of chance that loses nothing', () => {
    expect(shuffled([1, 2, 3, 4], () => 0)).toEqual([2, 3, 4, 1]);
    expect(shuffled([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe('a load', () => {
  const good = { non2xx: 0, errors: 0, timeouts: 0, mismatches: 0, refused: null };

  it('sends a later body each time', () => {
    const body = '{"sequence":"@count","seconds":"@seconds","at":"@now"}';
    expect(JSON.parse(fill(body, 7, 1234))).toEqual({ sequence: 7, seconds: 8, at: 1234 });
    expect(JSON.parse(fill(body, 127, 1234)).seconds).toBe(8);
  });

  it('counts when everything was answered', () => {
    expect(figuresOf('home', { ...figures(10), answers: 40, bad: good })).toEqual(figures(10));
  });

  it.each([
    [{ non2xx: 1 }, 40],
    [{ mismatches: 1, refused: '{"errors":[]}' }, 40],
    [{ errors: 1 }, 40],
    [{ timeouts: 1 }, 40],
    [{}, 0],
  ])('is worth nothing with %j among %d answers', (bad, answers) => {
    const seen = { ...figures(10), answers, bad: { ...good, ...bad } };
    expect(() => figuresOf('home', seen)).toThrow('home did not answer everything it was asked');
  });
});

describe('a join', () => {
  it('is measured beside sorting the same ranges, and must lose none', () => {
    const bySorting = (/** @type {readonly (readonly [number, number])[]} */ a, /** @type {typeof a} */ b) =>
      [...a, ...b].sort((x, y) => x[0] - y[0]);
    const [round] = joinRounds(bySorting, 1);
    expect(round?.product.perSecond).toBeGreaterThan(0);
    expect(round?.bare.perSecond).toBeGreaterThan(0);
    expect(() => joinRounds((a) => a, 1)).toThrow('The join lost ranges.');
  });
});

describe('likeness', () => {
  const product = { totalCount: 1, nodes: [{ personId: 'a', fullName: 'A', agencyName: null, share: 0.5 }] };

  it('holds for the same facts, whatever else each side tells', () => {
    const bare = { totalCount: 1, nodes: [{ ...product.nodes[0], active: 1 }] };
    expect(() => mustTellTheSame('coordinator', product, bare)).not.toThrow();
  });

  it('fails where a baseline has less to do', () => {
    expect(() => mustTellTheSame('coordinator', product, { totalCount: 1, nodes: [] })).toThrow(
      'tell different things of one coordinator',
    );
  });
});

describe('the report', () => {
  const read = summarise("officer's home", [
    { product: figures(700, 1.24, 6.5), bare: figures(1400), plain: figures(35) },
    { product: figures(900, 1.26, 6.5), bare: figures(2000), plain: figures(45) },
  ]);
  const write = summarise('quiz answer', [{ product: figures(50), bare: figures(200) }]);

  it('is a table of medians and ranges', () => {
    expect(tableOf([read, write]).split('\n')).toEqual([
      '                      a second   p50 ms   p99 ms         bare baseline              ratio   plain Apollo   times it',
      "officer's home   800 (700-900)      1.3      6.5   1,700 (1,400-2,000)   0.47 (0.45-0.50)     40 (35-45)       20.0",
      'quiz answer         50 (50-50)      4.0      9.0         200 (200-200)   0.25 (0.25-0.25)              -          -',
    ]);
  });

  it('is one object a line for programs', () => {
    expect(JSON.parse(jsonOf(write))).toEqual({
      ...{ name: 'quiz answer', perSecond: 50, p50Ms: 4, p99Ms: 9, baselinePerSecond: 200, ratio: 0.25 },
      ratioRange: [0.25, 0.25],
    });
    expect(JSON.parse(jsonOf(read))).toMatchObject({ ratio: 0.475, plainApolloPerSecond: 40 });
  });
});
