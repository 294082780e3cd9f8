import { Injectable } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { Config } from '../config/config.js';

/** The structured log: one JSON object a line on standard output. Never given passwords, cookies or answers. */
@Injectable()
export class Log {
  private readonly lines: Logger;

  constructor(config: Config) {
    this.lines = pino({
      level: config.logLevel,
      base: undefined,
      redact: { paths: ['*.password', '*.token', '*.cookie', '*.authorization'], censor: '(hidden)' },
      serializers: { error: pino.stdSerializers.err },
    });
  }

  /** Something went wrong that a person should look at. */
  error(facts: object, message: string): void {
    this.lines.error(facts, message);
  }

  /** Something is odd, but was dealt with. */
  warn(facts: object, message: string): void {
    this.lines.warn(facts, message);
  }

  /** Something happened. */
  info(facts: object, message: string): void {
    this.lines.info(facts, message);
  }

  /** Details for whoever hunts a fault. */
  debug(facts: object, message: string): void {
    this.lines.debug(facts, message);
  }
}
