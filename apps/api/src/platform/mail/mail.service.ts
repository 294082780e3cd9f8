import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Config } from '../config/config.js';
import { Log } from '../errors/log.js';

/** One letter, as plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends mail over SMTP, or prints it on the console where no server is set. Call it from a job, never inside a transaction. */
@Injectable()
export class Mail {
  private readonly transport: Transporter;

  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : createTransport({ jsonTransport: true });
  }

  /** Resolves when the server has taken the letter; throws when it has not, so that the job tries again. */
  async send(letter: Letter): Promise<void> {
    await this.transport.sendMail({ from: this.config.mailFrom, ...letter });
    if (!this.config.smtpUrl) this.log.info({ to: letter.to, subject: letter.subject, text: letter.text }, 'A mail.');
  }
}
