import { describe, expect, it } from '@jest/globals';
import {
  contentProblems,
  localeProblems,
  type ArticleContent,
  type PodcastContent,
  type RichDoc,
  type VideoContent,
} from '@provost/domain';
import { alignedRecording, begunRecording } from '../media/align-recording';
import { alignedArticle } from './article/align';
import { empty as emptyArticle } from './article/empty';
import { alignedWebinar } from './webinar/align';
import { empty as emptyWebinar } from './webinar/empty';

const words = (text: string): RichDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const cited = { title: 'TRIPS', publisher: 'WTO', checkedOn: '2026-11-20' };

describe('An article in another language', () => {
  const source: ArticleContent = {
    kind: 'article',
    sections: [
      { id: 'new', heading: 'New', body: words('New.') },
      { id: 'a', heading: 'One', body: words('One.') },
      { id: 'b', heading: 'Two', body: words('Two.') },
    ],
    sources: [cited],
  };
  const french: ArticleContent = {
    kind: 'article',
    sections: [
      { id: 'b', heading: 'Deux', body: words('Deux.') },
      { id: 'gone', heading: 'Parti', body: words('Parti.') },
      { id: 'a', heading: 'Un', body: words('Un.') },
    ],
    sources: [],
  };

  it('begins with the ids of its source, its sources, and no words', () => {
    const begun = alignedArticle(source, emptyArticle());
    expect(begun.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['new', ''],
      ['a', ''],
      ['b', ''],
    ]);
    expect(begun.sources).toEqual([cited]);
    expect(localeProblems(source, begun)).toEqual([]);
  });

  it('keeps the words of every section that is still there, in the order of its source', () => {
    const aligned = alignedArticle(source, french);
    expect(aligned.sections.map(({ heading }) => heading)).toEqual(['', 'Un', 'Deux']);
    expect(aligned.sections[2]?.body).toEqual(words('Deux.'));
    expect(localeProblems(source, aligned)).toEqual([]);
  });
});

describe('A recording in another language', () => {
  const source: VideoContent = {
    kind: 'video',
    durationSeconds: 60,
    requiredShare: 0.8,
    sources: [{ file: 'ab/c.mp4', type: 'video/mp4', bytes: 1 }],
    transcript: [{ start: 0, end: 2, text: 'Hello.' }],
    chapters: [{ start: 0, title: 'One' }],
    poster: 'ab/p.jpg',
    captions: [{ locale: 'en', file: 'ab/c.vtt' }],
  };

  it('begins with the film, its picture and its captions, and none of its words', () => {
    const begun = begunRecording(source);
    expect(begun).toEqual({ ...source, transcript: [], chapters: [] });
    expect(localeProblems(source, begun)).toEqual([]);
    expect(contentProblems(begun)).toEqual([]);
  });

  it('of sound alone begins without its notes as well', () => {
    const { captions: _captions, poster: _poster, ...sound } = source;
    const podcast = { ...sound, kind: 'podcast', notes: 'Who speaks.' } as const;
    expect(begunRecording<PodcastContent>(podcast)).toMatchObject({
      sources: source.sources,
      transcript: [],
      notes: '',
    });
  });

  it('keeps its own voice and length, and asks what its source asks', () => {
    const file = { file: 'f.mp4', type: 'video/mp4', bytes: 2 };
    const own = { ...source, requiredShare: 0.9, durationSeconds: 50, sources: [file] };
    expect(alignedRecording<VideoContent>(source, own)).toEqual({ ...own, requiredShare: 0.8 });
    expect(alignedRecording<VideoContent>(source, { ...own, sources: [] }).sources).toEqual([]);
  });
});

it('A webinar in another language is the same webinar in other words', () => {
  const source = { kind: 'webinar', webinarId: 'w', requiredMinutes: 30, about: 'About.' } as const;
  const aligned = alignedWebinar(source, { ...emptyWebinar(), about: 'Au sujet.' });
  expect(aligned).toEqual({ ...source, about: 'Au sujet.' });
  expect(localeProblems(source, aligned)).toEqual([]);
});
