import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.js';
import type { Tx } from '../platform/database/unit-of-work.js';
import type { Note } from './note.entity.js';
import {
  countNotes,
  countNotesOf,
  groundOfNote,
  lockNotesOf,
  noteById,
  notedCourses,
  notesAtStep,
  notesInOrder,
  notesOf,
  standingNote,
  upsertNote,
  type NotedCourseRow,
  type NoteFilter,
  type NoteGround,
  type NoteRow,
} from './notes.statements.js';

/** A note as it is written; the database makes its words, and both its instants are now. */
export type WrittenNote = Omit<Note, 'words' | 'createdAt' | 'updatedAt' | 'sequence'> & {
  readonly sequence: number;
  readonly now: Date;
};

const values = ({ text, courseId, kind }: NoteFilter) => [text, courseId, kind];

/** Every SQL statement of notes. Each asks for one person's: nobody reads another's. */
@Injectable()
export class NotesStore {
  constructor(private readonly statements: Statements) {}

  ground(stepId: string, personId: string): Promise<NoteGround | undefined> {
    return this.statements.one(groundOfNote, [stepId, personId]);
  }

  async lockNotesOf(tx: Tx, personId: string): Promise<void> {
    await this.statements.allIn(tx, lockNotesOf, [personId]);
  }

  standing(tx: Tx, id: string) {
    return this.statements.oneIn(tx, standingNote, [id]);
  }

  async countStanding(tx: Tx, personId: string): Promise<number> {
    return (await this.statements.oneIn(tx, countNotes, [personId]))?.count ?? 0;
  }

  async upsert(tx: Tx, note: WrittenNote): Promise<void> {
    const { id, personId, courseId, lineage, kind, meaning, locale, seconds, place, quote, body } = note;
    await this.statements.allIn(tx, upsertNote, [
      ...[id, personId, courseId, lineage, kind, meaning, locale, seconds, place, quote && JSON.stringify(quote), body],
      ...[note.sequence, note.now, note.deletedAt],
    ]);
  }

  async byId(id: string, personId: string): Promise<NoteRow> {
    const row = await this.statements.one(noteById, [id, personId]);
    if (!row) throw new Error(`note ${id} is gone`);
    return row;
  }

  atStep(personId: string, lineage: string): Promise<NoteRow[]> {
    return this.statements.all(notesAtStep, [personId, lineage]);
  }

  of(personId: string, filter: NoteFilter, after: readonly string[] | null, limit: number): Promise<NoteRow[]> {
    return this.statements.all(notesOf, [personId, ...values(filter), after?.[0] ?? null, after?.[1] ?? null, limit]);
  }

  async countOf(personId: string, filter: NoteFilter): Promise<number> {
    return (await this.statements.one(countNotesOf, [personId, ...values(filter)]))?.count ?? 0;
  }

  inOrder(personId: string, filter: NoteFilter): Promise<NoteRow[]> {
    return this.statements.all(notesInOrder, [personId, ...values(filter)]);
  }

  courses(personId: string): Promise<NotedCourseRow[]> {
    return this.statements.all(notedCourses, [personId]);
  }
}
