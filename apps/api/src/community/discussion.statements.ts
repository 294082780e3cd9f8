import { REPORTS_THAT_HIDE } from '@provost/domain';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import { statement } from '../platform/database/statements.js';
import type { Ground } from './community.policy.js';

/** A post with its author; instants are ISO strings as PostgreSQL's JSON writes them. */
export interface PostRow {
  readonly id: string;
  readonly questionId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly countryCode: string;
  readonly asTrainer: boolean;
  readonly signed: boolean;
  readonly locale: string;
  readonly body: string;
  readonly postedAt: string;
  readonly editedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly hiddenAt: string | null;
  readonly hiddenReason: string | null;
  readonly endorsedAt: string | null;
  readonly openReports: number;
  readonly reports: string[];
}

export interface QuestionRow {
  readonly question: PostRow;
  readonly answers: PostRow[];
}

export interface DeskRow extends QuestionRow {
  readonly stepId: string;
  readonly stepTitle: LocalizedText;
  readonly courseTitle: LocalizedText;
}

export interface AnsweredRow {
  readonly questionId: string;
  readonly enrolmentId: string;
  readonly stepId: string;
  readonly stepTitle: LocalizedText;
  readonly answers: number;
}

const post = (p: string, author: string) => `json_build_object(
  'id', ${p}.id, 'questionId', ${p}.question_id, 'authorId', ${p}.author_id, 'authorName', ${author}.full_name,
  'countryCode', ${author}.country_code, 'asTrainer', ${p}.as_trainer, 'signed', ${p}.signed, 'locale', ${p}.locale,
  'body', ${p}.body, 'postedAt', ${p}.posted_at, 'editedAt', ${p}.edited_at, 'withdrawnAt', ${p}.withdrawn_at,
  'hiddenAt', ${p}.hidden_at, 'hiddenReason', ${p}.hidden_reason, 'endorsedAt', ${p}.endorsed_at,
  'openReports', ${p}.open_reports,
  'reports', (SELECT coalesce(json_agg(r.reason ORDER BY r.reported_at), '[]') FROM discussion_report r
              WHERE r.post_id = ${p}.id AND r.settled_at IS NULL AND ${p}.open_reports > 0))`;

const isHidden = (p: string) => `(${p}.hidden_at IS NOT NULL OR ${p}.open_reports >= ${REPORTS_THAT_HIDE})`;

/** Hidden posts are for their author and for trainers; a withdrawn question stays while somebody's answer hangs on it. */
const isShown = (p: string, viewer: string, moderates: string) => `
  (NOT ${isHidden(p)} OR ${p}.author_id = ${viewer} OR ${moderates})
  AND (${p}.withdrawn_at IS NULL OR EXISTS (
    SELECT 1 FROM discussion_post h WHERE h.question_id = ${p}.id AND h.withdrawn_at IS NULL AND NOT ${isHidden('h')}))`;

const answersOf = (q: string, viewer: string, moderates: string) => `
  coalesce((SELECT json_agg(${post('a', 'w')} ORDER BY a.endorsed_at IS NULL, a.posted_at, a.id)
    FROM discussion_post a JOIN person w ON w.id = a.author_id
    WHERE a.question_id = ${q}.id AND a.withdrawn_at IS NULL AND ${isShown('a', viewer, moderates)}), '[]'::json)`;

/** A quiz has no discussion under it: there its answers would be traded. */
export const groundOfStep = statement<Ground>(
  'community_ground_of_step',
  `SELECT s.lineage, e.course_id AS "courseId", c.owner_id AS "ownerId",
     (SELECT n.status FROM enrolment n WHERE n.person_id = $2 AND n.course_id = c.id
      ORDER BY n.status IN ('active', 'completed') DESC, n.requested_at DESC LIMIT 1) AS "enrolmentStatus"
   FROM step s JOIN course_edition e ON e.id = s.edition_id AND e.status = 'published' JOIN course c ON c.id = e.course_id
   WHERE s.id = $1 AND s.kind <> 'quiz'`,
);

export const groundOfPost = statement<Ground>(
  'community_ground_of_post',
  `SELECT p.lineage, p.course_id AS "courseId", c.owner_id AS "ownerId",
     (SELECT n.status FROM enrolment n WHERE n.person_id = $2 AND n.course_id = c.id
      ORDER BY n.status IN ('active', 'completed') DESC, n.requested_at DESC LIMIT 1) AS "enrolmentStatus"
   FROM discussion_post p JOIN course c ON c.id = p.course_id WHERE p.id = $1`,
);

/** $1 lineage, $2 viewer, $3 whether she moderates, $4 one language or null for all, $5 and $6 the last one seen, $7 how many. */
export const questionsUnder = statement<QuestionRow>(
  'community_questions_under',
  `SELECT ${post('q', 'w')} AS question, ${answersOf('q', '$2', '$3')} AS answers
   FROM discussion_post q JOIN person w ON w.id = q.author_id
   WHERE q.lineage = $1 AND q.question_id IS NULL AND ${isShown('q', '$2', '$3')} AND ($4::text IS NULL OR q.locale = $4)
     AND ($5::timestamptz IS NULL OR (q.posted_at, q.id) < ($5, $6::uuid))
   ORDER BY q.posted_at DESC, q.id DESC LIMIT $7`,
);

