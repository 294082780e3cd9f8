import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contents } from './contents.fixture.js';
import { resumeIn, type ContentOf, type KindContent } from './registry.js';

const english = { ...contents.video, durationSeconds: 200, chapters: [{ start: 0, title: 'One' }, { start: 100, title: 'Two' }] }; // prettier-ignore
const french = { ...english, durationSeconds: 300, chapters: [{ start: 0, title: 'Un' }, { start: 120, title: 'Deux' }] }; // prettier-ignore
const unchaptered: ContentOf<'video'> = { ...english, durationSeconds: 300, chapters: [] };
const inBoth = (fr: KindContent) => new Map<string, KindContent>([['en', english], ['fr', fr]]); // prettier-ignore

// prettier-ignore
const CASES: [name: string, fr: KindContent, seconds: number, reached: string, shown: string, at: number][] = [
  ['the same language', french, 150, 'en', 'en', 150],
  ['the middle of a chapter is the middle of that chapter', french, 150, 'en', 'fr', 210],
  ['and back', french, 210, 'fr', 'en', 150],
  ['the first chapter', french, 50, 'en', 'fr', 60],
  ['without chapters on one side: the share of the whole', unchaptered, 100, 'en', 'fr', 150],
  ['one length: the same second', { ...french, durationSeconds: 200.6 }, 150, 'en', 'fr', 150],
];

describe('resume in another language of the same course', () => {
  it.each(CASES)('%s', (_name, fr, seconds, locale, shown, at) => {
    expect(resumeIn(inBoth(fr), shown, { seconds, locale }).seconds).toBe(at);
  });

  it('stays inside the medium, and in order', () => {
    const second = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(second, second, fc.constantFrom<KindContent>(french, unchaptered), (a, b, fr) => {
        const carried = (seconds: number) => resumeIn(inBoth(fr), 'fr', { seconds, locale: 'en' }).seconds ?? -1;
        expect(carried(a)).toBeGreaterThanOrEqual(0);
        expect(carried(a)).toBeLessThanOrEqual(300);
        if (a <= b) expect(carried(a)).toBeLessThanOrEqual(carried(b));
      }),
    );
  });

  it('names the section, scene or page in the words of the language shown', () => {
    const { article, lesson } = contents;
    const [section] = article.sections;
    const translated = {
      ...article,
      sections: article.sections.map((one) => ({ ...one, heading: `[fr] ${one.heading}` })),
    };
    const byLocale = new Map<string, KindContent>([['en', article], ['fr', translated]]); // prettier-ignore
    const place = section?.id ?? '';
    expect(resumeIn(byLocale, 'fr', { place, locale: 'en' })).toMatchObject({
      place,
      placeName: `[fr] ${section?.heading}`,
    });
    const page = lesson.pages[0];
    expect(resumeIn(new Map([['en', lesson]]), 'en', { place: page?.id })).toMatchObject({ placeName: page?.title });
    expect(resumeIn(new Map([['en', lesson]]), 'en', { place: 'gone' })).toEqual({ place: 'gone' });
  });
});
