import type { ArticleEvidence } from '@provost/domain';
import type { ContentOfType } from '../../renderer';

export type Section = ContentOfType<'ArticleContent'>['sections'][number];

export interface ContentsProps {
  readonly sections: readonly Section[];
  readonly locale: string;
  readonly evidence: ArticleEvidence;
}
