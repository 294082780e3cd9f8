import { describe, expect, it } from '@jest/globals';
import { localeProblems, type LessonContent, type RichDoc } from '@provost/domain';
import { alignedLesson } from './align';
import { empty } from './empty';

const words = (text: string): RichDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const option = (id: string, correct: boolean, text: string) => ({ id, text, correct, feedback: '' });

const source: LessonContent = {
  kind: 'lesson',
  pages: [
    {
      id: 'p1',
      title: 'Rights',
      blocks: [
        { type: 'text', body: words('Marks.') },
        {
          type: 'cards',
          cards: [
            { front: 'Mark', back: 'Sign' },
            { front: 'Work', back: 'Book' },
          ],
        },
      ],
    },
    {
      id: 'p2',
      title: 'Which?',
      blocks: [
        {
          type: 'check',
          id: 'c1',
          prompt: 'A film?',
          options: [option('a', true, 'piracy'), option('b', false, 'forgery')],
        },
        { type: 'accordion', items: [{ title: 'Why', body: 'So.' }] },
        { type: 'timeline', items: [{ when: '1994', what: 'TRIPS' }] },
      ],
    },
  ],
};
const french: LessonContent = {
  kind: 'lesson',
  pages: [
    {
      id: 'p2',
      title: 'Lequel ?',
      blocks: [
        {
          type: 'check',
          id: 'c1',
          prompt: 'Un film ?',
          options: [option('x', true, 'rien'), option('b', true, 'contrefaçon')],
        },
      ],
    },
    { id: 'gone', title: 'Partie', blocks: [] },
    {
      id: 'p1',
      title: 'Droits',
      blocks: [
        { type: 'cards', cards: [{ front: 'Marque', back: 'Signe' }] },
        { type: 'text', body: words('Marques.') },
      ],
    },
  ],
};

describe('A lesson in another language', () => {
  it.each([
    ['nothing', empty()],
    ['an older shape', french],
    ['the same', source],
  ])('has the ids, order and keys of its source, whatever it was: %s', (_case, before) => {
    expect(localeProblems(source, alignedLesson(source, before))).toEqual([]);
  });

  it('keeps its words, and drops those that have no place any more', () => {
    const [first, second] = alignedLesson(source, french).pages;
    expect([first?.title, second?.title]).toEqual(['Droits', 'Lequel ?']);
    expect(first?.blocks).toEqual([
      { type: 'text', body: words('Marques.') },
      {
        type: 'cards',
        cards: [
          { front: 'Marque', back: 'Signe' },
          { front: '', back: '' },
        ],
      },
    ]);
    expect(second?.blocks[0]).toEqual({
      type: 'check',
      id: 'c1',
      prompt: 'Un film ?',
      options: [option('a', true, ''), option('b', false, 'contrefaçon')],
    });
  });

  it('changes nothing where the shape is the same', () => {
    expect(alignedLesson(source, source)).toEqual(source);
  });
});
