import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { LearningPagesService } from './learning-pages.service.js';
import { Home, HomeEnrolment } from './pages.type.js';

/** What learning knows of an officer's home: her enrolments. */
@Resolver(() => Home)
export class HomeEnrolmentsResolver {
  constructor(private readonly pages: LearningPagesService) {}

  @Allow('self')
  @ResolveField(() => [HomeEnrolment])
  enrolments(@Parent() home: Home, @CurrentActor() actor: Actor): Promise<HomeEnrolment[]> {
    return this.pages.enrolmentsOf(actor.personId, home.locale);
  }
}
