import { randomUUID } from 'node:crypto';
import { traced, NO_TRACE, type Evidence, type KindContent, type Random, type Range } from '@provost/domain';
import type { LoadedStep } from './courses.js';
import type { DemoPerson } from './people.js';

/** Where an explanation is hard: so many of those who came there go back and play it again, from and to as shares of the medium. */
const HARD_PLACES = [
  { from: 0.31, to: 0.38, share: 0.42 },
  { from: 0.66, to: 0.7, share: 0.24 },
] as const;

/** What an officer's one sitting at a medium played, in order: what her evidence says, and some places again. */
export function playedRunsOf(
  { id: stepId, content, contents }: LoadedStep,
  evidence: Evidence,
  { enrolmentId, person, random }: { enrolmentId: string; person: DemoPerson; random: Random },
): object[] {
  if (evidence.kind !== 'video' && evidence.kind !== 'podcast') return [];
  const seconds = secondsOf(content);
  const again = HARD_PLACES.filter(({ share }) => random() < share)
    .map(({ from, to }): Range => {
      const begin = seconds * (from + random() * 0.02);
      return [begin, Math.max(begin + 2, seconds * (to - random() * 0.02))];
    })
    .filter(([from, to]) => evidence.played.some(([start, end]) => start <= from && to <= end));
  const session = randomUUID();
  const locale = languageOf(contents, person, seconds);
  const { runs } = [...evidence.played, ...again].reduce((told, run) => traced(told, run, locale), NO_TRACE);
  return runs.map(({ from, to }, place) => ({
    ...{ enrolment_id: enrolmentId, step_id: stepId, session, place, locale },
    ...{ from_second: from, to_second: to },
  }));
}

/** Her own language where the step has it at the same length, for her evidence is told in seconds of the source. */
function languageOf(contents: LoadedStep['contents'], { locale }: DemoPerson, seconds: number): string {
  const hasOwn = contents.some(([of, content]) => of === locale && Math.abs(secondsOf(content) - seconds) <= 1);
  return hasOwn ? locale : contents[0]![0];
}

const secondsOf = (content: KindContent): number => ('durationSeconds' in content ? content.durationSeconds : 0);
