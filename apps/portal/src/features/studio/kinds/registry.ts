import type { ContentKind } from '@provost/domain';
import { lazy } from 'react';
import { begunRecording } from '../media/align-recording';
import { empty as article } from './article/empty';
import { empty as caseStudy } from './case-study/empty';
import type { KindInStudio } from './editor';
import { empty as lesson } from './lesson/empty';
import { empty as podcast } from './podcast/empty';
import { empty as quiz } from './quiz/empty';
import { followedVideo } from './video/align';
import { empty as video } from './video/empty';
import { empty as webinar } from './webinar/empty';

const Views = lazy(() => import('../views/heat-map'));

/** One editor for each kind of step, loaded when it is needed; leaving one out does not compile. */
export const EDITORS = {
  video: {
    ...{ Editor: lazy(() => import('./video/video-editor')), empty: video, Views },
    ...{ begin: begunRecording, follow: followedVideo },
  },
  podcast: { Editor: lazy(() => import('./podcast/podcast-editor')), empty: podcast, begin: begunRecording, Views },
  article: { Editor: lazy(() => import('./article/article-editor')), empty: article },
  'case-study': {
    ...{ Editor: lazy(() => import('./case-study/case-study-editor')), empty: caseStudy },
    Views: lazy(() => import('./case-study/decisions-taken')),
  },
  lesson: {
    ...{ Editor: lazy(() => import('./lesson/lesson-editor')), empty: lesson },
    Views: lazy(() => import('./lesson/first-answers')),
  },
  quiz: { Editor: lazy(() => import('./quiz/quiz-editor')), empty: quiz },
  webinar: { Editor: lazy(() => import('./webinar/webinar-editor')), empty: webinar },
} satisfies { [K in ContentKind]: KindInStudio<K> };
