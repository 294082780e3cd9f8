import { describe, expect, it } from '@jest/globals';
import type { Cue } from '@provost/domain';
import fc from 'fast-check';
import { clockOf, secondsOf } from './clock';
import { cuesOf, cuesOfVtt, textOf } from './transcript';

describe('A place in a recording', () => {
  it.each([
    ['0:06', 6],
    ['1:05', 65],
    ['1:02:09', 3729],
    ['12', 12],
    ['0:06.5', 6.5],
    ['0:06,25', 6.25],
    ['0:60', null],
    ['1:60:00', null],
    ['1:2:3:4', null],
    ['', null],
    ['soon', null],
    ['-1', null],
  ])('“%s” is %j seconds', (text, seconds) => {
    expect(secondsOf(text)).toBe(seconds);
  });

  it.each([0, 6, 59.9, 65, 3599, 3729.125, 1.2])('%j is written so that it is read again', (seconds) => {
    expect(secondsOf(clockOf(seconds))).toBe(seconds);
  });
});

describe('A typed transcript', () => {
  const cues = [
    { start: 1.2, end: 3.8, text: 'A man sells shoes.' },
    { start: 4, end: 9, text: 'They are counterfeit.', speaker: 'Leila' },
  ];

  it('is read again as it was', () => {
    expect(textOf(cues)).toBe('0:01.2 A man sells shoes.\n0:04 [Leila] They are counterfeit.');
    expect(cuesOf(textOf(cues), 60, cues)).toEqual(cues);
  });

  it('lets a new line last until the next, and the last one until the end', () => {
    expect(cuesOf('0:01 One\n0:05 Two', 60)).toEqual([
      { start: 1, end: 5, text: 'One' },
      { start: 5, end: 60, text: 'Two' },
    ]);
  });

  it('gives plain lines their share of the time', () => {
    expect(cuesOf('four\n\neight ch\n1984 was a year', 60).map(({ start, text }) => [start, text])).toEqual([
      [0, 'four'],
      [8.889, 'eight ch'],
      [26.667, '1984 was a year'],
    ]);
    expect(cuesOf('0:10 aa\nbb\n0:20 cc', 30).map(({ start, end }) => [start, end])).toEqual([
      [10, 15],
      [15, 20],
      [20, 30],
    ]);
  });

  it('keeps what is heard without a speaker, and words in brackets of their own', () => {
    const heard = [
      { start: 0, end: 2, text: '[Music]' },
      { start: 2, end: 9, text: '[sic] it said' },
      { start: 9, end: 60, text: '12:30 it was', speaker: 'Kojo' },
    ];
    expect(cuesOf(textOf(heard), 60)).toEqual(heard);
  });

  it('is read again as it was, whatever is said', () => {
    const words = fc
      .array(fc.constantFrom('a', 'it', '[x]', '1984', '0:07', '-->', 'أ', '<i>', '[', ']'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(' '));
    const speaker = fc.option(fc.constantFrom('Leila', 'Kojo & Co', 'Dr 9'), { nil: undefined });
    const line = fc.record({ length: fc.integer({ min: 1, max: 90_000 }), text: words, speaker });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        let at = 0;
        const all = lines.map(({ length, text, speaker: who }): Cue => {
          const start = at / 1000;
          at += length;
          return { start, end: at / 1000, text, ...(who !== undefined && { speaker: who }) };
        });
        expect(cuesOf(textOf(all), at / 1000, all)).toEqual(all);
      }),
    );
  });

  it('without a line says nothing', () => {
    expect(cuesOf(' \n', 60)).toEqual([]);
  });
});

describe('A WebVTT file', () => {
  it('is read with its speakers, without its settings and tags', () => {
    const vtt =
      'WEBVTT\r\n\r\nNOTE made by hand\r\n\r\n1\r\n00:00:01.200 --> 00:00:03.800 align:start\r\n<v Leila>It is <i>fake</i>\r\n& sold.\r\n\r\n01:00:00.000 --> 01:00:01.000\r\nEnd\r\n'; // prettier-ignore
    expect(cuesOfVtt(vtt)).toEqual([
      { start: 1.2, end: 3.8, text: 'It is fake & sold.', speaker: 'Leila' },
      { start: 3600, end: 3601, text: 'End' },
    ]);
  });

  it('is read with a speaker whose name was escaped, to the millisecond', () => {
    const vtt = 'WEBVTT\n\n00:00:01.496 --> 00:00:01.497\n<v Smith &amp; Co>x &lt; y</v>\n';
    expect(cuesOfVtt(vtt)).toEqual([{ start: 1.496, end: 1.497, text: 'x < y', speaker: 'Smith & Co' }]);
  });

  it.each(['', '1\n00:00:01,200 --> 00:00:03,800\nSubRip', '<html>', 'WEBVTTX'])('“%s” is none', (text) => {
    expect(cuesOfVtt(text)).toBeNull();
  });
});
