import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Note, NoteQueue, UnsentNote } from './note-queue';
import { editOf, UnsentNotes, withEdits, type Delivery } from './unsent-notes';

const aNote = (id: string, body: string): Note => ({
  ...{ id, kind: 'NOTE', body, meaning: null, seconds: 12, place: null, quote: null, locale: 'en', sequence: 0 },
  ...{ createdAt: '2026-03-02T09:00:00Z', updatedAt: '2026-03-02T09:00:00Z', deleted: false, courseId: 'c' },
  ...{ courseTitle: 'Course', stepTitle: 'Step', heading: null, enrolmentId: 'e', stepId: 's' },
});

/** A device that remembers, or that keeps nothing. */
function aDevice(broken = false): NoteQueue & { readonly kept: Map<string, UnsentNote> } {
  const kept = new Map<string, UnsentNote>();
  return {
    kept,
    async keep(edit) {
      if (broken) throw new Error('The disk is full.');
      kept.set(edit.note.id, edit);
    },
    async forget({ note }) {
      if ((kept.get(note.id)?.note.sequence ?? Infinity) <= note.sequence) kept.delete(note.id);
    },
    leftBy: async (personId) => [...kept.values()].filter((edit) => edit.personId === personId),
  };
}

/** A server that answers in turn as it is told; the last answer is repeated. */
function aServer(...answers: Delivery[]) {
  const received: string[] = [];
  return {
    received,
    deliver: async ({ body }: { body: string }): Promise<Delivery> => {
      received.push(body);
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? 'waiting';
    },
  };
}

let device: ReturnType<typeof aDevice>;
let notes: UnsentNotes;
beforeEach(() => {
  device = aDevice();
  notes = new UnsentNotes(device);
});
const write = (id: string, body: string, now = 1000) => notes.keep(editOf(aNote(id, body), 's', 'me', now));

describe('a note that was written without a line', () => {
  it('is on the device, is shown as waiting, and is sent once when there is one', async () => {
    await write('n1', 'Seal 0447');
    const offline = aServer('waiting');
    expect(await notes.send('me', offline.deliver)).toBe(1);
    expect(notes.state()).toBe('unsaved');
    expect(withEdits([], notes.all(), () => true)).toMatchObject([{ body: 'Seal 0447', waits: true }]);
    const online = aServer('kept');
    expect(await notes.send('me', online.deliver)).toBe(0);
    expect(await notes.send('me', online.deliver)).toBe(0);
    expect(online.received).toEqual(['Seal 0447']);
    expect(device.kept.size).toBe(0);
    expect(notes.state()).toBe('saved');
    expect(withEdits([], notes.all(), () => true)).toMatchObject([{ waits: false }]);
  });

  it('is taken up by the next visit, and by nobody else', async () => {
    await write('n1', 'Left here');
    const later = new UnsentNotes(device);
    await later.load('somebody');
    expect(later.all()).toEqual([]);
    await later.load('me');
    expect(later.all()).toMatchObject([{ note: { body: 'Left here' } }]);
  });

  it('that is edited while it is on its way keeps the newer words', async () => {
    await write('n1', 'first');
    const server = {
      deliver: async ({ body }: { body: string }): Promise<Delivery> => {
        if (body === 'first') await write('n1', 'second', 2000);
        return 'kept';
      },
    };
    await notes.send('me', server.deliver);
    expect(device.kept.get('n1')?.note.body ?? notes.all()[0]?.note.body).toBe('second');
  });
});

describe('nothing that was typed is lost', () => {
  it('where the server refuses it: it stays, with the reason, and is not sent again until it is changed', async () => {
    await write('n1', 'One too many');
    const full = aServer({ refused: 'NOTES_FULL' });
    await notes.send('me', full.deliver);
    await notes.send('me', full.deliver);
    expect(full.received).toHaveLength(1);
    expect(device.kept.get('n1')).toMatchObject({ refused: 'NOTES_FULL', note: { body: 'One too many' } });
    await write('n1', 'Again', 2000);
    await notes.send('me', aServer('kept').deliver);
    expect(device.kept.size).toBe(0);
  });

  it('where the device keeps nothing: the page says so, and it is sent all the same', async () => {
    notes = new UnsentNotes(aDevice(true));
    await write('n1', 'Only here');
    expect(notes.state()).toBe('failed');
    const server = aServer('kept');
    await notes.send('me', server.deliver);
    expect(server.received).toEqual(['Only here']);
    expect(notes.state()).toBe('saved');
  });
});

describe('what is shown', () => {
  const known = { ...aNote('n1', 'old'), sequence: 5000 };

  it('is the newer of the server and the device', () => {
    const edit = (now: number, sequence: number) => editOf({ ...known, body: 'new', sequence }, 's', 'me', now);
    expect(withEdits([known], [edit(6000, 5000)], () => true)).toMatchObject([{ body: 'new', waits: true }]);
    expect(withEdits([known], [edit(100, 0)], () => true)).toMatchObject([{ body: 'old', waits: false }]);
  });

  it('is no note that was deleted here', () => {
    expect(withEdits([known], [editOf({ ...known, deleted: true }, 's', 'me', 6000)], () => true)).toEqual([]);
  });

  it('numbers an edit past what was seen, even by a clock that is slow', () => {
    expect(editOf(known, 's', 'me', 10).input.sequence).toBe(5001);
  });
});
