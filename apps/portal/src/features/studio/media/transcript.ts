import type { Cue } from '@provost/domain';
import webvtt from 'webvtt-parser';
import { clockOf, secondsOf } from './clock';

/** A line of a transcript as it is typed: a time or none, a speaker in brackets or none, and words. */
const LINE = /^(?<time>\d[\d:.,]*)?\s*(?:\[(?<speaker>[^\]]*)\])?\s*(?<text>.*)$/u;

interface Line {
  readonly start: number | null;
  readonly speaker: string | undefined;
  readonly text: string;
}

/** A transcript as lines that a person can correct: `0:06 [Leila] Words.` Words that begin with a bracket of their own follow an empty one. */
export function textOf(cues: readonly Cue[]): string {
  return cues
    .map(({ start, speaker, text }) => {
      const words = text.replaceAll(/\s+/gu, ' ').trim();
      const who = speaker ? `[${speaker.replaceAll(']', ')')}]` : /^\[[^\]]*\]\s*\S/u.test(words) ? '[]' : '';
      return [clockOf(start), who, words].filter(Boolean).join(' ');
    })
    .join('\n');
}

/**
 * Lines as cues. Lines without a time share the time up to the next that has one, by the length of their words: so a
 * transcript can also be typed as plain lines. A line lasts until the next; one that is unchanged in `before` lasts as it did.
 */
export function cuesOf(text: string, durationSeconds: number, before: readonly Cue[] = []): Cue[] {
  const lines = text
    .split('\n')
    .map((line) => lineOf(line.trim()))
    .filter((line) => line.text !== '');
  const starts = startsOf(lines, durationSeconds);
  return lines.map(({ speaker, text: said }, index) => {
    const start = starts[index] ?? 0;
    const next = starts[index + 1] ?? Math.max(durationSeconds, start + 1);
    const known = before.find((cue) => cue.start === start);
    const end = known && known.end <= next ? known.end : next;
    return { start, end, text: said, ...(speaker !== undefined && { speaker }) };
  });
}

function lineOf(line: string): Line {
  const { time, speaker, text = '' } = LINE.exec(line)?.groups ?? {};
  const start = time === undefined ? null : secondsOf(time);
  // "1984 was a year": digits that are no time belong to the words.
  const isTime = start !== null && time?.includes(':');
  // "[Music]" alone is what is heard, not who speaks.
  const said =
    text === '' && speaker ? { speaker: undefined, text: `[${speaker}]` } : { speaker: speaker || undefined, text };
  return isTime ? { start, ...said } : { start: null, ...(time === undefined ? said : { speaker, text: line }) };
}

function startsOf(lines: readonly Line[], durationSeconds: number): number[] {
  const starts: number[] = [];
  for (let from = 0; from < lines.length;) {
    const after = lines.findIndex(({ start }, index) => index > from && start !== null);
    const to = after < 0 ? lines.length : after;
    const begin = lines[from]?.start ?? 0;
    const end = lines[to]?.start ?? Math.max(durationSeconds, begin);
    const lengths = lines.slice(from, to).map(({ text }) => text.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    let said = 0;
    for (const length of lengths) {
      starts.push(thousandths(begin + ((end - begin) * said) / total));
      said += length;
    }
    from = to;
  }
  return starts;
}

const thousandths = (seconds: number) => Math.round(seconds * 1000) / 1000;

/** What a WebVTT file says, or null where it is none. Settings and styles of its cues are nothing for a transcript. */
export function cuesOfVtt(vtt: string): Cue[] | null {
  if (!/^\uFEFF?WEBVTT(\s|$)/u.test(vtt)) return null;
  const { cues } = new webvtt.WebVTTParser().parse(vtt.replace(/\r\n?/gu, '\n'), 'metadata');
  return cues
    .map(({ startTime, endTime, text }) => {
      const speaker = /<v(?:\.[^\s>]*)?\s+(?<name>[^>]+)>/u.exec(text)?.groups?.name;
      const said = decoded(text.replaceAll(/<[^>]*>/gu, ''))
        .replaceAll(/\s+/gu, ' ')
        .trim();
      const [start, end] = [thousandths(startTime), thousandths(endTime)];
      return { start, end, text: said, ...(speaker && { speaker: decoded(speaker).trim() }) };
    })
    .filter(({ text }) => text !== '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ', '&lrm;': '\u200E', '&rlm;': '\u200F' },
};

const decoded = (text: string) => text.replaceAll(/&\w+;/gu, (entity) => ENTITIES[entity] ?? entity);
