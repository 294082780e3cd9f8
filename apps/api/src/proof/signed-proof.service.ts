import { canonicalJson } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { SigningService } from '../certification/signing.service.js';
import { Config } from '../platform/config/config.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import type { Proof } from './proof.type.js';

/** A proof as it is taken along: whose, when, in which language. */
export interface Exported {
  readonly format: string;
  readonly exportedAt: string;
  readonly officer: { readonly fullName: string; readonly countryCode: string };
  readonly locale: string;
  readonly proof: Proof;
}

/** Puts the college's signature under an export. */
@Injectable()
export class SignedProof {
  constructor(
    private readonly signing: SigningService,
    private readonly config: Config,
  ) {}

  /** In whose name, and where that college stands. */
  get by(): { readonly college: string; readonly issuer: string } {
    return { college: this.config.origin, issuer: this.signing.issuer };
  }

  async file(tx: Tx, exported: Exported): Promise<string> {
    // As it is read after a journey through JSON, so that what is signed is what anyone parses.
    const proof = JSON.parse(JSON.stringify({ ...exported, ...this.by })) as Parameters<typeof canonicalJson>[0];
    const signed = await this.signing.sign(tx, canonicalJson(proof));
    const signature = {
      algorithm: 'Ed25519',
      over: 'the canonical JSON (RFC 8785, strings in NFC) of the member "proof"',
      value: signed.signature,
      keyId: signed.keyId,
      publicKey: signed.publicKey,
      publicKeyAt: `${this.config.origin}/api/signing-keys/${signed.keyId}`,
    };
    return JSON.stringify({ proof, signature }, null, 2);
  }
}
