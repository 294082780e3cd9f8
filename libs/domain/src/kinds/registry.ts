import { article, type ArticleContent, type ArticleEvidence } from './article.js';
import { caseStudy, type CaseStudyContent, type CaseStudyEvidence } from './case-study.js';
import type { ContentKind, KindRules } from './kind.js';
import { lesson, type LessonContent, type LessonEvidence } from './lesson.js';
import { podcast, type PodcastContent, type PodcastEvidence } from './podcast.js';
import { quiz, type QuizContent, type QuizEvidence } from './quiz.js';
import { video, type VideoContent, type VideoEvidence } from './video.js';
import { webinar, type WebinarContent, type WebinarEvidence } from './webinar.js';

/** A step's content in one language, told apart by `kind`. */
export type KindContent =
  VideoContent | PodcastContent | ArticleContent | CaseStudyContent | LessonContent | QuizContent | WebinarContent;

/** What an officer did in a step, told apart by `kind`. */
export type Evidence =
  VideoEvidence | PodcastEvidence | ArticleEvidence | CaseStudyEvidence | LessonEvidence | QuizEvidence | WebinarEvidence;

/** Every kind's rules; adding a kind without its rules does not compile. */
export const kindRules = {
  video,
  podcast,
  article,
  'case-study': caseStudy,
  lesson,
  quiz,
  webinar,
} satisfies { [K in ContentKind]: KindRules<Extract<KindContent, { kind: K }>, Extract<Evidence, { kind: K }>> };

/** The rules of one kind, seen as rules over any content and evidence of that same kind. */
export function rulesOf(kind: ContentKind): KindRules {
  return kindRules[kind] as unknown as KindRules;
}
