import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contents } from '../contents.fixture.js';
import type { CaseStudyContent, Scene } from './case-study-content.js';
import { told, tipOf, type Told } from './journal.fixture.js';
import { actKey, checkJournal, joinJournals, MOST_ACTS, type Journal } from './journal.js';
import { currentRun, endingsReached, runsOf } from './runs.js';
import { comparedBy, targetedBy } from './scoring.js';

const port = contents['case-study'];
/** The port case that ends in a hearing on the brake pads. */
const heard: CaseStudyContent = {
  ...port,
  scenes: port.scenes
    .map((scene): Scene => {
      if (scene.id !== 'seized') return scene;
      const { id, title, body, exhibits } = scene;
      const rulings = [{ exhibit: 'pads', admitted: 'In.', excluded: 'Out.' }];
      const choices = [
        { id: 'won', label: 'Judgment', to: 'won', when: 'admitted.pads' },
        { id: 'lost', label: 'Judgment', to: 'gone' },
      ];
      return { id, title, body, exhibits, kind: 'hearing', hearing: { before: 'Judge', rulings }, choices };
    })
    .concat({ ...(port.scenes[2] as Scene), id: 'won' } as Scene),
};
const to = (...custody: string[]): Told[] => [
  ['examine', 'quay', 'manifest'],
  ['choose', 'quay', 'open'],
  ['examine', 'inside', 'pads'],
  ...custody.map((action): Told => ['custody', 'inside', `pads/${action}`]),
  ['choose', 'inside', 'seal'],
];
const stateOf = (acts: readonly Told[], content = heard) => currentRun(content, told(acts))?.state;

describe('a chain of custody', () => {
  it.each([
    ['photographed and sealed', ['photo', 'seal'], true, ['Photographed in place.', 'Sealed.']],
    ['sealed first', ['seal', 'photo'], false, ['Nobody saw where it lay.', 'Photographed in place.']],
    ['only photographed', ['photo'], false, ['Photographed in place.', 'Nobody saw where it lay.']],
    ['not touched at all', [], false, ['Nobody saw where it lay.']],
  ])('%s', (_name, custody, intact, log) => {
    const state = stateOf(to(...custody));
    expect(state?.custody.get('pads')).toMatchObject({ intact });
    expect(state?.custody.get('pads')?.log.map(({ words }) => words)).toEqual(log);
    expect(state?.rulings.get('pads')).toMatchObject({ admitted: intact, forCustody: !intact });
  });

  it.each([
    [['photo', 'seal'], 'won', 'won'],
    [['photo', 'seal'], 'lost', 'seized'],
    [['photo'], 'won', 'seized'],
    [['photo'], 'lost', 'gone'],
  ])('after %j the court takes its own way: by %s the case stands at %s', (custody, way, scene) => {
    expect(stateOf([...to(...custody), ['choose', 'seized', way]])?.scene).toBe(scene);
  });
});

describe('an act that was not open changes nothing', () => {
  it.each<[string, Told]>([
    ['a way that needs an exhibit', ['choose', 'quay', 'open']],
    ['a way of another scene', ['choose', 'inside', 'seal']],
    ['an exhibit that was not shown yet', ['examine', 'quay', 'pads']],
    ['custody of what was not found yet', ['custody', 'quay', 'pads/photo']],
  ])('%s', (_name, act) => {
    const journal = told([act]);
    expect(runsOf(port, journal).map(({ state }) => state.trail.length)).toEqual([1]);
    expect(Object.keys(joinJournals({}, journal))).toHaveLength(2);
  });

  it('nor does a claim without a start', () => {
    const [, ...rest] = Object.entries(told(to('photo', 'seal')));
    expect(endingsReached(port, Object.fromEntries(rest))).toEqual([]);
  });
});

it('a variable changes by its effects, within its bounds, and the trail says from what to what', () => {
  const twice: Told[] = [...to('photo', 'seal').slice(0, 3), ['choose', 'inside', 'back'], ['choose', 'quay', 'open']];
  const state = stateOf([
    ...twice,
    ['choose', 'inside', 'back'],
    ['choose', 'quay', 'open'],
    ['choose', 'inside', 'back'],
    ['choose', 'quay', 'open'],
  ]);
  expect(state?.values.get('hours')).toBe(0);
  const changes = state?.trail.flatMap((step) => step.changes.map(({ from, to: now }) => [from, now]));
  expect(changes).toEqual([[6, 4], [4, 2], [2, 0]]); // prettier-ignore
});

describe('two tabs and restarts', () => {
  const begun = told([['examine', 'quay', 'manifest']]);
  const left = told([['choose', 'quay', 'open']], '', 10, tipOf(begun));
  const right = told([['choose', 'quay', 'release']], '', 20, tipOf(begun));
  const all = [begun, left, right].reduce(joinJournals);

  it('that go on from the same act are two runs, the later one goes on', () => {
    expect(runsOf(port, all).map(({ state }) => state.scene)).toEqual(['inside', 'gone']);
  });

  it('that do the same are one act, at its first instant', () => {
    const again = told([['choose', 'quay', 'open']], '', 30, tipOf(begun));
    expect(joinJournals(all, again)).toEqual(all);
  });

  it('starting again keeps the run before as proof, and goes on in the new one, whatever the clock says', () => {
    const second = told([], '2.b', 0);
    const runs = runsOf(port, joinJournals(all, second));
    expect(runs).toHaveLength(3);
    expect(runs.at(-1)).toMatchObject({ number: 2, ended: false });
    expect(endingsReached(port, joinJournals(all, second))).toEqual(['gone']);
  });

  it('an act that arrives before the one that it follows counts once that is there', () => {
    expect(runsOf(port, right)).toEqual([]);
    expect(currentRun(port, joinJournals(right, begun))?.state.scene).toBe('gone');
  });
});

