import { Injectable } from '@nestjs/common';

/** The only clock of the server. Tests replace it; nothing else asks the machine for the time. */
@Injectable()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }
}
