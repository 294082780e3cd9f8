import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Config } from '../platform/config/config.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import { CertificationStore } from './certification.store.js';
import { ISSUER } from './issuer.js';
import { makeKey, signStatement } from './signing.js';
import type { SigningKey } from './signing-key.entity.js';

/** A text with the college's signature under it; whoever has the public key can check it without asking anybody. */
export interface Signed {
  readonly signature: string;
  readonly keyId: string;
  readonly publicKey: string;
}

/** Signs in the college's name: certificates, and what an officer takes along of her proof. */
@Injectable()
export class SigningService {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly store: CertificationStore,
  ) {}

  /** In whose name it signs. */
  readonly issuer = ISSUER;

  /** The key that signs today, made when it is first needed. */
  async key(tx: Tx): Promise<SigningKey> {
    await this.store.lockKeys(tx);
    const current = await this.store.currentKey(tx);
    if (current) return current;
    const key: SigningKey = { ...makeKey(this.config.secret), createdAt: this.clock.now(), retiredAt: null };
    await this.store.insertKey(tx, key);
    return key;
  }

  /** Ed25519 over the text's UTF-8, base64url. */
  signatureOf(text: string, key: SigningKey): string {
    return signStatement(text, key.privateKey, this.config.secret);
  }

  /** Signs with the key of today. */
  async sign(tx: Tx, text: string): Promise<Signed> {
    const key = await this.key(tx);
    return { signature: this.signatureOf(text, key), keyId: key.id, publicKey: key.publicKey };
  }
}
