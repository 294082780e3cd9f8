import { Trans, useLingui } from '@lingui/react/macro';
import { LONGEST_NOTE } from '@provost/domain';
import { Actions, Button, Form, TextArea } from '@provost/ui';
import { useEffect, useRef, useState, type ReactNode } from 'react';

export interface NoteFormProps {
  readonly label: ReactNode;
  /** Under this name what is typed is kept on the device until it is saved. */
  readonly draft: string;
  readonly initial?: string;
  /** True where a note may be without words: a bookmark, a highlight. */
  readonly mayBeEmpty?: boolean;
  readonly onSave: (body: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

const keyOf = (draft: string) => `provost.note.${draft}`;

function read(draft: string): string | null {
  try {
    return localStorage.getItem(keyOf(draft));
  } catch {
    return null;
  }
}

function write(draft: string, body: string | null): void {
  try {
    if (body === null) localStorage.removeItem(keyOf(draft));
    else localStorage.setItem(keyOf(draft), body);
  } catch {
    // A device that keeps nothing: the words are still on the screen.
  }
}

/** A field for a note. Closing it loses nothing: what was typed is there when it is opened again. */
export function NoteForm({ label, draft, initial = '', mayBeEmpty = false, onSave, onClose, children }: NoteFormProps) {
  const { t } = useLingui();
  const [body, setBody] = useState(() => read(draft) ?? initial);
  const [empty, setEmpty] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  const tooLong = body.length > LONGEST_NOTE;
  const save = () => {
    const words = body.trim();
    setEmpty(words === '' && !mayBeEmpty);
    if (tooLong || (words === '' && !mayBeEmpty)) return;
    write(draft, null);
    onSave(words);
  };
  return (
    <div ref={box}>
      <Form className="note-form" onSubmit={save}>
        {children}
        <TextArea
          label={label}
          rows={3}
          value={body}
          onChange={(typed) => {
            setEmpty(false);
            setBody(typed);
            write(draft, typed);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
          error={
            tooLong
              ? t`This is too long: ${LONGEST_NOTE} characters at most.`
              : empty
                ? t`Write something first.`
                : undefined
          }
        />
        <Actions>
          <Button type="submit">
            <Trans>Save</Trans>
          </Button>
          <Button tone="plain" onClick={onClose}>
            <Trans>Close</Trans>
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
