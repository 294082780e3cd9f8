import { describe, expect, it } from '@jest/globals';
import { localeProblems, type MediaQuestion, type VideoContent } from '@provost/domain';
import { begunRecording } from '../../media/align-recording';
import { alignedVideo, followedVideo } from './align';

const question = (at: number, prompt: string, rewindTo?: number): MediaQuestion => ({
  ...{ id: 'q1', at, prompt, multiple: false, required: true, ...(rewindTo !== undefined && { rewindTo }) },
  options: [
    { id: 'a', text: `${prompt} a`, correct: true, feedback: 'Yes' },
    { id: 'b', text: `${prompt} b`, correct: false, feedback: 'No' },
  ],
});
const film = (durationSeconds: number, questions: readonly MediaQuestion[]): VideoContent => ({
  ...{ kind: 'video', durationSeconds, requiredShare: 0.9, captions: [{ locale: 'en', file: 'ab/c.vtt' }] },
  ...{ sources: [{ file: 'ab/film.mp4', type: 'video/mp4', bytes: 1 }], transcript: [], chapters: [], questions },
});
const source: VideoContent = { ...film(100, [question(50, 'Why?', 20)]), noSeek: true };
const asked = ({ questions = [] }: VideoContent) => questions.map(({ at, rewindTo, prompt }) => [at, rewindTo, prompt]);

describe('A video in another language', () => {
  it('begins with the questions of its source, and none of their words', () => {
    const begun = begunRecording(source);
    expect(localeProblems(source, begun)).toEqual([]);
    expect(asked(begun)).toEqual([[50, 20, '']]);
    expect(begun.questions?.[0]?.options.map(({ id, text, correct }) => [id, text, correct])).toEqual([
      ['a', '', true],
      ['b', '', false],
    ]);
  });

  it('may not differ in what bars seeking, nor in what is asked', () => {
    const own = film(100, [{ ...question(50, 'Pourquoi ?'), required: false }]);
    expect(localeProblems(source, own)).toHaveLength(2);
    expect(localeProblems(source, alignedVideo(source, own))).toEqual([]);
  });

  // prettier-ignore
  const TIMES: [name: string, own: VideoContent, at: number, rewindTo: number | undefined][] = [
    ['over the same film it is asked at the same seconds', film(100.4, [question(7, 'Pourquoi ?', 3)]), 50, 20],
    ['before it has a film of its own, too', { ...film(0, [question(7, 'Pourquoi ?')]), sources: [] }, 50, 20],
    ['in a film of its own it keeps its own seconds', film(140, [question(70, 'Pourquoi ?', 30)]), 70, 30],
    ['also where nothing is explained in it', film(140, [question(70, 'Pourquoi ?')]), 70, undefined],
    ['new in a film of its own, it is asked at the same share', film(140, []), 70, 28],
  ];
  it.each(TIMES)('%s', (_name, own, at, rewindTo) => {
    const [aligned] = alignedVideo(source, own).questions ?? [];
    expect([aligned?.at, aligned?.rewindTo]).toEqual([at, rewindTo]);
    expect(aligned?.prompt).toBe(own.questions?.[0]?.prompt ?? '');
    expect(alignedVideo(source, alignedVideo(source, own))).toEqual(alignedVideo(source, own));
  });
});

describe('When the source is changed', () => {
  const moved = { ...source, requiredShare: 0.7, questions: [question(60, 'Why, then?')] };
  const asks = { requiredShare: 0.7, noSeek: true };

  it('its times and figures move in a language over the same film, and no word does', () => {
    const own = film(100, [question(50, 'Pourquoi ?', 20)]);
    expect(followedVideo(moved, own)).toEqual({ ...own, ...asks, questions: [question(60, 'Pourquoi ?')] });
  });

  it('a film of its own keeps its times, and words stay whose question was taken out', () => {
    const own = film(140, [question(70, 'Pourquoi ?')]);
    expect(followedVideo(moved, own)).toEqual({ ...own, ...asks });
    const same = film(100, [question(50, 'Pourquoi ?')]);
    expect(followedVideo({ ...source, questions: [] }, same).questions).toEqual(same.questions);
  });

  it('a language without questions is given none, and where jumps are free again they are free everywhere', () => {
    const { questions: _, ...own } = film(100, []);
    expect(followedVideo(moved, own)).toEqual({ ...own, ...asks });
    const { noSeek: __, ...free } = moved;
    expect(followedVideo(free, { ...own, noSeek: true })).not.toHaveProperty('noSeek');
  });
});
