import { article, type ArticleContent, type ArticleEvidence } from './article/article.js';
import type { CaseStudyContent } from './case-study/case-study-content.js';
import { caseStudy, type CaseStudyEvidence } from './case-study/case-study.js';
import { refused, type EvidenceCheck } from '../evidence/checks.js';
import type { ContentKind, KindRules, ResumePoint } from './kind.js';
import type { LessonContent } from './lesson/lesson-content.js';
import { lesson, type LessonEvidence } from './lesson/lesson.js';
import { podcast, type PodcastContent, type PodcastEvidence } from './podcast/podcast.js';
import type { Problem } from './problem.js';
import { quiz, type QuizContent, type QuizEvidence } from './quiz/quiz.js';
import { video, type VideoContent, type VideoEvidence } from './video/video.js';
import { webinar, type WebinarContent, type WebinarEvidence } from './webinar/webinar.js';

/** A step's content in one language, told apart by `kind`. */
export type KindContent =
  VideoContent | PodcastContent | ArticleContent | CaseStudyContent | LessonContent | QuizContent | WebinarContent;

/** What an officer did in a step, told apart by `kind`. */
export type Evidence =
  | VideoEvidence
  | PodcastEvidence
  | ArticleEvidence
  | CaseStudyEvidence
  | LessonEvidence
  | QuizEvidence
  | WebinarEvidence;

/** The content, or the evidence, of one kind. */
export type ContentOf<K extends ContentKind> = Extract<KindContent, { kind: K }>;
export type EvidenceOf<K extends ContentKind> = Extract<Evidence, { kind: K }>;

/** Every kind's rules; adding a kind without its rules does not compile. */
export const kindRules = {
  video,
  podcast,
  article,
  'case-study': caseStudy,
  lesson,
  quiz,
  webinar,
} satisfies { [K in ContentKind]: KindRules<ContentOf<K>, EvidenceOf<K>> };

/** The rules of one kind, seen as rules over any content and evidence of that same kind. */
export function rulesOf(kind: ContentKind): KindRules<KindContent, Evidence> {
  return kindRules[kind] as unknown as KindRules<KindContent, Evidence>;
}

/**
 * Of a step's contents in its languages, the one that the evidence fulfils best; judge, stripe and resume by that one.
 * A voice in another language speaks at its own pace, so whoever heard all of the French must not be measured by the
 * English length. The first (the source) wins ties. Undefined only where there is no content.
 */
export function bestFittingContent(contents: readonly KindContent[], evidence: Evidence): KindContent | undefined {
  const fulfilled = (content: KindContent) => {
    const judgement = rulesOf(content.kind).judge(content, evidence);
    const { reached, needed } = judgement.complete ? judgement.requirement : judgement.missing;
    return judgement.complete ? Infinity : needed > 0 ? reached / needed : 0;
  };
  return contents.reduce<KindContent | undefined>(
    (best, content) => (best && fulfilled(best) >= fulfilled(content) ? best : content),
    undefined,
  );
}

/**
 * Whether a browser's report may be joined: everything in it exists in the content, lies inside it and lies in the past.
 * The answer's evidence is the report brought to its joined form. Quiz and webinar evidence is never a browser's to give.
 */
export function checkEvidence(
  kind: ContentKind,
  content: KindContent,
  evidence: Evidence,
  now: Date,
): EvidenceCheck<Evidence> {
  if (content.kind !== kind || evidence.kind !== kind) return refused('not-reportable');
  return rulesOf(kind).check(content, evidence, now);
}

/**
 * Where to take a step up in the content that is shown, by its language, and what the place is called there. The place
 * may have been reached in another language of the same step.
 */
export function resumeIn(
  byLocale: ReadonlyMap<string, KindContent>,
  locale: string,
  at: ResumePoint,
): ResumePoint & { readonly placeName?: string } {
  const shown = byLocale.get(locale);
  if (!shown) return at;
  const rules = rulesOf(shown.kind);
  const from = at.locale === undefined || at.locale === locale ? undefined : byLocale.get(at.locale);
  const here = from && rules.carried ? rules.carried(from, shown, at) : at;
  const placeName = here.place === undefined ? undefined : rules.placeName?.(shown, here.place);
  return placeName === undefined ? here : { ...here, placeName };
}

/** What must be mended in a content before it may be published; empty when nothing. */
export function contentProblems(content: KindContent): Problem[] {
  return rulesOf(content.kind).problems(content);
}

/** How a translation departs from its source where it may not: ids, order, ways, keys and figures are equal in every language. */
export function localeProblems(source: KindContent, translation: KindContent): Problem[] {
  if (source.kind !== translation.kind) return [{ code: 'differs-from-source', place: 'kind' }];
  const bones = rulesOf(source.kind).skeleton(source);
  const others = rulesOf(source.kind).skeleton(translation);
  const byPlace = new Map(others);
  const problems = [
    ...bones
      .filter(([place]) => !byPlace.has(place))
      .map(([place]): Problem => ({ code: 'missing-in-translation', place })),
    ...others
      .filter(([place]) => !bones.some(([known]) => known === place))
      .map(([place]): Problem => ({ code: 'not-in-source', place })),
    ...bones
      .filter(([place, bone]) => byPlace.has(place) && byPlace.get(place) !== bone)
      .map(([place]): Problem => ({ code: 'differs-from-source', place })),
  ];
  const moved = bones.findIndex(([place], i) => others[i]?.[0] !== place);
  return problems.length === 0 && moved >= 0 ? [{ code: 'order-differs', place: bones[moved]?.[0] ?? '' }] : problems;
}
