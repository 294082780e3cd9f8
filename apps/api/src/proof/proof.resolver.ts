import { Args, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { ProofService } from './proof.service.js';
import { Proof } from './proof.type.js';

@Resolver()
export class ProofResolver {
  constructor(private readonly proof: ProofService) {}

  @Allow('self')
  @Query(() => Proof)
  myProof(
    @CurrentActor() actor: Actor,
    @Args({ name: 'locale', type: () => LocaleEnum }) locale: string,
  ): Promise<Proof> {
    return this.proof.of(actor, locale);
  }
}
