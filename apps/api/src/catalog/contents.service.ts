import type { ContentKind, KindContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { textIn, type LocalizedText } from '../platform/graphql/scalars.js';
import { CatalogStore, type StoredContents } from './catalog.store.js';
import { kindOnServer } from './kinds/registry.js';

/** A step's content in the wished language, or in its own where that is missing. */
export interface ContentInLocale {
  readonly content: KindContent;
  /** The step's title in the wished language, or in its own. */
  readonly title: string;
  /** The language of `content`. */
  readonly locale: string;
  /** Every language that the step has, its own first. */
  readonly locales: readonly string[];
}

/** A step's contents in every language it has, the source first. */
export interface StepContents {
  readonly kind: ContentKind;
  readonly sourceLocale: string;
  readonly title: LocalizedText;
  readonly byLocale: ReadonlyMap<string, KindContent>;
}

const isThere = (entry: readonly [string, StepContents | undefined]): entry is readonly [string, StepContents] =>
  entry[1] !== undefined;

/** Parsed contents kept at once: some ten courses. */
const MOST_CONTENTS = 600;

/**
 * Reads contents and checks their shape. What is published never changes, so it is parsed once and kept; drafts are read
 * anew each time.
 */
@Injectable()
export class Contents {
  private readonly kept = new LRUCache<string, StepContents>({ max: MOST_CONTENTS });

  constructor(private readonly store: CatalogStore) {}

  /** Refuses NOT_FOUND for a step that does not exist. Inside a transaction hand on its `tx`. */
  async all(stepId: string, tx?: Tx): Promise<StepContents> {
    const kept = this.kept.get(stepId);
    if (kept) return kept;
    const stored = await this.store.contentsOfStep(stepId, tx);
    if (!stored) throw new Refusal('NOT_FOUND');
    return this.parsed(stepId, stored);
  }

  /** The contents of many steps: those that are not kept are read with one statement. */
  async many(stepIds: readonly string[]): Promise<Map<string, StepContents>> {
    const found = new Map(stepIds.flatMap((id) => [[id, this.kept.get(id)] as const].filter(isThere)));
    const missing = stepIds.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    for (const stored of await this.store.contentsOfSteps(missing)) {
      found.set(stored.stepId, this.parsed(stored.stepId, stored));
    }
    return found;
  }

  private parsed(stepId: string, stored: StoredContents): StepContents {
    const schema = kindOnServer(stored.kind).content;
    const sourceFirst = Object.entries(stored.payloads).sort(
      ([a], [b]) => Number(b === stored.sourceLocale) - Number(a === stored.sourceLocale) || (a < b ? -1 : 1),
    );
    const byLocale = new Map(sourceFirst.map(([locale, payload]) => [locale, schema.parse(payload)]));
    const { kind, status, sourceLocale, title } = stored;
    const contents: StepContents = { kind, sourceLocale, title, byLocale };
    if (status === 'published') this.kept.set(stepId, contents);
    return contents;
  }

  /** The content in `locale`, falling back to the step's own language. */
  async inLocale(stepId: string, locale: string, tx?: Tx): Promise<ContentInLocale> {
    const { byLocale, title, sourceLocale } = await this.all(stepId, tx);
    const locales = [...byLocale.keys()];
    const used = byLocale.has(locale) ? locale : locales[0];
    const content = used === undefined ? undefined : byLocale.get(used);
    if (used === undefined || !content) throw new Refusal('NOT_FOUND');
    return { content, title: textIn(title, locale, sourceLocale), locale: used, locales };
  }
}
