import type { LessonBlock, LessonPage, LessonWay } from '@provost/domain';
import type { ContentOfType } from '../../renderer';

/** The pages of a lesson as the rules of libs/domain read them. */
export const pagesOf = ({ pages }: ContentOfType<'LessonContent'>): LessonPage[] =>
  pages.map(({ id, title, blocks, ways, then }) => ({
    ...{ id, title, blocks: blocks as LessonBlock[], ways: ways as LessonWay[] },
    ...(then != null && { then }),
  }));
