import { MOST_NOTES, noteProblem } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { isStorable } from '../platform/database/storable.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { isUuid } from '../platform/database/uuid.js';
import { Refusal } from '../platform/errors/refusal.js';
import { pageFrom, sliceOf, type PageRequest } from '../platform/paging/page.js';
import {
  notesFull,
  toNote,
  toNotedCourse,
  type NotedCourse,
  type NoteFilterInput,
  type NoteInput,
  type NotePage,
  type NotesFull,
  type NoteType,
} from './note.type.js';
import type { NoteFilter, NoteRow } from './notes.statements.js';
import { NotesStore } from './notes.store.js';

/** The longest words that notes are searched for, in characters. */
const LONGEST_SEARCH = 200;

/** What an officer keeps for herself. Every statement is about the actor's own notes: no role reads those of another. */
@Injectable()
export class NotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: NotesStore,
  ) {}

  /** Writes, changes, deletes or brings back; the edit with the greatest sequence stands, however often it is sent. */
  async save(actor: Actor, input: NoteInput, locale: string): Promise<NoteType | NotesFull> {
    const { id, stepId, deleted, sequence } = input;
    const { seconds = null, place = null, quote = null, meaning = null } = input;
    const words = { kind: input.kind, meaning, seconds, place, quote, body: input.body };
    if (!isUuid(id)) throw new Refusal('BAD_INPUT', { field: 'id' });
    if (!Number.isSafeInteger(sequence) || sequence < 1) throw new Refusal('BAD_INPUT', { field: 'sequence' });
    if (!isStorable(input.body)) throw new Refusal('BAD_INPUT', { field: 'body' });
    const quoted = quote ? [quote.exact, quote.prefix, quote.suffix] : [];
    if (!quoted.every(isStorable)) throw new Refusal('BAD_INPUT', { field: 'quote' });
    const wrong = deleted ? null : noteProblem(words);
    if (wrong) throw new Refusal('BAD_INPUT', { field: wrong });
    const isFull = await this.unitOfWork.run(async (tx) => {
      await this.store.lockNotesOf(tx, actor.personId);
      const standing = await this.store.standing(tx, id);
      if (standing && standing.personId !== actor.personId) throw new Refusal('CONFLICT', { field: 'id' });
      const { lineage, courseId } = standing ?? (await this.groundOf(stepId ?? '', actor));
      const adds = !deleted && (!standing || (standing.deleted && standing.sequence < sequence));
      if (adds && (await this.store.countStanding(tx, actor.personId)) >= MOST_NOTES) return true;
      const now = this.clock.now();
      const kept = deleted ? { ...words, meaning: null, seconds: null, place: null, quote: null, body: '' } : words;
      await this.store.upsert(tx, {
        ...{ id, personId: actor.personId, lineage, courseId, ...kept, locale: input.locale, sequence, now },
        deletedAt: deleted ? now : null,
      });
      return false;
    });
    return isFull ? notesFull() : toNote(await this.store.byId(id, actor.personId), locale);
  }

  /** Her notes at a step, in the order of its places. */
  async atStep(actor: Actor, stepId: string, locale: string): Promise<NoteType[]> {
    const { lineage } = await this.groundOf(stepId, actor);
    return (await this.store.atStep(actor.personId, lineage)).map((row) => toNote(row, locale));
  }

  /** All her notes, the newest first. */
  async mine(actor: Actor, asked: NoteFilterInput, locale: string, request: PageRequest): Promise<NotePage> {
    const slice = sliceOf(request);
    const filter = filterOf(asked);
    const [rows, total] = await Promise.all([
      this.store.of(actor.personId, filter, slice.after, slice.limit + 1),
      this.store.countOf(actor.personId, filter),
    ]);
    const keyOf = ({ createdAt, id }: NoteRow) => [createdAt, id];
    return pageFrom(rows, slice, total, keyOf, (row) => toNote(row, locale));
  }

  /** The same notes in the order of the courses, all of them: for the study sheet and for exports. */
  async inOrder(actor: Actor, asked: NoteFilterInput, locale: string): Promise<NoteType[]> {
    return (await this.store.inOrder(actor.personId, filterOf(asked))).map((row) => toNote(row, locale));
  }

  async courses(actor: Actor, locale: string): Promise<NotedCourse[]> {
    return (await this.store.courses(actor.personId)).map((row) => toNotedCourse(row, locale));
  }

  private async groundOf(stepId: string, actor: Actor) {
    const ground = isUuid(stepId) ? await this.store.ground(stepId, actor.personId) : undefined;
    if (!ground) throw new Refusal('NOT_FOUND');
    return ground;
  }
}

function filterOf({ text, courseId, kind }: NoteFilterInput): NoteFilter {
  if (courseId && !isUuid(courseId)) throw new Refusal('BAD_INPUT', { field: 'courseId' });
  if (text && (text.length > LONGEST_SEARCH || !isStorable(text))) throw new Refusal('BAD_INPUT', { field: 'text' });
  return { text: text?.trim() ? text : null, courseId: courseId ?? null, kind: kind ?? null };
}
