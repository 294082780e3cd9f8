import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { ViewsService } from './views.service.js';
import { StepViews } from './views.type.js';

@Resolver()
export class ViewsResolver {
  constructor(private readonly service: ViewsService) {}

  @Allow('author')
  @Query(() => StepViews, {
    description: 'What officers saw, and saw again, of a medium; for the trainers of its course.',
  })
  stepViews(
    @CurrentActor() actor: Actor,
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args('locale', { type: () => LocaleEnum }) locale: string,
    @Args('country', { type: () => String, nullable: true }) country: string | null,
  ): Promise<StepViews> {
    return this.service.views(actor, stepId, locale, country ?? null);
  }
}
