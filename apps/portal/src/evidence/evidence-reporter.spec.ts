import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coverageShare, joinRanges, type Range, type VideoEvidence } from '@provost/domain';
import fc from 'fast-check';
import { deliverLeft } from './deliver-left';
import { aTab, fakeCollege, forbiddenStore, memoryStore, settled, watched, type Line } from './device.fixture';
import { evidenceQueue } from './evidence-queue';
import type { EvidenceReporter } from './evidence-reporter';

const played = (evidence: unknown) => (evidence as VideoEvidence | null)?.played ?? [];
const nobody = new Set<string>();

/** What one device may live through, in any order. */
const anyEvent = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constant('play' as const), fc.nat(1), fc.nat(90), fc.integer({ min: 1, max: 20 })),
  },
  fc.tuple(fc.constant('send' as const), fc.nat(1)),
  fc.tuple(fc.constant('reload' as const), fc.nat(1)),
  fc.tuple(fc.constant('line' as const), fc.constantFrom<Line>('good', 'lost', 'answer-lost')),
  fc.tuple(fc.constant('left' as const)),
);

describe('any order of play, seek and reload in two tabs of one device', () => {
  it('yields the union of the ranges, whatever the line swallowed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 14 }), async (events) => {
        const college = fakeCollege();
        const store = memoryStore();
        const tabs = [aTab(college, store), aTab(college, store)];
        const all: Range[] = [];
        const sendLeft = () =>
          deliverLeft(evidenceQueue(store), college.deliver, { personId: 'p', sendsForItself: nobody, now: 0 });
        for (const [what, a, b, c] of events) {
          const tab = tabs[Number(a)] as EvidenceReporter;
          if (what === 'play') {
            all.push([b, b + c]);
            tab.report(watched(b, b + c));
          }
          if (what === 'send') void tab.send();
          if (what === 'line') college.line = a;
          if (what === 'left') await sendLeft();
          // What a tab reported is on the device when it is gone.
          if (what === 'reload') await settled().then(() => (tabs[Number(a)] = aTab(college, store)));
        }
        await settled();
        college.line = 'good';
        await sendLeft();
        expect(played(college.recorded)).toEqual(joinRanges(all, []));
        expect(await evidenceQueue(store).leftBy('p')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('falls from nothing to nothing: what was known on return is never shown as less', () => {
    const known = watched(0, 70);
    const tab = aTab(fakeCollege(), memoryStore(), { known });
    tab.report(watched(0, 3));
    expect(coverageShare(played(tab.current().evidence), 100)).toBeCloseTo(0.7);
  });
});

describe('“saved” is said only of what the college has', () => {
  it('sends what was done while another report was on its way as soon as that one is acknowledged', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore());
    tab.report(watched(0, 5), 'now');
    tab.report(watched(5, 10), 'now');
    expect(tab.current().saveState).toBe('saving');
    await settled();
    expect(played(college.recorded)).toEqual([[0, 10]]);
    expect(tab.current().saveState).toBe('saved');
  });

  it('keeps what a lost line swallowed, says so, and sends it with what comes next', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore());
    college.line = 'lost';
    tab.report(watched(0, 5), 'now');
    await settled();
    expect(tab.current()).toMatchObject({ saveState: 'unsaved', refused: null, onlyInThisTab: false });
    college.line = 'good';
    tab.report(watched(30, 35), 'now');
    await settled();
    expect(played(college.recorded)).toEqual([[0, 5], [30, 35]]); // prettier-ignore
  });

  it('an answer lost after the commit is asked for again and changes nothing', async () => {
    const college = fakeCollege();
    const store = memoryStore();
    const tab = aTab(college, store);
    college.line = 'answer-lost';
    tab.report(watched(0, 5), 'now');
    await settled();
    expect(tab.current().saveState).toBe('unsaved');
    const committed = college.recorded;
    college.line = 'good';
    await tab.send();
    expect(college.recorded).toEqual(committed);
    expect(tab.current().saveState).toBe('saved');
    expect(await evidenceQueue(store).leftBy('p')).toEqual([]);
  });

  it('a browser that keeps nothing is said plainly, until the college has it', async () => {
    const college = fakeCollege();
    const tab = aTab(college, forbiddenStore);
    college.line = 'lost';
    tab.report(watched(0, 5), 'now');
    await settled();
    expect(tab.current()).toMatchObject({ saveState: 'failed', onlyInThisTab: true });
    college.line = 'good';
    await tab.send();
    expect(tab.current().saveState).toBe('saved');
    expect(played(college.recorded)).toEqual([[0, 5]]);
  });
});

