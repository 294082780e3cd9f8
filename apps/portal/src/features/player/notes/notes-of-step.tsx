import { Trans, useLingui } from '@lingui/react/macro';
import { Button, LinkButton, Tag } from '@provost/ui';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { useFormat } from '../../../shared/format';
import { paths } from '../../../shared/paths';
import type { Here, ResumeAt } from '../renderer';
import { NoteForm } from './note-form';
import { NoteItem } from './note-item';
import type { Note } from './note-queue';
import { useNoteWords } from './note-words';
import './notes.css';
import type { NotesHere } from './step-notes';
import { UndoNotice } from './undo-notice';

export interface NotesOfStepProps {
  readonly notes: NotesHere;
  readonly here: RefObject<Here | null>;
  /** Where the step begins: there a note stands that is written before the renderer is. */
  readonly startsAt: ResumeAt;
  readonly personId: string;
  readonly stepId: string;
}

/** Note and bookmark at the present place, and what she has kept at this step; a press goes to the place. */
export function NotesOfStep({ notes: kept, here, startsAt, personId, stepId }: NotesOfStepProps) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useNoteWords();
  const [writingAt, setWritingAt] = useState<ResumeAt | null>(null);
  const [deleted, setDeleted] = useState<Note | null>(null);
  const [said, setSaid] = useState('');
  const { notes } = kept;
  const placeNow = () => here.current?.at() ?? startsAt;
  const write = () => setWritingAt(placeNow());
  const bookmark = () => {
    const at = placeNow();
    kept.add({ kind: 'BOOKMARK', body: '', at });
    setSaid(at.seconds === null ? t`Bookmark kept` : t`Bookmark kept at ${format.clock(at.seconds)}`);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // By the key and not its letter: Alt makes another letter of it on some keyboards, and Arabic ones have none.
    if (event.code === 'KeyN') write();
    else if (event.code === 'KeyB') bookmark();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const clock = writingAt?.seconds === null || !writingAt ? null : format.clock(writingAt.seconds);
  return (
    <section className="notes" aria-labelledby="notes-heading" id="notes">
      <div className="notes-head">
        <h2 id="notes-heading">
          <Trans>Your notes</Trans>
        </h2>
        <Button tone="quiet" onClick={write} aria-keyshortcuts="Alt+N">
          <Trans context="what an officer writes for herself">Note</Trans>
        </Button>
        <Button tone="quiet" onClick={bookmark} aria-keyshortcuts="Alt+B">
          <Trans>Bookmark</Trans>
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {writingAt && (
        <NoteForm
          label={clock ? <Trans>Note at {clock}</Trans> : <Trans>Note at this place</Trans>}
          draft={`${personId}.${stepId}`}
          onClose={() => setWritingAt(null)}
          onSave={(body) => {
            kept.add({ kind: 'NOTE', body, at: writingAt });
            setSaid(t`Note kept`);
            setWritingAt(null);
          }}
        />
      )}
      {deleted && (
        <UndoNotice
          onUndo={() => {
            kept.change(deleted);
            setDeleted(null);
          }}
        />
      )}
      {notes.length === 0 ? (
        <p className="quiet small">
          <Trans>Nobody but you reads what you write here.</Trans>{' '}
          <span className="by-keys">
            <Trans>Alt+N writes a note at this place, Alt+B marks it.</Trans>
          </span>
        </p>
      ) : (
        <ul className="note-list">
          {notes.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              draft={`${personId}.${note.id}`}
              way={
                <Button
                  tone="plain"
                  onClick={() => {
                    if (kept.passages.current?.(note.id)) return;
                    here.current?.go({ seconds: note.seconds ?? null, place: note.place ?? null });
                  }}
                >
                  {words.where(note) ?? <Trans>Go there</Trans>}
                </Button>
              }
              onChange={kept.change}
              onRemove={(gone) => {
                kept.remove(gone);
                setDeleted(gone);
              }}
            >
              {kept.changed.includes(note.id) && (
                <Tag tone="warn">
                  <Trans>The passage was changed since</Trans>
                </Tag>
              )}
            </NoteItem>
          ))}
        </ul>
      )}
      {notes.length > 0 && (
        <LinkButton tone="plain" to={paths.notes}>
          <Trans>All my notes</Trans>
        </LinkButton>
      )}
    </section>
  );
}
