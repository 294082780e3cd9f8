import { Controller, Get, Header, Param } from '@nestjs/common';
import { Public } from '../platform/access/allow.js';
import { Refusal } from '../platform/errors/refusal.js';
import { CertificationStore } from './certification.store.js';

/** The public halves of the college's keys: with them anyone checks, without asking us, what an officer shows. */
@Controller('api/signing-keys')
export class SigningKeysController {
  constructor(private readonly store: CertificationStore) {}

  @Public()
  @Get(':id')
  @Header('cache-control', 'public, max-age=3600')
  async key(@Param('id') id: string): Promise<object> {
    const key = /^[0-9a-f]{16}$/u.test(id) ? await this.store.key(id) : undefined;
    if (!key) throw new Refusal('NOT_FOUND');
    return { ...key, algorithm: 'Ed25519' };
  }
}