describe('joined journals', () => {
  const deeds: Told[] = [...to('photo', 'seal'), ['choose', 'quay', 'release'], ['custody', 'inside', 'pads/seal']];
  const journal = fc
    .array(fc.tuple(fc.shuffledSubarray(deeds), fc.constantFrom('1.a', '2.b'), fc.nat({ max: 9 })), { maxLength: 3 })
    .map((runs) => runs.map(([acts, run, from]) => told(acts, run, from)).reduce(joinJournals, {}));

  it('lose no act of either', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        const joined = joinJournals(a, b);
        for (const key of [...Object.keys(a), ...Object.keys(b)]) expect(joined[key]).toBeDefined();
      }),
    );
  });

  it('replay to the same in any order of arrival', () => {
    fc.assert(
      fc.property(journal, fc.infiniteStream(fc.nat()), (whole, order) => {
        const acts = Object.entries(whole).sort(() => (order.next().value % 2 ? 1 : -1));
        const shuffled = acts.map((act): Journal => Object.fromEntries([act])).reduce(joinJournals, {});
        expect(runsOf(heard, shuffled).map(({ tip }) => tip)).toEqual(runsOf(heard, whole).map(({ tip }) => tip));
      }),
    );
  });

  it('keep the oldest where somebody floods them, and stay idempotent', () => {
    const flood = Object.fromEntries(
      Array.from({ length: MOST_ACTS + 50 }, (_, i) => {
        const act = { after: '', deed: 'start', on: '', of: `1.x${i}`, at: i } as const;
        return [actKey(act), act];
      }),
    );
    const kept = joinJournals({}, flood);
    expect(Object.keys(kept)).toHaveLength(MOST_ACTS);
    expect(Math.max(...Object.values(kept).map(({ at }) => at))).toBe(MOST_ACTS - 1);
    expect(joinJournals(kept, flood)).toEqual(kept);
  });
});

describe('a report of acts', () => {
  const now = new Date('2026-11-24T09:00:00Z');
  const [key, start] = Object.entries(told([]))[0] as [string, Journal[string]];
  const under = (act: Partial<Journal[string]>): Journal => {
    const made = { ...start, after: key, ...act };
    return { [actKey(made)]: made };
  };
  it.each<[string, Journal, string]>([
    ['under another key', { '00000000000': start }, 'unknown-id'],
    ['in a scene of another case', under({ deed: 'choose', on: 'roof', of: 'open' }), 'unknown-id'],
    ['of another scene’s way', under({ deed: 'choose', on: 'quay', of: 'seal' }), 'unknown-id'],
    ['on an exhibit of another case', under({ deed: 'examine', on: 'quay', of: 'knife' }), 'unknown-id'],
    ['by an action that there is not', under({ deed: 'custody', on: 'inside', of: 'pads/burn' }), 'unknown-id'],
    [
      'that compares where nothing is compared',
      under({ deed: 'compare', on: 'quay', of: '', picks: [] }),
      'unknown-id',
    ],
    ['of a start with a name too odd', under({ after: '', deed: 'start', of: 'first' }), 'unknown-id'],
    [
      'from tomorrow',
      under({ deed: 'choose', on: 'quay', of: 'open', at: now.getTime() + 86_400_000 }),
      'from-the-future',
    ],
  ])('%s is refused', (_name, journal, reason) => {
    expect(checkJournal(port, journal, now)).toEqual({ ok: false, reason });
  });

  it('whose acts were not open yet is taken: what they follow may be on its way', () => {
    const journal = told([['choose', 'inside', 'seal']]);
    expect(checkJournal(port, journal, now)).toEqual({ ok: true, evidence: journal });
  });
});

describe('scores', () => {
  const feature = (id: string, differs: boolean, x: number) => {
    return { id, differs, label: id, finding: '', areas: [{ x, y: 0, width: 0.1, height: 1 }] };
  };
  const picture = { file: 'a.png', alt: 'A' };
  const comparison = {
    ...{ left: picture, right: picture },
    features: [feature('ink', true, 0), feature('foil', true, 0.2), feature('name', false, 0.4)],
  };
  it.each([
    ['all found in the list', ['ink', 'foil'], [], { hits: 2, falseAlarms: 0, score: 1 }],
    ['one found by its place', [], [[0.05, 0.5]], { hits: 1, falseAlarms: 0, score: 0.5 }],
    ['the same found twice', ['ink'], [[0.05, 0.5]], { hits: 1, falseAlarms: 0, score: 0.5 }],
    ['what is the same, called different', ['ink', 'name'], [], { hits: 1, falseAlarms: 1, score: 0 }],
    ['a place where nothing is', ['ink', 'foil'], [[0.9, 0.9]], { hits: 2, falseAlarms: 1, score: 0.5 }],
    ['everything marked', ['ink', 'foil', 'name'], [], { hits: 2, falseAlarms: 1, score: 0.5 }],
  ] as [string, string[], [number, number][], object][])('a comparison: %s', (_name, picks, points, score) => {
    expect(comparedBy(comparison, picks, points)).toMatchObject(score);
  });

  it('an inspection: hit rate and cost', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id, cells: [], hit: id !== 'c', reason: '' }));
    const targeting = { columns: [], rows, choose: 2, costEach: 3, unit: 'h' };
    expect(targetedBy(targeting, ['a', 'c'])).toEqual({ rows: ['a', 'c'], hits: 1, rate: 0.5, cost: 6 });
  });
});
