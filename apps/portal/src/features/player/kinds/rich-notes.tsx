import { Trans, useLingui } from '@lingui/react/macro';
import { footnotesOf, type RichNode } from '@provost/domain';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatsOf } from '../../../shared/format';
import { Ours } from './ours';
import { useReader } from './rich-reader';

const listId = (number: number) => `note-${number}`;
const callId = (number: number) => `note-${number}-call`;

/** Where a note is called: its number opens it in place. In print only the number stands, and the list has the words. */
export function NoteCall({ node, words }: { readonly node: RichNode; readonly words: ReactNode }) {
  const { t } = useLingui();
  const reader = useReader();
  const [open, setOpen] = useState(false);
  const id = useId();
  const number = reader?.numberOf(node);
  const said = number === undefined ? '*' : formatsOf(reader?.locale ?? 'en').number(number);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return (
    <>
      <sup>
        <button
          type="button"
          className="note-call"
          id={number === undefined ? undefined : callId(number)}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={t`Note ${said}`}
          onClick={() => setOpen(!open)}
          onKeyDown={close}
        >
          {said}
        </button>
      </sup>
      {open && (
        <span className="note-open" id={id} role="note">
          <span className="figure">{said}</span> <span>{words}</span>
        </span>
      )}
    </>
  );
}

export interface NoteListProps {
  /** All texts of the work, in order. */
  readonly texts: readonly RichNode[];
  readonly show: (note: RichNode) => ReactNode;
}

/** All notes of a work at its end, each with the way back to where it is called. */
export function NoteList({ texts, show }: NoteListProps) {
  const { t } = useLingui();
  const reader = useReader();
  const heading = useId();
  const notes = footnotesOf(texts);
  if (notes.length === 0 || !reader) return null;
  const { number: said } = formatsOf(reader.locale);
  return (
    <section className="footnotes" aria-labelledby={heading}>
      <h2 id={heading}>
        <Ours>
          <Trans>Notes</Trans>
        </Ours>
      </h2>
      <ol>
        {notes.map((note, i) => (
          <li key={i} id={listId(i + 1)} tabIndex={-1}>
            <span className="figure" aria-hidden="true">
              {said(i + 1)}
            </span>
            <span>
              {show(note)}{' '}
              <a className="note-back" href={`#${callId(i + 1)}`} aria-label={t`Back to the text, note ${said(i + 1)}`}>
                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
                  <path d="M5 3 2 6l3 3M2 6h8a3.5 3.5 0 0 1 0 7H7" strokeWidth="1.6" />
                </svg>
              </a>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
