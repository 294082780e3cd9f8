import { piecesThatFit, type PieceCourse } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { Outlines, type Outline } from '../catalog/outlines.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import { recordsOf, stepsOf } from './learning.pages.js';
import { mayReport } from './learning.policy.js';
import { LearningStore, type RecordedEnrolment } from './learning.store.js';
import type { FittingPiece } from './pages.type.js';

/** The longest time that may be asked for, in minutes: a day's work. */
const MOST_MINUTES = 480;

/** "I have 12 minutes": the next pieces of an officer's courses that fit. */
@Injectable()
export class FittingService {
  constructor(
    private readonly store: LearningStore,
    private readonly outlines: Outlines,
  ) {}

  /** Only places in which something may still be recorded; the course worked on last comes first. */
  async pieces(actor: Actor, minutes: number, locale: string): Promise<FittingPiece[]> {
    if (!(minutes >= 1 && minutes <= MOST_MINUTES)) throw new Refusal('BAD_INPUT', { field: 'minutes' });
    const open = (await this.store.recordedOfPerson(actor.personId)).filter(mayReport);
    const outlines = new Map<string, Outline>();
    for (const { id, editionId } of open) {
      const outline = await this.outlines.outline(editionId, locale);
      if (outline) outlines.set(id, outline);
    }
    const courses = open.flatMap((place) => {
      const outline = outlines.get(place.id);
      return outline ? [courseOf(place, outline)] : [];
    });
    return piecesThatFit(courses, minutes).flatMap(({ courseId: enrolmentId, ...piece }) => {
      const outline = outlines.get(enrolmentId);
      const step = outline && stepsOf(outline).find(({ id }) => id === piece.stepId);
      const module = outline?.modules.find(({ steps }) => steps.some(({ id }) => id === piece.stepId));
      if (!outline || !step || !module) return [];
      const { title, kind } = step;
      const place = open.find(({ id }) => id === enrolmentId);
      const begun = place?.steps.some(({ stepId, spans }) => stepId === step.id && spans.length > 0) ?? false;
      return [{ ...piece, enrolmentId, title, kind, begun, courseTitle: outline.title, moduleTitle: module.title }];
    });
  }
}

function courseOf(place: RecordedEnrolment, outline: Outline): PieceCourse {
  const records = recordsOf(place);
  const steps = outline.modules.flatMap((module) =>
    module.steps.map((step) => {
      const record = records.get(step.id);
      const covered = (record?.spans ?? []).reduce((sum, { from, to }) => sum + to - from, 0);
      return {
        id: step.id,
        moduleId: module.id,
        required: step.required,
        prerequisite: step.prerequisite,
        complete: record?.completedAt != null,
        // A quiz begun anew takes its whole time.
        minutesLeft:
          step.kind === 'quiz' ? step.minutes : Math.max(1, Math.ceil(step.minutes * (1 - Math.min(1, covered)))),
        anyTime: step.kind !== 'webinar',
      };
    }),
  );
  return { id: place.id, steps };
}
