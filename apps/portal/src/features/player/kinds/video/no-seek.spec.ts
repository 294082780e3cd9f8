import { describe, expect, it } from '@jest/globals';
import { joinMedia, resumeMedia, type MediaEvidence, type VideoEvidence } from '@provost/domain';
import { act, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { aTab, ScriptedMedium } from '../scripted-medium.fixture';
import { useSeek } from './use-seek';

const LENGTH = 120;
const film = { durationSeconds: LENGTH, noSeek: true };
const asMedia = { ...film, requiredShare: 0.9, sources: [], transcript: [], chapters: [] };
const nothing: VideoEvidence = { kind: 'video', played: [], playhead: { seconds: 0, at: 0 } };
/** What a playback tells at the latest, in seconds of the film at the fastest speed; what was not told dies with its tab. */
const UNTOLD_SECONDS = 5 + 0.5;
const SLACK_SECONDS = 0.5;

/** A stay at a film without seeking: it begins where the record says, and reports as the player does. */
function sit(known: MediaEvidence, clock: number) {
  const medium = new ScriptedMedium();
  medium.clock = clock;
  const tab = aTab(medium);
  const evidence = (): VideoEvidence => ({ kind: 'video', ...tab.told.reduce(joinMedia, known) });
  const begins = resumeMedia(asMedia, known).seconds ?? 0;
  const { result, rerender, unmount } = renderHook(() =>
    useSeek(medium.asMedium, {
      ...{ content: film, questions: [], evidence: evidence() },
      here: () => medium.currentTime,
      onQuestion: () => undefined,
    }),
  );
  if (begins > 0) act(() => void (medium.currentTime = begins));
  return {
    ...{ medium, evidence, begins, unmount, close: tab.close },
    do(what: () => void) {
      act(what);
      rerender();
    },
    seek: (to: number) => result.current.seek(to),
  };
}

const acts = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('play' as const), value: fc.nat(160).map((quarters) => quarters / 4) }),
    fc.record({ do: fc.constantFrom('seek', 'script'), value: fc.nat(LENGTH) }),
    fc.record({ do: fc.constantFrom('crash', 'reload'), value: fc.constant(0) }),
  ),
  { maxLength: 15 },
);

describe('PAINS 2: resume always; no-seek only bars what lies beyond the furthest point watched', () => {
  it('whatever is played, sought, crashed and loaded again', () => {
    fc.assert(
      fc.property(acts, (script) => {
        let stay = sit(nothing, 1_000);
        /** The furthest second that was really watched, in any of the stays. */
        let furthest = 0;
        /** The furthest that is sure to be known: what was told. */
        let recorded = 0;
        for (const { do: verb, value } of script) {
          const { medium } = stay;
          const before = medium.currentTime;
          if (verb === 'play') {
            // Still playing when the next thing comes: a crash does not wait for a pause.
            stay.do(() => medium.play(value, { rest: false, end: LENGTH }));
            expect(medium.currentTime).toBeCloseTo(Math.min(LENGTH, before + value), 5);
            furthest = Math.max(furthest, medium.currentTime);
          } else if (verb === 'crash' || verb === 'reload') {
            if (verb === 'reload') stay.do(() => medium.play(0));
            const known = stay.evidence();
            stay.unmount();
            stay = sit(known, medium.clock);
            const stands = stay.medium.currentTime;
            // Nothing bars the way back to one's place, and it is the place (or, from the end, the first gap).
            expect(stands).toBeCloseTo(stay.begins, 5);
            const lost = verb === 'crash' ? UNTOLD_SECONDS : 0.01;
            if (known.played.length > 0 && known.playhead.seconds < LENGTH - 1) {
              const told = known.playhead.seconds;
              expect(stands).toBeCloseTo(told, 5);
              // A place that she only jumped to and never played is not told by a crash.
              if (before >= told && before - told <= UNTOLD_SECONDS) expect(before - stands).toBeLessThanOrEqual(lost);
            }
            furthest = Math.max(recorded, ...stay.evidence().played.map(([, end]) => end), 0);
          } else {
            stay.do(() => (verb === 'seek' ? stay.seek(value) : void (medium.currentTime = value)));
            const stands = medium.currentTime;
            expect(stands).toBeLessThanOrEqual(furthest + SLACK_SECONDS + 0.01);
            if (value <= furthest) expect(stands).toBeCloseTo(value, 5);
            else expect(stands).toBeGreaterThanOrEqual(Math.min(value, furthest) - 0.01);
          }
          recorded = Math.max(recorded, ...stay.evidence().played.map(([, end]) => end), 0);
        }
        stay.unmount();
      }),
      { numRuns: 60 },
    );
  });

  it('goes on after a crash where the last report stood, and back is always free', () => {
    const first = sit(nothing, 0);
    first.do(() => first.medium.play(50, { rest: false }));
    const again = sit(first.evidence(), first.medium.clock);
    expect(again.medium.currentTime).toBeGreaterThanOrEqual(50 - UNTOLD_SECONDS);
    again.do(() => again.seek(3));
    expect(again.medium.currentTime).toBe(3);
    again.do(() => again.seek(45));
    expect(again.medium.currentTime).toBe(45);
    again.do(() => again.seek(100));
    expect(again.medium.currentTime).toBeLessThanOrEqual(50 + SLACK_SECONDS);
    expect(again.medium.currentTime).toBeGreaterThanOrEqual(45);
  });
});
