import { describe, expect, it } from '@jest/globals';
import { contents, words } from './contents.fixture.js';
import { CONTENT_KINDS } from './kind.js';
import { localeProblems, type KindContent } from './registry.js';

const { article, lesson, quiz, video, webinar } = contents;
const port = contents['case-study'];
const [s1, s2, s3] = article.sections as [
  (typeof article.sections)[0],
  (typeof article.sections)[0],
  (typeof article.sections)[0],
];

it.each(CONTENT_KINDS)('a %s agrees with itself', (kind) => {
  expect(localeProblems(contents[kind], contents[kind])).toEqual([]);
});

const CASES: [name: string, source: KindContent, translation: KindContent, problems: string[]][] = [
  ['other words under the same ids', article, { ...article, sections: [{ ...s1, heading: 'Marque', body: words('Un signe.') }, s2, s3] }, []], // prettier-ignore
  ['other sources in another language', article, { ...article, sources: [] }, []],
  [
    'a section left untranslated',
    article,
    { ...article, sections: [s1, s2] },
    ['missing-in-translation at section s3'],
  ],
  ['a section of its own', article, { ...article, sections: [s1, s2, s3, { ...s1, id: 's4' }] }, ['not-in-source at section s4']], // prettier-ignore
  ['sections in another order', article, { ...article, sections: [s2, s1, s3] }, ['order-differs at section s1']],
  ['a voice that takes longer', video, { ...video, durationSeconds: 210, chapters: [], transcript: [] }, []],
  [
    'a video of which less is asked',
    video,
    { ...video, requiredShare: 0.5 },
    ['differs-from-source at required share'],
  ],
  [
    'a check with another key',
    lesson,
    {
      ...lesson,
      pages: lesson.pages.map((page) => ({
        ...page,
        blocks: page.blocks.map((block) =>
          block.type === 'check'
            ? { ...block, options: block.options.map((option) => ({ ...option, correct: !option.correct })) }
            : block,
        ),
      })),
    },
    ['differs-from-source at page p2, check c1'],
  ],
  [
    'a choice that leads elsewhere',
    port,
    {
      ...port,
      scenes: port.scenes.map((scene) => ({
        ...scene,
        choices: scene.choices.map((choice) => (choice.id === 'release' ? { ...choice, to: 'inside' } : choice)),
      })),
    },
    ['differs-from-source at scene quay, choice release'],
  ],
  ['another pass mark', quiz, { ...quiz, passMark: 0.5 }, ['differs-from-source at pass mark']],
  ['other instructions', quiz, { ...quiz, instructions: 'Cinquante questions.' }, []],
  ['another webinar', webinar, { ...webinar, webinarId: 'other' }, ['differs-from-source at webinar']],
  ['another kind', article, lesson, ['differs-from-source at kind']],
];

describe('a translation', () => {
  it.each(CASES)('%s', (_name, source, translation, problems) => {
    expect(localeProblems(source, translation).map(({ code, place }) => `${code} at ${place}`)).toEqual(problems);
  });
});
