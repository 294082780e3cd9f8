import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { Allow, Public } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { CertificateType, Verification } from './certificate.type.js';
import { CertificationService } from './certification.service.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;

@Resolver()
export class CertificationResolver {
  constructor(private readonly certification: CertificationService) {}

  @Allow('self')
  @Query(() => [CertificateType])
  myCertificates(@CurrentActor() actor: Actor, @Args(localeArg) locale: string): Promise<CertificateType[]> {
    return this.certification.certificatesOf(actor.personId, locale);
  }

  @Public()
  @Query(() => Verification, { nullable: true })
  verifyCertificate(@Args('code') code: string, @Args(localeArg) locale: string): Promise<Verification | null> {
    return this.certification.verify(code, locale);
  }

  @Allow('administer')
  @Mutation(() => CertificateType)
  revokeCertificate(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('reason') reason: string,
  ): Promise<CertificateType> {
    return this.certification.revoke(actor, code, reason);
  }
}
