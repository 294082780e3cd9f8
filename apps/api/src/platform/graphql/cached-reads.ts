import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** Answers kept at once. */
const MOST_ANSWERS = 2_000;
/** How long an answer is kept, in milliseconds, in case another process changed what it is made of. */
const KEPT_FOR = 30_000;

/** A load under way. */
interface Ticket {
  readonly answer: Promise<unknown>;
}

/**
 * Keeps answers to catalogue and verification reads; nothing else may be kept. Called inside the resolver's service,
 * and so after the guards, with a key that names all that the answer depends on:
 * `['course', slug, locale, viewerScope(actor)]`. Whoever changes the facts calls `forget` with the first parts.
 */
@Injectable()
export class CachedReads {
  private readonly answers = new LRUCache<string, { value: unknown }>({ max: MOST_ANSWERS, ttl: KEPT_FOR });
  private readonly pending = new Map<string, Ticket>();

  /** The kept answer, or the one that `load` gives now. Callers that ask at the same time share one load. Errors are not kept. */
  async read<Answer>(key: readonly string[], load: () => Promise<Answer>): Promise<Answer> {
    const text = textOf(key);
    const kept = this.answers.get(text);
    if (kept) return kept.value as Answer;
    const underWay = this.pending.get(text);
    if (underWay) return underWay.answer as Promise<Answer>;
    const answer = load();
    const ticket: Ticket = { answer };
    this.pending.set(text, ticket);
    try {
      const value = await answer;
      // Forgotten meanwhile: the answer may be from before the change, so it serves those who asked and nobody else.
      if (this.pending.get(text) === ticket) this.answers.set(text, { value });
      return value;
    } finally {
      if (this.pending.get(text) === ticket) this.pending.delete(text);
    }
  }

  /** Drops every answer whose key starts with these parts, also those being loaded from the old facts. */
  forget(...prefix: readonly string[]): void {
    const start = textOf(prefix);
    for (const text of this.answers.keys()) if (text.startsWith(start)) this.answers.delete(text);
    for (const text of this.pending.keys()) if (text.startsWith(start)) this.pending.delete(text);
  }
}

/** Parts end in a sign that no part can hold unescaped, so that "course" never forgets "courses". */
function textOf(parts: readonly string[]): string {
  return parts.map((part) => `${part.replaceAll('\\', '\\\\').replaceAll('|', '\\|')}|`).join('');
}
