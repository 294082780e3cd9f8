import type { LessonBlock, LessonContent, LessonPage } from '@provost/domain';
import { EMPTY_DOC } from '../../rich-doc';
import { newId } from '../new-id';

type BlockOf<Type extends LessonBlock['type']> = Extract<LessonBlock, { type: Type }>;

export const emptyOption = () => ({ id: newId('o'), text: '', correct: false, feedback: '' });

/** What a new block of each type begins with, in the order in which the types are offered. */
export const emptyBlock: { readonly [Type in LessonBlock['type']]: () => BlockOf<Type> } = {
  text: () => ({ type: 'text', body: EMPTY_DOC }),
  check: () => ({ type: 'check', id: newId('c'), prompt: '', options: [emptyOption(), emptyOption()] }),
  cards: () => ({ type: 'cards', cards: [{ front: '', back: '' }] }),
  accordion: () => ({ type: 'accordion', items: [{ title: '', body: '' }] }),
  timeline: () => ({ type: 'timeline', items: [{ when: '', what: '' }] }),
};

export const emptyPage = (): LessonPage => ({ id: newId('p'), title: '', blocks: [emptyBlock.text()] });

/** A new lesson begins with one page of text. */
export function empty(): LessonContent {
  return { kind: 'lesson', pages: [emptyPage()] };
}
