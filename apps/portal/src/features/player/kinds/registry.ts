import { lazy } from 'react';
import type { ContentTypename } from '../renderer';

const LOADERS = {
  VideoContent: () => import('./video/video'),
  PodcastContent: () => import('./podcast/podcast'),
  ArticleContent: () => import('./article/article'),
  CaseStudyContent: () => import('./case-study/case-study'),
  LessonContent: () => import('./lesson/lesson'),
  QuizContent: () => import('./quiz/quiz-start'),
  WebinarContent: () => import('./webinar/webinar-step'),
} satisfies Record<ContentTypename, object>;

/** One renderer for each kind of content, loaded when it is needed; leaving one out does not compile. */
export const RENDERERS = {
  VideoContent: lazy(LOADERS.VideoContent),
  PodcastContent: lazy(LOADERS.PodcastContent),
  ArticleContent: lazy(LOADERS.ArticleContent),
  CaseStudyContent: lazy(LOADERS.CaseStudyContent),
  LessonContent: lazy(LOADERS.LessonContent),
  QuizContent: lazy(LOADERS.QuizContent),
  WebinarContent: lazy(LOADERS.WebinarContent),
} satisfies Record<ContentTypename, object>;

/** Loads the renderer of a kind before it is needed, so that it is there without a line. */
export async function loadRenderer(typename: ContentTypename): Promise<void> {
  await LOADERS[typename]();
}
