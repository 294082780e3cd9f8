import { randomUUID } from 'node:crypto';
import {
  canonicalAnswer,
  drawQuestions,
  gradeAttempt,
  GRADING_VERSION,
  type Answer,
  type Evidence,
  type Item,
  type QuizContent,
  type Random,
} from '@provost/domain';
import type { Receipts } from '@provost/api/assessment/receipts.js';
import type { LoadedBank } from './banks.js';
import type { LoadedStep } from './courses.js';

const MINUTE = 60_000;
type QuizEvidence = Extract<Evidence, { kind: 'quiz' }>;

/** What the quizzes of a course draw from, and what vouches for the answers. */
export interface Exams {
  readonly bank: LoadedBank;
  readonly receipts: Receipts;
}

interface Sitting {
  readonly step: LoadedStep;
  readonly personId: string;
  readonly enrolmentId: string;
  /** When it was handed in. */
  readonly at: Date;
  readonly random: Random;
}

/** The rows of an attempt and of its answers. */
interface SatQuiz {
  readonly attempt: object;
  readonly responses: readonly object[];
}

/** The attempt behind a quiz's evidence, with an answer to every question and marks that grading finds again. */
export function satQuiz(content: QuizContent, evidence: QuizEvidence, sitting: Sitting, exams: Exams): SatQuiz {
  const { step, personId, enrolmentId, at, random } = sitting;
  const { bank, receipts } = exams;
  const draw = drawQuestions(bank.questions, content.blueprint, `${enrolmentId} ${step.id} 1`);
  if (!draw.ok) throw new Error(`the bank is too small: ${JSON.stringify(draw.short)}`);
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const rightOnes = Math.round(evidence.bestShare * draw.questionIds.length);
  const sat = draw.questionIds.map((id) => ({ id, item: byId.get(id)!.item, points: 1, pilot: false }));
  const answers = sat.map(({ item }, i) => answerTo(item, i < rightOnes));
  const grade = gradeAttempt(sat, Object.fromEntries(sat.map(({ id }, i) => [id, answers[i]!])), content.passMark);
  const attemptId = randomUUID();
  const startedAt = new Date(at.getTime() - Math.round(step.minutes * (0.5 + random() * 0.4)) * MINUTE);
  const attempt = {
    id: attemptId,
    enrolment_id: enrolmentId,
    step_id: step.id,
    person_id: personId,
    number: 1,
    locale: 'en',
    questions: draw.questionIds.map((questionId) => ({
      questionId,
      version: 1,
      orders: draw.orders[questionId],
    })),
    started_at: startedAt,
    ends_at:
      content.timeLimitMinutes === null ? null : new Date(startedAt.getTime() + content.timeLimitMinutes * MINUTE),
    submitted_at: at,
    grading_version: GRADING_VERSION,
    points: grade.points,
    out_of: grade.outOf,
    share: grade.share,
    passed: grade.passed,
  };
  const responses = answers.map((answer, i) => {
    const savedAt = new Date(startedAt.getTime() + (i + 1) * 20_000);
    return {
      attempt_id: attemptId,
      position: i + 1,
      answer,
      sequence: 1,
      receipt: receipts.hash({
        ...{ attemptId, position: i + 1, sequence: 1, savedAt },
        answer: canonicalAnswer(sat[i]!.item, answer),
      }),
      saved_at: savedAt,
      points: grade.perQuestion[i]!.points,
    };
  });
  return { attempt, responses };
}

/** The right answer to a choice, or one wrong option of it. */
function answerTo({ slots }: Item, isRight: boolean): Answer {
  return Object.fromEntries(
    slots.flatMap((slot) => {
      if (slot.kind !== 'choice') return [];
      const wrong = slot.options.filter((option) => !slot.right.includes(option)).slice(0, 1);
      return [[slot.id, isRight ? slot.right : wrong]];
    }),
  );
}
