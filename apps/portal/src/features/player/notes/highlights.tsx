import { Trans, useLingui } from '@lingui/react/macro';
import { findQuote, LONGEST_QUOTE } from '@provost/domain';
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import { useSearchParams } from 'react-router';
import type { NoteMeaning } from '../../../gql/graphql';
import { useLocale } from '../../../shared/i18n';
import './highlights.css';
import { MarkBySentence } from './mark-by-sentence';
import { markPassage, type MarkedPassage } from './mark-passage';
import { MEANINGS, SIGNS, useNoteWords } from './note-words';
import { quoteIn, selectedIn, textOf } from './passage-text';
import type { Picked } from './picked';
import { useStepNotes } from './step-notes';

export interface HighlightsProps {
  /** The text; its parts carry `data-section`. */
  readonly root: RefObject<HTMLElement | null>;
  readonly locale: string;
}

/** Her highlights in a text, seen and heard where they stand; all of them are in the list of notes as well. */
export function Highlights({ root, locale }: HighlightsProps) {
  const { t } = useLingui();
  const words = useNoteWords();
  const here = useStepNotes();
  const bar = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [said, setSaid] = useState('');
  useMarked(root, locale);

  const look = useEffectEvent(() => {
    if (bar.current?.contains(document.activeElement)) return;
    setPicked(root.current && pickedIn(root.current));
  });
  const mark = (meaning: NoteMeaning, passage: Picked) => {
    const { place, quote } = passage;
    here?.add({ kind: 'HIGHLIGHT', body: '', meaning, quote, at: { seconds: null, place } });
    document.getSelection()?.removeAllRanges();
    setPicked(null);
    setSaid(t`Highlighted: ${words.meanings[meaning]}`);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'KeyH' || !event.altKey || event.ctrlKey || event.metaKey || !picked) return;
    event.preventDefault();
    bar.current?.querySelector('button')?.focus();
  });
  useEffect(() => {
    const onSelect = () => look();
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('selectionchange', onSelect);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('selectionchange', onSelect);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  if (!here) return null;
  const tooLong = picked !== null && picked.quote.exact.length > LONGEST_QUOTE;
  return (
    <>
      <p className="visually-hidden" role="status">
        {picked && !tooLong ? t`Passage selected. Alt+H goes to the highlights.` : said}
      </p>
      {picked && (
        <div
          ref={bar}
          className="highlight-bar"
          role="toolbar"
          aria-label={t`Highlight the passage as`}
          // A press on a button must not take the selection away before it is read.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
        >
          {tooLong ? (
            <p>
              <Trans>This passage is too long to be highlighted: {LONGEST_QUOTE} characters at most.</Trans>
            </p>
          ) : (
            MEANINGS.map((meaning) => (
              <button key={meaning} type="button" data-meaning={meaning} onClick={() => mark(meaning, picked)}>
                <span aria-hidden="true">{SIGNS[meaning]}</span> {words.meanings[meaning]}
              </button>
            ))
          )}
        </div>
      )}
      <MarkBySentence root={root} locale={locale} onMark={mark} />
    </>
  );
}

/** The selection, if it begins in a section of the text; where it goes on into the next, its part in the first. */
function pickedIn(root: HTMLElement): Picked | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer)) return null;
  const section = [...root.querySelectorAll<HTMLElement>('[data-section]')].find((part) => range.intersectsNode(part));
  const place = section?.dataset.section;
  if (!section || !place) return null;
  const whole = textOf(section);
  const stretch = selectedIn(whole, range);
  return stretch && { place, quote: quoteIn(whole, stretch) };
}

/** Marks what is highlighted, tells the list which passages were changed, and brings the asked one to the eye. */
function useMarked(root: RefObject<HTMLElement | null>, locale: string): void {
  const { t } = useLingui();
  const words = useNoteWords();
  const lang = useLocale();
  const here = useStepNotes();
  const [search] = useSearchParams();
  const asked = search.get('note');
  const shownAsked = useRef<string | null>(null);
  const notes = (here?.notes ?? []).filter((note) => note.kind === 'HIGHLIGHT' && note.locale === locale && note.quote);
  const key = notes.map(({ id, meaning, place, quote }) => [id, meaning, place, quote?.exact].join()).join('\n');

  const mark = useEffectEvent(() => {
    const text = root.current;
    const marked = new Map<string, MarkedPassage>();
    if (!text || !here) return marked;
    for (const { id, meaning, place, quote } of notes) {
      const section = place ? text.querySelector(`[data-section="${CSS.escape(place)}"]`) : text;
      if (!section || !quote || !meaning) continue;
      const whole = textOf(section);
      const stretch = findQuote(whole.text, quote);
      const what = words.meanings[meaning];
      const look = { meaning, begins: t`Highlighted, ${what}:`, ends: t`End of the highlight.`, lang };
      const passage = stretch && markPassage(whole, stretch, look);
      if (passage) marked.set(id, passage);
    }
    here.tellChanged(notes.filter(({ id }) => !marked.has(id)).map(({ id }) => id));
    here.passages.current = (id) => show(marked.get(id));
    if (asked && shownAsked.current !== asked && show(marked.get(asked))) shownAsked.current = asked;
    return marked;
  });
  useEffect(() => {
    let marked: ReadonlyMap<string, MarkedPassage> = new Map();
    // After the page went to its section: the passage is the more exact place.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        marked = mark();
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      for (const passage of [...marked.values()].reverse()) passage.remove();
    };
  }, [key, locale, lang, asked]);
}

/** Brings a passage to the middle of the screen, and reading on begins there; false where there is none. */
function show(passage: MarkedPassage | undefined): boolean {
  if (!passage?.first.isConnected) return false;
  passage.first.tabIndex = -1;
  passage.first.focus({ preventScroll: true });
  passage.first.scrollIntoView({ block: 'center' });
  return true;
}
