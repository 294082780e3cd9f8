import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Home } from '../learning/pages.type.js';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { CommunityService } from './community.service.js';
import { DiscussionPagesService } from './discussion-pages.service.js';
import {
  AnsweredQuestion,
  DeskQuestionPage,
  Discussion,
  DiscussionNeedEnum,
  DiscussionPostType,
  PostInput,
  type DiscussionNeed,
} from './discussion.type.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;
const postArg = { name: 'postId', type: () => ID } as const;
const stepArg = { name: 'stepId', type: () => ID } as const;

@Resolver()
export class CommunityResolver {
  constructor(
    private readonly community: CommunityService,
    private readonly pages: DiscussionPagesService,
  ) {}

  @Allow('learn')
  @Query(() => Discussion)
  discussion(
    @CurrentActor() actor: Actor,
    @Args(stepArg) stepId: string,
    @Args(localeArg) locale: string,
    @Args('everyLanguage', { type: () => Boolean, defaultValue: false }) everyLanguage: boolean,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Discussion> {
    return this.pages.discussion(actor, stepId, locale, everyLanguage, { first, after });
  }

  @Allow('author')
  @Query(() => DeskQuestionPage)
  waitingQuestions(
    @CurrentActor() actor: Actor,
    @Args(localeArg) locale: string,
    @Args('need', { type: () => DiscussionNeedEnum }) need: DiscussionNeed,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DeskQuestionPage> {
    return this.pages.waiting(actor, locale, need, { first, after });
  }

  @Allow('learn')
  @Mutation(() => DiscussionPostType)
  postInDiscussion(@CurrentActor() actor: Actor, @Args('input') input: PostInput): Promise<DiscussionPostType> {
    return this.community.post(actor, input);
  }

  @Allow('learn')
  @Mutation(() => DiscussionPostType)
  editPost(
    @CurrentActor() actor: Actor,
    @Args(postArg) postId: string,
    @Args('body') body: string,
  ): Promise<DiscussionPostType> {
    return this.community.edit(actor, postId, body);
  }

  @Allow('learn')
  @Mutation(() => DiscussionPostType)
  withdrawPost(@CurrentActor() actor: Actor, @Args(postArg) postId: string): Promise<DiscussionPostType> {
    return this.community.withdraw(actor, postId);
  }

  @Allow('learn')
  @Mutation(() => DiscussionPostType)
  reportPost(
    @CurrentActor() actor: Actor,
    @Args(postArg) postId: string,
    @Args('reason') reason: string,
  ): Promise<DiscussionPostType> {
    return this.community.report(actor, postId, reason);
  }

  @Allow('author')
  @Mutation(() => DiscussionPostType)
  endorsePost(
    @CurrentActor() actor: Actor,
    @Args(postArg) postId: string,
    @Args('endorsed') endorsed: boolean,
  ): Promise<DiscussionPostType> {
    return this.community.endorse(actor, postId, endorsed);
  }

  @Allow('author')
  @Mutation(() => DiscussionPostType, {
    description: 'Hides a post for the reason given, or without one lets it stand.',
  })
  settlePost(
    @CurrentActor() actor: Actor,
    @Args(postArg) postId: string,
    @Args('hideBecause', { type: () => String, nullable: true }) hideBecause: string | null,
  ): Promise<DiscussionPostType> {
    return this.community.settle(actor, postId, hideBecause);
  }

  @Allow('learn')
  @Mutation(() => Boolean)
  markAnswersSeen(@CurrentActor() actor: Actor, @Args(stepArg) stepId: string): Promise<boolean> {
    return this.community.markSeen(actor, stepId);
  }
}

/** What this floor knows of an officer's home: her questions that were answered. */
@Resolver(() => Home)
export class HomeAnswersResolver {
  constructor(private readonly pages: DiscussionPagesService) {}

  @Allow('self')
  @ResolveField(() => [AnsweredQuestion])
  answers(@Parent() home: Home, @CurrentActor() actor: Actor): Promise<AnsweredQuestion[]> {
    return this.pages.answeredOf(actor, home.locale);
  }
}
