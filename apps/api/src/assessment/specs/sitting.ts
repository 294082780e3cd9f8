import type { Answer } from '@provost/domain';
import { anOfficer, aPlace, ask, type College, type CourseEdition, type Person } from '@provost/testing';

/** What the stories of attempts ask, with everything that an officer may ask for. */
const RESULT = `result { points outOf share passed review {
  position type prompt points outOf reason explanation source
  slots { id kind given reason share rightOrder accepted options { id text right chosen feedback } } } }`;
const ATTEMPT_FIELDS = `id number startedAt endsAt serverNow submittedAt passMark exam locale
  questions { position type credit points prompt picture { url alt } answer receipt { sequence hash savedAt }
    slots { id kind label several unit leastWords mostWords options { id text } regions { id x } rubric { title levels { text points } } } }
  ${RESULT}`;
export const START = `mutation ($enrolmentId: ID!, $stepId: ID!) {
  startAttempt(enrolmentId: $enrolmentId, stepId: $stepId, locale: en) {
    __typename ... on Attempt { ${ATTEMPT_FIELDS} } ... on AttemptsExhausted { allowed } ... on QuizClosed { reason until } } }`;
export const ATTEMPT = `query ($id: ID!) { attempt(id: $id, locale: en) { ${ATTEMPT_FIELDS} } }`;
export const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) {
  __typename ... on Receipt { position sequence hash savedAt } ... on AttemptOver { submittedAt } } }`;
export const SUBMIT = `mutation ($id: ID!) { submitAttempt(attemptId: $id, locale: en) {
  __typename ... on Attempt { ${ATTEMPT_FIELDS} } } }`;
export const MY_ATTEMPTS = `query ($enrolmentId: ID!, $stepId: ID!) {
  myAttempts(enrolmentId: $enrolmentId, stepId: $stepId) { id number submittedAt share passed } }`;
export const COURSE_PAGE = `query ($enrolmentId: ID!) { coursePage(enrolmentId: $enrolmentId, locale: en) {
  status secondsRecorded modules { steps { progress { complete } } } } }`;

/** An attempt as the stories read it. */
export interface AttemptData {
  readonly __typename: string;
  readonly id: string;
  readonly number: number;
  readonly endsAt: string | null;
  readonly submittedAt: string | null;
  readonly questions: {
    readonly position: number;
    readonly prompt: string;
    readonly slots: { readonly id: string; readonly kind: string; readonly options: { readonly id: string }[] }[];
    readonly answer: Answer;
    readonly receipt: { readonly sequence: number; readonly hash: string } | null;
  }[];
  readonly result: {
    readonly points: number;
    readonly share: number;
    readonly passed: boolean;
    readonly review: object[];
  } | null;
}

/** An officer before a quiz: her place in its course, and what she does there. */
export interface Candidate {
  readonly officer: Person;
  readonly place: { readonly enrolmentId: string; readonly stepId: string };
  start(): Promise<AttemptData>;
  see(id: string): Promise<AttemptData>;
  save<T = object>(attemptId: string, position: number, answer: Answer, sequence?: number): Promise<T>;
  submit(id: string): Promise<AttemptData>;
  /** Saves the same option for every question of an attempt. */
  answerAll(attempt: AttemptData, option: string): Promise<void>;
}

/** A new officer with an active place in the course whose first step is the quiz. */
export async function aCandidate(college: College, course: CourseEdition): Promise<Candidate> {
  const officer = await anOfficer(college);
  const place = { enrolmentId: await aPlace(college, officer, course), stepId: course.stepIds[0] ?? '' };
  const save: Candidate['save'] = (attemptId, position, answer, sequence = 1) =>
    ask(college, SAVE, { input: { attemptId, position, answer, sequence } }, officer);
  return {
    officer,
    place,
    start: () => ask(college, START, place, officer),
    see: (id) => ask(college, ATTEMPT, { id }, officer),
    save,
    submit: (id) => ask(college, SUBMIT, { id }, officer),
    async answerAll({ id, questions }, option) {
      for (const { position } of questions) await save(id, position, { answer: [option] });
    },
  };
}
