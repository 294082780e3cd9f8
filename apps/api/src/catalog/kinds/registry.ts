import type { ContentKind, ContentOf, Evidence, EvidenceOf, KindContent } from '@provost/domain';
import type { z } from 'zod';
import { articleContent } from './article/article.schema.js';
import { articleEvidence } from './article/article.evidence.js';
import { ArticleContent, toArticle } from './article/article.type.js';
import { caseStudyContent } from './case-study/case-study.schema.js';
import { caseStudyDecisions, caseStudyEvidence } from './case-study/case-study.evidence.js';
import { CaseStudyContent, toCaseStudy } from './case-study/case-study.type.js';
import { lessonContent } from './lesson/lesson.schema.js';
import { lessonAnswers, lessonEvidence } from './lesson/lesson.evidence.js';
import { LessonContent, toLesson } from './lesson/lesson.type.js';
import { podcastContent } from './podcast/podcast.schema.js';
import { podcastEvidence } from './podcast/podcast.evidence.js';
import { PodcastContent, toPodcast } from './podcast/podcast.type.js';
import { quizContent } from './quiz/quiz.schema.js';
import { quizEvidence } from './quiz/quiz.evidence.js';
import { QuizContent, toQuiz } from './quiz/quiz.type.js';
import { videoContent } from './video/video.schema.js';
import { videoEvidence } from './video/video.evidence.js';
import { toVideo, VideoContent } from './video/video.type.js';
import { webinarContent } from './webinar/webinar.schema.js';
import { webinarEvidence } from './webinar/webinar.evidence.js';
import { toWebinar, WebinarContent } from './webinar/webinar.type.js';

/** What the server must know of a content kind beside its pure rules in libs/domain. */
export interface KindOnServer<C extends KindContent = KindContent, E extends Evidence = Evidence> {
  /** The shape of a stored content, checked on write and on read. */
  readonly content: z.ZodType<C>;
  /** The shape of reported and of stored evidence. */
  readonly evidence: z.ZodType<E>;
  /** The GraphQL object of the union StepContent. */
  readonly type: new () => object;
  toType(content: C): object;
  /** Where the evidence keeps decisions that officers may compare, as a jsonpath to objects with `on`, `of` and `at`. */
  readonly decisions?: string;
  /** Where the evidence keeps every answer, as a jsonpath to objects with `block`, `answer` (a list of texts) and `at`. */
  readonly answers?: string;
}

/** Every kind on this side; a kind that is missing does not compile. */
export const kindsOnServer = {
  video: { content: videoContent, evidence: videoEvidence, type: VideoContent, toType: toVideo },
  podcast: { content: podcastContent, evidence: podcastEvidence, type: PodcastContent, toType: toPodcast },
  article: { content: articleContent, evidence: articleEvidence, type: ArticleContent, toType: toArticle },
  'case-study': {
    content: caseStudyContent,
    evidence: caseStudyEvidence,
    type: CaseStudyContent,
    toType: toCaseStudy,
    decisions: caseStudyDecisions,
  },
  lesson: {
    ...{ content: lessonContent, evidence: lessonEvidence, type: LessonContent, toType: toLesson },
    answers: lessonAnswers,
  },
  quiz: { content: quizContent, evidence: quizEvidence, type: QuizContent, toType: toQuiz },
  webinar: { content: webinarContent, evidence: webinarEvidence, type: WebinarContent, toType: toWebinar },
} satisfies { [K in ContentKind]: KindOnServer<ContentOf<K>, EvidenceOf<K>> };

/** One kind, seen as a kind over any content and evidence of that same kind. */
export function kindOnServer(kind: ContentKind): KindOnServer {
  return kindsOnServer[kind] as unknown as KindOnServer;
}
