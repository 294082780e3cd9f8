import { Trans } from '@lingui/react/macro';
import { Button, InLanguage, Tag } from '@provost/ui';
import { useState, type ReactNode } from 'react';
import { NoteForm } from './note-form';
import type { Note } from './note-queue';
import { SIGNS, useNoteWords } from './note-words';
import type { ShownNote } from './unsent-notes';

export interface NoteItemProps {
  readonly note: ShownNote;
  readonly draft: string;
  /** The way to the place of the note. */
  readonly way: ReactNode;
  /** Where notes of several courses stand together. */
  readonly courseTitle?: string;
  readonly onChange: (note: Note) => void;
  readonly onRemove: (note: Note) => void;
  /** What else is to be known of it: that its passage was changed. */
  readonly children?: ReactNode;
}

/** A note with the way to its place, and its verbs. */
export function NoteItem(props: NoteItemProps) {
  const { note, draft, way, courseTitle, onChange, onRemove, children } = props;
  const words = useNoteWords();
  const [editing, setEditing] = useState(false);
  const kind = note.meaning ? words.meanings[note.meaning] : words.kinds[note.kind];
  return (
    <li className="note-item" data-meaning={note.meaning ?? undefined}>
      <div className="note-head">
        {way}
        <p className="note-kind">
          {note.meaning && <span aria-hidden="true">{SIGNS[note.meaning]} </span>}
          {kind}
          {courseTitle && (
            <>
              {' · '}
              <bdi>{courseTitle}</bdi>
            </>
          )}
        </p>
        {note.waits && !note.refused && (
          <Tag tone="warn">
            <Trans>On this device, not sent yet</Trans>
          </Tag>
        )}
      </div>
      {!editing && (
        <div className="note-acts">
          <Button tone="plain" onClick={() => setEditing(true)}>
            {note.body ? <Trans>Edit</Trans> : <Trans>Add words</Trans>}
            <span className="visually-hidden">: {kind}</span>
          </Button>
          <Button tone="plain" onClick={() => onRemove(note)}>
            <Trans>Delete</Trans>
            <span className="visually-hidden">: {kind}</span>
          </Button>
        </div>
      )}
      {note.quote && (
        <InLanguage locale={note.locale} as="div">
          <blockquote className="note-quote">{note.quote.exact}</blockquote>
        </InLanguage>
      )}
      {children}
      {editing ? (
        <NoteForm
          label={<Trans>Your words</Trans>}
          draft={draft}
          initial={note.body}
          mayBeEmpty={note.kind !== 'NOTE'}
          onClose={() => setEditing(false)}
          onSave={(body) => {
            setEditing(false);
            onChange({ ...note, body });
          }}
        />
      ) : (
        note.body && (
          <p className="note-body" dir="auto">
            {note.body}
          </p>
        )
      )}
      {note.refused && <p className="note-refused">{words.refusal(note.refused)}</p>}
    </li>
  );
}
