import { lazy } from 'react';
import type { ContentTypename } from '../renderer';

/** One renderer for each kind of content, loaded when it is needed; leaving one out does not compile. */
export const RENDERERS = {
  VideoContent: lazy(() => import('./video/video')),
  PodcastContent: lazy(() => import('./podcast/podcast')),
  ArticleContent: lazy(() => import('./article/article')),
  CaseStudyContent: lazy(() => import('./case-study/case-study')),
  LessonContent: lazy(() => import('./lesson/lesson')),
  QuizContent: lazy(() => import('./quiz/quiz-start')),
  WebinarContent: lazy(() => import('./webinar/webinar-step')),
} satisfies Record<ContentTypename, object>;
