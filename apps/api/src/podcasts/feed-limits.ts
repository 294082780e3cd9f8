import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Refusal } from '../platform/errors/refusal.js';

const WINDOW_MS = 10 * 60 * 1000;
/** What one token or address may ask for in a window: an app reads a feed, pictures and a recording in many pieces. */
const MOST_READS = 2_000;
const MOST_WRONG = 60;

/** Bounds how often feeds are asked for, in each process. */
@Injectable()
export class FeedLimits {
  private readonly reads = counter();
  private readonly wrong = counter();

  /** Counts a read by whoever this is. Refuses TOO_MANY_REQUESTS beyond the bound. */
  read(who: string): void {
    if (count(this.reads, who) > MOST_READS) throw new Refusal('TOO_MANY_REQUESTS');
  }

  /** Refuses TOO_MANY_REQUESTS to an address that has guessed too often. */
  mayTry(address: string): void {
    if ((this.wrong.get(address) ?? 0) >= MOST_WRONG) throw new Refusal('TOO_MANY_REQUESTS');
  }

  guessedWrong(address: string): void {
    count(this.wrong, address);
  }
}

const counter = () => new LRUCache<string, number>({ max: 50_000, ttl: WINDOW_MS, noUpdateTTL: true });

function count(counts: LRUCache<string, number>, who: string): number {
  const next = (counts.get(who) ?? 0) + 1;
  counts.set(who, next);
  return next;
}
