import { Injectable } from '@nestjs/common';
import { AttemptRecordsService, type AttemptOnRecord } from '../assessment/attempt-records.service.js';
import { CertificationService } from '../certification/certification.service.js';
import {
  LearningRecordsService,
  type CourseOnRecord,
  type StepOnRecord,
} from '../learning/learning-records.service.js';
import type { Actor } from '../platform/access/actor.js';
import { AttendanceRecordsService } from '../webinars/attendance-records.service.js';
import type { Proof, ProvenCourse, ProvenItem, ProvenStep } from './proof.type.js';

/** Brings together what the floors below have on record of the person who asks, and of nobody else. */
@Injectable()
export class ProofService {
  constructor(
    private readonly learning: LearningRecordsService,
    private readonly attempts: AttemptRecordsService,
    private readonly attendance: AttendanceRecordsService,
    private readonly certification: CertificationService,
  ) {}

  /** The actor's own proof: one prepared statement a floor, all sent at once. */
  async of(actor: Actor, locale: string): Promise<Proof> {
    const [onRecord, attempts, attended, certificates] = await Promise.all([
      this.learning.of(actor.personId, locale),
      this.attempts.of(actor.personId),
      this.attendance.of(actor.personId, locale),
      this.certification.certificatesOf(actor.personId, locale),
    ]);
    const courses = onRecord.map((course) => courseOf(course, attempts));
    const sum = <T>(list: readonly T[], of: (one: T) => number) => list.reduce((total, one) => total + of(one), 0);
    return {
      totals: {
        seconds: sum(courses, ({ seconds }) => seconds),
        stepsComplete: sum(courses, ({ stepsComplete }) => stepsComplete),
        coursesComplete: courses.filter(({ completedAt }) => completedAt !== null).length,
        receipts: sum(attempts, ({ receipts }) => receipts.length),
        attendedSeconds: Math.round(sum(attended, ({ presentSeconds }) => presentSeconds)),
        certificates: certificates.length,
      },
      courses,
      attended: attended.map((one) => ({ ...one, presentSeconds: Math.round(one.presentSeconds) })),
      certificates,
    };
  }
}

function courseOf({ place, outline, steps }: CourseOnRecord, attempts: readonly AttemptOnRecord[]): ProvenCourse {
  const own = attempts.filter(({ enrolmentId }) => enrolmentId === place.id);
  const proven = steps
    .map((step) =>
      stepOf(
        step,
        own.filter(({ stepId }) => stepId === step.id),
      ),
    ) // prettier-ignore
    .filter(({ updatedAt, completedAt, attempts: sat }) => updatedAt ?? completedAt ?? sat[0]);
  return {
    enrolmentId: place.id,
    status: place.status,
    title: outline.title,
    courseSlug: outline.courseSlug,
    editionNumber: outline.number,
    newestEdition: place.newestEdition,
    requestedAt: place.requestedAt,
    completedAt: place.completedAt,
    reason: place.reason,
    seconds: proven.reduce((total, { seconds }) => total + seconds, 0),
    stepsComplete: proven.filter(({ completedAt }) => completedAt !== null).length,
    stepsTotal: steps.length,
    stripe: steps.map(({ id, minutes, record }) => ({
      stepId: id,
      weight: minutes,
      complete: record?.completedAt != null,
      spans: record?.spans ?? [],
    })),
    steps: proven,
  };
}

function stepOf(step: StepOnRecord, attempts: readonly AttemptOnRecord[]): ProvenStep {
  const { record } = step;
  return {
    stepId: step.id,
    title: step.title,
    kind: step.kind,
    moduleTitle: step.moduleTitle,
    minutes: step.minutes,
    completedAt: record?.completedAt ?? null,
    requirement: record?.requirement ?? null,
    spans: record?.spans ?? [],
    seconds: record?.seconds ?? 0,
    firstAt: record?.firstAt ?? attempts[0]?.startedAt ?? null,
    updatedAt: record?.updatedAt ?? null,
    items: step.items.map(({ what, label, from, to, at, share }): ProvenItem => ({
      ...{ what, label, from: from ?? null, to: to ?? null, share: share ?? null },
      at: at === undefined ? null : new Date(at),
    })),
    itemsLocale: step.itemsLocale,
    attempts,
  };
}
