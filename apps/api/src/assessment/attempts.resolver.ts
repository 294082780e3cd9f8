import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { AnswersService } from './answers.service.js';
import { AttemptPagesService } from './attempt-pages.service.js';
import {
  AttemptSummary,
  AttemptTime,
  AttemptType,
  SaveAnswerInput,
  SaveAnswerResult,
  StartAttemptResult,
  SubmitAttemptResult,
  toReceipt,
} from './attempt.type.js';
import { AttemptEndsService } from './attempt-ends.service.js';
import { AttemptsService } from './attempts.service.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;
const idArg = (name: string) => ({ name, type: () => ID }) as const;

@Resolver()
export class AttemptsResolver {
  constructor(
    private readonly attempts: AttemptsService,
    private readonly ends: AttemptEndsService,
    private readonly answers: AnswersService,
    private readonly pages: AttemptPagesService,
  ) {}

  @Allow('learn')
  @Query(() => [AttemptSummary])
  myAttempts(
    @CurrentActor() actor: Actor,
    @Args(idArg('enrolmentId')) enrolmentId: string,
    @Args(idArg('stepId')) stepId: string,
  ): Promise<AttemptSummary[]> {
    return this.pages.summaries(actor, enrolmentId, stepId);
  }

  @Allow('learn')
  @Query(() => AttemptType)
  attempt(
    @CurrentActor() actor: Actor,
    @Args(idArg('id')) id: string,
    @Args(localeArg) locale: string,
  ): Promise<AttemptType> {
    return this.pages.page(actor, id, locale);
  }

  @Allow('learn')
  @Query(() => AttemptTime)
  attemptTime(@CurrentActor() actor: Actor, @Args(idArg('id')) id: string): Promise<AttemptTime> {
    return this.pages.time(actor, id);
  }

  @Allow('learn')
  @Mutation(() => StartAttemptResult)
  async startAttempt(
    @CurrentActor() actor: Actor,
    @Args(idArg('enrolmentId')) enrolmentId: string,
    @Args(idArg('stepId')) stepId: string,
    @Args(localeArg) locale: string,
  ): Promise<typeof StartAttemptResult> {
    const started = await this.attempts.start(actor, { enrolmentId, stepId, locale });
    return started.what === 'attempt' ? this.pages.page(actor, started.attempt.id, locale) : started;
  }

  @Allow('learn')
  @Mutation(() => SaveAnswerResult)
  async saveAnswer(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveAnswerInput,
  ): Promise<typeof SaveAnswerResult> {
    return toReceipt(await this.answers.save(actor, input));
  }

  @Allow('learn')
  @Mutation(() => SubmitAttemptResult)
  async submitAttempt(
    @CurrentActor() actor: Actor,
    @Args(idArg('attemptId')) attemptId: string,
    @Args(localeArg) locale: string,
  ): Promise<typeof SubmitAttemptResult> {
    const { id } = await this.ends.submit(actor, attemptId);
    return this.pages.page(actor, id, locale);
  }
}
