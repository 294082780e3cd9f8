import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { GraphqlSettings } from './settings.js';

/** SHA-256 of a document's text in hexadecimal. */
export function documentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The portal's own documents, by the id it sends. They are the only ones a browser session may ask for. */
@Injectable()
export class KnownDocuments {
  private readonly log = new Logger('Documents');
  private byId = new Map<string, string>();
  private texts = new Set<string>();
  private readAt = 0;

  constructor(private readonly settings: GraphqlSettings) {
    this.load();
  }

  /** The text of a document, or undefined if the portal has none by this id. */
  find(id: string): string | undefined {
    const text = this.byId.get(id);
    if (text !== undefined || !this.settings.openDocuments) return text;
    // In development the portal's documents change while the api runs.
    this.load();
    return this.byId.get(id);
  }

  /** True if this very text is one of the portal's. */
  has(text: string): boolean {
    return this.texts.has(text);
  }

  get size(): number {
    return this.byId.size;
  }

  private load(): void {
    const changedAt = statSync(this.settings.documentsPath, { throwIfNoEntry: false })?.mtimeMs;
    if (changedAt === undefined) {
      if (this.readAt === 0)
        this.log.warn(`No known documents at ${this.settings.documentsPath}: build the portal first`);
      return;
    }
    if (changedAt === this.readAt) return;
    const manifest: Record<string, string> = JSON.parse(readFileSync(this.settings.documentsPath, 'utf8'));
    this.byId = new Map(Object.entries(manifest));
    this.texts = new Set(this.byId.values());
    this.readAt = changedAt;
  }
}
