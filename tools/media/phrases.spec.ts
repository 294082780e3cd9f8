import { describe, expect, it } from '@jest/globals';
import webvtt from 'webvtt-parser';
import { missingFrom } from './captions/translation.js';
import { asCues, CAPTION_LENGTH, captionParts, sentencesOf, type Phrase } from './phrases.js';
import { asSaid } from './speech.js';
import { webVtt } from './webvtt.js';

const phrase = (text: string, start: number, end: number, turn = 'one'): Phrase => ({ turn, text, start, end });

describe('phrases', () => {
  it('parts a text into sentences, each with its mark', () => {
    expect(sentencesOf('Nearly. It was a platform scale. Who profits?')).toEqual([
      'Nearly.',
      'It was a platform scale.',
      'Who profits?',
    ]);
  });

  it.each([
    ['a short sentence stays whole', 'A man sells shoes.', ['A man sells shoes.']],
    [
      'a comma before a conjunction',
      'We suspended the release of the whole consignment under our own law, and sent photographs to the right holder.',
      [
        'We suspended the release of the whole consignment under our own law,',
        'and sent photographs to the right holder.',
      ],
    ],
    [
      'a clause before a conjunction',
      'The Financial Action Task Force lists counterfeiting and piracy of products among the offences whose proceeds can be laundered.',
      [
        'The Financial Action Task Force lists counterfeiting and piracy of products',
        'among the offences whose proceeds can be laundered.',
      ],
    ],
  ])('parts a long sentence where a reader would: %s', (_case, sentence, parts) => {
    expect(captionParts(sentence)).toEqual(parts);
    expect(captionParts(sentence).join(' ')).toBe(sentence);
  });

  it('puts short neighbours of one turn under one caption, and never two turns', () => {
    const cues = asCues([
      phrase('A maker.', 0, 1),
      phrase('A carrier.', 1.3, 2),
      phrase('And a seller.', 2.5, 3, 'two'),
    ]);
    expect(cues.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['A maker. A carrier.', 0, 2],
      ['And a seller.', 2.5, 3],
    ]);
  });

  it('never makes a caption longer than two lines by joining', () => {
    const long = 'x'.repeat(CAPTION_LENGTH - 4);
    expect(asCues([phrase(long, 0, 3), phrase('Short.', 3.2, 4)])).toHaveLength(2);
  });

  it('says names as they sound and leaves the written words alone', () => {
    expect(asSaid('The OECD met Kojo in Tema.')).toBe('The O E C D met Koh Joe in Tayma.');
    expect(asSaid('Temagami')).toBe('Temagami');
  });
});

describe('a WebVTT file', () => {
  it('is read back as it was meant, also at .070 s and past an hour', () => {
    const cues = [
      { start: 0.07, end: 1.9996, text: 'a < b & c' },
      { start: 3661.005, end: 3662.5, text: 'late', speaker: 'Leila' },
    ];
    const { cues: read, errors } = new webvtt.WebVTTParser().parse(webVtt(cues));
    expect(errors).toEqual([]);
    expect(read.map(({ startTime, endTime, text }) => [startTime, endTime, text])).toEqual([
      [0.07, 2, 'a &lt; b &amp; c'],
      [3661.005, 3662.5, '<v Leila>late'],
    ]);
  });
});

describe('a translation', () => {
  const inEach = { ar: 'أ', fr: 'a', es: 'a' };
  it('names the words that it lacks, so that a changed script cannot keep old captions', () => {
    const translation = { title: inEach, chapters: { One: inEach }, phrases: { 'A maker.': inEach } };
    expect(missingFrom(translation, ['A maker.'], ['One'])).toEqual([]);
    expect(missingFrom(translation, ['A maker.', 'A new one.'], ['One', 'Two'])).toEqual(['A new one.', 'Two']);
  });
});
