import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { pageFrom, sliceOf, type PageRequest } from '../platform/paging/page.js';
import { CommunityService, moderatesAll } from './community.service.js';
import { CommunityStore, type QuestionRow } from './community.store.js';
import {
  toAnswered,
  toDeskQuestion,
  toPost,
  type AnsweredQuestion,
  type DeskQuestionPage,
  type Discussion,
  type DiscussionNeed,
} from './discussion.type.js';

const keyOf = ({ question }: QuestionRow): string[] => [question.postedAt, question.id];

/** What screens read of discussions. */
@Injectable()
export class DiscussionPagesService {
  constructor(
    private readonly store: CommunityStore,
    private readonly community: CommunityService,
  ) {}

  /** The questions under a step, the newest first; in the language asked for, or in all. */
  async discussion(
    actor: Actor,
    stepId: string,
    locale: string,
    everyLanguage: boolean,
    request: PageRequest,
  ): Promise<Discussion> {
    const { ground, reader } = await this.community.onStep(actor, stepId);
    const slice = sliceOf(request);
    const language = everyLanguage ? null : locale;
    const { lineage } = ground;
    const [rows, counted] = await Promise.all([
      this.store.questionsUnder(
        ...([lineage, reader.personId, reader.moderates, language, slice.after, slice.limit + 1] as const),
      ),
      this.store.countUnder(lineage, reader.personId, reader.moderates, language),
    ]);
    return {
      ...pageFrom(rows, slice, counted.inLanguage, keyOf, (row) => toPost(row.question, reader, row.answers)),
      inOtherLanguages: counted.all - counted.inLanguage,
      viewerCan: { write: reader.writes, moderate: reader.moderates },
    };
  }

  /** What waits for a trainer in the courses that she teaches, the oldest first. */
  async waiting(actor: Actor, locale: string, need: DiscussionNeed, request: PageRequest): Promise<DeskQuestionPage> {
    const slice = sliceOf(request);
    const everyCourse = moderatesAll(actor);
    const reader = { personId: actor.personId, moderates: true, writes: true };
    const [rows, total] = await Promise.all([
      this.store.waiting(actor.personId, everyCourse, need, slice.after, slice.limit + 1),
      this.store.countWaiting(actor.personId, everyCourse, need),
    ]);
    return pageFrom(rows, slice, total, keyOf, (row) => toDeskQuestion(row, reader, locale));
  }

  async answeredOf(actor: Actor, locale: string): Promise<AnsweredQuestion[]> {
    return (await this.store.answeredOf(actor.personId)).map((row) => toAnswered(row, locale));
  }
}
