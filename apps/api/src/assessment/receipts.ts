import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config/config.js';

/** What a receipt vouches for. */
export interface ReceiptedAnswer {
  readonly attemptId: string;
  readonly position: number;
  readonly sequence: number;
  /** As {@link canonicalAnswer} writes it. */
  readonly answer: string;
  readonly savedAt: Date;
}

/** Makes the receipts of saved answers: an HMAC-SHA-256 (RFC 2104) that only this server can make, in hexadecimal. */
@Injectable()
export class Receipts {
  constructor(private readonly config: Config) {}

  hash(answer: ReceiptedAnswer): string {
    const text = [
      'provost-receipt-2',
      answer.attemptId,
      answer.position,
      answer.sequence,
      answer.answer,
      answer.savedAt.toISOString(),
    ].join('|');
    return createHmac('sha256', this.config.secret).update(text).digest('hex');
  }
}
