import { createStore, del, entries, get, set } from 'idb-keyval';
import type { NoteFieldsFragment, NoteInput } from '../../../gql/graphql';
import type { RefusalCode } from '../../../shared/refusal';

/** A note as screens show it. */
export type Note = Omit<NoteFieldsFragment, '__typename'>;

/** Why a note cannot be kept by the server as it is. */
export type NoteRefusal = RefusalCode | 'NOTES_FULL';

/** An edit that the server does not have yet; kept on the device until it does. */
export interface UnsentNote {
  readonly personId: string;
  readonly input: NoteInput;
  /** How it is shown meanwhile. */
  readonly note: Note;
  /** Set where sending it again would be refused again. */
  readonly refused: NoteRefusal | null;
  /** True once the server has it: it is shown until the server's own list has it too, and is not on the device any more. */
  readonly sent?: boolean;
}

const store = createStore('provost-notes', 'unsent');
const keyOf = ({ personId, note }: UnsentNote) => `${personId}/${note.id}`;

/** Where edits wait. A spec takes another one. */
export interface NoteQueue {
  keep(unsent: UnsentNote): Promise<void>;
  /** Forgets an edit that was acknowledged, unless a newer one came since. */
  forget(acknowledged: UnsentNote): Promise<void>;
  leftBy(personId: string): Promise<UnsentNote[]>;
}

/** The device's own store. */
export const deviceNotes: NoteQueue = {
  keep: (unsent) => set(keyOf(unsent), unsent, store),
  async forget(acknowledged) {
    const kept = await get<UnsentNote>(keyOf(acknowledged), store);
    if (kept && kept.note.sequence <= acknowledged.note.sequence) await del(keyOf(acknowledged), store);
  },
  async leftBy(personId) {
    const all = await entries<string, UnsentNote>(store);
    return all.map(([, unsent]) => unsent).filter((unsent) => unsent.personId === personId);
  },
};
