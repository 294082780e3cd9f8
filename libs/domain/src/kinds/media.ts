import { checkPlayhead, checkRanges, type EvidenceCheck } from '../evidence/checks.js';
import { coverageShare, gapsIn, insideMedium, joinRanges, type Range } from '../evidence/ranges.js';
import { judgedBy, type Judgement, type RecordedItem, type ResumePoint, type StripeSpan } from './kind.js';
import { problemIf, problemIfEmpty, type Problem, type Skeleton } from './problem.js';

/** One line of a transcript or caption track, times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker?: string;
}

/** A chapter of a medium; it ends where the next begins. */
export interface Chapter {
  readonly start: number;
  readonly title: string;
}

/** One playable file of a medium. `file` is a path under `/files/`. */
export interface MediaSource {
  readonly file: string;
  readonly type: string;
  readonly bytes: number;
  readonly height?: number;
}

/** A WebVTT track in one language. */
export interface CaptionTrack {
  readonly locale: string;
  readonly file: string;
}

/** What video and podcast share. `requiredShare` is the share of the duration (0 to 1) that must be covered; trainers set it, 0.9 by default. */
export interface MediaContent {
  readonly durationSeconds: number;
  readonly requiredShare: number;
  readonly sources: readonly MediaSource[];
  readonly transcript: readonly Cue[];
  readonly chapters: readonly Chapter[];
}

/** What was played of a medium, and where the playhead stood last (`at`: epoch milliseconds by the client, which order its reports and prove nothing). */
export interface MediaEvidence {
  readonly played: readonly Range[];
  readonly playhead: { readonly seconds: number; readonly at: number };
}

export const noMediaEvidence: MediaEvidence = { played: [], playhead: { seconds: 0, at: 0 } };

/** Union of the ranges; the newest playhead wins, ties go to the furthest. */
export function joinMedia(a: MediaEvidence, b: MediaEvidence): MediaEvidence {
  const aIsNewer =
    a.playhead.at > b.playhead.at || (a.playhead.at === b.playhead.at && a.playhead.seconds >= b.playhead.seconds);
  return { played: joinRanges(a.played, b.played), playhead: aIsNewer ? a.playhead : b.playhead };
}

/** Completion of a medium is the share of it that was covered, never the place of the playhead. */
export function judgeMedia({ durationSeconds, requiredShare }: MediaContent, { played }: MediaEvidence): Judgement {
  const reached = coverageShare(played, durationSeconds);
  return judgedBy({ rule: 'coverage', needed: requiredShare, reached }, reached >= requiredShare);
}

/** What was covered, as spans of the whole medium; a span too short to have a length is none. */
export function mediaSpans({ durationSeconds }: MediaContent, { played }: MediaEvidence): StripeSpan[] {
  if (!(durationSeconds > 0)) return [];
  return insideMedium(played, durationSeconds)
    .map(([start, end]) => ({ from: start / durationSeconds, to: end / durationSeconds }))
    .filter(({ from, to }) => to > from);
}

/** Where the playhead stood; at the first gap when it stood at the end. */
export function resumeMedia({ durationSeconds }: MediaContent, { played, playhead }: MediaEvidence): ResumePoint {
  if (playhead.seconds < durationSeconds - 1) return { seconds: playhead.seconds };
  return { seconds: gapsIn(played, durationSeconds)[0]?.[0] ?? 0 };
}

/** What was played, stretch by stretch. */
export const recordedMedia = (_content: MediaContent, { played }: MediaEvidence): RecordedItem[] =>
  joinRanges(played, []).map(([from, to]) => ({ what: 'played', label: '', from, to }));

/** Playback inside the medium, and a playhead that stood there by now. */
export function checkMedia(content: MediaContent, evidence: MediaEvidence, now: Date): EvidenceCheck<MediaEvidence> {
  const played = checkRanges(evidence.played, content.durationSeconds);
  if (!played.ok) return played;
  const playhead = checkPlayhead(evidence.playhead, content.durationSeconds, now);
  if (!playhead.ok) return playhead;
  return { ok: true, evidence: { played: played.evidence, playhead: playhead.evidence } };
}

/** What video and podcast check alike: a file, a duration, a share, and times that lie inside the medium and in order. */
export function mediaProblems(content: MediaContent): Problem[] {
  const { durationSeconds, requiredShare, sources, transcript, chapters } = content;
  const end = durationSeconds + 1;
  return [
    ...problemIf(sources.length === 0, 'no-file', 'medium'),
    ...sources.flatMap(({ file }, i) => problemIf(file.trim() === '', 'no-file', `file ${i + 1}`)),
    ...problemIf(!(durationSeconds > 0 && Number.isFinite(durationSeconds)), 'bad-duration', 'medium'),
    ...problemIf(!(requiredShare > 0 && requiredShare <= 1), 'bad-share', 'required share'),
    ...transcript.flatMap((cue, i) => [
      ...problemIfEmpty(cue.text, `cue ${i + 1}`),
      ...problemIf(!(cue.start >= 0 && cue.start < cue.end && cue.end <= end), 'bad-time', `cue ${i + 1}`),
    ]),
    ...chapters.flatMap((chapter, i) => [
      ...problemIfEmpty(chapter.title, `chapter ${i + 1}`),
      ...problemIf(
        !(chapter.start >= 0 && chapter.start < durationSeconds && chapter.start > (chapters[i - 1]?.start ?? -1)),
        'bad-time',
        `chapter ${i + 1}`,
      ),
    ]),
  ];
}

/** A voice in another language speaks at its own pace, so durations, cues and chapters may differ; what is asked may not. */
export function mediaSkeleton({ requiredShare }: MediaContent): Skeleton {
  return [['required share', String(requiredShare)]];
}
