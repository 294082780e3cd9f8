import { randomUUID } from 'node:crypto';
import { noteProblem, plainText, quoteOf, type Quote } from '@provost/domain';
import { upsertNote } from '@provost/api/learning/notes.statements.js';
import type { Tx } from '@provost/api/platform/database/unit-of-work.js';
import { NOTES, type NotePlan } from '../content/notes.js';
import type { LoadedCourse, LoadedStep } from './courses.js';
import type { DemoPerson } from './people.js';
import { fixedId } from './rows.js';

const HOUR = 3_600_000;

/** Lets an officer have kept notes, bookmarks and highlights of a course, written as the server writes them. */
export async function loadNotes(tx: Tx, course: LoadedCourse, officer: DemoPerson, now: Date): Promise<void> {
  for (const plan of NOTES) {
    const step = course.steps.find(({ id }) => id === fixedId(`step ${course.slug} ${plan.step}`));
    if (!step) throw new Error(`no step ${plan.step} to note at`);
    const note = {
      kind: plan.marked ? ('highlight' as const) : plan.body ? ('note' as const) : ('bookmark' as const),
      meaning: plan.marked?.as ?? null,
      seconds: plan.seconds ?? null,
      place: plan.place ?? null,
      quote: quoteFrom(step, plan),
      body: plan.body ?? '',
    };
    const wrong = noteProblem(note);
    if (wrong) throw new Error(`the ${wrong} of a note at ${plan.step} is not right`);
    const writtenAt = new Date(now.getTime() - plan.hoursAgo * HOUR);
    const lineage = fixedId(`lineage ${course.slug} ${plan.step}`);
    const { kind, meaning, seconds, place, quote, body } = note;
    await tx.query(upsertNote.text, [
      ...[randomUUID(), officer.id, course.courseId, lineage, kind, meaning, 'en', seconds, place],
      ...[quote && JSON.stringify(quote), body, writtenAt.getTime(), writtenAt, null],
    ]);
  }
}

/** The marked words with what stands around them in their section. */
function quoteFrom({ content }: LoadedStep, { step, place, marked }: NotePlan): Quote | null {
  if (!marked) return null;
  const section = content.kind === 'article' ? content.sections.find(({ id }) => id === place) : undefined;
  const text = section ? plainText(section.body) : '';
  const from = text.indexOf(marked.words);
  if (from < 0) throw new Error(`${step} does not say: ${marked.words}`);
  return quoteOf(text, { from, to: from + marked.words.length });
}
