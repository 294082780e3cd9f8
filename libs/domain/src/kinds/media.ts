import { checkPlayhead, checkRanges, type EvidenceCheck } from '../evidence/checks.js';
import { coverageShare, gapsIn, insideMedium, joinRanges, type Range } from '../evidence/ranges.js';
import { joinMarks } from '../evidence/marks.js';
import { judgedBy, type Judgement, type RecordedItem, type ResumePoint, type StripeSpan } from './kind.js';
import {
  checkAnswers,
  questionProblems,
  questionSkeleton,
  requiredAnswers,
  type MediaAnswers,
  type MediaQuestion,
} from './media-questions.js';
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
  /** A picture that shows while it plays: a path under `/files/`. */
  readonly image?: string;
}

/** One quality of a source: what a player may lock, and what it costs. Without a height it is the sound alone. */
export interface Rendition {
  readonly height: number | null;
  /** On average. */
  readonly bitsPerSecond: number;
  readonly bytes: number;
  /** Its own file, where it can be played by itself: the sound alone. */
  readonly file?: string;
}

/** Megabytes (10^6 bytes) that a minute of playback loads at a bit rate. */
export const megabytesPerMinute = (bitsPerSecond: number): number => (bitsPerSecond * 60) / 8 / 1e6;

/** One playable file of a medium. `file` is a path under `/files/`. A playlist has several renditions. */
export interface MediaSource {
  readonly file: string;
  readonly type: string;
  readonly bytes: number;
  readonly height?: number;
  readonly renditions?: readonly Rendition[];
}

/** A WebVTT track in one language: what is said, or what is to be seen (for the blind, WCAG 1.2.5). */
export interface CaptionTrack {
  readonly kind?: 'captions' | 'descriptions';
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
  readonly questions?: readonly MediaQuestion[];
}

/** What was played of a medium, and where the playhead stood last (`at`: epoch milliseconds by the client, which order its reports and prove nothing). */
export interface MediaEvidence {
  readonly played: readonly Range[];
  readonly playhead: { readonly seconds: number; readonly at: number };
  readonly answers?: MediaAnswers;
}

export const noMediaEvidence: MediaEvidence = { played: [], playhead: { seconds: 0, at: 0 } };

/** Union of the ranges and of the answers; the newest playhead wins, ties go to the furthest. */
export function joinMedia(a: MediaEvidence, b: MediaEvidence): MediaEvidence {
  const aIsNewer =
    a.playhead.at > b.playhead.at || (a.playhead.at === b.playhead.at && a.playhead.seconds >= b.playhead.seconds);
  const answers = joinMarks(a.answers ?? {}, b.answers ?? {});
  return {
    played: joinRanges(a.played, b.played),
    playhead: aIsNewer ? a.playhead : b.playhead,
    ...(Object.keys(answers).length > 0 && { answers }),
  };
}

/**
 * Completion of a medium is the share of it that was covered, never the place of the playhead; and where it asks required
 * questions, that each was answered rightly.
 */
export function judgeMedia(content: MediaContent, { played, answers = {} }: MediaEvidence): Judgement {
  const { durationSeconds, requiredShare, questions = [] } = content;
  const reached = coverageShare(played, durationSeconds);
  const covered = judgedBy({ rule: 'coverage', needed: requiredShare, reached }, reached >= requiredShare);
  const asked = requiredAnswers(questions, answers);
  if (!covered.complete || asked.reached === asked.needed) return covered;
  return judgedBy({ rule: 'questions-answered', ...asked }, false);
}

/** The furthest second that was played: what a medium without seeking lets an officer reach. */
export function furthestPlayed({ played }: Pick<MediaEvidence, 'played'>): number {
  return played.reduce((furthest, [, end]) => Math.max(furthest, end), 0);
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

/**
 * The same place in another language's voice, which speaks at its own pace. Where both have as many chapters, the place is
 * the same share of the same chapter; else the same share of the whole. Media of one length (within a second) agree on seconds.
 */
export function carriedMedia(from: MediaContent, to: MediaContent, at: ResumePoint): ResumePoint {
  const { seconds } = at;
  if (seconds === undefined || Math.abs(from.durationSeconds - to.durationSeconds) <= 1) return at;
  const [own, other] = [spansOf(from), spansOf(to)];
  const index = Math.max(
    0,
    own.findLastIndex(([start]) => start <= seconds),
  );
  const [[start, end], [otherStart, otherEnd]] =
    own.length === other.length
      ? [own[index] as Range, other[index] as Range]
      : [[0, from.durationSeconds] as const, [0, to.durationSeconds] as const];
  const share = end > start ? Math.min(1, Math.max(0, (seconds - start) / (end - start))) : 0;
  return { ...at, seconds: Math.round(otherStart + share * (otherEnd - otherStart)) };
}

/** The chapters of a medium as spans that make up the whole of it; one span where it has none. */
function spansOf({ chapters, durationSeconds }: MediaContent): Range[] {
  const starts = [0, ...chapters.map(({ start }) => start).filter((start) => start > 0)];
  return starts.map((start, i): Range => [start, starts[i + 1] ?? durationSeconds]);
}

/** What was played, stretch by stretch. */
export const recordedMedia = (_content: MediaContent, { played }: MediaEvidence): RecordedItem[] =>
  joinRanges(played, []).map(([from, to]) => ({ what: 'played', label: '', from, to }));

/** Playback inside the medium, a playhead that stood there by now, and answers to what it asks. */
export function checkMedia(content: MediaContent, evidence: MediaEvidence, now: Date): EvidenceCheck<MediaEvidence> {
  const played = checkRanges(evidence.played, content.durationSeconds);
  if (!played.ok) return played;
  const playhead = checkPlayhead(evidence.playhead, content.durationSeconds, now);
  if (!playhead.ok) return playhead;
  const answers = checkAnswers(content.questions ?? [], evidence.answers ?? {}, now);
  if (!answers.ok) return answers;
  const given = Object.keys(answers.evidence).length > 0;
  return {
    ok: true,
    evidence: {
      played: played.evidence,
      playhead: playhead.evidence,
      ...(given && { answers: answers.evidence }),
    },
  };
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
    ...questionProblems(content.questions ?? [], durationSeconds),
  ];
}

/** A voice in another language speaks at its own pace, so durations, cues and chapters may differ; what is asked may not. */
export function mediaSkeleton({ requiredShare, questions = [] }: MediaContent): Skeleton {
  return [['required share', String(requiredShare)], ...questionSkeleton(questions)];
}
