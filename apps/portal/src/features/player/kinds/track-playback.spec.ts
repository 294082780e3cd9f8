import { describe, expect, it } from '@jest/globals';
import { coveredSeconds, joinMedia, joinRanges, judgeMedia, noMediaEvidence, type Range } from '@provost/domain';
import fc from 'fast-check';
import { aTab, type ScriptedMedium } from './scripted-medium.fixture';

const rounded = (ranges: readonly Range[]) => ranges.map(([a, b]) => [Math.round(a * 4) / 4, Math.round(b * 4) / 4]);

// prettier-ignore
const SCRIPTS: [name: string, script: (medium: ScriptedMedium) => void, played: number[][]][] = [
  ['from the beginning on', (m) => m.play(20), [[0, 20]]],
  ['at double speed', (m) => { m.rate(2); m.play(10); }, [[0, 20]]],
  ['faster and slower on the way', (m) => { m.play(4); m.rate(2); m.play(4); m.rate(0.5); m.play(4); }, [[0, 14]]],
  ['with a jump ahead', (m) => { m.play(5); m.currentTime = 60; m.play(5); }, [[0, 5], [60, 65]]],
  ['with a jump back over what was played', (m) => { m.play(10); m.currentTime = 2; m.play(4); }, [[0, 10]]],
  ['jumping only', (m) => { m.currentTime = 50; m.currentTime = 99; m.currentTime = 3; }, []],
  ['a leap that nobody announced', (m) => { m.play(5); m.leap(90); m.play(5); }, [[0, 5], [90, 95]]],
  ['after an hour of sleep, going on where it stood', (m) => { m.play(5); m.sleep(3600); m.play(5); }, [[0, 10]]],
  ['a leap in an hour of sleep, while it was paused', (m) => { m.play(5); m.sleep(3600); m.wake(1800); m.play(5); }, [[0, 5], [1800, 1805]]],
  ['reported once a minute in the background', (m) => { m.sleep(60); m.leap(60); m.sleep(60); m.leap(120); }, [[0, 120]]],
];

describe('what is played', () => {
  it.each(SCRIPTS)('%s', (_name, script, played) => {
    const tab = aTab();
    script(tab.medium);
    tab.close();
    expect(rounded(tab.played())).toEqual(played);
  });
});

const act = fc.record({
  tab: fc.nat(1),
  /** Leaves the page first and comes back to it. */
  reload: fc.boolean(),
  to: fc.nat(200),
  for: fc.nat(40).map((quarters) => quarters / 4),
  rate: fc.constantFrom(0.5, 1, 2),
});

it('PAINS 1: any order of play, seek, reload and two tabs yields the union of the ranges', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (acts, chance) => {
      const tabs = [aTab(), aTab()];
      const told = [];
      let meant: Range[] = [];
      for (const { tab: which, reload, to, rate, for: seconds } of acts) {
        let tab = tabs[which] as ReturnType<typeof aTab>;
        if (reload) {
          tab.close();
          told.push(...tab.told);
          tabs[which] = tab = aTab();
        }
        tab.medium.currentTime = to;
        tab.medium.rate(rate);
        tab.medium.play(seconds);
        meant = joinRanges(meant, [[to, to + seconds * rate]]);
      }
      for (const tab of tabs) {
        tab.close();
        told.push(...tab.told);
      }
      // The line brings what was told in any order, and some of it twice.
      const arrived = [...told, ...told.filter(() => (chance.next().value as number) % 2 === 0)]
        .map((one) => [chance.next().value as number, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one);
      const { played } = arrived.reduce(joinMedia, noMediaEvidence);
      expect(rounded(played)).toEqual(rounded(meant));
    }),
  );
});

describe('PAINS 3: completion is the share of the material covered', () => {
  const film = { durationSeconds: 300, requiredShare: 0.9, sources: [], transcript: [], chapters: [] };
  const anything = fc.oneof(
    fc.record({ do: fc.constant('leap' as const), value: fc.nat(300) }),
    fc.record({ do: fc.constant('seek' as const), value: fc.nat(300) }),
    fc.record({ do: fc.constant('play' as const), value: fc.nat(120) }),
  );

  it('and what is covered is never more than the clock allows, whatever a page does', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 20 }), (acts) => {
        const { medium, told, played, close } = aTab();
        for (const { do: verb, value } of acts) {
          if (verb === 'seek') medium.currentTime = value;
          else if (verb === 'play') medium.play(value, { end: film.durationSeconds });
          else medium.leap(value);
        }
        close();
        // Each leap may pass for as much as a report's slack.
        const possible = medium.clock / 1000 + 0.76 * acts.length;
        expect(coveredSeconds(played())).toBeLessThanOrEqual(possible);
        const judged = judgeMedia(film, told.reduce(joinMedia, noMediaEvidence));
        if (judged.complete) expect(possible).toBeGreaterThanOrEqual(0.9 * 300 - 3);
      }),
    );
  });

  it.each<[name: string, script: (medium: ScriptedMedium) => void, complete: boolean]>([
    ['starting and stopping', (m) => [0, 60, 120, 299].forEach((to) => ((m.currentTime = to), m.play(1))), false],
    ['the playhead at the end', (m) => ((m.currentTime = 299.5), m.play(0.5)), false],
    ['the last nine tenths, and the first not', (m) => ((m.currentTime = 30), m.play(270)), true],
    ['all but a little more than a tenth', (m) => ((m.currentTime = 34), m.play(266)), false],
    [
      'all of it backwards, minute by minute',
      (m) => [240, 180, 120, 60, 0].forEach((to) => ((m.currentTime = to), m.play(60))),
      true,
    ],
  ])('%s', (_name, script, complete) => {
    const { medium, told, close } = aTab();
    script(medium);
    close();
    expect(judgeMedia(film, told.reduce(joinMedia, noMediaEvidence)).complete).toBe(complete);
  });
});
