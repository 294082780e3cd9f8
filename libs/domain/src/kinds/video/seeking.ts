import { furthestPlayed, type MediaEvidence } from '../media.js';
import { questionInTheWay, type MediaQuestion } from '../media-questions.js';
import type { VideoContent } from './video.js';

/** Where a jump comes to stand, and what stopped it before its goal. */
export interface SeekOutcome {
  readonly to: number;
  readonly stoppedBy: 'not-watched' | MediaQuestion | null;
}

/** Players stand a little beside where they were told to; within this many seconds a jump is not held to be one ahead. */
const SLACK_SECONDS = 0.5;

/**
 * Where a jump to `to` may go, in seconds. It halts before a required question that was not answered rightly, and where the
 * trainer wants no seeking at the furthest point that was watched; going back is always free.
 * @param reached the furthest second of the playback that is under way and not reported yet
 */
export function seekTarget(
  content: Pick<VideoContent, 'noSeek' | 'questions' | 'durationSeconds'>,
  evidence: Pick<MediaEvidence, 'played' | 'answers'>,
  jump: { readonly from: number; readonly to: number; readonly reached: number },
): SeekOutcome {
  const { from, reached } = jump;
  const to = Math.min(Math.max(0, jump.to), content.durationSeconds);
  const question = questionInTheWay(content.questions ?? [], evidence.answers ?? {}, from, to);
  const furthest = content.noSeek ? Math.max(reached, furthestPlayed(evidence)) : Infinity;
  if (question && question.at <= furthest) return { to: question.at, stoppedBy: question };
  if (to > furthest + SLACK_SECONDS) return { to: furthest, stoppedBy: 'not-watched' };
  return { to, stoppedBy: null };
}
