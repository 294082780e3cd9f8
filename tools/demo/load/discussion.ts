import { randomUUID } from 'node:crypto';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { DISCUSSION, type PostPlan } from '../content/discussion.js';
import type { LoadedCourse } from './courses.js';
import type { DemoPerson } from './people.js';
import { insertRows } from './rows.js';

const HOUR = 3_600_000;

/** Puts the questions and answers under the steps of a course: by officers of their countries, and by its trainer. */
export async function loadDiscussion(
  tx: Tx,
  course: LoadedCourse,
  { officers, trainer }: { readonly officers: readonly DemoPerson[]; readonly trainer: DemoPerson },
  now: Date,
): Promise<void> {
  const said = (lineage: string, questionId: string | null, post: PostPlan & { readonly endorsed?: boolean }) => {
    const author = post.by === null ? trainer : officers.find(({ country }) => country === post.by);
    if (!author) throw new Error(`no officer of ${post.by} to say: ${post.body}`);
    const postedAt = new Date(now.getTime() - post.hoursAgo * HOUR);
    return {
      ...{ id: randomUUID(), lineage, course_id: course.courseId, question_id: questionId, author_id: author.id },
      ...{ as_trainer: post.by === null, signed: post.signed ?? false, locale: post.locale, body: post.body },
      ...{ posted_at: postedAt, endorsed_at: post.endorsed ? new Date(postedAt.getTime() + HOUR) : null },
      open_reports: 0,
    };
  };
  for (const plan of DISCUSSION) {
    const step = course.steps.find(({ kind }) => kind === plan.under);
    if (!step) throw new Error(`no ${plan.under} to ask under`);
    const [{ lineage }] = (await tx.query('SELECT lineage FROM step WHERE id = $1', [step.id])) as [
      { lineage: string },
    ];
    const question = said(lineage, null, plan);
    await insertRows(tx, 'discussion_post', [question]);
    const answers = plan.answers.map((answer) => said(lineage, question.id, answer));
    await insertRows(tx, 'discussion_post', answers);
  }
}
