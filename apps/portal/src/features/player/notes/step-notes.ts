import { createContext, useContext, useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import { useClient, useQuery } from 'urql';
import type { NoteMeaning } from '../../../gql/graphql';
import { useLocale, type Locale } from '../../../shared/i18n';
import { useReportSaveState } from '../../../shared/save-state';
import { useViewer } from '../../../shared/session';
import type { ResumeAt } from '../renderer';
import type { Note } from './note-queue';
import { StepNotesQuery } from './notes.graphql';
import { deliverBy, editOf, newNoteId, unsentNotes, useUnsentNotes, withEdits, type ShownNote } from './unsent-notes';

/** What is written anew at a place of a step. */
export interface NewNote {
  readonly kind: Note['kind'];
  readonly body: string;
  readonly at: ResumeAt;
  readonly meaning?: NoteMeaning;
  readonly quote?: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

/** Her notes, and the verbs on them; each takes effect at once, on the device first. */
export interface NotesHere {
  readonly notes: readonly ShownNote[];
  add(note: NewNote): void;
  change(note: Note): void;
  remove(note: Note): void;
  /** Highlights whose passage is not in the text any more. */
  readonly changed: readonly string[];
  tellChanged(ids: readonly string[]): void;
  /** Filled in by what draws highlights: brings one to the eye; false where it cannot. */
  readonly passages: RefObject<((id: string) => boolean) | null>;
}

const StepNotesContext = createContext<NotesHere | null>(null);
export const StepNotesProvider = StepNotesContext.Provider;

/** The notes of the step that is shown; null outside of one. */
export const useStepNotes = (): NotesHere | null => useContext(StepNotesContext);

/** Keeps edits on the device and sends them; the header says how far. */
export function useNoteWriter() {
  const client = useClient();
  const locale = useLocale();
  const { person } = useViewer();
  const { edits, saveState } = useUnsentNotes();
  useReportSaveState('notes', saveState);
  const load = useEffectEvent(() => void unsentNotes.load(person.id).catch(() => undefined));
  useEffect(() => load(), []);
  return {
    edits: edits.filter(({ personId }) => personId === person.id),
    write(note: Note, stepId: string | null) {
      void unsentNotes
        .keep(editOf(note, stepId, person.id, Date.now()))
        .then(() => unsentNotes.send(person.id, deliverBy(client, locale)));
    },
  };
}

/** Of the step that is shown: what it is part of, for notes that the server has not seen yet. */
export interface NotedStep {
  readonly stepId: string;
  readonly enrolmentId: string;
  readonly title: string;
  readonly courseTitle: string;
  readonly contentLocale: Locale;
}

/** The notes at a step, with those that only this device has. */
export function useNotesAt(step: NotedStep): NotesHere {
  const locale = useLocale();
  const { stepId } = step;
  const [{ data }] = useQuery({
    query: StepNotesQuery,
    variables: { stepId, locale },
    requestPolicy: 'cache-and-network',
  });
  const { edits, write } = useNoteWriter();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const passages = useRef<((id: string) => boolean) | null>(null);
  const notes = useMemo(() => {
    const shown = withEdits(data?.stepNotes ?? [], edits, ({ input }) => input.stepId === stepId);
    const order = (note: ShownNote) => note.seconds ?? -1;
    return shown.sort((a, b) => order(a) - order(b) || (a.createdAt < b.createdAt ? -1 : 1));
  }, [data, edits, stepId]);
  return {
    notes,
    changed,
    passages,
    tellChanged: (ids) => setChanged((known) => (known.join() === ids.join() ? known : ids)),
    add({ kind, body, at, meaning, quote }) {
      const now = new Date().toISOString();
      const course = data?.stepNotes[0]?.courseId ?? '';
      write(
        {
          ...{
            id: newNoteId(),
            kind,
            body,
            meaning: meaning ?? null,
            quote: quote ? { __typename: 'NoteQuote', ...quote } : null,
            ...at,
          },
          ...{ locale: step.contentLocale, sequence: 0, createdAt: now, updatedAt: now, deleted: false },
          ...{ courseId: course, courseTitle: step.courseTitle, stepTitle: step.title, heading: null },
          ...{ enrolmentId: step.enrolmentId, stepId },
        },
        stepId,
      );
    },
    change: (note) => write({ ...note, deleted: false }, stepId),
    remove: (note) => write({ ...note, deleted: true }, stepId),
  };
}
