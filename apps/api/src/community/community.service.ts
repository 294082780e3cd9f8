import { POSTS_PER_HOUR, postBody, postState, scopeOf } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { mayModerate, mayRead, mayWrite, type Ground } from './community.policy.js';
import { CommunityStore } from './community.store.js';
import type { DiscussionPost } from './discussion-post.entity.js';
import { toPost, type DiscussionPostType, type PostInput, type Reader } from './discussion.type.js';

const HOUR_MS = 60 * 60 * 1000;
const LONGEST_REASON = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The verbs of discussion: ask, answer, edit, withdraw; report, endorse, hide. Nothing is ever deleted. */
@Injectable()
export class CommunityService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: CommunityStore,
    private readonly audit: Audit,
  ) {}

  /** Asks, or answers a question. Sent again under the same id it changes nothing, and gives back what stands. */
  async post(actor: Actor, input: PostInput): Promise<DiscussionPostType> {
    const { ground, reader } = await this.onStep(actor, input.stepId);
    if (!reader.writes) throw new Refusal('ENROLMENT_NOT_ACTIVE');
    if (!UUID.test(input.id)) throw new Refusal('BAD_INPUT', { field: 'id' });
    const body = bodyOf(input.body);
    await this.unitOfWork.run(async (tx) => {
      const known = await this.store.lock(tx, input.id);
      if (known) {
        if (known.authorId !== actor.personId) throw new Refusal('CONFLICT', { field: 'id' });
        return;
      }
      const now = this.clock.now();
      const written = await this.store.postedSince(tx, actor.personId, new Date(now.getTime() - HOUR_MS));
      if (written >= POSTS_PER_HOUR) throw new Refusal('TOO_MANY_REQUESTS');
      if (input.questionId) await this.checkQuestion(tx, input.questionId, ground);
      await this.store.insert(tx, {
        ...{ id: input.id, lineage: ground.lineage, courseId: ground.courseId, questionId: input.questionId ?? null },
        ...{ authorId: actor.personId, asTrainer: reader.moderates, signed: input.signed, locale: input.locale, body },
        ...{ postedAt: now, editedAt: null, withdrawnAt: null, hiddenAt: null, hiddenReason: null, endorsedAt: null },
        ...{ openReports: 0, answersSeenAt: null },
      });
    });
    return this.shown(input.id, reader);
  }

  /** Other words for one's own post; the others see that it was edited. An endorsement was for the old words and goes. */
  async edit(actor: Actor, postId: string, typed: string): Promise<DiscussionPostType> {
    const body = bodyOf(typed);
    return this.change(actor, postId, (post, reader) => {
      if (post.authorId !== actor.personId) throw new Refusal('NOT_FOUND');
      if (!reader.writes) throw new Refusal('ENROLMENT_NOT_ACTIVE');
      if (postState(post) !== 'standing') throw new Refusal('CONFLICT');
      if (post.body === body) return null;
      return { ...post, body, editedAt: this.clock.now(), endorsedAt: null };
    });
  }

  /** Takes one's own post back. Answers to a question stay. */
  async withdraw(actor: Actor, postId: string): Promise<DiscussionPostType> {
    return this.change(actor, postId, (post) => {
      if (post.authorId !== actor.personId) throw new Refusal('NOT_FOUND');
      return post.withdrawnAt ? null : { ...post, withdrawnAt: this.clock.now() };
    });
  }

  /** A trainer says that an answer is right, or takes that back. */
  async endorse(actor: Actor, postId: string, endorsed: boolean): Promise<DiscussionPostType> {
    return this.change(actor, postId, async (post, reader, tx) => {
      if (!reader.moderates) throw new Refusal('NOT_FOUND');
      if (post.questionId === null || postState(post) !== 'standing') throw new Refusal('CONFLICT');
      if ((post.endorsedAt !== null) === endorsed) return null;
      await this.record(tx, actor, endorsed ? 'endorse-post' : 'take-endorsement-back', postId);
      return { ...post, endorsedAt: endorsed ? this.clock.now() : null };
    });
  }

  /** A trainer hides a post, saying why (its author reads it), or lets it stand again. Either settles its reports. */
  async settle(actor: Actor, postId: string, hideBecause: string | null): Promise<DiscussionPostType> {
    const reason = hideBecause === null ? null : reasonOf(hideBecause);
    return this.change(actor, postId, async (post, reader, tx) => {
      if (!reader.moderates) throw new Refusal('NOT_FOUND');
      const now = this.clock.now();
      await this.store.settleReports(tx, postId, now);
      await this.record(tx, actor, reason === null ? 'show-post' : 'hide-post', postId, reason ? { reason } : {});
      return { ...post, openReports: 0, hiddenAt: reason === null ? null : now, hiddenReason: reason };
    });
  }

  /** Somebody who reads says that a post should not stand. Saying it twice counts once. */
  async report(actor: Actor, postId: string, typed: string): Promise<DiscussionPostType> {
    const reason = reasonOf(typed);
    return this.change(actor, postId, async (post, _reader, tx) => {
      if (post.authorId === actor.personId || postState(post) !== 'standing') throw new Refusal('CONFLICT');
      const isNew = await this.store.addReport(tx, postId, actor.personId, reason, this.clock.now());
      return isNew ? { ...post, openReports: post.openReports + 1 } : null;
    });
  }

  /** The asker has seen the answers to her questions under this step. */
  async markSeen(actor: Actor, stepId: string): Promise<boolean> {
    const { ground } = await this.onStep(actor, stepId);
    await this.unitOfWork.run((tx) => this.store.markSeen(tx, ground.lineage, actor.personId, this.clock.now()));
    return true;
  }

  /** The ground under a step and what the actor is there. Refuses NOT_FOUND to whoever may not read. */
  async onStep(actor: Actor, stepId: string): Promise<{ ground: Ground; reader: Reader }> {
    return standing(actor, await this.store.groundOfStep(stepId, actor.personId));
  }

  private async change(
    actor: Actor,
    postId: string,
    /** Gives the post as it shall be, or null where nothing changes. */
    verb: (post: DiscussionPost, reader: Reader, tx: Tx) => DiscussionPost | null | Promise<DiscussionPost | null>,
  ): Promise<DiscussionPostType> {
    const { reader } = standing(actor, await this.store.groundOfPost(postId, actor.personId));
    await this.unitOfWork.run(async (tx) => {
      const post = await this.store.lock(tx, postId);
      if (!post) throw new Refusal('NOT_FOUND');
      const changed = await verb(post, reader, tx);
      if (changed) await this.store.save(tx, changed);
    });
    return this.shown(postId, reader);
  }

  /** The whole question of a post, so that a screen has all of it anew. */
  private async shown(postId: string, reader: Reader): Promise<DiscussionPostType> {
    const row = await this.store.questionOf(postId, reader.personId, reader.moderates);
    if (!row) throw new Refusal('NOT_FOUND');
    return toPost(row.question, reader, row.answers);
  }

  private async checkQuestion(tx: Tx, questionId: string, ground: Ground): Promise<void> {
    const question = await this.store.lock(tx, questionId);
    if (question?.lineage !== ground.lineage || question.questionId !== null) throw new Refusal('NOT_FOUND');
    if (postState(question) !== 'standing') throw new Refusal('CONFLICT', { field: 'questionId' });
  }

  private record(tx: Tx, actor: Actor, verb: string, id: string, facts: Record<string, unknown> = {}): Promise<void> {
    return this.audit.record(tx, actor, { verb: `community.${verb}`, object: { kind: 'discussion-post', id }, facts });
  }
}

function standing(actor: Actor, ground: Ground | undefined): { ground: Ground; reader: Reader } {
  if (!ground || !mayRead(actor, ground)) throw new Refusal('NOT_FOUND');
  const reader = {
    personId: actor.personId,
    moderates: mayModerate(actor, ground),
    writes: mayWrite(actor, ground),
  };
  return { ground, reader };
}

/** Whether the actor settles the discussions of every course. */
export function moderatesAll(actor: Actor): boolean {
  return scopeOf(actor.grants, 'administer').everyone;
}

function bodyOf(typed: string): string {
  const body = postBody(typed);
  if (body === null) throw new Refusal('BAD_INPUT', { field: 'body' });
  return body;
}

function reasonOf(typed: string): string {
  const reason = typed.trim();
  if (reason === '' || reason.length > LONGEST_REASON) throw new Refusal('BAD_INPUT', { field: 'reason' });
  return reason;
}
