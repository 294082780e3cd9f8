import { describe, expect, it } from '@jest/globals';
import { joinTraces, NO_TRACE, rulesOf, traced, type Range, type Trace } from '@provost/domain';
import fc from 'fast-check';
import { deliverLeft } from './deliver-left';
import { aTab, fakeCollege, memoryStore, settled, watched, type FakeCollege, type Line } from './device.fixture';
import { evidenceQueue } from './evidence-queue';

/** What the college makes of all that was told it of one sitting. */
const told = ({ requests }: FakeCollege): Trace =>
  requests.reduce((all, { trace }) => joinTraces(all, trace ?? NO_TRACE), NO_TRACE);
const playedAs = (stretches: readonly Range[], locale: string) =>
  stretches.reduce((all, stretch) => traced(all, stretch, locale), NO_TRACE);

const anyStretch = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }))
  .map(([from, length]): Range => [from, from + length]);
const anyEvent = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('play' as const), anyStretch) },
  fc.tuple(fc.constant('send' as const), fc.constant(null)),
  fc.tuple(fc.constant('line' as const), fc.constantFrom<Line>('good', 'lost', 'answer-lost')),
);

describe('the trace of a sitting', () => {
  it('arrives whole and in order, second playings too, whatever the line swallowed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 14 }), async (events) => {
        const college = fakeCollege();
        const store = memoryStore();
        const tab = aTab(college, store, { locale: 'fr' });
        const all: Range[] = [];
        for (const [what, of] of events) {
          if (what === 'line') college.line = of;
          if (what === 'send') await tab.send();
          if (what !== 'play') continue;
          all.push(of);
          tab.report(watched(...of));
        }
        await settled();
        college.line = 'good';
        // The tab is gone; another sends what it left.
        await deliverLeft(evidenceQueue(store), college.deliver, { personId: 'p', sendsForItself: new Set(), now: 0 });
        expect(told(college)).toEqual(playedAs(all, 'fr'));
      }),
      { numRuns: 40 },
    );
  });

  it('is told from its last run on once the rest is acknowledged', async () => {
    const college = fakeCollege();
    const tab = aTab(college, memoryStore(), { locale: 'en' });
    tab.report(watched(0, 5));
    tab.report(watched(40, 45), 'now');
    await settled();
    tab.report(watched(45, 50), 'now');
    await settled();
    expect(college.requests.at(-1)?.trace).toEqual({ first: 1, runs: [{ from: 40, to: 50, locale: 'en' }] });
  });

  it('is not told where nothing plays, nor where the language is not known', async () => {
    const college = fakeCollege();
    aTab(college, memoryStore()).report(watched(0, 5), 'now');
    const other = fakeCollege();
    aTab(other, memoryStore(), { kind: 'article', locale: 'en' }).report(rulesOf('article').none, 'now');
    await settled();
    expect([...college.requests, ...other.requests].map(({ trace }) => trace)).toEqual([undefined, undefined]);
  });

  it('is not lost with a refusal: what is set aside keeps it', async () => {
    const college = fakeCollege();
    const store = memoryStore();
    const tab = aTab(college, store, { locale: 'en' });
    college.line = { refuses: { outcome: 'refused', code: 'ENROLMENT_NOT_ACTIVE' } };
    tab.report(watched(0, 5), 'now');
    await settled();
    tab.report(watched(20, 25), 'now');
    await settled();
    const [aside] = await evidenceQueue(store).leftBy('p');
    expect(aside?.trace).toEqual(playedAs([[0, 5], [20, 25]], 'en')); // prettier-ignore
  });
});
