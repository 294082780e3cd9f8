import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { FirstAnswersService } from './first-answers.service.js';
import { StepFirstAnswers } from './first-answers.type.js';

@Resolver()
export class FirstAnswersResolver {
  constructor(private readonly service: FirstAnswersService) {}

  @Allow('author')
  @Query(() => StepFirstAnswers, {
    description: 'Where officers stumble in a step that asks; for the trainers of its course.',
  })
  firstAnswers(
    @CurrentActor() actor: Actor,
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args('locale', { type: () => LocaleEnum }) locale: string,
  ): Promise<StepFirstAnswers> {
    return this.service.firstAnswers(actor, stepId, locale);
  }
}
