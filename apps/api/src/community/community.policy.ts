import { scopeOf } from '@provost/domain';
import type { Actor } from '../platform/access/actor.js';

/** Where a discussion stands: under a step of a course, and what the actor is to that course. */
export interface Ground {
  readonly lineage: string;
  readonly courseId: string;
  readonly ownerId: string;
  /** The state of the actor's place in the course; null without one. */
  readonly enrolmentStatus: string | null;
}

/** Whoever teaches the course endorses, hides and settles reports; an administrator of the whole college does so everywhere. */
export const mayModerate = (actor: Actor, ground: Pick<Ground, 'ownerId'>): boolean =>
  ground.ownerId === actor.personId || scopeOf(actor.grants, 'administer').everyone;

/** Those who study the course read, also after they left it. To others the discussion is not found. */
export const mayRead = (actor: Actor, ground: Ground): boolean =>
  mayModerate(actor, ground) ||
  (ground.enrolmentStatus !== null && !['requested', 'refused'].includes(ground.enrolmentStatus));

/** Those who hold a place now write. */
export const mayWrite = (actor: Actor, ground: Ground): boolean =>
  mayModerate(actor, ground) || ground.enrolmentStatus === 'active' || ground.enrolmentStatus === 'completed';