describe('offline promised, nothing forgotten before it is acknowledged', () => {
  it('an hour offline arrives whole when the tab was closed meanwhile', async () => {
    const college = fakeCollege();
    const store = memoryStore();
    college.line = 'lost';
    const tab = aTab(college, store);
    for (let minute = 0; minute < 60; minute++) tab.report(watched(minute * 60, minute * 60 + 60), 'now');
    await settled();
    college.line = 'good';
    const left = { personId: 'p', sendsForItself: nobody, now: 0 };
    await deliverLeft(evidenceQueue(store), college.deliver, left);
    expect(played(college.recorded)).toEqual([[0, 3600]]);
    const { length } = college.requests;
    await deliverLeft(evidenceQueue(store), college.deliver, left);
    expect(college.requests).toHaveLength(length);
  });

  it('an acknowledgement forgets nothing that came after what it answers', async () => {
    const store = memoryStore();
    const college = fakeCollege();
    const tab = aTab(college, store);
    college.line = 'lost';
    tab.report(watched(0, 5), 'now');
    await settled();
    const [early] = await evidenceQueue(store).leftBy('p');
    tab.report(watched(50, 55));
    await settled();
    if (early) await evidenceQueue(store).forget(early);
    expect((await evidenceQueue(store).leftBy('p')).map(({ evidence }) => played(evidence))).toEqual([[[0, 5], [50, 55]]]); // prettier-ignore
  });

  it('is nobody else’s to send on a shared device', async () => {
    const store = memoryStore();
    const college = fakeCollege();
    college.line = 'lost';
    aTab(college, store, { personId: 'she' }).report(watched(0, 5));
    await settled();
    college.line = 'good';
    await deliverLeft(evidenceQueue(store), college.deliver, { personId: 'he', sendsForItself: nobody, now: 0 });
    expect(college.recorded).toBeNull();
    expect(await evidenceQueue(store).leftBy('she')).toHaveLength(1);
  });
});

describe('what the college refuses for good', () => {
  const DAY = 24 * 3_600_000;
  const refuses: Line = { refuses: { outcome: 'refused', code: 'ENROLMENT_NOT_ACTIVE' } };

  it('is set aside with its reason, bars nothing that comes after, and is tried again once a day', async () => {
    const store = memoryStore();
    const college = fakeCollege();
    const tab = aTab(college, store);
    college.line = refuses;
    tab.report(watched(0, 5), 'now');
    await settled();
    expect(tab.current()).toMatchObject({ saveState: 'failed', refused: 'ENROLMENT_NOT_ACTIVE' });
    tab.report(watched(5, 9), 'now');
    await settled();
    const [aside, ...more] = await evidenceQueue(store).leftBy('p');
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ setAside: { code: 'ENROLMENT_NOT_ACTIVE' } });
    expect(played(aside?.evidence)).toEqual([[0, 9]]);

    const queue = evidenceQueue(store);
    const at = aside?.setAside?.at ?? 0;
    const { length } = college.requests;
    await deliverLeft(queue, college.deliver, { personId: 'p', sendsForItself: nobody, now: at + DAY / 2 });
    expect(college.requests).toHaveLength(length);
    college.line = 'good';
    await deliverLeft(queue, college.deliver, { personId: 'p', sendsForItself: nobody, now: at + DAY });
    expect(played(college.recorded)).toEqual([[0, 9]]);
    expect(await queue.leftBy('p')).toEqual([]);
  });
});

describe('the clock of a device', () => {
  const YEAR = 365 * 86_400_000;
  it('may be wrong by years: what is told carries the college’s time', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore(), { correction: () => -YEAR });
    tab.report(watched(0, 5, Date.UTC(2027, 2, 2)), 'now');
    await settled();
    expect((college.recorded as VideoEvidence).playhead.at).toBe(Date.UTC(2027, 2, 2) - YEAR);
  });
});

describe('time on task', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('leaves out the hour that a tab slept, and counts while somebody is there', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore());
    let there = true;
    const release = tab.hold(() => there);
    await jest.advanceTimersByTimeAsync(10_000);
    // Asleep: the clock goes on, no timer runs.
    jest.spyOn(performance, 'now').mockImplementation((() => 3_610_000) as () => number);
    await jest.advanceTimersByTimeAsync(1_000);
    jest.mocked(performance.now).mockRestore();
    there = false;
    await jest.advanceTimersByTimeAsync(60_000);
    tab.report(watched(0, 5), 'now');
    await jest.advanceTimersByTimeAsync(100);
    expect(college.seconds).toBeGreaterThanOrEqual(10);
    expect(college.seconds).toBeLessThanOrEqual(13);
    release();
  });

  it('sends by itself every fifteen seconds, on reconnect and when the tab hides', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore());
    const release = tab.hold(() => true);
    tab.report(watched(0, 5));
    await jest.advanceTimersByTimeAsync(14_000);
    expect(college.requests).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(played(college.recorded)).toEqual([[0, 5]]);
    tab.report(watched(5, 10));
    window.dispatchEvent(new Event('online'));
    await jest.advanceTimersByTimeAsync(100);
    expect(played(college.recorded)).toEqual([[0, 10]]);
    tab.report(watched(10, 15));
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await jest.advanceTimersByTimeAsync(100);
    expect(played(college.recorded)).toEqual([[0, 15]]);
    jest.restoreAllMocks();
    release();
  });

  it('goes on when the page is left and a player still holds it, and stops with the last', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore());
    const leavePage = tab.hold(() => true);
    const stopPlayer = tab.hold(() => true);
    leavePage();
    tab.report(watched(0, 5));
    await jest.advanceTimersByTimeAsync(15_500);
    expect(played(college.recorded)).toEqual([[0, 5]]);
    stopPlayer();
    await jest.advanceTimersByTimeAsync(100);
    expect(jest.getTimerCount()).toBe(0);
  });
});
