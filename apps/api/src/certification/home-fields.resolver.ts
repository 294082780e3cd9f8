import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Home } from '../learning/pages.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { CertificateType } from './certificate.type.js';
import { CertificationService } from './certification.service.js';

/** What certification knows of an officer's home: her certificates. */
@Resolver(() => Home)
export class HomeCertificatesResolver {
  constructor(private readonly certification: CertificationService) {}

  @Allow('self')
  @ResolveField(() => [CertificateType])
  certificates(@Parent() home: Home, @CurrentActor() actor: Actor): Promise<CertificateType[]> {
    return this.certification.certificatesOf(actor.personId, home.locale);
  }
}
