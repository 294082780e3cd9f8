import { describe, expect, it } from '@jest/globals';
import type { LessonContent, Problem } from '@provost/domain';
import { problemsAt, standing } from './problems-at';

const at = (place: string): Problem => ({ code: 'empty-text', place });

describe('Problems of a place', () => {
  it('are its own and those of what lies in it, and none of a place with a longer name', () => {
    const found = problemsAt([at('scene s1'), at('scene s1, choice c1'), at('scene s12')], 'scene s1');
    expect(found.map(({ place }) => place)).toEqual(['scene s1', 'scene s1, choice c1']);
  });
});

describe('What the server found', () => {
  const lesson = (title: string): LessonContent => ({ kind: 'lesson', pages: [{ id: 'p1', title, blocks: [] }] });
  const found: Problem[] = [
    { code: 'empty-text', place: 'page p1, title' },
    { code: 'empty-page', place: 'page p1' },
    { code: 'too-long', place: 'pages 1, title' },
  ];

  it.each([
    ['nothing was mended', '', ['empty-text', 'empty-page', 'too-long']],
    ['the title is written', 'Seals', ['empty-page', 'too-long']],
  ])('stands until it is mended: %s', (_case, title, codes) => {
    expect(standing(found, lesson(title)).map(({ code }) => code)).toEqual(codes);
  });

  it('gains nothing: what was typed since is not judged before it is sent', () => {
    expect(standing([], lesson(''))).toEqual([]);
  });
});
