import type { CacheExchangeOpts, UpdateResolver } from '@urql/exchange-graphcache';

/** Types without an id of their own: they live inside the object that holds them. The rest is kept once, by id. */
export const EMBEDDED = [
  'AlreadyDecided',
  'AlreadyEnrolled',
  'AnswerOption',
  'ArticleContent',
  'ArticleSection',
  'AttemptOver',
  'AttemptQuestion',
  'AttemptResult',
  'AttemptsExhausted',
  'AttendancePage',
  'AttendanceRow',
  'BankQuestionPage',
  'CaptionTrack',
  'CaseStudyContent',
  'CertificationTarget',
  'Chapter',
  'ContentProblem',
  'CourseCurriculum',
  'Cue',
  'DeskCurriculum',
  'DeskFigures',
  'DeskOfficer',
  'DeskOfficerDetail',
  'DeskOfficerPage',
  'DeskRequest',
  'DeskRequestPage',
  'DeskRow',
  'DeskScope',
  'DraftProblems',
  'EmailTaken',
  'Exhibit',
  'ExhibitFact',
  'Home',
  'LessonContent',
  'LessonPage',
  'MediaSource',
  'OptionReview',
  'PersonPage',
  'PodcastContent',
  'Presence',
  'QuestionReview',
  'QuizClosed',
  'QuizContent',
  'Receipt',
  'RecordedEvidence',
  'Requirement',
  'ResumePoint',
  'Scene',
  'SceneChoice',
  'SceneEnding',
  'SlugTaken',
  'Source',
  'Span',
  'StepContentDraft',
  'StepPage',
  'StepProgress',
  'StripePart',
  'StudioCoursePage',
  'TopicCount',
  'Verification',
  'VideoContent',
  'Viewer',
  'ViewerCan',
  'WebinarCan',
  'WebinarContent',
  'WebinarOver',
  'WebinarPage',
  'WebinarPlan',
] as const;

/** What a mutation makes stale beyond the objects it returns: its name to names of queries. */
export const MAKES_STALE: Readonly<Record<string, readonly string[]>> = {
  updateMyAccount: ['viewer'],
  createPerson: ['persons'],
  createAgency: ['agencies'],
  createCourse: ['studioCourses'],
  startDraft: ['studioCourses', 'studioCourse'],
  saveModule: ['studioCourse'],
  removeModule: ['studioCourse'],
  moveModule: ['studioCourse'],
  saveStep: ['studioCourse'],
  removeStep: ['studioCourse'],
  moveStep: ['studioCourse'],
  publishDraft: ['studioCourses', 'studioCourse', 'curricula', 'course'],
  enrol: ['myHome', 'course', 'curricula'],
  withdraw: ['myHome', 'course', 'coursePage'],
  // Not stepPage: it would be loaded anew under a playing video. The player reads the answer itself.
  recordEvidence: ['myHome', 'coursePage'],
  startAttempt: ['myAttempts'],
  submitAttempt: ['myAttempts', 'myHome', 'coursePage', 'myCertificates'],
  createQuestionBank: ['questionBanks'],
  saveQuestion: ['questionBanks', 'bankQuestions'],
  saveWebinar: ['webinars', 'myHome'],
  registerForWebinar: ['myHome'],
  cancelRegistration: ['myHome'],
  revokeCertificate: ['myCertificates', 'deskOfficers', 'deskOfficer', 'deskFigures', 'deskCountries', 'deskAgencies'],
  decideEnrolment: ['deskRequests', 'deskFigures', 'deskOfficers', 'deskOfficer'],
  setTarget: ['deskCountries'],
};

function staleness(fields: readonly string[]): UpdateResolver {
  const stale = new Set(fields);
  return (_result, _args, cache) => {
    for (const { fieldName, arguments: args } of cache.inspectFields('Query')) {
      if (stale.has(fieldName)) cache.invalidate('Query', fieldName, args);
    }
  };
}

/** How the client keeps what it has read: one copy per object, by type and id. One cache serves one person in one language. */
export const cacheRules: CacheExchangeOpts = {
  keys: {
    ...Object.fromEntries(EMBEDDED.map((typename) => [typename, () => null])),
    Region: ({ code }) => (typeof code === 'string' ? code : null),
    Country: ({ code }) => (typeof code === 'string' ? code : null),
  },
  updates: {
    Mutation: Object.fromEntries(
      Object.entries(MAKES_STALE).map(([mutation, fields]) => [mutation, staleness(fields)]),
    ),
  },
};
