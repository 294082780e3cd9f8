import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { DecisionsService } from './decisions.service.js';
import { DecisionShare, StepDecisions } from './decisions.type.js';

@Resolver()
export class DecisionsResolver {
  constructor(private readonly decisions: DecisionsService) {}

  @Allow('learn')
  @Query(() => [DecisionShare])
  decisionShares(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
  ): Promise<DecisionShare[]> {
    return this.decisions.decisionShares(actor, enrolmentId, stepId);
  }

  @Allow('author')
  @Query(() => StepDecisions, { description: 'What officers decided in a step, for the trainers of its course.' })
  stepDecisions(
    @CurrentActor() actor: Actor,
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args('locale', { type: () => LocaleEnum }) locale: string,
  ): Promise<StepDecisions> {
    return this.decisions.stepDecisions(actor, stepId, locale);
  }
}
