import { describe, expect, test } from '@jest/globals';
import type { Cue } from '@provost/domain';
import fc from 'fast-check';
import webvtt from 'webvtt-parser';
import { asChaptersJson, asHtml, asSubRip, asTranscriptJson, asWebVtt } from './transcripts.js';

/** What an app reads out of each format is what was said, in its order, by whom, and when to the millisecond. */

const HOSTILE = [
  '-->',
  '<b>',
  '</v>',
  '&amp;',
  '&',
  '>',
  'WEBVTT',
  '1\n2',
  'NOTE',
  'a: b',
  'ß',
  '💊',
  'مرحبا',
  "'",
  '"',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(' '))
  .filter((text) => text.trim() !== '');
const name = words.map((text) => text.replaceAll(/\s+/gu, ' ').replaceAll(':', '.').trim());
/** Cues in their order, of whole milliseconds, up to some hours. */
const cues = fc
  .array(
    fc.record({
      ...{ pause: fc.nat(5_000), length: fc.integer({ min: 1, max: 4_000_000 }), text: words },
      speaker: fc.option(name, { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((all) => {
    let at = 0;
    return all.map(({ pause, length, text, speaker }): Cue => {
      const start = at + pause;
      at = start + length;
      return { start: start / 1000, end: at / 1000, text, ...(speaker !== undefined && { speaker }) };
    });
  });

const lines = (text: string) =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
const decoded = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&');
/** The parser adds up fractions of seconds; a format holds milliseconds. */
const toMs = (seconds: number) => Math.round(seconds * 1000) / 1000;
const said = ({ start, end, text, speaker }: Cue) => ({ start, end, text: lines(text), speaker });

function readSrt(srt: string): Cue[] {
  const seconds = (clock: string) => {
    const [h = 0, m = 0, s = 0, ms = 0] = clock.split(/[:,]/u).map(Number);
    return (h * 3_600_000 + m * 60_000 + s * 1000 + ms) / 1000;
  };
  return srt
    .split(/\n\n/u)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block, index) => {
      const [number, times = '', ...rest] = block.split('\n');
      expect(Number(number)).toBe(index + 1);
      const [start = '', end = ''] = times.split(' --> ');
      return { start: seconds(start), end: seconds(end), text: rest.join('\n') };
    });
}

describe('a transcript', () => {
  test('comes out of WebVTT as it went in, by a parser that was not written here', () => {
    fc.assert(
      fc.property(cues, (all) => {
        const { cues: read, errors } = new webvtt.WebVTTParser().parse(asWebVtt(all));
        expect(errors).toEqual([]);
        const found = read.map(({ startTime, endTime, text }) => {
          const voiced = /^<v ([^>]*)>([\s\S]*)<\/v>$/u.exec(text);
          const [, who, what = text] = voiced ?? [];
          return { start: toMs(startTime), end: toMs(endTime), text: decoded(what), speaker: who && decoded(who) };
        });
        expect(found).toEqual(all.map(said));
      }),
    );
  });

  test('comes out of SubRip, speakers before their words, where only the arrow is another', () => {
    fc.assert(
      fc.property(cues, (all) => {
        const expected = all.map(({ start, end, text, speaker }) => {
          const whole = speaker === undefined ? lines(text) : `${speaker}: ${lines(text)}`;
          return { start, end, text: whole.replaceAll('-->', '→') };
        });
        expect(readSrt(asSubRip(all))).toEqual(expected);
      }),
    );
  });

  test('comes out of JSON letter by letter', () => {
    fc.assert(
      fc.property(cues, (all) => {
        const { version, segments } = JSON.parse(JSON.stringify(asTranscriptJson(all))) as ReturnType<
          typeof asTranscriptJson
        >;
        expect(version).toBe('1.0.0');
        expect(
          segments.map(({ startTime: start, endTime: end, body: text, speaker }) => ({ start, end, text, speaker })),
        ).toEqual(all.map(({ start, end, text, speaker }) => ({ start, end, text, speaker })));
      }),
    );
  });

  test('stands in HTML with speaker, time and words of each cue, and no element of a speaker’s own', () => {
    fc.assert(
      fc.property(cues, (all) => {
        const html = asHtml(all, 'en');
        const found = [...html.matchAll(/(?:<cite>(.*?):<\/cite>)?<time>([\d:]{8})<\/time><p>([\s\S]*?)<\/p>/gu)];
        expect(
          found.map(([, who, , what = '']) => [who && decoded(who), decoded(what.replaceAll('<br>', '\n'))]),
        ).toEqual(all.map(({ text, speaker }) => [speaker, lines(text)]));
        const elements = new Set([...html.matchAll(/<\/?([a-z!]+)/gu)].map(([, element]) => element));
        const known = ['!doctype', 'html', 'head', 'meta', 'title', 'body', 'cite', 'time', 'p', 'br'];
        expect([...elements].filter((element) => !known.includes(element ?? ''))).toEqual([]);
      }),
    );
    expect(asHtml([], 'ar')).toContain('<html lang="ar" dir="rtl">');
  });

  test.each([
    ['an hour and more', 3_725.25, '01:02:05.250', '01:02:05,250'],
    ['what rounds up to the next second', 59.9996, '00:01:00.000', '00:01:00,000'],
    ['a hundred hours', 360_000, '100:00:00.000', '100:00:00,000'],
  ])('writes %s as clocks do', (_, start, vtt, srt) => {
    const cue = [{ start, end: start + 1, text: 'Words.' }];
    expect(asWebVtt(cue)).toContain(`\n${vtt} --> `);
    expect(asSubRip(cue)).toContain(`\n${srt} --> `);
  });

  test('without a cue is a file of its format', () => {
    expect(new webvtt.WebVTTParser().parse(asWebVtt([])).cues).toEqual([]);
    expect([asSubRip([]), asTranscriptJson([]).segments]).toEqual(['', []]);
  });
});

test('chapters keep their order, and name a picture by its whole address', () => {
  const chapters = [
    { start: 0, title: 'At the gate', image: 'ab/c.png' },
    { start: 40, title: 'In court' },
  ];
  expect(asChaptersJson(chapters, (file) => `https://college.example/files/${file}`)).toEqual({
    version: '1.2.0',
    chapters: [
      { startTime: 0, title: 'At the gate', img: 'https://college.example/files/ab/c.png' },
      { startTime: 40, title: 'In court' },
    ],
  });
});
