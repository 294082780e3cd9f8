import { coverageShare, gapsIn, joinRanges, type Range } from '../evidence/ranges.js';
import type { Judgement, ResumePoint, StripeSpan } from './kind.js';

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

/** What was played of a medium, and where the playhead stood last (`at` is the client's order of reports, not a clock that is trusted). */
export interface MediaEvidence {
  readonly played: readonly Range[];
  readonly playhead: { readonly seconds: number; readonly at: number };
}

export const noMediaEvidence: MediaEvidence = { played: [], playhead: { seconds: 0, at: 0 } };

/** Union of the ranges; the newest playhead wins, ties go to the furthest. */
export function joinMedia(a: MediaEvidence, b: MediaEvidence): MediaEvidence {
  const newest =
    a.playhead.at !== b.playhead.at ? (a.playhead.at > b.playhead.at ? a : b) : a.playhead.seconds >= b.playhead.seconds ? a : b;
  return { played: joinRanges(a.played, b.played), playhead: newest.playhead };
}

/** Completion of a medium is the share of it that was covered, never the place of the playhead. */
export function judgeMedia(content: MediaContent, evidence: MediaEvidence): Judgement {
  const figures = {
    rule: 'coverage' as const,
    needed: content.requiredShare,
    reached: coverageShare(evidence.played, content.durationSeconds),
  };
  return figures.reached >= figures.needed ? { complete: true, requirement: figures } : { complete: false, missing: figures };
}

export function mediaSpans(content: MediaContent, evidence: MediaEvidence): StripeSpan[] {
  return joinRanges(evidence.played, []).map(([start, end]) => ({
    from: Math.min(1, start / content.durationSeconds),
    to: Math.min(1, end / content.durationSeconds),
  }));
}

/** Where the playhead stood; at the first gap when it stood at the end. */
export function resumeMedia(content: MediaContent, evidence: MediaEvidence): ResumePoint {
  const { seconds } = evidence.playhead;
  if (seconds < content.durationSeconds - 1) return { seconds };
  return { seconds: gapsIn(evidence.played, content.durationSeconds)[0]?.[0] ?? 0 };
}
