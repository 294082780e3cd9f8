import type { ArticleContent, ArticleSection } from '@provost/domain';
import { EMPTY_DOC } from '../../rich-doc';
import { newId } from '../new-id';

export const emptySection = (): ArticleSection => ({ id: newId('s'), heading: '', body: EMPTY_DOC });

/** A new article begins with one section. */
export function empty(): ArticleContent {
  return { kind: 'article', sections: [emptySection()], sources: [] };
}
