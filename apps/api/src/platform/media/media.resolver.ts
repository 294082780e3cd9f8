import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { CurrentActor, type Actor } from '../access/actor.js';
import { MediaService } from './media.service.js';
import { MediumEnum, Preparation } from './media.type.js';
import type { Medium } from './transcode/plan.js';

const fileArg = { name: 'file', type: () => String } as const;
const mediumArg = { name: 'medium', type: () => MediumEnum } as const;

@Resolver()
export class MediaResolver {
  constructor(private readonly media: MediaService) {}

  @Allow('author')
  @Query(() => Preparation, { nullable: true })
  preparation(@Args(fileArg) file: string, @Args(mediumArg) medium: Medium): Promise<Preparation | null> {
    return this.media.find(file, medium);
  }

  @Allow('author')
  @Mutation(() => Preparation)
  prepareMedium(
    @CurrentActor() actor: Actor,
    @Args(fileArg) file: string,
    @Args(mediumArg) medium: Medium,
  ): Promise<Preparation> {
    return this.media.prepare(actor, file, medium);
  }

  @Allow('author')
  @Mutation(() => Preparation)
  stopPreparation(
    @CurrentActor() actor: Actor,
    @Args(fileArg) file: string,
    @Args(mediumArg) medium: Medium,
  ): Promise<Preparation> {
    return this.media.stop(actor, file, medium);
  }
}
