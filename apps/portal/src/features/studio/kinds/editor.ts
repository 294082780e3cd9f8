import type { ContentKind, ContentOf, Problem } from '@provost/domain';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { Locale } from '../../../shared/i18n';

/**
 * The whole contract of an editor: it shows a draft's content as a form and says what was typed. The page owns saving,
 * and keeps what was typed on this device until the server has it.
 */
export interface EditorProps<Kind extends ContentKind> {
  /** As typed so far; it may be incomplete. */
  readonly content: ContentOf<Kind>;
  readonly onChange: (content: ContentOf<Kind>) => void;
  /** The language of the words in the form. */
  readonly locale: Locale;
  /** The content in the language of the course while another language is written: its ids, ways and figures hold. Null in the language of the course. */
  readonly source: ContentOf<Kind> | null;
  /** What the server last found wrong in this content and language. */
  readonly problems: readonly Problem[];
}

/** One kind of step in the studio. */
export interface KindInStudio<Kind extends ContentKind> {
  readonly Editor: LazyExoticComponent<ComponentType<EditorProps<Kind>>>;
  /** What a new step of this kind begins with; ids in it are new each time. */
  readonly empty: () => ContentOf<Kind>;
  /** What another language begins with, where that is more than an empty content in the shape of its source. */
  readonly begin?: (source: ContentOf<Kind>) => ContentOf<Kind>;
  /** What of another language moves at once when the language of the course is changed; no word is ever touched. */
  readonly follow?: (source: ContentOf<Kind>, content: ContentOf<Kind>) => ContentOf<Kind>;
  /** What officers do in it, as figures for its trainers: what is played, where they stumble. */
  readonly Views?: LazyExoticComponent<ComponentType<{ readonly stepId: string; readonly locale: Locale }>>;
}
