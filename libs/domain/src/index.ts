export { numbersIn } from './answers/typed.js';
export * from './assert-unreachable.js';
export * from './assessment/attempt-clock.js';
export * from './assessment/drawing.js';
export * from './assessment/grading.js';
export * from './assessment/items/answer.js';
export * from './assessment/items/changes.js';
export * from './assessment/items/classes.js';
export * from './assessment/items/grade-item.js';
export type { RubricMarks, SlotMark } from './assessment/items/grade-slot.js';
export * from './assessment/items/guessing.js';
export * from './assessment/items/item.js';
export * from './assessment/items/item-text.js';
export * from './assessment/items/problems.js';
export * from './assessment/random.js';
export { KELLEY_SHARE, type AnswerClass } from './assessment/statistics/answer-classes.js';
export type { ItemStatistics } from './assessment/statistics/item-statistics.js';
export * from './assessment/statistics/item-verdicts.js';
export * from './assessment/statistics/language-bias.js';
export type { BiasClass } from './assessment/statistics/mantel-haenszel.js';
export * from './assessment/statistics/quiz-report.js';
export type { QuizStatistics } from './assessment/statistics/quiz-statistics.js';
export * from './assessment/statistics/quiz-verdict.js';
export * from './assessment/statistics/scored-attempt.js';
export * from './certification/certificate.js';
export * from './certification/code.js';
export * from './certification/statement.js';
export * from './community/discussion.js';
export * from './credentials.js';
export { CLOCK_TOLERANCE_MS, type EvidenceCheck, type EvidenceRefusal } from './evidence/checks.js';
export * from './coordination/figures.js';
export * from './evidence/college-clock.js';
export * from './evidence/instants.js';
export * from './evidence/marks.js';
export * from './evidence/pieces.js';
export * from './evidence/ranges.js';
export * from './evidence/time-on-task.js';
export * from './evidence/trace.js';
export * from './kinds/article/article.js';
export * from './kinds/article/pace.js';
export {
  isShownWhole,
  readingOf,
  secondsRead,
  shownUpTo,
  WHOLE,
  type Readings,
  type SectionReading,
} from './kinds/article/reading.js';
export * from './kinds/case-study/case-line.js';
export * from './kinds/case-study/case-study-content.js';
export * from './kinds/case-study/case-study.js';
export * from './kinds/case-study/case-state.js';
export { offeredActions } from './kinds/case-study/custody.js';
export { holds, rulebookOf } from './kinds/case-study/effects.js';
export type { NameType, NameTypes } from './kinds/case-study/expression/check.js';
export * from './kinds/case-study/expression/expression.js';
export { expressionError, typeOfVariable } from './kinds/case-study/formulas.js';
export * from './kinds/case-study/journal.js';
export { namesOf, type Name, type Names } from './kinds/case-study/names.js';
export * from './kinds/case-study/replay.js';
export * from './kinds/case-study/runs.js';
export * from './kinds/case-study/scene-parts.js';
export { comparedBy, featureAt } from './kinds/case-study/scoring.js';
export * from './kinds/kind.js';
export { isFilled } from './kinds/lesson/fill.js';
export { gradeOf, isExplored, isScored, newestGrade, scattered, scoreOf } from './kinds/lesson/grade.js';
export * from './kinds/lesson/lesson-content.js';
export * from './kinds/lesson/lesson.js';
export { branches, isDecided, isPageDone, nextOf, pathOf } from './kinds/lesson/path.js';
export {
  MOST_TRIES,
  placed,
  placedIn,
  triesAt,
  triesOf,
  type LessonTries,
  type LessonTry,
} from './kinds/lesson/tries.js';
export * from './kinds/media.js';
export * from './kinds/media-questions.js';
export * from './kinds/podcast/podcast.js';
export type { AnsweredPart, AnswerGroup, FirstAnswers } from './kinds/first-answers.js';
export type { Passage } from './kinds/passage.js';
export { PROBLEM_CODES, type Problem, type ProblemCode } from './kinds/problem.js';
export * from './kinds/quiz/quiz.js';
export * from './kinds/registry.js';
export { isIsoDay, isReviewDue, usualReview, type Source } from './kinds/source.js';
export * from './kinds/video/seeking.js';
export * from './kinds/video/video.js';
export * from './kinds/webinar/webinar.js';
export * from './learning/availability.js';
export * from './learning/course-completion.js';
export * from './learning/editions.js';
export * from './learning/enrolment.js';
export * from './learning/views.js';
export * from './learning/fitting.js';
export * from './notes/note.js';
export * from './notes/quote.js';
export * from './permissions.js';
export * from './podcasts/shows.js';
export * from './rich-text/footnotes.js';
export * from './rich-text/language.js';
export { isFilePath, isHttps } from './rich-text/link.js';
export * from './rich-text/national-law.js';
export * from './rich-text/node.js';
export * from './rich-text/problems.js';
export { MARK_RULES, NODE_RULES } from './rich-text/rules.js';
export { headRows, scopeOf as headerScope } from './rich-text/table.js';
export * from './rich-text/words.js';
export * from './search/snippet.js';
export * from './webinars/presence.js';
export * from './webinars/schedule.js';
