import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import type { Ground } from './community.policy.js';
import { DiscussionPost } from './discussion-post.entity.js';
import {
  addReport,
  answeredOf,
  countUnder,
  countWaiting,
  groundOfPost,
  groundOfStep,
  markSeen,
  postedSince,
  questionOf,
  questionsUnder,
  settleReports,
  waitingQuestions,
  type AnsweredRow,
  type DeskRow,
  type QuestionRow,
} from './discussion.statements.js';

export type { AnsweredRow, DeskRow, PostRow, QuestionRow } from './discussion.statements.js';

type After = readonly string[] | null;

/** Every SQL statement of the community floor. */
@Injectable()
export class CommunityStore {
  constructor(private readonly statements: Statements) {}

  groundOfStep(stepId: string, personId: string): Promise<Ground | undefined> {
    return this.statements.one(groundOfStep, [stepId, personId]);
  }

  groundOfPost(postId: string, personId: string): Promise<Ground | undefined> {
    return this.statements.one(groundOfPost, [postId, personId]);
  }

  questionsUnder(
    lineage: string,
    personId: string,
    moderates: boolean,
    locale: string | null,
    after: After,
    limit: number,
  ): Promise<QuestionRow[]> {
    return this.statements.all(questionsUnder, [
      ...[lineage, personId, moderates, locale],
      ...[after?.[0] ?? null, after?.[1] ?? null, limit],
    ]);
  }

  async countUnder(lineage: string, personId: string, moderates: boolean, locale: string | null) {
    const counted = await this.statements.one(countUnder, [lineage, personId, moderates, locale]);
    return counted ?? { all: 0, inLanguage: 0 };
  }

  questionOf(postId: string, personId: string, moderates: boolean): Promise<QuestionRow | undefined> {
    return this.statements.one(questionOf, [postId, personId, moderates]);
  }

  waiting(personId: string, everyCourse: boolean, need: string, after: After, limit: number): Promise<DeskRow[]> {
    return this.statements.all(waitingQuestions, [
      ...[personId, everyCourse, need],
      ...[after?.[0] ?? null, after?.[1] ?? null, limit],
    ]);
  }

  async countWaiting(personId: string, everyCourse: boolean, need: string): Promise<number> {
    return (await this.statements.one(countWaiting, [personId, everyCourse, need]))?.count ?? 0;
  }

  answeredOf(personId: string): Promise<AnsweredRow[]> {
    return this.statements.all(answeredOf, [personId]);
  }

  async markSeen(tx: Tx, lineage: string, personId: string, now: Date): Promise<void> {
    await this.statements.allIn(tx, markSeen, [lineage, personId, now]);
  }

  async postedSince(tx: Tx, personId: string, since: Date): Promise<number> {
    return (await this.statements.oneIn(tx, postedSince, [personId, since]))?.count ?? 0;
  }

  lock(tx: Tx, id: string): Promise<DiscussionPost | null> {
    return tx.findOne(DiscussionPost, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(tx: Tx, post: DiscussionPost): Promise<void> {
    await tx.insert(DiscussionPost, post);
  }

  async save(tx: Tx, post: DiscussionPost): Promise<void> {
    await tx.save(DiscussionPost, post);
  }

  /** Whether this person's report of the post is new. */
  async addReport(tx: Tx, postId: string, personId: string, reason: string, now: Date): Promise<boolean> {
    return (await this.statements.oneIn(tx, addReport, [postId, personId, reason, now])) !== undefined;
  }

  async settleReports(tx: Tx, postId: string, now: Date): Promise<void> {
    await this.statements.allIn(tx, settleReports, [postId, now]);
  }
}
