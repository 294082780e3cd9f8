import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { AccommodationsService } from './accommodations.service.js';
import { Accommodation } from './accommodation.type.js';

@Resolver()
export class AccommodationsResolver {
  constructor(private readonly accommodations: AccommodationsService) {}

  @Allow('learn')
  @Query(() => Accommodation, { nullable: true, description: 'What the actor is granted in every exam.' })
  myAccommodation(@CurrentActor() actor: Actor): Promise<Accommodation | null> {
    return this.accommodations.of(actor.personId);
  }
}
