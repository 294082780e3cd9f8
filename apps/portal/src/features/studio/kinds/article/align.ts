import type { ArticleContent } from '@provost/domain';
import { EMPTY_DOC } from '../../rich-doc';

/**
 * An article in another language in the shape of its source: sections are found again by their ids and keep their words.
 * Sources are cited as they were published, so they are the source's until others are written.
 */
export function alignedArticle(source: ArticleContent, content: ArticleContent): ArticleContent {
  const own = new Map(content.sections.map((section) => [section.id, section]));
  return {
    kind: 'article',
    sections: source.sections.map(({ id }) => own.get(id) ?? { id, heading: '', body: EMPTY_DOC }),
    sources: content.sources.length > 0 ? content.sources : source.sources,
  };
}