export const countUnder = statement<{ all: number; inLanguage: number }>(
  'community_count_under',
  `SELECT count(*)::int AS all, count(*) FILTER (WHERE $4::text IS NULL OR q.locale = $4)::int AS "inLanguage"
   FROM discussion_post q WHERE q.lineage = $1 AND q.question_id IS NULL AND ${isShown('q', '$2', '$3')}`,
);

/** A question by its id, or the question of an answer, as the viewer sees it. */
export const questionOf = statement<QuestionRow>(
  'community_question_of',
  `SELECT ${post('q', 'w')} AS question, ${answersOf('q', '$2', '$3')} AS answers
   FROM discussion_post p JOIN discussion_post q ON q.id = coalesce(p.question_id, p.id) JOIN person w ON w.id = q.author_id
   WHERE p.id = $1`,
);

const unanswered = `q.withdrawn_at IS NULL AND NOT ${isHidden('q')} AND NOT q.as_trainer AND NOT EXISTS (
  SELECT 1 FROM discussion_post a WHERE a.question_id = q.id AND a.withdrawn_at IS NULL
    AND (a.as_trainer OR a.endorsed_at IS NOT NULL))`;
const reported = `EXISTS (SELECT 1 FROM discussion_post t WHERE coalesce(t.question_id, t.id) = q.id AND t.open_reports > 0
  AND t.withdrawn_at IS NULL)`;

const WAITING = `
  FROM discussion_post q JOIN course c ON c.id = q.course_id
  WHERE q.question_id IS NULL AND (c.owner_id = $1 OR $2) AND CASE $3 WHEN 'reported' THEN ${reported} ELSE ${unanswered} END`;

/** $1 viewer, $2 whether she administers every course, $3 what is needed, $4 and $5 the last one seen, $6 how many; the oldest first. */
export const waitingQuestions = statement<DeskRow>(
  'community_waiting_questions',
  `SELECT ${post('q', 'w')} AS question, ${answersOf('q', '$1', 'true')} AS answers, s.id AS "stepId",
     s.title AS "stepTitle", s.course_title AS "courseTitle"
   FROM (SELECT q.* ${WAITING} AND ($4::timestamptz IS NULL OR (q.posted_at, q.id) > ($4, $5::uuid))
         ORDER BY q.posted_at, q.id LIMIT $6) q
   JOIN person w ON w.id = q.author_id
   CROSS JOIN LATERAL (
     SELECT s.id, s.title, e.title AS course_title FROM step s JOIN course_edition e ON e.id = s.edition_id
     WHERE s.lineage = q.lineage AND e.status = 'published' ORDER BY e.number DESC LIMIT 1) s
   ORDER BY q.posted_at, q.id`,
);

export const countWaiting = statement<{ count: number }>(
  'community_count_waiting',
  `SELECT count(*)::int AS count ${WAITING}`,
);

/** The viewer's questions with answers of others that came since she looked, newest first, where she still holds a place. */
export const answeredOf = statement<AnsweredRow>(
  'community_answered_of',
  `SELECT q.id AS "questionId", n.id AS "enrolmentId", s.id AS "stepId", s.title AS "stepTitle", a.count AS answers
   FROM discussion_post q
   CROSS JOIN LATERAL (
     SELECT count(*)::int AS count, max(a.posted_at) AS newest FROM discussion_post a
     WHERE a.question_id = q.id AND a.author_id <> $1 AND a.withdrawn_at IS NULL AND NOT ${isHidden('a')}
       AND a.posted_at > coalesce(q.answers_seen_at, q.posted_at)) a
   JOIN enrolment n ON n.person_id = $1 AND n.course_id = q.course_id AND n.status IN ('active', 'completed')
   JOIN step s ON s.edition_id = n.edition_id AND s.lineage = q.lineage
   WHERE q.author_id = $1 AND q.question_id IS NULL AND q.withdrawn_at IS NULL AND a.count > 0
   ORDER BY a.newest DESC LIMIT 5`,
);

export const markSeen = statement<never>(
  'community_mark_seen',
  `UPDATE discussion_post SET answers_seen_at = $3 WHERE author_id = $2 AND lineage = $1 AND question_id IS NULL`,
);

export const postedSince = statement<{ count: number }>(
  'community_posted_since',
  `SELECT count(*)::int AS count FROM discussion_post WHERE author_id = $1 AND posted_at > $2`,
);

/** True where this person's report of the post is new. */
export const addReport = statement<{ postId: string }>(
  'community_add_report',
  `INSERT INTO discussion_report (post_id, person_id, reason, reported_at) VALUES ($1, $2, $3, $4)
   ON CONFLICT (post_id, person_id) DO NOTHING RETURNING post_id AS "postId"`,
);

export const settleReports = statement<never>(
  'community_settle_reports',
  `UPDATE discussion_report SET settled_at = $2 WHERE post_id = $1 AND settled_at IS NULL`,
);
