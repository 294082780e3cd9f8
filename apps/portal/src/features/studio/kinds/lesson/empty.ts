import type { LessonContent, LessonPage } from '@provost/domain';
import { newId } from '../new-id';

export const emptyPage = (): LessonPage => ({ id: newId('p'), title: '', blocks: [] });

/** A new lesson begins with one page. */
export function empty(): LessonContent {
  return { kind: 'lesson', pages: [emptyPage()] };
}
