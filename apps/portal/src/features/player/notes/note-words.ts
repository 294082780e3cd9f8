import { useLingui } from '@lingui/react/macro';
import type { NoteKind, NoteMeaning } from '../../../gql/graphql';
import { useFormat } from '../../../shared/format';
import { useRefusalMessage } from '../../../shared/refusal';
import type { Note, NoteRefusal } from './note-queue';

export const MEANINGS = ['KEY_POINT', 'LAW', 'PRACTICE', 'QUESTION'] as const satisfies readonly NoteMeaning[];

/** What stands on the screen beside each colour: nothing is said by colour alone. */
export const SIGNS: Record<NoteMeaning, string> = { KEY_POINT: '★', LAW: '§', PRACTICE: '✓', QUESTION: '?' };

/** The words of notes: what they are, what a highlight means, where one stands, and why one is not sent. */
export function useNoteWords() {
  const { t } = useLingui();
  const format = useFormat();
  const refusal = useRefusalMessage();
  const meanings: Record<NoteMeaning, string> = {
    KEY_POINT: t`Key point`,
    LAW: t({ message: 'Law', context: 'what a highlight means' }),
    PRACTICE: t`For my practice`,
    QUESTION: t({ message: 'Question', context: 'what a highlight means' }),
  };
  const kinds: Record<NoteKind, string> = {
    NOTE: t({ message: 'Note', context: 'what an officer writes for herself' }),
    BOOKMARK: t`Bookmark`,
    HIGHLIGHT: t`Highlight`,
  };
  return {
    meanings,
    kinds,
    /** 6:12, or the heading; null where it stands nowhere in particular. */
    where: ({ seconds, heading }: Note) => (typeof seconds === 'number' ? format.clock(seconds) : (heading ?? null)),
    refusal: (refused: NoteRefusal) =>
      refused === 'NOTES_FULL'
        ? t`You keep as many notes as there may be. Delete some, then save this one again.`
        : refusal(refused),
  };
}
