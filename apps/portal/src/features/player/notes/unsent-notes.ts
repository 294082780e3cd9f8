import { nextSequence } from '@provost/domain';
import { useSyncExternalStore } from 'react';
import type { Client } from 'urql';
import type { SaveState } from '@provost/ui';
import type { Locale, NoteInput } from '../../../gql/graphql';
import { refusalOf, type RefusalCode } from '../../../shared/refusal';
import { deviceNotes, type Note, type NoteQueue, type NoteRefusal, type UnsentNote } from './note-queue';
import { SaveNoteMutation } from './notes.graphql';

/** What is worth sending again: the line, the session or the server may be back. */
const MAY_PASS: ReadonlySet<RefusalCode> = new Set([
  'OFFLINE',
  'INTERNAL',
  'NOT_SIGNED_IN',
  'TOO_MANY_REQUESTS',
  'UNKNOWN_DOCUMENT',
]);

/** How the server took an edit. */
export type Delivery = 'kept' | 'waiting' | { readonly refused: NoteRefusal };
export type Deliver = (input: NoteInput) => Promise<Delivery>;

/** Sends by the client; the answer brings the note as it stands into its cache. */
export function deliverBy(client: Client, locale: Locale): Deliver {
  return async (input) => {
    const { data, error } = await client.mutation(SaveNoteMutation, { input, locale }).toPromise();
    if (data) return data.saveNote.__typename === 'NotesFull' ? { refused: 'NOTES_FULL' } : 'kept';
    const code = error ? refusalOf(error).code : 'INTERNAL';
    return MAY_PASS.has(code) ? 'waiting' : { refused: code };
  };
}

/**
 * The edits of notes that are under way: on the device first, then to the server, forgotten when it has them. Sending one
 * twice changes nothing, so tabs need not know of each other.
 */
export class UnsentNotes {
  private readonly unsent = new Map<string, UnsentNote>();
  private readonly listeners = new Set<() => void>();
  private snapshot: readonly UnsentNote[] = [];
  private sending = 0;
  private readonly unkept = new Set<string>();

  constructor(private readonly queue: NoteQueue) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly all = (): readonly UnsentNote[] => this.snapshot;

  /** Null where there is nothing to save. */
  readonly state = (): SaveState | null => {
    if (this.unkept.size > 0) return 'failed';
    if (this.sending > 0) return 'saving';
    if (this.snapshot.length === 0) return null;
    return this.snapshot.every(({ sent }) => sent) ? 'saved' : 'unsaved';
  };

  /** Takes up what earlier visits of this person left on the device. */
  async load(personId: string): Promise<void> {
    for (const left of await this.queue.leftBy(personId)) {
      const known = this.unsent.get(left.note.id);
      if (!known || known.note.sequence < left.note.sequence) this.unsent.set(left.note.id, left);
    }
    this.changed();
  }

  /** Keeps an edit. Where the device keeps nothing it stays in this tab, and the state says so. */
  async keep(edit: UnsentNote): Promise<void> {
    this.unsent.set(edit.note.id, edit);
    this.changed();
    try {
      await this.queue.keep(edit);
      this.unkept.delete(edit.note.id);
    } catch {
      this.unkept.add(edit.note.id);
    }
    this.changed();
  }

  /** Sends everything of this person that may be taken; gives how many still wait. */
  async send(personId: string, deliver: Deliver): Promise<number> {
    this.sending++;
    this.changed();
    try {
      for (const edit of this.unsent.values()) {
        if (edit.personId === personId && isUnderWay(edit)) await this.sendOne(edit, deliver);
      }
    } finally {
      this.sending--;
      this.changed();
    }
    return this.snapshot.filter(isUnderWay).length;
  }

  private async sendOne(edit: UnsentNote, deliver: Deliver): Promise<void> {
    const delivery = await deliver(edit.input);
    if (delivery === 'waiting') return;
    const isNewest = this.unsent.get(edit.note.id)?.note.sequence === edit.note.sequence;
    if (delivery === 'kept') {
      if (isNewest) this.unsent.set(edit.note.id, { ...edit, sent: true });
      this.unkept.delete(edit.note.id);
      await this.queue.forget(edit).catch(() => undefined);
    } else if (isNewest) {
      await this.keep({ ...edit, refused: delivery.refused });
    }
    this.changed();
  }

  private changed(): void {
    this.snapshot = [...this.unsent.values()];
    for (const listener of this.listeners) listener();
  }
}

const isUnderWay = ({ refused, sent }: UnsentNote) => refused === null && !sent;

/** This tab's. */
export const unsentNotes = new UnsentNotes(deviceNotes);

/** The edits under way, and how far they are saved. */
export function useUnsentNotes(): { readonly edits: readonly UnsentNote[]; readonly saveState: SaveState | null } {
  const edits = useSyncExternalStore(unsentNotes.subscribe, unsentNotes.all);
  const saveState = useSyncExternalStore(unsentNotes.subscribe, unsentNotes.state);
  return { edits, saveState };
}

/** A note on a screen: as the server has it, or as it was edited here since. */
export interface ShownNote extends Note {
  readonly waits: boolean;
  readonly refused: NoteRefusal | null;
}

/** What the server has, with the edits that it does not have yet. Deleted notes are not shown. */
export function withEdits(
  known: readonly Note[],
  edits: readonly UnsentNote[],
  belongs: (edit: UnsentNote) => boolean,
): ShownNote[] {
  const newer = new Map(edits.filter(belongs).map((edit) => [edit.note.id, edit]));
  const shown = known.map((note): ShownNote => {
    const edit = newer.get(note.id);
    newer.delete(note.id);
    const isNewer = edit !== undefined && edit.note.sequence > note.sequence;
    return isNewer ? asShown(edit) : { ...note, waits: false, refused: null };
  });
  return [...shown, ...[...newer.values()].map(asShown)].filter(({ deleted }) => !deleted);
}

const asShown = ({ note, refused, sent = false }: UnsentNote): ShownNote => ({ ...note, waits: !sent, refused });

/** The edit that makes a note say this. Its sequence is past every one that the writer has seen. */
export function editOf(note: Note, stepId: string | null, personId: string, now: number): UnsentNote {
  const sequence = nextSequence(note.sequence, now);
  const { id, kind, locale, body, deleted } = note;
  const { meaning = null, seconds = null, place = null, quote = null } = note;
  const plainQuote = quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix };
  return {
    personId,
    refused: null,
    input: { id, stepId, kind, meaning, locale, seconds, place, quote: plainQuote, body, sequence, deleted },
    note: { ...note, sequence, updatedAt: new Date(now).toISOString() },
  };
}

/** Not randomUUID: browsers give that to secure origins only, and a college may run without TLS in its house. */
export function newNoteId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
